"""The reference case service that operators run."""
