"""How fast the window opens, how much memory it takes, and whether it ever stands still."""
