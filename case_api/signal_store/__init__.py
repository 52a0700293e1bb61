"""Signals at rest: encrypted, indexed by keyed digests, published in order."""
