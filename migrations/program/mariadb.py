"""The rules on MariaDB and MySQL: procedures and triggers that judge acts and record what the portal does.

Lock order everywhere: the row of `student_uploads` first, then `upload_state`, then the rest. A trigger that works on
behalf of an act says so in `@em_applying`; the triggers on `student_uploads` believe it only when `acts` holds that
UUID for the same login and `history` does not hold it yet, which no committed act ever satisfies, so that nobody can
forge the variable.
"""

from migrations.program import handed_drafts, mariadb_personal, mariadb_register, telling
from migrations.program.archive_words import KEPT, RESTFUL
from migrations.program.encoding import HISTORY_FORMAT, server_hash
from migrations.program.mariadb_acts import acts_after, acts_before
from migrations.program.mariadb_erasure import erasing_routines
from migrations.program.mariadb_probes import probe_routines
from migrations.program.server_words import LOGIN, UTF8, before_nul, clock
from migrations.program.visibility import visibility_routines

TEXTS = (
    "feedback",
    "reason",
    "title_before",
    "title",
    "description_before",
    "description",
    "file_path_before",
    "file_path",
    "files",
)
_TEXT_TYPES = {"title_before": "VARCHAR(255)", "title": "VARCHAR(255)", "file_path_before": "VARCHAR(1024)"} | {
    "file_path": "VARCHAR(1024)"
}


def _fold_function() -> str:
    return f"""CREATE FUNCTION em_fold(p_text LONGTEXT {UTF8}) RETURNS LONGTEXT {UTF8}
 READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_out LONGTEXT {UTF8} DEFAULT '';
 DECLARE v_letter VARCHAR(1) {UTF8};
 DECLARE v_folded VARBINARY(80);
 DECLARE v_at, v_length INT DEFAULT 0;
 IF p_text IS NULL OR LENGTH(p_text)=CHAR_LENGTH(p_text) THEN RETURN LOWER(p_text); END IF;
 SET v_length=CHAR_LENGTH(p_text);
 WHILE v_at<v_length DO
  SET v_at=v_at+1, v_letter=SUBSTRING(p_text,v_at,1);
  IF LENGTH(v_letter)=1 THEN SET v_out=CONCAT(v_out,LOWER(v_letter));
  ELSE
   SET v_folded=NULL;
   SELECT folded INTO v_folded FROM fold_map WHERE letter=CAST(v_letter AS BINARY);
   SET v_out=CONCAT(v_out,IFNULL(CONVERT(v_folded USING utf8mb4),v_letter));
  END IF;
 END WHILE;
 RETURN v_out;
END"""


def _base_name() -> str:
    return f"""CREATE FUNCTION em_base_name(p_path TEXT {UTF8}) RETURNS VARCHAR(255) {UTF8}
 NO SQL DETERMINISTIC SQL SECURITY DEFINER
 RETURN LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(p_path,'/',-1),'\\\\',-1),255)"""


def _append() -> str:
    parameters = ", ".join(f"IN p_{name} {_TEXT_TYPES.get(name, 'MEDIUMTEXT')} {UTF8}" for name in TEXTS)
    arguments = ",".join(f"p_{name}" for name in TEXTS)
    digest = server_hash("v_salt", *(f"p_{name}" for name in TEXTS))
    row = server_hash(
        f"'{HISTORY_FORMAT}'", "v_head", "p_upload", "v_version", "p_act", "p_kind", "p_actor", "p_from", "p_to",
        "p_from_faculty", "p_to_faculty", "p_student", "p_aside", "p_at", "v_digest",
    )  # fmt: skip
    return f"""CREATE PROCEDURE em_append(IN p_upload BIGINT, IN p_act CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
 IN p_kind VARCHAR(16) {UTF8}, IN p_actor VARCHAR(200) {UTF8}, IN p_from VARCHAR(50) {UTF8},
 IN p_to VARCHAR(50) {UTF8}, IN p_from_faculty BIGINT, IN p_to_faculty BIGINT, IN p_student BIGINT,
 IN p_aside INT, IN p_gone INT, IN p_at BIGINT,
 {parameters})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_head VARCHAR(64) {UTF8} DEFAULT '';
 DECLARE v_digest VARCHAR(64) {UTF8} DEFAULT '';
 DECLARE v_salt CHAR(32) {UTF8};
 DECLARE v_version INT DEFAULT 0;
 DECLARE v_aside, v_resting INT DEFAULT 0;
 SELECT version, IFNULL(chain_head,''), set_aside INTO v_version, v_head, v_aside
  FROM upload_state WHERE upload_id=p_upload FOR UPDATE;
 SET v_version=v_version+1, p_aside=IFNULL(p_aside,v_aside);
 IF COALESCE({arguments}) IS NOT NULL THEN
  SET v_salt=LOWER(HEX(RANDOM_BYTES(16))), v_digest={digest};
  INSERT INTO history_texts(upload_id,version,salt,{",".join(TEXTS)}) VALUES(p_upload,v_version,v_salt,{arguments});
 END IF;
 SET v_head={row};
 INSERT INTO history(upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,
  student_id,set_aside,at_us,text_digest,row_hash)
  VALUES(p_upload,v_version,p_act,p_kind,p_actor,p_from,p_to,p_from_faculty,p_to_faculty,p_student,p_aside,p_at,
  v_digest,v_head);
 UPDATE upload_state SET version=v_version, chain_head=v_head, set_aside=p_aside, gone=p_gone WHERE upload_id=p_upload;
 SELECT COUNT(*) INTO v_resting FROM archived_work r WHERE r.id=p_upload AND r.stage={KEPT};
 IF v_resting>0 AND BINARY p_kind NOT IN{RESTFUL} THEN
  DELETE FROM archived_work WHERE id=p_upload AND stage={KEPT};
  DELETE FROM archived_search WHERE upload_id=p_upload;
 END IF;
END"""


_TITLE = before_nul("CONVERT(u.title USING utf8mb4)")
_INDEX = f"""INSERT INTO upload_search(faculty_key,received_s,upload_id,student_key,title_key,folded)
  SELECT IFNULL(u.faculty_id,0), IFNULL(UNIX_TIMESTAMP(u.created_at),0), u.id,
   LEFT(CAST(em_fold(LEFT(IFNULL({before_nul("s.full_name")},''),24)) AS BINARY),120),
   LEFT(CAST(em_fold(LEFT(IFNULL({_TITLE},''),24)) AS BINARY),120),
   LEFT(CAST(em_fold(CONCAT_WS(' ',{before_nul("s.full_name")},{before_nul("s.number")},{_TITLE},
    (SELECT GROUP_CONCAT({before_nul("f.name")} ORDER BY f.position SEPARATOR ' ')
     FROM upload_files f WHERE f.upload_id=u.id)))
    AS BINARY),8000)
  FROM student_uploads u LEFT JOIN students s ON s.id=u.student_id"""


def index_rows(condition: str) -> str:
    """Return the statement that writes the search row of every upload that meets `condition` (over `u`)."""
    return f"{_INDEX} WHERE {condition}"


def index_everything() -> tuple[str, str]:
    """Return the statements that write the search row of every upload and of every student that has none."""
    uploads = f"{_INDEX} WHERE NOT EXISTS(SELECT 1 FROM upload_search q WHERE q.upload_id=u.id)"
    return uploads, mariadb_register.index_students()


def _index_upload() -> str:
    return f"""CREATE PROCEDURE em_index_upload(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DELETE FROM upload_search WHERE upload_id=p_upload;
 {_INDEX} WHERE u.id=p_upload;
END"""


def _arrived() -> str:
    """Return the procedure that takes in a row of the portal.

    What is new is inserted with no look whether it is there: a row that is looked for and missing locks the gap in
    which everybody else's next row belongs, and of two who hand in at one moment one met a deadlock (1213).
    """
    nulls = ",".join("NULL" for _ in TEXTS)
    texts = ",".join(
        {"title": "p_title", "description": "p_description", "file_path": "p_path"}.get(t, "NULL") for t in TEXTS
    )
    parameters = f"""IN p_upload BIGINT, IN p_student BIGINT, IN p_faculty BIGINT, IN p_status VARCHAR(50) {UTF8},
 IN p_title VARCHAR(255) {UTF8}, IN p_description MEDIUMTEXT {UTF8}, IN p_path VARCHAR(1024) {UTF8},
 IN p_at BIGINT"""
    return f"""CREATE PROCEDURE em_arrived(IN p_kind VARCHAR(16) {UTF8}, {parameters})
 MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_version, v_gone INT DEFAULT 0;
 INSERT IGNORE INTO upload_state(upload_id,version,file_count) VALUES(p_upload,0,1);
 SELECT version, gone INTO v_version, v_gone FROM upload_state WHERE upload_id=p_upload FOR UPDATE;
 IF v_version>0 THEN
  IF v_gone=0 THEN
   CALL em_append(p_upload,NULL,'deleted',CONCAT('outside:',USER()),
    (SELECT h.to_status FROM history h WHERE h.upload_id=p_upload AND h.version=v_version),NULL,
    (SELECT h.to_faculty_id FROM history h WHERE h.upload_id=p_upload AND h.version=v_version),NULL,
    (SELECT h.student_id FROM history h WHERE h.upload_id=p_upload AND h.version=v_version),0,1,p_at,
    {nulls});
  END IF;
  UPDATE upload_state SET revision=1, previous_upload_id=NULL, course=NULL, term=NULL, assignment=NULL, set_aside=0,
   file_count=1, size_bytes=NULL WHERE upload_id=p_upload;
  DELETE FROM upload_files WHERE upload_id=p_upload;
 END IF;
 INSERT INTO upload_files(upload_id,position,store_key,name) VALUES(p_upload,1,p_path,em_base_name(p_path));
 IF p_kind='found' THEN
  CALL em_append(p_upload,NULL,'found','found',NULL,p_status,NULL,p_faculty,p_student,0,0,p_at,{nulls});
 ELSE
  CALL em_append(p_upload,NULL,p_kind,CONCAT('outside:',USER()),NULL,p_status,NULL,p_faculty,p_student,0,0,p_at,
   {texts});
 END IF;
 IF v_version>0 THEN CALL em_index_upload(p_upload); ELSE {index_rows("u.id=p_upload")}; END IF;
END"""


def _deleted() -> str:
    texts = ",".join(
        {"title_before": "p_title", "description_before": "p_description", "file_path_before": "p_path"}.get(t, "NULL")
        for t in TEXTS
    )
    return f"""CREATE PROCEDURE em_deleted(IN p_upload BIGINT, IN p_student BIGINT, IN p_faculty BIGINT,
 IN p_status VARCHAR(50) {UTF8}, IN p_title VARCHAR(255) {UTF8}, IN p_description MEDIUMTEXT {UTF8},
 IN p_path VARCHAR(1024) {UTF8}, IN p_at BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 IF NOT EXISTS(SELECT 1 FROM upload_state WHERE upload_id=p_upload) THEN
  CALL em_arrived('found',p_upload,p_student,p_faculty,p_status,p_title,p_description,p_path,p_at);
 END IF;
 CALL em_append(p_upload,NULL,'deleted',CONCAT('outside:',USER()),p_status,NULL,p_faculty,NULL,p_student,0,1,p_at,
  {texts});
 DELETE FROM upload_files WHERE upload_id=p_upload;
 DELETE FROM upload_search WHERE upload_id=p_upload;
END"""


_OLD = "OLD.id,OLD.student_id,OLD.faculty_id,OLD.status,OLD.title,OLD.description,OLD.file_path,v_at"
_NEW = _OLD.replace("OLD.", "NEW.")
_APPLYING = f"""@em_applying IS NOT NULL AND (
  (EXISTS(SELECT 1 FROM acts a WHERE a.act_uuid=CONVERT(@em_applying USING ascii) AND {{match}}
    AND (a.actor={LOGIN} OR EXISTS(SELECT 1 FROM stewards s WHERE s.login={LOGIN})))
   AND NOT EXISTS(SELECT 1 FROM history h WHERE h.act_uuid=CONVERT(@em_applying USING ascii)))
  OR EXISTS(SELECT 1 FROM act_in_progress g WHERE g.act_uuid=CONVERT(@em_applying USING ascii)
   AND g.upload_id={{row}}.id))"""


def _uploads_triggers() -> list[str]:
    changed = " AND ".join(
        [f"BINARY NEW.{name} <=> BINARY OLD.{name}" for name in ("status", "title", "description", "file_path")]
        + [f"NEW.{name} <=> OLD.{name}" for name in ("id", "faculty_id", "student_id", "created_at")]
    )
    different = "BINARY NEW.{0} <=> BINARY OLD.{0}"
    texts = ["NULL", "NULL"]
    for name in ("title", "description", "file_path"):
        same = different.format(name)
        texts += [f"IF({same},NULL,OLD.{name})", f"IF({same},NULL,NEW.{name})"]
    texts.append("NULL")
    head = "DECLARE v_at BIGINT DEFAULT 0; DECLARE v_zone VARCHAR(64);"
    return [
        f"""CREATE TRIGGER student_uploads_ai AFTER INSERT ON student_uploads FOR EACH ROW
BEGIN
 {head}
 IF NOT ({_APPLYING.format(match="a.kind='submit'", row="NEW")}) THEN
  {clock("v_at")}
  CALL em_arrived('arrived',{_NEW});
 END IF;
END""",
        f"""CREATE TRIGGER student_uploads_au AFTER UPDATE ON student_uploads FOR EACH ROW
BEGIN
 {head}
 IF NOT ({_APPLYING.format(match="a.upload_id=NEW.id", row="NEW")}) AND NOT ({changed}) THEN
  {clock("v_at")}
  IF NOT EXISTS(SELECT 1 FROM upload_state WHERE upload_id=OLD.id) THEN CALL em_arrived('found',{_OLD}); END IF;
  IF NEW.id<>OLD.id THEN
   CALL em_deleted({_OLD});
   CALL em_arrived('arrived',{_NEW});
  ELSE
   CALL em_append(NEW.id,NULL,'outside',CONCAT('outside:',USER()),OLD.status,NEW.status,OLD.faculty_id,NEW.faculty_id,
    NEW.student_id,NULL,0,v_at,{",".join(texts)});
   IF NOT ({different.format("file_path")}) THEN
    DELETE FROM upload_files WHERE upload_id=NEW.id;
    INSERT INTO upload_files(upload_id,position,store_key,name)
     VALUES(NEW.id,1,NEW.file_path,em_base_name(NEW.file_path));
    UPDATE upload_state SET file_count=1, size_bytes=NULL WHERE upload_id=NEW.id;
   END IF;
   IF NOT (NEW.faculty_id <=> OLD.faculty_id AND NEW.student_id <=> OLD.student_id
    AND NEW.created_at <=> OLD.created_at AND {different.format("title")} AND {different.format("file_path")})
   THEN CALL em_index_upload(NEW.id); END IF;
  END IF;
 END IF;
END""",
        f"""CREATE TRIGGER student_uploads_ad AFTER DELETE ON student_uploads FOR EACH ROW
BEGIN
 {head}
 IF NOT ({_APPLYING.format(match="1=0", row="OLD")}) THEN
  {clock("v_at")}
  CALL em_deleted({_OLD});
 END IF;
END""",
    ]


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of every routine, in the order of creation."""
    return [
        ("FUNCTION", "em_fold", _fold_function()),
        ("FUNCTION", "em_base_name", _base_name()),
        ("PROCEDURE", "em_append", _append()),
        ("PROCEDURE", "em_index_upload", _index_upload()),
        ("PROCEDURE", "em_arrived", _arrived()),
        ("PROCEDURE", "em_deleted", _deleted()),
        *mariadb_register.routines(),
        *telling.routines(),
        *handed_drafts.routines(),
        *erasing_routines(),
        *probe_routines(),
        *visibility_routines(),
    ]


_SET_OFF = ("upload_files_ad",)
"""The triggers on tables that the portal's statements write to by way of others."""


def triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger: what others set off, then those on the portal's table.

    MariaDB refuses a statement that opens a table just when a trigger on it is made that asks another table (1146), but
    not where the table is the statement's own, or a procedure that is made anew. So the portal's table comes after what
    its triggers lead to, and what came later stands in a procedure (`em_append`).
    """
    statements = [*_uploads_triggers(), *mariadb_register.triggers(), acts_before(), acts_after()]
    statements += mariadb_personal.triggers()
    named = [(statement.split()[2], statement) for statement in statements]
    return sorted(named, key=lambda each: each[0] not in _SET_OFF)
