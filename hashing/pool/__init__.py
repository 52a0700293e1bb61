"""The parent's side of hashing: workers, batches, opening what was chosen. It knows no decoder."""

from hashing.pool.batch import Batch, BatchEndedError
from hashing.pool.pool import HasherPool

__all__ = ["Batch", "BatchEndedError", "HasherPool"]
