"""The only lines that a worker may say to its parent, and the strict parser for them."""
