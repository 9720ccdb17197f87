"""The rules: transitions as rows, folding as rows, triggers, procedures and views; what was there is taken in."""

from alembic import context, op

from edumanage_desktop.adapters.database import twin_tables
from edumanage_desktop.adapters.database.take_in import found_statements, take_in
from edumanage_desktop.domain.folding import fold_map
from migrations import steps
from migrations.program import mariadb, sqlite, views
from migrations.program.server_words import LOGIN

revision = "0002"
down_revision = "0001"

_KNOWN = ("submitted", "approved", "rejected", "withdrawn")
_TRANSITIONS: tuple[tuple[str, str, str, str, int, int, int], ...] = (
    ("submit", "student", "", "submitted", 1, 0, 0),
    ("submit", "registrar", "", "submitted", 0, 0, 0),
    ("approve", "faculty", "submitted", "approved", 1, 0, 0),
    ("reject", "faculty", "submitted", "rejected", 1, 1, 0),
    *(("reopen", "faculty", status, "submitted", 1, 0, 0) for status in ("approved", "rejected", "?")),
    *(("reopen", "registrar", status, "submitted", 0, 0, 0) for status in ("approved", "rejected", "withdrawn", "?")),
    *(("reassign", "registrar", status, "=", 0, 0, 1) for status in (*_KNOWN, "?")),
    ("withdraw", "student", "submitted", "withdrawn", 1, 0, 0),
    *(("withdraw", "registrar", status, "withdrawn", 0, 0, 1) for status in ("submitted", "approved", "rejected", "?")),
    *(("correct", "registrar", status, "=", 0, 0, 1) for status in (*_KNOWN, "?")),
    ("set_aside", "faculty", "submitted", "=", 1, 0, 0),
)


def _insert(verb: str, table: str, columns: str, rows: list[str]) -> None:
    for start in range(0, len(rows), 1000):
        steps.run(f"{verb} INTO {table}({columns}) VALUES {','.join(rows[start : start + 1000])}")


def _fill() -> None:
    literal = "X'{}'" if steps.is_server() else "CAST(X'{}' AS TEXT)"
    rows = [
        f"({literal.format(letter.encode().hex())},{literal.format(folded.encode().hex())})"
        for letter, folded in fold_map()
    ]
    steps.run("DELETE FROM fold_map")
    _insert("INSERT", "fold_map", "letter,folded", rows)
    columns = "kind,role,from_status,to_status,own_only,feedback_required,reason_required"
    steps.run("DELETE FROM transitions")
    _insert("INSERT", "transitions", columns, [str(row) for row in _TRANSITIONS])


def upgrade() -> None:
    """Rules first, then the rows that were there: what the portal writes meanwhile is recorded by the triggers."""
    _fill()
    if steps.is_server():
        steps.replace_routines(mariadb.routines())
        steps.run(f"INSERT IGNORE INTO stewards(login) VALUES({LOGIN})")
        steps.replace_triggers(mariadb.triggers())
        dialect = views.Dialect(LOGIN, "SQL SECURITY DEFINER", shielded=True, by_joins=steps.is_mysql())
        steps.replace_views(views.views(dialect))
    else:
        steps.replace_triggers([each for each in sqlite.triggers() if not sqlite.is_on_view(each)])
        steps.replace_views(views.views(views.Dialect(login="current_login()")))
        steps.replace_triggers([each for each in sqlite.triggers() if sqlite.is_on_view(each)])
    if context.is_offline_mode():
        for statement in found_statements(server=steps.is_server(), rows="1=1"):
            steps.run(statement)
        for statement in (mariadb if steps.is_server() else sqlite).index_everything():
            steps.run(statement)
    else:
        take_in(op.get_bind())


def downgrade() -> None:
    """Take the rules away; the rows of our tables stay for the step below to export and drop."""
    program = mariadb.triggers() if steps.is_server() else sqlite.triggers()
    for name, _ in program:
        steps.drop_trigger(name)
    for name in reversed(views.views(views.Dialect(login="''"))):
        steps.run(f"DROP VIEW IF EXISTS {name}")
    if steps.is_server():
        for kind, name, _ in reversed(mariadb.routines()):
            steps.run(f"DROP {kind} IF EXISTS {name}")
        steps.run("DROP PROCEDURE IF EXISTS em_index_archived")  # of 0005, which leaves it to who erases
    for derived in ("transitions", "fold_map", "upload_search", "student_search", *twin_tables.DERIVED):
        steps.run(f"DELETE FROM {derived}")
