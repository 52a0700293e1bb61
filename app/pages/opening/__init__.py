"""The pages before a way is chosen, and those that help on any way."""
