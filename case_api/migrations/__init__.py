"""Alembic migrations, both ways; ``case_api.storage.schema`` runs them."""
