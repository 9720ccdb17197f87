"""What a hostile session sets of itself: every variable that a server lets an ordinary account change, and values."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from tests.attack.attacked_server import AttackedServer

_SETTABLE = (
    "SELECT LOWER(variable_name),variable_type,enum_value_list,numeric_min_value,numeric_max_value,session_value"
    " FROM information_schema.system_variables WHERE variable_scope<>'GLOBAL' ORDER BY 1"
)
_NOT_HERE = frozenset({"character_set_client", "character_set_connection", "collation_connection"})
"""Tried with every character set; see `characters`."""
_LARGEST_SIZE = 1 << 20
"""More only costs the machine its memory; see SECURITY.md."""
_SIZES = ("_size", "_length", "_limit", "_weight", "_args", "_block", "_len")
OWN_VALUES = {
    "time_zone": ("'+14:00'", "'-12:59'", "'SYSTEM'"),
    "timestamp": ("1", "1000000000.5", "2147483647"),
    "sql_select_limit": ("0", "1", "2"),
    "max_statement_time": ("0.001", "31536000"),
    "default_regex_flags": ("'MULTILINE'", "'DOTALL,DUPNAMES,EXTENDED,EXTRA,MULTILINE,UNGREEDY'"),
    "lc_time_names": ("'ar_AE'", "'zh_CN'"),
    "lc_messages": ("'de_DE'", "'ja_JP'"),
    "collation_database": ("utf8mb4_unicode_ci", "latin1_swedish_ci", "ucs2_bin"),
    "collation_server": ("utf8mb4_unicode_ci", "latin1_swedish_ci", "ucs2_bin"),
    "character_set_database": ("latin1", "ucs2", "gbk"),
    "character_set_server": ("latin1", "ucs2", "gbk"),
    "character_set_results": ("latin1", "utf16", "gbk", "NULL"),
    "character_set_filesystem": ("latin1", "ucs2"),
    "default_storage_engine": ("MyISAM", "MEMORY"),
    "storage_engine": ("MyISAM",),
    "default_tmp_storage_engine": ("MyISAM",),
    "innodb_ft_user_stopword_table": ("'mysql/user'",),
    "default_master_connection": ("'x'",),
    "session_track_system_variables": ("'*'", "''"),
    "optimizer_switch": ("'default'",),
}
"""Values of variables whose type does not tell them."""


def variables(server: AttackedServer) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every variable of a session with values to try, as SQL."""
    for name, kind, listed, least, most, now in server.root(_SETTABLE):
        if name not in _NOT_HERE:
            yield name, OWN_VALUES.get(name) or tuple(_values(name, kind, listed, least, most, now))
    for switch in str(server.root("SELECT @@optimizer_switch")[0][0]).split(","):
        flag, _, state = switch.partition("=")
        yield "optimizer_switch", (f"'{flag}={'off' if state == 'on' else 'on'}'",)


def _values(name: str, kind: str, listed: str | None, least: Any, most: Any, now: str | None) -> Iterator[str]:
    if kind == "BOOLEAN":
        yield "OFF" if now == "ON" else "ON"
    elif kind == "ENUM" and listed:
        yield from (f"'{value}'" for value in listed.split(",") if value != now)
    elif kind in ("SET", "FLAGSET") and listed:
        yield from ("''", *(f"'{value}'" for value in listed.split(",") if name in ("sql_mode", "old_mode")))
        yield f"'{listed}'" if kind == "SET" else "'default'"
    elif least is not None:
        largest = int(Decimal(most))
        yield from (str(int(Decimal(least))), str(min(largest, _LARGEST_SIZE) if name.endswith(_SIZES) else largest))


def together(server: AttackedServer, *, alone: frozenset[str], at_once: int = 10) -> Iterator[tuple[str, ...]]:
    """Yield settings in groups of variables that differ, and one by one those of variables that are to stand alone."""
    listed = list(variables(server))
    for name, values in listed:
        if name in alone:
            yield from ((f"{name}={value}",) for value in values)
    for place in range(max(len(values) for _, values in listed)):
        settings = [f"{name}={values[place]}" for name, values in listed if name not in alone and place < len(values)]
        for start in range(0, len(settings), at_once):
            yield tuple(settings[start : start + at_once])


def characters(server: AttackedServer) -> Sequence[tuple[str, ...]]:
    """Return what the characters of a statement are taken for, and what they are compared by."""
    sets = [name for (name,) in server.root("SELECT character_set_name FROM information_schema.character_sets")]
    default = "SELECT collation_name FROM information_schema.collations WHERE is_default='Yes' ORDER BY 1"
    collations = [name for (name,) in server.root(default)]
    return [
        (f"character_set_client={client}", f"collation_connection={collation}")
        for client, collation in zip(sets, [*collations[7:], *collations[:7]], strict=False)
    ]
