"""Work that takes time, done beside the window's own thread."""
