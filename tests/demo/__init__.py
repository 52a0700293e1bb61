"""``make demo``: the whole story on this computer, told in plain words."""
