"""Which reader finds the square of a recovery sheet on photographs of it."""
