"""What a person may keep on their own computer: cases in a vault, and an outbox of what could not be sent yet."""
