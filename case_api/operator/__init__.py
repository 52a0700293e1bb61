"""The operator's commands: ``empreinte-service``."""
