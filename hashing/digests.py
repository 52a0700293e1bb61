"""Digests of whole files, streamed."""
