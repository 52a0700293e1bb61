"""The pages from choosing files to a case that is sent."""
