"""Case number, access code and the key derived from it."""
