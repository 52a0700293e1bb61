"""What waits to be sent: encrypted at rest, retried."""
