"""The rules on SQLite: the same acts judged by triggers, with identity from the registered function `current_login()`.

No trigger on `student_uploads` uses that function, so that any program may go on writing the portal's table.
SQLite has no SHA-256: the triggers leave `text_digest` and `row_hash` NULL and the program seals such rows before it
commits, and those of others at its next contact. SQLite has one writer, so `act_in_progress` names the act being
applied.
"""

from collections.abc import Iterable

from migrations.program import sqlite_register
from migrations.program.sqlite_judge import STUDENT, Kinds, judge, to_status
from migrations.program.sqlite_words import NOW_US, folded

_TEXTS = "feedback,reason,title_before,title,description_before,description,file_path_before,file_path,files"
_SALT = "lower(hex(randomblob(16)))"


def base_name(expression: str) -> str:
    """Return the expression of what follows the last slash or backslash of a path, at most 255 characters."""
    path = f"replace({expression},char(92),'/')"
    return f"substr(replace({path},rtrim({path},replace({path},'/','')),''),1,255)"


def index_rows(condition: str) -> str:
    """Statements that write the search row of every upload that meets `condition` (over `u`) anew."""
    names = """(SELECT group_concat(n.name,' ') FROM
  (SELECT substr(name,1,255) AS name FROM upload_files x WHERE x.upload_id=u.id ORDER BY position) n)"""
    whole = f"""(coalesce(substr(s.full_name,1,200)||' ','')
   ||coalesce(substr(s.number,1,40)||' ','')||coalesce(substr(u.title,1,255)||' ','')
   ||coalesce({names},''))"""
    return f""" DELETE FROM upload_search WHERE upload_id IN(SELECT u.id FROM student_uploads u WHERE {condition});
 INSERT INTO upload_search(faculty_key,received_s,upload_id,student_key,title_key,folded)
  SELECT coalesce(u.faculty_id,0),coalesce(CAST(strftime('%s',u.created_at) AS INTEGER),0),u.id,
   {folded("substr(coalesce(s.full_name,''),1,24)")},{folded("substr(coalesce(u.title,''),1,24)")},
   {folded(whole)}
  FROM student_uploads u LEFT JOIN students s ON s.id=u.student_id WHERE {condition};"""


def index_everything() -> tuple[str, str]:
    """Return the statements that write the search row of every upload and of every student that has none."""
    uploads = index_rows("NOT EXISTS(SELECT 1 FROM upload_search q WHERE q.upload_id=u.id)").split(";\n", 1)[1]
    students = sqlite_register.index_students("NOT EXISTS(SELECT 1 FROM student_search k WHERE k.student_id=s.id)")
    return uploads.rstrip(";"), students


def _text_row(row: str, version: str, values: Iterable[str]) -> str:
    listed = ",".join(values)
    return f""" INSERT INTO history_texts(upload_id,version,salt,{_TEXTS})
  SELECT {row},{version},{_SALT},{listed} WHERE coalesce({listed}) IS NOT NULL;"""


def _texts(**values: str) -> list[str]:
    return [values.get(name, "NULL") for name in _TEXTS.split(",")]


_HISTORY = (
    "upload_id,version,act_uuid,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,set_aside,"
    "at_us"
)


def _version(row: str) -> str:
    return f"(SELECT version FROM upload_state WHERE upload_id={row}.id)"


def _found(row: str) -> str:
    """Statements that take in a row that was there before us, when it has no state yet."""
    missing = f"NOT EXISTS(SELECT 1 FROM upload_state WHERE upload_id={row}.id)"
    return f""" INSERT INTO upload_files(upload_id,position,store_key,name)
  SELECT {row}.id,1,{row}.file_path,{base_name(f"{row}.file_path")} WHERE {missing};
 INSERT INTO history({_HISTORY}) SELECT {row}.id,1,NULL,'found','found',NULL,{row}.status,NULL,{row}.faculty_id,
  {row}.student_id,0,{NOW_US} WHERE {missing};
 INSERT INTO upload_state(upload_id,version) SELECT {row}.id,1 WHERE {missing};"""


def _arrived(row: str) -> str:
    """Statements that record a row the portal inserted, also over one of the same id (REPLACE, a deleted id)."""
    texts = _texts(title=f"{row}.title", description=f"{row}.description", file_path=f"{row}.file_path")
    return f""" INSERT INTO history({_HISTORY}) SELECT {row}.id,st.version+1,NULL,'deleted','outside',h.to_status,NULL,
  h.to_faculty_id,NULL,h.student_id,0,{NOW_US} FROM upload_state st JOIN history h ON h.upload_id=st.upload_id
  AND h.version=st.version WHERE st.upload_id={row}.id AND st.gone=0;
 UPDATE upload_state SET version=version+1, gone=1 WHERE upload_id={row}.id AND gone=0;
 INSERT INTO upload_state(upload_id,version) SELECT {row}.id,0
  WHERE NOT EXISTS(SELECT 1 FROM upload_state WHERE upload_id={row}.id);
 UPDATE upload_state SET version=version+1,gone=0,revision=1,previous_upload_id=NULL,course=NULL,term=NULL,
  assignment=NULL,set_aside=0,file_count=1,size_bytes=NULL WHERE upload_id={row}.id;
 DELETE FROM upload_files WHERE upload_id={row}.id;
 INSERT INTO upload_files(upload_id,position,store_key,name)
  VALUES({row}.id,1,{row}.file_path,{base_name(f"{row}.file_path")});
 INSERT INTO history({_HISTORY}) VALUES({row}.id,{_version(row)},NULL,'arrived','outside',NULL,{row}.status,NULL,
  {row}.faculty_id,{row}.student_id,0,{NOW_US});
{_text_row(f"{row}.id", _version(row), texts)}
{index_rows(f"u.id={row}.id")}"""


def _deleted(row: str) -> str:
    texts = _texts(
        title_before=f"{row}.title", description_before=f"{row}.description", file_path_before=f"{row}.file_path"
    )
    return f"""{_found(row)}
 UPDATE upload_state SET version=version+1, gone=1, set_aside=0 WHERE upload_id={row}.id;
 INSERT INTO history({_HISTORY}) VALUES({row}.id,{_version(row)},NULL,'deleted','outside',{row}.status,NULL,
  {row}.faculty_id,NULL,{row}.student_id,0,{NOW_US});
{_text_row(f"{row}.id", _version(row), texts)}
 DELETE FROM upload_files WHERE upload_id={row}.id;
 DELETE FROM upload_search WHERE upload_id={row}.id;"""


def _uploads_triggers() -> list[str]:
    outside = "NOT EXISTS(SELECT 1 FROM act_in_progress)"
    columns = ("status", "faculty_id", "student_id", "title", "description", "file_path", "created_at")
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in columns)
    indexed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in columns if name not in ("status", "description"))
    texts: dict[str, str] = {}
    for name in ("title", "description", "file_path"):
        texts[f"{name}_before"] = f"CASE WHEN NEW.{name} IS NOT OLD.{name} THEN OLD.{name} END"
        texts[name] = f"CASE WHEN NEW.{name} IS NOT OLD.{name} THEN NEW.{name} END"
    refiled = "NEW.file_path IS NOT OLD.file_path"
    return [
        f"""CREATE TRIGGER student_uploads_ai AFTER INSERT ON student_uploads WHEN {outside} BEGIN
{_arrived("NEW")}
END""",
        f"""CREATE TRIGGER student_uploads_ad AFTER DELETE ON student_uploads WHEN {outside} BEGIN
{_deleted("OLD")}
END""",
        f"""CREATE TRIGGER student_uploads_moved AFTER UPDATE OF id ON student_uploads
WHEN NEW.id<>OLD.id AND {outside} BEGIN
{_deleted("OLD")}
{_arrived("NEW")}
END""",
        f"""CREATE TRIGGER student_uploads_au AFTER UPDATE ON student_uploads
WHEN NEW.id=OLD.id AND ({changed}) AND {outside} BEGIN
{_found("OLD")}
 UPDATE upload_state SET version=version+1 WHERE upload_id=NEW.id;
 INSERT INTO history({_HISTORY}) SELECT NEW.id,version,NULL,'outside','outside',OLD.status,NEW.status,OLD.faculty_id,
  NEW.faculty_id,NEW.student_id,set_aside,{NOW_US} FROM upload_state WHERE upload_id=NEW.id;
{_text_row("NEW.id", _version("NEW"), _texts(**texts))}
 DELETE FROM upload_files WHERE upload_id=NEW.id AND {refiled};
 INSERT INTO upload_files(upload_id,position,store_key,name) SELECT NEW.id,1,NEW.file_path,{base_name("NEW.file_path")}
  WHERE {refiled};
 UPDATE upload_state SET file_count=1,size_bytes=NULL WHERE upload_id=NEW.id AND {refiled};
{index_rows(f"u.id=NEW.id AND ({indexed} OR NOT EXISTS(SELECT 1 FROM upload_search z WHERE z.upload_id=NEW.id))")}
END""",
    ]


def _students_triggers() -> list[str]:
    new, old = (
        f"{sqlite_register.index_student(row)}\n{index_rows(f'u.student_id={row}.id')}" for row in ("NEW", "OLD")
    )
    return [
        f"CREATE TRIGGER students_ai AFTER INSERT ON students BEGIN\n{new}\nEND",
        f"CREATE TRIGGER students_au AFTER UPDATE OF full_name,number ON students BEGIN\n{new}\nEND",
        f"CREATE TRIGGER students_ad AFTER DELETE ON students BEGIN\n{old}\nEND",
    ]


_APPLIED = "(SELECT upload_id FROM act_in_progress)"


def _submit() -> str:
    """Statements that make the row that an act hands in, and leave its upload as the one being applied."""
    row = _APPLIED
    return f""" INSERT INTO student_uploads(id,student_id,faculty_id,title,description,file_path,created_at,status)
  VALUES(CASE WHEN {STUDENT}<0 THEN (SELECT min(coalesce(min(upload_id),0),0)-1 FROM upload_state) END,
  {STUDENT},NEW.target_faculty_id,NEW.title,NEW.description,json_extract(NEW.files,'$[0].key'),
  strftime('%Y-%m-%d %H:%M:%S','now'),{to_status(Kinds.SUBMITS)});
 UPDATE act_in_progress SET upload_id=last_insert_rowid();
 INSERT INTO history({_HISTORY}) SELECT st.upload_id,st.version+1,NULL,'deleted','unseen',h.to_status,NULL,
  h.to_faculty_id,NULL,h.student_id,0,{NOW_US} FROM upload_state st JOIN history h ON h.upload_id=st.upload_id
  AND h.version=st.version WHERE st.upload_id={row} AND st.gone=0;
 UPDATE upload_state SET version=version+1, gone=1 WHERE upload_id={row} AND gone=0;
 DELETE FROM upload_files WHERE upload_id={row};
 INSERT INTO upload_files(upload_id,position,store_key,name,media_type,size_bytes,sha256)
  SELECT {row},e.key+1,json_extract(e.value,'$.key'),json_extract(e.value,'$.name'),json_extract(e.value,'$.type'),
  json_extract(e.value,'$.size'),lower(json_extract(e.value,'$.sha256')) FROM json_each(NEW.files) e;
 INSERT INTO upload_state(upload_id,version,revision,previous_upload_id,course,term,assignment,file_count,size_bytes)
  VALUES({row},0,1+coalesce((SELECT revision FROM upload_state WHERE upload_id=NEW.previous_upload_id),0),
  NEW.previous_upload_id,NEW.course,NEW.term,NEW.assignment,json_array_length(NEW.files),
  (SELECT sum(size_bytes) FROM upload_files WHERE upload_id={row}))
  ON CONFLICT(upload_id) DO UPDATE SET revision=excluded.revision,previous_upload_id=excluded.previous_upload_id,
  course=excluded.course,term=excluded.term,assignment=excluded.assignment,set_aside=0,
  file_count=excluded.file_count,size_bytes=excluded.size_bytes,gone=0;
"""


def _record(kinds: Kinds) -> str:
    """Statements that write the act's text and its row of the history, from what stands before it is applied."""
    corrects = "NEW.kind='correct'"
    texts, values = {"feedback": "NEW.feedback", "reason": "NEW.reason"}, _AS_IT_STANDS
    if kinds is Kinds.SUBMITS:
        texts |= {"title": "NEW.title", "description": "NEW.description", "files": "NEW.files"}
        values = "NULL,u.status,NULL,u.faculty_id,u.student_id,0"
    if kinds is Kinds.CHANGES:
        for name in ("title", "description"):
            texts[f"{name}_before"] = f"CASE WHEN {corrects} AND NEW.{name} IS NOT NULL THEN u.{name} END"
            texts[name] = f"CASE WHEN {corrects} THEN NEW.{name} END"
        values = f"""{_STATUSES},u.faculty_id,
  CASE WHEN NEW.kind='reassign' THEN NEW.target_faculty_id ELSE u.faculty_id END,
  CASE WHEN {corrects} THEN coalesce(NEW.student_id,u.student_id) ELSE u.student_id END,{_ASIDE}"""
    listed = ",".join(_texts(**texts))
    what = f"FROM student_uploads u JOIN upload_state st ON st.upload_id=u.id WHERE u.id={_APPLIED}"
    return f""" INSERT INTO history_texts(upload_id,version,salt,{_TEXTS}) SELECT u.id,st.version+1,{_SALT},{listed}
  {what} AND coalesce({listed}) IS NOT NULL;
 INSERT INTO history({_HISTORY}) SELECT u.id,st.version+1,NEW.act_uuid,NEW.kind,current_login(),{values},{NOW_US}
  {what};
 UPDATE upload_state SET (version,set_aside)=(SELECT h.version,h.set_aside FROM history h WHERE h.act_uuid=NEW.act_uuid)
  WHERE upload_id={_APPLIED};"""


_TO_STATUS = f"nullif(replace({to_status(Kinds.DECIDES)},'=',coalesce(u.status,'=')),'=')"
_STATUSES = f"u.status,{_TO_STATUS}"
_ASIDE = f"CASE WHEN {_TO_STATUS} IS u.status THEN st.set_aside ELSE 0 END"
_AS_IT_STANDS = f"""{_STATUSES},u.faculty_id,u.faculty_id,u.student_id,
  CASE WHEN NEW.kind='set_aside' THEN 1-st.set_aside ELSE {_ASIDE} END"""
_DECIDE = f""" UPDATE student_uploads SET status=(SELECT h.to_status FROM history h WHERE h.act_uuid=NEW.act_uuid)
  WHERE id={_APPLIED};"""
_CHANGE = f""" UPDATE upload_state SET course=coalesce(NEW.course,course),term=coalesce(NEW.term,term),
  assignment=coalesce(NEW.assignment,assignment) WHERE upload_id={_APPLIED} AND NEW.kind='correct';
 UPDATE student_uploads SET (status,faculty_id)=(SELECT h.to_status,h.to_faculty_id FROM history h
  WHERE h.act_uuid=NEW.act_uuid) WHERE id={_APPLIED};
 UPDATE student_uploads SET student_id=coalesce(NEW.student_id,student_id),title=coalesce(NEW.title,title),
  description=coalesce(NEW.description,description) WHERE id={_APPLIED} AND NEW.kind='correct';"""


def _apply(kinds: Kinds) -> str:
    """Statements that apply an act that was accepted, and record it."""
    searched = index_rows(f"u.id={_APPLIED}")
    if kinds is Kinds.SUBMITS:
        return f"{_submit()}{_record(kinds)}\n{searched}"
    return f"{_record(kinds)}\n" + (f"{_CHANGE}\n{searched}" if kinds is Kinds.CHANGES else _DECIDE)


def _act_trigger(name: str, kinds: Kinds) -> str:
    return f"""CREATE TRIGGER {name} AFTER INSERT ON acts WHEN {kinds} BEGIN
{judge(kinds)}
 INSERT INTO act_in_progress(act_uuid,upload_id) VALUES(NEW.act_uuid,NEW.upload_id);
 UPDATE acts SET actor=current_login(),acted_at_us={NOW_US} WHERE act_uuid=NEW.act_uuid;
{_apply(kinds)}
 DELETE FROM act_in_progress;
END"""


def _acts_triggers() -> list[str]:
    return [
        """CREATE TRIGGER acts_bi BEFORE INSERT ON acts BEGIN
 SELECT RAISE(ABORT,'EM|REPLAY|') WHERE EXISTS(SELECT 1 FROM acts WHERE act_uuid=NEW.act_uuid);
END""",
        _act_trigger("acts_submitted", Kinds.SUBMITS),
        _act_trigger("acts_changed", Kinds.CHANGES),
        _act_trigger("acts_decided", Kinds.DECIDES),
        """CREATE TRIGGER acts_bu BEFORE UPDATE ON acts WHEN NOT EXISTS(SELECT 1 FROM act_in_progress) BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
        "CREATE TRIGGER acts_bd BEFORE DELETE ON acts BEGIN\n SELECT RAISE(ABORT,'EM|DENIED|reason=kind');\nEND",
        """CREATE TRIGGER history_bi BEFORE INSERT ON history
WHEN EXISTS(SELECT 1 FROM history WHERE upload_id=NEW.upload_id AND version=NEW.version) BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
        f"""CREATE TRIGGER history_bu BEFORE UPDATE ON history WHEN OLD.row_hash IS NOT NULL OR
 {" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in _HISTORY.split(","))} BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
        "CREATE TRIGGER history_bd BEFORE DELETE ON history BEGIN\n SELECT RAISE(ABORT,'EM|DENIED|reason=kind');\nEND",
        """CREATE TRIGGER history_texts_bi BEFORE INSERT ON history_texts
WHEN EXISTS(SELECT 1 FROM history_texts WHERE upload_id=NEW.upload_id AND version=NEW.version)
 OR EXISTS(SELECT 1 FROM history WHERE upload_id=NEW.upload_id AND version=NEW.version AND row_hash IS NOT NULL) BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
        """CREATE TRIGGER history_texts_bu BEFORE UPDATE ON history_texts BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
        """CREATE TRIGGER history_texts_bd BEFORE DELETE ON history_texts
WHEN NOT EXISTS(SELECT 1 FROM act_in_progress WHERE act_uuid GLOB 'erase-*' AND upload_id=OLD.upload_id) BEGIN
 SELECT RAISE(ABORT,'EM|DENIED|reason=kind');
END""",
    ]


def triggers() -> list[tuple[str, str]]:
    """Return (name, CREATE statement) of every trigger, those on the portal's table first."""
    statements = [*_uploads_triggers(), *_students_triggers(), *_acts_triggers(), *sqlite_register.triggers()]
    return [(statement.split()[2], statement) for statement in statements]


def is_on_view(trigger: tuple[str, str]) -> bool:
    """Return whether a trigger stands on a view, which has to be there before it."""
    return "INSTEAD OF" in trigger[1]
