"""The ways out of the window: at once, asked from outside, or after a question."""
