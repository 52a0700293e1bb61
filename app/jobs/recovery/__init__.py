"""QR codes are read by the hasher, like everything that has to be decoded: those of a recovery sheet or a sealed case."""

from app.jobs.recovery.code_reading import CodeReading

__all__ = ["CodeReading"]
