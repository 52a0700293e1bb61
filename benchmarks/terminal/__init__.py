"""The command line with as many files as an association's desk has."""
