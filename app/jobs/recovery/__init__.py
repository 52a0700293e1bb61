"""What stands in QR codes is read back by the hasher, as everything that decodes: a recovery sheet, a sealed case."""

from app.jobs.recovery.code_reading import CodeReading

__all__ = ["CodeReading"]
