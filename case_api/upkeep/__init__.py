"""What the service does by itself, in the background: publish changes, carry out withdrawals, erase in time."""
