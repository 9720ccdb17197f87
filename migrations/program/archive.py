"""The archive on MariaDB and MySQL, and what both engines hand out of it: grants and views.

Procedures of an administrator put decided work there, take its row out of the portal's table, and bring it back; every
step is a row of the history. Whatever else happens to archived work takes it out of the archive: `em_append` sees to
that, through which every row of the history comes. A number that stands in the archive alone is given to nobody.
"""

from migrations.program import mariadb
from migrations.program.archive_words import (
    DECIDED_STATUSES,
    KEPT,
    MARKS,
    PORTAL_COLUMNS,
    REMOVED,
    REMOVES,
    RETRIEVED,
    RETRIEVES,
    TABLES,
    of_archive,
)
from migrations.program.grants import ROLES, SCOPES, register_grants
from migrations.program.mariadb_register import triggers_of
from migrations.program.register import ARCHIVE
from migrations.program.server_words import COMMIT, EVERY_ROW, LOGIN, ROLLBACK, UTF8, clock, signal
from migrations.program.views import Dialect, archived_selects

PLACE = "archive_place"
"""The view in which everybody who is active reads where the files of archived work are."""
PUT, REMOVE, RETRIEVE, SETTLED = "em_archive", "em_archive_remove", "em_archive_retrieve", "em_archive_settled"
"""The procedures of an administrator."""
RETRIEVE_ALL = "em_archive_retrieve_all"
"""The procedure of the way down, which nobody holds."""
_NO_TEXTS = ",NULL" * 9


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role)."""
    granted = list(register_grants(ARCHIVE))
    for name in archived_selects(Dialect(login="''")):
        granted += [("SELECT", name, role) for role in SCOPES[name.partition("_")[0]]]
    granted += [("SELECT", PLACE, role) for role in ROLES]
    granted += [("SELECT", table, "em_admin") for table in ("archived_work", "archived_search")]
    granted += [("EXECUTE", f"PROCEDURE {name}", "em_admin") for name in (PUT, REMOVE, RETRIEVE, SETTLED)]
    granted += [("SELECT", table, "em_backup") for table in TABLES]
    return granted


def views(dialect: Dialect) -> dict[str, str]:
    """Return name → CREATE VIEW statement."""
    active = f"EXISTS(SELECT 1 FROM people p WHERE p.login={dialect.login} AND p.active=1)"
    place = f"SELECT s.value FROM archive_settings s WHERE s.name='place' AND {active}"
    selects = {**archived_selects(dialect), PLACE: place}
    return {name: f"CREATE {dialect.options} VIEW {name} AS {select}" for name, select in selects.items()}


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the procedures; they need those of the rules."""
    return [
        ("PROCEDURE", "em_index_archived", _index()),
        ("PROCEDURE", "em_index_archived_of", _index_of_student()),
        ("PROCEDURE", PUT, _put()),
        ("PROCEDURE", REMOVE, _remove()),
        ("PROCEDURE", "em_archive_back", _back()),
        ("PROCEDURE", RETRIEVE, _retrieve()),
        ("PROCEDURE", RETRIEVE_ALL, _retrieve_all()),
        ("PROCEDURE", SETTLED, _settled()),
    ]


def server_triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger on MariaDB and MySQL."""
    row = "CREATE TRIGGER {} {} FOR EACH ROW\nBEGIN\n{}\nEND".format
    statements = [
        *triggers_of(ARCHIVE),
        row(
            "student_uploads_archived", "AFTER INSERT ON student_uploads",
            f""" DECLARE v_found INT DEFAULT 0;
 SELECT COUNT(*) INTO v_found FROM archived_work a WHERE a.id=NEW.id AND a.stage={REMOVED};
 IF v_found>0 THEN {signal("STATE", "reason=archived")} END IF;""",
        ),
        *(
            row(f"students_archive_{verb[0].lower()}", f"AFTER {verb} ON students",
                f" CALL em_index_archived_of({'OLD' if verb == 'DELETE' else 'NEW'}.id);")
            for verb in ("INSERT", "UPDATE", "DELETE")
        ),
    ]  # fmt: skip
    return [(statement.split()[2], statement) for statement in statements]


def _index() -> str:
    rows = of_archive(mariadb.index_rows("u.id=p_upload"))
    return f"""CREATE PROCEDURE em_index_archived(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DELETE FROM archived_search WHERE upload_id=p_upload;
 {rows};
END"""


def _index_of_student() -> str:
    return f"""CREATE PROCEDURE em_index_archived_of(IN p_student BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_upload BIGINT; DECLARE v_done INT DEFAULT 0;
 DECLARE v_uploads CURSOR FOR SELECT id FROM archived_work WHERE student_id=p_student {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_done=1;
 OPEN v_uploads;
 indexing: LOOP
  FETCH v_uploads INTO v_upload;
  IF v_done=1 THEN LEAVE indexing; END IF;
  CALL em_index_archived(v_upload);
 END LOOP;
 CLOSE v_uploads;
END"""


_NAMES = f"""DECLARE v_found, v_gone, v_version INT DEFAULT 0;
 DECLARE v_student, v_faculty, v_at, v_decided BIGINT DEFAULT NULL;
 DECLARE v_status VARCHAR(50) {UTF8};
 DECLARE v_zone VARCHAR(64);"""
_BEGIN = f"""DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN SET @em_applying=NULL; {ROLLBACK}; RESIGNAL; END;
 CALL em_may_edit(1);
 START TRANSACTION;"""
_MARKED = """SELECT COUNT(*), MAX(stage) INTO v_found, v_stage FROM archived_work WHERE id=p_upload FOR UPDATE;"""


def _append(kind: str, gone: int) -> str:
    """Record a step, which changes nothing of the work."""
    return (
        f"CALL em_append(p_upload,NULL,'{kind}',{LOGIN},v_status,v_status,v_faculty,v_faculty,v_student,NULL,{gone},"
        f"v_at{_NO_TEXTS});"
    )


def _put() -> str:
    """Work that is there already is left alone, so that it may be said again after any interruption."""
    changed = "NOT (BINARY h.from_status <=> BINARY h.to_status)"
    columns = ",".join(f"u.{name}" for name in PORTAL_COLUMNS.split(","))
    return f"""CREATE PROCEDURE {PUT}(IN p_upload BIGINT, IN p_before_us BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
putting: BEGIN
 {_NAMES}
 {_BEGIN}
 SELECT 1, student_id, faculty_id, status INTO v_found, v_student, v_faculty, v_status
  FROM student_uploads WHERE id=p_upload AND id>0 FOR UPDATE;
 IF EXISTS(SELECT 1 FROM archived_work WHERE id=p_upload) THEN {COMMIT}; LEAVE putting; END IF;
 IF v_found=0 THEN {signal("DENIED", "reason=whose")} END IF;
 IF v_status IS NULL OR BINARY v_status NOT IN{DECIDED_STATUSES} THEN {signal("STATE", "reason=undecided")} END IF;
 SELECT MAX(h.at_us) INTO v_decided FROM history h
  WHERE h.upload_id=p_upload AND BINARY h.to_status=BINARY v_status AND {changed};
 IF v_decided IS NULL OR p_before_us IS NULL OR v_decided>=p_before_us THEN {signal("STATE", "reason=young")} END IF;
 {clock("v_at")}
 {_append(MARKS, 0)}
 SELECT version INTO v_version FROM upload_state WHERE upload_id=p_upload;
 INSERT INTO archived_work({PORTAL_COLUMNS},before_us,decided_at_us,archived_at_us,archived_by,version)
  SELECT {columns},p_before_us,v_decided,v_at,{LOGIN},v_version FROM student_uploads u WHERE u.id=p_upload;
 CALL em_index_archived(p_upload);
 {COMMIT};
END"""


def _remove() -> str:
    """The newest number stays: it is what tells a database which one it gives next."""
    return f"""CREATE PROCEDURE {REMOVE}(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
removing: BEGIN
 DECLARE v_stage INT DEFAULT 0; DECLARE v_mark CHAR(36);
 {_NAMES}
 {_BEGIN}
 SELECT 1, student_id, faculty_id, status INTO v_found, v_student, v_faculty, v_status
  FROM student_uploads WHERE id=p_upload FOR UPDATE;
 {_MARKED}
 IF v_found=0 THEN {signal("STATE", "reason=not_archived")} END IF;
 IF v_stage<>{KEPT} THEN {COMMIT}; LEAVE removing; END IF;
 IF NOT EXISTS(SELECT 1 FROM student_uploads WHERE id>p_upload) THEN {signal("STATE", "reason=newest")} END IF;
 {clock("v_at")}
 SET v_mark=CONCAT('archive-',CONNECTION_ID());
 INSERT INTO act_in_progress(act_uuid,upload_id) VALUES(v_mark,p_upload);
 SET @em_applying=v_mark;
 DELETE FROM student_uploads WHERE id=p_upload;
 SET @em_applying=NULL;
 DELETE FROM act_in_progress WHERE act_uuid=v_mark;
 DELETE FROM upload_search WHERE upload_id=p_upload;
 {_append(REMOVES, 1)}
 UPDATE archived_work SET stage={REMOVED}, version=(SELECT version FROM upload_state WHERE upload_id=p_upload)
  WHERE id=p_upload;
 {COMMIT};
END"""


def _back() -> str:
    """What `em_archive_retrieve` does once it is known that whoever asks may."""
    return f"""CREATE PROCEDURE em_archive_back(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_stage INT DEFAULT 0; DECLARE v_mark CHAR(36);
 {_NAMES}
 SELECT 1, student_id, faculty_id, status, stage INTO v_found, v_student, v_faculty, v_status, v_stage
  FROM archived_work WHERE id=p_upload FOR UPDATE;
 IF v_found=0 THEN {signal("STATE", "reason=not_archived")} END IF;
 {clock("v_at")}
 UPDATE archived_work SET stage={RETRIEVED} WHERE id=p_upload;
 IF v_stage={REMOVED} THEN
  SET v_mark=CONCAT('archive-',CONNECTION_ID());
  INSERT INTO act_in_progress(act_uuid,upload_id) VALUES(v_mark,p_upload);
  SET @em_applying=v_mark;
  INSERT INTO student_uploads({PORTAL_COLUMNS}) SELECT {PORTAL_COLUMNS} FROM archived_work WHERE id=p_upload;
  SET @em_applying=NULL;
  DELETE FROM act_in_progress WHERE act_uuid=v_mark;
 END IF;
 {_append(RETRIEVES, 0)}
 DELETE FROM archived_work WHERE id=p_upload;
 DELETE FROM archived_search WHERE upload_id=p_upload;
 CALL em_index_upload(p_upload);
END"""


def _retrieve() -> str:
    return f"""CREATE PROCEDURE {RETRIEVE}(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 {_BEGIN}
 CALL em_archive_back(p_upload);
 {COMMIT};
END"""


def _retrieve_all() -> str:
    """Every row that is in the archive alone goes back, on the way down; the marks of the others stay."""
    return f"""CREATE PROCEDURE {RETRIEVE_ALL}() MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_upload BIGINT; DECLARE v_done INT DEFAULT 0;
 DECLARE v_removed CURSOR FOR SELECT id FROM archived_work WHERE stage<>{KEPT} {EVERY_ROW};
 DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_done=1;
 OPEN v_removed;
 retrieving: LOOP
  FETCH v_removed INTO v_upload;
  IF v_done=1 THEN LEAVE retrieving; END IF;
  CALL em_archive_back(v_upload);
  SET v_done=0;
 END LOOP;
 CLOSE v_removed;
END"""


def _settled() -> str:
    return f"""CREATE PROCEDURE {SETTLED}(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 CALL em_may_edit(1);
 UPDATE archived_work SET is_settled=1 WHERE id=p_upload;
END"""
