"""The hasher process itself: it warms up its decoders, enters the sandbox and answers one file after the other."""
