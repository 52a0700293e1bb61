"""Alembic's entry: runs on the connection that ``case_api.storage.schema`` hands over."""

from alembic import context

from case_api.storage import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
