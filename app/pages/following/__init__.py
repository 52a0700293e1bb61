"""The pages of a case that is looked up."""
