"""The window around the pages: its parts, its header, and the ways out of it."""
