"""Pixels to PDQ: hash, quality, eight orientations."""
