"""A video file to its frames' hashes (vPDQ)."""
