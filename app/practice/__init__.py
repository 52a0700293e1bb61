"""A practice service on this computer, for trying everything without any platform."""
