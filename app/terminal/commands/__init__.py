"""A module for each kind of work. None is loaded before its command was given."""

__all__: list[str] = []
