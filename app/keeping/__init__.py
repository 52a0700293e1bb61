"""What is put on a person's disk or clipboard, only when they ask."""
