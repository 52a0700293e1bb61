"""What the case service takes in and gives out, on SQLite and PostgreSQL."""
