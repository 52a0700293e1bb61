"""What the service keeps, and how: tables, connections, keyed digests, encryption at rest, publication."""
