"""The hasher process: it warms up its decoders, enters the sandbox and answers one file after the other.

The only room that runs decoders on people's files. It never learns a name or a path.
"""
