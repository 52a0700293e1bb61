"""A case sealed to the operator's key, to be submitted by someone who can't read it."""
