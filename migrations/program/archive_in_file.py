"""The archive on SQLite: triggers on its table judge an administrator's statements and carry them out.

`INSERT INTO archived_work(id,before_us)` puts work there, `UPDATE … SET stage` takes its row out of the portal's table
or brings it back. What any other program does to archived work takes it out of the archive by the history.
"""

from migrations.program import sqlite, sqlite_register
from migrations.program.archive_words import (
    DECIDED_STATUSES,
    KEPT,
    MARKS,
    PORTAL_COLUMNS,
    REMOVED,
    REMOVES,
    RESTFUL,
    RETRIEVED,
    RETRIEVES,
    of_archive,
)
from migrations.program.register import ARCHIVE
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.work import ADMIN_IN_FILE

_NOBODY_ELSE = f"coalesce(current_login(),'')<>'' AND NOT {ADMIN_IN_FILE}"
_DECIDED_AT = """(SELECT max(h.at_us) FROM history h JOIN student_uploads u ON u.id=h.upload_id
 WHERE h.upload_id=NEW.id AND h.to_status=u.status AND h.from_status IS NOT h.to_status)"""
_FIXED = (*PORTAL_COLUMNS.split(","), "before_us", "decided_at_us", "archived_at_us", "archived_by")
_ACTOR = "coalesce(nullif(current_login(),''),'unseen')"


def _recorded(kind: str, gone: int) -> str:
    """Statements that record a step, which changes nothing of the work."""
    return f""" UPDATE upload_state SET version=version+1,gone={gone} WHERE upload_id=NEW.id;
 INSERT INTO history(upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,
  student_id,set_aside,at_us) SELECT a.id,st.version,NULL,'{kind}',{_ACTOR},a.status,a.status,a.faculty_id,
  a.faculty_id,a.student_id,st.set_aside,{NOW_US} FROM archived_work a JOIN upload_state st ON st.upload_id=a.id
  WHERE a.id=NEW.id;"""


_VERSION = "version=(SELECT version FROM upload_state WHERE upload_id=NEW.id)"
_APPLYING = "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('archive-1',NEW.id);"


def sqlite_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger."""
    statements = [*sqlite_register.triggers_of(ARCHIVE), *_put(), *_moved(), *_kept(), *_students()]
    return [(statement.split()[2], statement) for statement in statements]


def _put() -> list[str]:
    here = "EXISTS(SELECT 1 FROM student_uploads u WHERE u.id=NEW.id AND u.id>0{})"
    whole = ",".join(f"u.{name}" for name in PORTAL_COLUMNS.split(",")[1:])
    return [
        f"""CREATE TRIGGER archived_work_bi BEFORE INSERT ON archived_work BEGIN
{refuse("DENIED", "reason=kind", _NOBODY_ELSE)}
{refuse("DENIED", "reason=kind", "EXISTS(SELECT 1 FROM archived_work WHERE id=NEW.id)")}
{refuse("DENIED", "reason=whose", f"NOT {here.format('')}")}
{refuse("STATE", "reason=undecided", f"NOT {here.format(f' AND u.status IN{DECIDED_STATUSES}')}")}
{refuse("STATE", "reason=young", f"coalesce({_DECIDED_AT}>=NEW.before_us,1)")}
END""",
        f"""CREATE TRIGGER archived_work_ai AFTER INSERT ON archived_work BEGIN
 UPDATE archived_work SET ({PORTAL_COLUMNS.partition(",")[2]})=(SELECT {whole} FROM student_uploads u
  WHERE u.id=NEW.id),decided_at_us={_DECIDED_AT},archived_by=coalesce(current_login(),''),stage={KEPT},is_settled=0
  WHERE id=NEW.id;
{_recorded(MARKS, 0)}
 UPDATE archived_work SET archived_at_us={NOW_US},{_VERSION} WHERE id=NEW.id;
{of_archive(sqlite.index_rows("u.id=NEW.id"))}
END""",
    ]


def _moved() -> list[str]:
    fixed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in _FIXED)
    steps = f"NOT (OLD.stage={KEPT} AND NEW.stage={REMOVED}) AND NEW.stage<>{RETRIEVED}"
    newest = "NOT EXISTS(SELECT 1 FROM student_uploads u WHERE u.id>OLD.id)"
    return [
        f"""CREATE TRIGGER archived_work_bu BEFORE UPDATE ON archived_work
WHEN OLD.archived_at_us<>0 AND NOT EXISTS(SELECT 1 FROM act_in_progress) BEGIN
{refuse("DENIED", "reason=kind", _NOBODY_ELSE)}
{refuse("DENIED", "reason=kind", fixed)}
{refuse("STATE", "reason=not_archived", f"NEW.stage<>OLD.stage AND {steps}")}
{refuse("STATE", "reason=newest", f"NEW.stage={REMOVED} AND OLD.stage={KEPT} AND {newest}")}
END""",
        f"""CREATE TRIGGER archived_work_removed AFTER UPDATE OF stage ON archived_work
WHEN OLD.stage={KEPT} AND NEW.stage={REMOVED} BEGIN
 {_APPLYING}
 DELETE FROM student_uploads WHERE id=NEW.id;
 DELETE FROM upload_search WHERE upload_id=NEW.id;
{_recorded(REMOVES, 1)}
 UPDATE archived_work SET {_VERSION} WHERE id=NEW.id;
 DELETE FROM act_in_progress;
END""",
        f"""CREATE TRIGGER archived_work_back AFTER UPDATE OF stage ON archived_work
WHEN NEW.stage={RETRIEVED} AND OLD.stage<>{RETRIEVED} BEGIN
 {_APPLYING}
 INSERT INTO student_uploads({PORTAL_COLUMNS}) SELECT {PORTAL_COLUMNS} FROM archived_work
  WHERE id=NEW.id AND OLD.stage={REMOVED};
{_recorded(RETRIEVES, 0)}
 DELETE FROM archived_work WHERE id=NEW.id;
 DELETE FROM archived_search WHERE upload_id=NEW.id;
{sqlite.index_rows("u.id=NEW.id")}
 DELETE FROM act_in_progress;
END""",
    ]


def _kept() -> list[str]:
    """What takes a mark off, and guards it from everything else."""
    since = "SELECT 1 FROM history h WHERE h.upload_id=OLD.id AND h.version>OLD.version"
    moved_on = f"EXISTS({since} AND (h.kind NOT IN{RESTFUL} OR h.kind='{RETRIEVES}'))"
    return [
        f"""CREATE TRIGGER archived_work_bd BEFORE DELETE ON archived_work WHEN NOT {moved_on} BEGIN
{refuse("DENIED", "reason=kind", "1=1")}
END""",
        f"""CREATE TRIGGER history_archive AFTER INSERT ON history
WHEN NEW.kind NOT IN{RESTFUL} AND EXISTS(SELECT 1 FROM archived_work WHERE id=NEW.upload_id AND stage={KEPT}) BEGIN
 DELETE FROM archived_work WHERE id=NEW.upload_id AND stage={KEPT};
 DELETE FROM archived_search WHERE upload_id=NEW.upload_id;
END""",
        f"""CREATE TRIGGER student_uploads_archived AFTER INSERT ON student_uploads
WHEN EXISTS(SELECT 1 FROM archived_work WHERE id=NEW.id AND stage={REMOVED}) BEGIN
 SELECT RAISE(ABORT,'EM|STATE|reason=archived');
END""",
    ]


def _students() -> list[str]:
    """What archived work is found by, when its student's name changes."""
    return [
        f"CREATE TRIGGER students_archive_{verb[0].lower()} AFTER {verb} ON students BEGIN\n"
        + of_archive(sqlite.index_rows(f"u.student_id={'OLD' if verb == 'DELETE' else 'NEW'}.id"))
        + "\nEND"
        for verb in ("INSERT", "UPDATE OF full_name,number", "DELETE")
    ]
