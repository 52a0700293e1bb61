"""A picture file becomes pixels, and pixels become signals."""
