"""Everything that a schema consists of, for comparing two of them."""

from typing import Any

from sqlalchemy import Engine, text

_SERVER = {
    "columns": "SELECT table_name,column_name,column_type,column_default,is_nullable,collation_name,extra"
    " FROM information_schema.columns WHERE table_schema=DATABASE()",
    "indexes": "SELECT table_name,index_name,seq_in_index,column_name,non_unique FROM information_schema.statistics"
    " WHERE table_schema=DATABASE()",
    "constraints": "SELECT table_name,constraint_name,constraint_type FROM information_schema.table_constraints"
    " WHERE table_schema=DATABASE()",
    "triggers": "SELECT trigger_name,event_object_table,action_statement,definer FROM information_schema.triggers"
    " WHERE trigger_schema=DATABASE()",
    "views": "SELECT table_name,view_definition,definer,security_type FROM information_schema.views"
    " WHERE table_schema=DATABASE()",
    "routines": "SELECT routine_name,routine_definition,definer,security_type FROM information_schema.routines"
    " WHERE routine_schema=DATABASE()",
    "table grants": "SELECT user,table_name,table_priv,column_priv FROM mysql.tables_priv WHERE db=DATABASE()",
    "column grants": "SELECT user,table_name,column_name,column_priv FROM mysql.columns_priv WHERE db=DATABASE()",
    "routine grants": "SELECT user,routine_name,proc_priv FROM mysql.procs_priv WHERE db=DATABASE()",
}
_SQLITE = {"schema": "SELECT type,name,tbl_name,sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"}


def snapshot(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Return tables, indexes, triggers, views, routines and grants of a database, without the database's own name."""
    queries = _SQLITE if engine.dialect.name == "sqlite" else _SERVER
    name = f"`{engine.url.database}`."
    with engine.connect() as connection:
        return {
            what: sorted(
                (
                    tuple(value.replace(name, "") if isinstance(value, str) else value for value in row)
                    for row in connection.execute(text(query)).tuples()
                ),
                key=repr,
            )
            for what, query in queries.items()
        }


def differing(found: dict[str, list[tuple[Any, ...]]], wanted: dict[str, list[tuple[Any, ...]]]) -> dict[str, Any]:
    """Return what two snapshots do not share: (missing, too many) by what it is; nothing for two that are the same."""
    missing = {what: [row for row in wanted[what] if row not in found[what]] for what in wanted}
    too_many = {what: [row for row in found[what] if row not in wanted[what]] for what in wanted}
    return {what: (missing[what], too_many[what]) for what in wanted if found[what] != wanted[what]}


def portal_rows(engine: Engine) -> list[tuple[Any, ...]]:
    """Return every row of the portal's table, in order."""
    query = (
        "SELECT id,student_id,faculty_id,title,description,file_path,created_at,status FROM student_uploads ORDER BY id"
    )
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query)).tuples()]


def unexplained(engine: Engine) -> list[tuple[Any, ...]]:
    """Return the uploads whose state, history, file or search row is missing or tells another story than their row."""
    query = """SELECT u.id,u.status,h.to_status,u.faculty_id,h.to_faculty_id,u.file_path,x.store_key,q.faculty_key
 FROM student_uploads u LEFT JOIN upload_state st ON st.upload_id=u.id
 LEFT JOIN history h ON h.upload_id=u.id AND h.version=st.version
 LEFT JOIN upload_files x ON x.upload_id=u.id AND x.position=1 LEFT JOIN upload_search q ON q.upload_id=u.id"""
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(query)).tuples()]
    return [row for row in rows if (row[1], row[3], row[5], row[3] or 0) != (row[2], row[4], row[6], row[7])]
