"""Maintenance: windows in which acts are refused, and the record of what was done for the service.

The tables come with the others of `0001`, into which a keepsake or a backup is put, and here where a database came up
before there were any. On the way down they stay with their rows until the step below `0001` drops them.
"""

from migrations import granting, steps
from migrations.program import maintenance
from migrations.program.server_words import LOGIN

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables where they are missing, what guards them, the view that everybody reads, and the grants."""
    for statement in steps.statements("0004"):
        steps.run(statement)
    if steps.is_server():
        steps.replace_routines(maintenance.routines())
        steps.replace_triggers(maintenance.server_triggers())
        steps.replace_views(maintenance.views(LOGIN, "SQL SECURITY DEFINER"))
        granting.grant((), maintenance.grants())
    else:
        steps.replace_triggers(maintenance.sqlite_triggers())
        steps.replace_views(maintenance.views("current_login()", ""))


def downgrade() -> None:
    """Take away what refuses and shows; the rows stay."""
    if steps.is_server():
        granting.revoke(maintenance.grants())
    steps.run(f"DROP VIEW IF EXISTS {maintenance.PLAN}")
    for name, _ in maintenance.server_triggers() if steps.is_server() else maintenance.sqlite_triggers():
        steps.drop_trigger(name)
    for kind, name, _ in maintenance.routines() if steps.is_server() else ():
        steps.run(f"DROP {kind} IF EXISTS {name}")
