"""What may be typed, and what it says of the service and of the case."""
