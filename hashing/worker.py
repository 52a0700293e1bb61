"""The main loop of the process that sees the pictures."""
