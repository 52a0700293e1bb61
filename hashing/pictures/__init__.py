"""A picture's file becomes pixels, and pixels become signals. Knows decoders and PDQ, but no video, process or network."""
