"""What the window knows: the way, the draft, the service, the preferences. It shows nothing itself."""
