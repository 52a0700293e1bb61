"""Signals become a case. The only code that reaches the network."""
