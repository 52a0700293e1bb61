"""What kind of file something is, told from its bytes before any decoder sees it."""
