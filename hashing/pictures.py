"""Bytes to pixels, by header first."""
