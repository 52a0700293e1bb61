"""From what was named on the command line to fingerprints, in the order given."""
