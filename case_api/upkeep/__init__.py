"""What the service does by itself: erasing what is due, publishing what waits."""
