"""Fingerprints to a case that is ready to be sent."""
