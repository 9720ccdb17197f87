"""How the database itself is configured: what its administrator wrote into a file, or what a file of SQLite says."""

from collections.abc import Mapping

from edumanage_desktop.adapters.database.connections import Connection

_OF_SERVER = (
    "version", "max_connections", "max_allowed_packet", "innodb_buffer_pool_size", "innodb_flush_log_at_trx_commit",
    "character_set_database", "wait_timeout", "lock_wait_timeout", "innodb_lock_wait_timeout", "slow_query_log",
    "long_query_time", "event_scheduler", "log_bin", "require_secure_transport",
)  # fmt: skip
_OF_FILE = ("journal_mode", "page_size", "auto_vacuum", "encoding")


def engine_settings(connection: Connection, *, is_server: bool) -> Mapping[str, str]:
    """Return the values by name, in a fixed order; what this version has no word for is left out."""
    if not is_server:
        values = {name: str(connection.value(f"PRAGMA {name}")) for name in _OF_FILE}
        return {"version": str(connection.value("SELECT sqlite_version()")), **values}
    names = ",".join(f"'{name}'" for name in _OF_SERVER)
    rows = connection.rows(f"SHOW GLOBAL VARIABLES WHERE Variable_name IN({names})")
    found = {str(name): str(value) for name, value in rows}
    return {name: found[name] for name in _OF_SERVER if name in found}
