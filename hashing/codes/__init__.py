"""QR codes in a picture or in the pictures of a PDF, read in the sandboxed process like everything that decodes."""

from hashing.codes.reading import read_codes

__all__ = ["read_codes"]
