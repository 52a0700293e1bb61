"""How many of the copies that people make are found, by the hashes that are sent."""
