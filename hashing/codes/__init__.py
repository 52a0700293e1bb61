"""QR codes in a picture, or in the pictures of a PDF, are read in the sandboxed process, like everything that decodes.

It returns texts and knows nothing of what they mean: cases and bundles are ``submission``'s.
"""

from hashing.codes.reading import read_codes

__all__ = ["read_codes"]
