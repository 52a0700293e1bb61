"""The operator's commands: ``empreinte-service``."""

from case_api.operator.command_line import _parser, main

__all__ = ["_parser", "main"]
