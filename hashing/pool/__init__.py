"""The parent's side of hashing: workers, batches, what was chosen. It knows no decoder."""

from hashing.pool.pool import HasherPool

__all__ = ["HasherPool"]
