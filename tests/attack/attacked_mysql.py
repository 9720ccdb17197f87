"""The attacked department on a prepared MySQL, which words refusals otherwise and keeps accounts in other tables."""

from collections.abc import Sequence
from dataclasses import replace

from tests.attack.attack import HARMLESS, Attack, Outcome, Passage, Refusal, changes
from tests.attack.attacked_server import AttackedServer, Snapshot
from tests.attack.department import PLACES

_OURS = "EM|"
_UNKNOWN_HERE = frozenset({1064, 1109, 1193, 1231, 1235, 1295, 1300, 1305})
"""The errors by which MySQL says that it has no such statement, table or variable (MariaDB has many more of them), or
that a letter is none: it refuses what follows a forged mark of an act that no UUID can be."""
_KEPT_IN = {
    "mysql.global_priv": frozenset({"mysql.user"}),
    "mysql.roles_mapping": frozenset({"mysql.role_edges", "mysql.default_roles"}),
    "definitions": frozenset[str](),
}
"""Where MySQL keeps what an attack changes on MariaDB; a table that is rebuilt leaves no trace in its dictionary."""
_OTHERWISE: dict[str, Outcome] = {
    # One's own password is one's own; see SECURITY.md.
    "ALTER USER CURRENT_USER() IDENTIFIED BY 'x'": changes("mysql.user"),
    # The routines of `sys`, which come with the server.
    "SELECT * FROM information_schema.routines WHERE routine_definition IS NOT NULL": HARMLESS,
}
"""What MySQL lets through and MariaDB does not, for everybody."""
_OTHERWISE_FOR_REGISTRARS: dict[str, Outcome] = {
    # Both columns are a registrar's to insert and to change; MariaDB asks for the right to read the row, too.
    "INSERT INTO students(id,full_name) VALUES(5,'Renamed') ON DUPLICATE KEY UPDATE full_name=VALUES(full_name)": (
        changes("register_changes", "student_search", "students", "upload_search")
    ),
}
_DEFINED = {
    "column": "SELECT table_schema,table_name,column_name,column_type,column_default,is_nullable,collation_name,extra"
    " FROM information_schema.columns WHERE table_schema NOT IN('mysql','sys','performance_schema')",
    "trigger": "SELECT trigger_schema,trigger_name,action_statement,definer FROM information_schema.triggers",
    "view": "SELECT table_schema,table_name,view_definition,definer,security_type FROM information_schema.views",
    "routine": "SELECT routine_schema,routine_name,routine_definition,definer,security_type"
    " FROM information_schema.routines",
    "event": "SELECT event_schema,event_name,event_definition,definer,'' FROM information_schema.events",
}
"""What MySQL keeps of definitions in its dictionary, where MariaDB has files."""


class AttackedMySQL(AttackedServer):
    """See `AttackedServer`. What must be refused may be refused in MySQL's own words, and as a statement unknown here.

    What our own rules refuse (`EM|…`) they refuse in their words on every server, and what our procedures are called
    with is never taken for a statement.
    """

    rights = (
        "columns_priv", "component", "db", "default_roles", "func", "global_grants", "password_history", "plugin",
        "procs_priv", "proxies_priv", "role_edges", "servers", "tables_priv", "user",
    )  # fmt: skip
    by_checksum = ("fold_map",)

    def withstand(self, attack: Attack) -> None:
        """Try an attack, as `AttackedServer` does."""
        super().withstand(_here(attack))

    def withstand_together(self, attacks: Sequence[Attack]) -> None:
        """Try attacks one after the other, as `AttackedServer` does."""
        super().withstand_together([_here(attack) for attack in attacks])

    def expected(self, attack: Attack, number: int) -> Outcome:
        """Return what must come of an attack here, given the number of the error that came of it."""
        first, *_ = attack.statements(PLACES)
        if number in _UNKNOWN_HERE and not first.startswith("CALL"):
            return Refusal()
        if isinstance(attack.server, Refusal):
            is_ours = any(word.startswith(_OURS) for word in attack.server.words)
            return replace(attack.server, errors=frozenset()) if is_ours else Refusal()
        return attack.server

    def snapshot(self) -> Snapshot:
        """Return what there is; the next number of a table as it is now, and not as it was a day ago."""
        self.root("SET SESSION information_schema_stats_expiry=0")
        return super().snapshot()

    def _definitions(self) -> dict[str, bytes]:
        """Return the definitions of every database but the server's own, as the dictionary tells them."""
        return {
            f"{kind} {row[:3]!r}": repr(row).encode() for kind, query in _DEFINED.items() for row in self.root(query)
        }

    def _put_back_definitions(self) -> None:
        """Leave them: a definition that an attack changed is a mark that stays."""


def _here(attack: Attack) -> Attack:
    """Return an attack with what must come of it on MySQL."""
    known = _OTHERWISE | (_OTHERWISE_FOR_REGISTRARS if attack.who == "rita" else {})
    outcome = known.get(attack.what, attack.server) if isinstance(attack.what, str) else attack.server
    if isinstance(outcome, Passage):
        # On MariaDB the default role stands with the password, on MySQL with the roles.
        changed = outcome.changes - ({"mysql.global_priv"} if "mysql.roles_mapping" in outcome.changes else set())
        moved = (_KEPT_IN.get(name, frozenset({name})) for name in changed)
        outcome = replace(outcome, changes=frozenset[str]().union(*moved))
    return replace(attack, server=outcome)
