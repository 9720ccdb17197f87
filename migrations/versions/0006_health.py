"""Health: what windows measure, values that administrators' programs look up, alerts, whom to ask, and what an
incident holds read-only.

The tables come with the others of `0001`, and here where a database came up before there were any. The rules of the
settings are made anew, because there are more of them, and of one the value is told to no history. On the way down the
rows stay until the step below `0001` drops them.
"""

from migrations import granting, steps
from migrations.program import health, maintenance, mariadb_register, sqlite_register
from migrations.program.register import FIRST_RULES, MAIL_SETTINGS
from migrations.program.server_words import LOGIN

revision = "0006"
down_revision = "0005"


def _rules_of_settings() -> list[tuple[str, str]]:
    rules = mariadb_register if steps.is_server() else sqlite_register
    named = [(statement.split()[2], statement) for statement in rules.triggers_of(FIRST_RULES)]
    return [each for each in named if each[0].startswith(("settings_", f"{MAIL_SETTINGS}_"))]


def upgrade() -> None:
    """Make the tables where they are missing, what guards them, the views that everybody reads, and the grants."""
    for statement in steps.statements("0006"):
        steps.run(statement)
    steps.replace_triggers(_rules_of_settings())
    if steps.is_server():
        steps.replace_routines([*maintenance.routines(), *health.routines()])
        steps.replace_triggers(health.server_triggers())
        steps.replace_views(health.views(LOGIN, "SQL SECURITY DEFINER"))
        granting.grant((), [*maintenance.grants(), *health.grants()])
    else:
        steps.replace_triggers(health.sqlite_triggers())
        steps.replace_views(health.views("current_login()", ""))


def downgrade() -> None:
    """Take away what takes reports, shows contacts and holds; the rows stay."""
    if steps.is_server():
        granting.revoke(health.grants())
    for view in health.views("''", ""):
        steps.run(f"DROP VIEW IF EXISTS {view}")
    for name, _ in health.server_triggers() if steps.is_server() else health.sqlite_triggers():
        steps.drop_trigger(name)
    for kind, name, _ in health.routines() if steps.is_server() else ():
        steps.run(f"DROP {kind} IF EXISTS {name}")
