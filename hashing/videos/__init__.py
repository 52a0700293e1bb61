"""A video file becomes frames, and frames become signals."""
