"""The pages of the window, a room for each stretch of the way."""
