"""What the service stores and how: tables, connections, keyed digests, encryption at rest."""
