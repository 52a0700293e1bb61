"""The case API, as a person's app speaks it."""
