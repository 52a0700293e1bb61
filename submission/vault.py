"""Case numbers and codes that the person asked to keep."""
