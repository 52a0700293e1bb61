"""A recovery sheet, or a photograph of one, is read back: by the hasher, as everything that decodes."""

from app.jobs.recovery.code_reading import CodeReading

__all__ = ["CodeReading"]
