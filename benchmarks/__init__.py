"""Long measurements, each a command of its own: ``python -m benchmarks.NAME``."""
