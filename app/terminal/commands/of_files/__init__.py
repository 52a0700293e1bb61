"""What is done with files: hashed, sent, sealed, or added to a case. None is loaded before its command was given."""

__all__: list[str] = []
