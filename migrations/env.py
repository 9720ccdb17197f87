"""Runs the migrations over the connection that the program hands in, or prints their SQL."""

from alembic import context

VERSION_TABLE = "em_schema"

attributes = context.config.attributes
if context.is_offline_mode():
    context.configure(
        dialect_name=attributes["dialect"].name,
        version_table=VERSION_TABLE,
        literal_binds=True,
        transactional_ddl=False,
    )
    # The dialect is made anew from its name; which server it is was found out by a connection.
    vars(context.get_context().dialect)["is_mariadb"] = getattr(attributes["dialect"], "is_mariadb", False)
    context.run_migrations()
else:
    connection = attributes["connection"]
    context.configure(
        connection=connection,
        version_table=VERSION_TABLE,
        transactional_ddl=connection.dialect.name == "sqlite",
        transaction_per_migration=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()
