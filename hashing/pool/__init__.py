"""The parent's side of hashing: starts workers, hands them opened files, watches them. Knows no decoder."""

from hashing.pool.batch import Batch, BatchEndedError
from hashing.pool.pool import HasherPool

__all__ = ["Batch", "BatchEndedError", "HasherPool"]
