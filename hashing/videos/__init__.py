"""A video's file becomes frames, and frames become signals. Knows FFmpeg (PyAV) and PDQ, but no still picture's decoder."""
