"""What a person is about to send: files, signals, choices, and how far the sending is."""
