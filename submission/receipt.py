"""Receipts: canonical form, signature, offline check."""
