"""Work that is in two submissions: who says that a pair is explained, what is forgotten with a file, who indexes.

A remark is an inserted row, made by somebody who sees both sides; the last one about a pair is in force. What the index
found goes with the file that it was found in, and so does what was said of it, by whomever the file is removed.
"""

from migrations.program.server_words import LOGIN, clock, not_made_of, signal
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.view_columns import teaching

REMARK = ("remark_uuid", "upload_id", "other_upload_id", "explained", "note")
"""What is inserted; who and when is found."""
INDEXED = {"index_prints": "text_prints", "index_anchors": "text_anchors", "index_pairs": "twin_pairs"}
"""The views by which the index is written on a server, and their tables; on SQLite they only show."""
LONGEST_NOTE = 1000
_MOST_REMARKS = 100
_SO_FAR = (
    "SELECT COUNT(*) FROM twin_remarks t WHERE t.upload_id=NEW.upload_id AND t.other_upload_id=NEW.other_upload_id"
)
_COPY = ("upload_id", "group_key")
_PAIRED = ("twin_pairs", "twin_remarks", "twins_explained")
_LETTERS_OF_A_UUID = "0123456789abcdef-"
_STAFF, _ADMIN = "'registrar','admin'", "'admin'"


def _holds(login: str, roles: str) -> str:
    return (
        "EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login"
        f" WHERE p.login={login} AND p.active=1 AND r.role IN({roles}))"
    )


def _both(login: str) -> str:
    """Return the condition that NEW names two submissions that a login sees both."""
    these = "w.id IN(NEW.upload_id,NEW.other_upload_id)"
    staff = f"({_holds(login, _STAFF)} AND (SELECT COUNT(*) FROM student_uploads w WHERE {these})=2)"
    own = (
        "(SELECT COUNT(*) FROM people p JOIN person_roles r ON r.login=p.login AND r.role='faculty'"
        f" JOIN student_uploads w ON w.faculty_id=p.faculty_id WHERE p.login={login} AND p.active=1 AND {these}"
        f" AND {teaching('w.faculty_id', 'w.student_id')})=2"
    )
    return f"({staff} OR {own})"


def views(login: str, *, shielded: bool) -> dict[str, str]:
    """Return name → SELECT of the views by which an administrator's index is written."""
    check = " WITH CASCADED CHECK OPTION" if shielded else ""
    columns = {
        "index_prints": "upload_id,position,sha256,size_bytes,outcome,fingerprint,templates_key,read_at_us",
        "index_anchors": "anchor,upload_id,position",
        "index_pairs": "upload_id,other_upload_id,position,other_position,same_file,share,shared,found_at_us",
    }
    return {
        name: f"SELECT {', '.join(f'o.{column}' for column in columns[name].split(','))} FROM {table} o"
        f" WHERE {_holds(login, _ADMIN)}{check}"
        for name, table in INDEXED.items()
    }


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role); who may read the pairs is granted with the other views."""
    granted = [
        (f"INSERT({','.join(REMARK)})", "twin_remarks", role) for role in ("em_faculty", "em_registrar", "em_admin")
    ]
    granted += [(f"INSERT({','.join(_COPY)})", "group_copies", role) for role in ("em_registrar", "em_admin")]
    for view in INDEXED:
        granted += [(privilege, view, "em_admin") for privilege in ("SELECT", "INSERT", "DELETE")]
        granted.append(("SELECT", view, "em_backup"))
    return granted


def _forgotten() -> str:
    """Statements that forget what was found in the files of OLD's submission, and said about it."""
    removed = [f" DELETE FROM {table} WHERE upload_id=OLD.upload_id;" for table in ("text_prints", "text_anchors")]
    removed += [
        f" DELETE FROM {table} WHERE {side}=OLD.upload_id;"
        for table in _PAIRED
        for side in ("upload_id", "other_upload_id")
    ]
    return "\n".join([*removed, " DELETE FROM group_copies WHERE upload_id=OLD.upload_id;"])


def _in_force(values: str, found: str = "") -> str:
    """Statements after a remark that keep the last one about a pair, for both sides."""
    sides = (("NEW.upload_id", "NEW.other_upload_id"), ("NEW.other_upload_id", "NEW.upload_id"))
    removed = [
        f" DELETE FROM twins_explained WHERE upload_id={one} AND other_upload_id={other};" for one, other in sides
    ]
    made = [
        " INSERT INTO twins_explained(upload_id,other_upload_id,note,login,at_us)"
        f" SELECT {one},{other},NEW.note,{values} WHERE NEW.explained=1{found};"
        for one, other in sides
    ]
    return "\n".join([*removed, *made])


def server_triggers() -> list[str]:
    """Return the triggers on MariaDB and MySQL."""
    note = f"NEW.explained=1 AND (NEW.note IS NULL OR TRIM(NEW.note)='') OR CHAR_LENGTH(NEW.note)>{LONGEST_NOTE}"
    not_a_uuid = f"CHAR_LENGTH({{0}})<>36 OR {not_made_of(_LETTERS_OF_A_UUID, 'CAST({0} AS BINARY)')}".format
    return [
        f"""CREATE TRIGGER twin_remarks_bi BEFORE INSERT ON twin_remarks FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 IF NEW.login='' THEN
  SET NEW.login={LOGIN};
  {clock("NEW.at_us")}
  IF NOT EXISTS(SELECT 1 FROM people p WHERE p.login={LOGIN} AND p.active=1) THEN
   {signal("DENIED", "reason=who")} END IF;
  IF NOT {_both(LOGIN)} THEN {signal("DENIED", "reason=whose")} END IF;
  IF ({_SO_FAR})>={_MOST_REMARKS} THEN {signal("LIMIT", "kind=twin_remarks")} END IF;
 END IF;
 IF NEW.upload_id>=NEW.other_upload_id OR NEW.explained NOT IN(0,1) OR {not_a_uuid("NEW.remark_uuid")} THEN
  {signal("INVALID", "field=pair")} END IF;
 IF {note} THEN {signal("INVALID", "field=note")} END IF;
END""",
        f"""CREATE TRIGGER twin_remarks_ai AFTER INSERT ON twin_remarks FOR EACH ROW
BEGIN
{_in_force("NEW.login,NEW.at_us FROM DUAL")}
END""",
        f"""CREATE TRIGGER group_copies_bi BEFORE INSERT ON group_copies FOR EACH ROW
BEGIN
 CALL em_may_edit(0);
 IF {not_a_uuid("NEW.group_key")} OR NOT EXISTS(SELECT 1 FROM student_uploads u WHERE u.id=NEW.upload_id) THEN
  {signal("INVALID", "field=group_key")} END IF;
END""",
        f"CREATE TRIGGER upload_files_ad AFTER DELETE ON upload_files FOR EACH ROW\nBEGIN\n{_forgotten()}\nEND",
    ]


def sqlite_triggers() -> list[str]:
    """Return the triggers on SQLite."""
    note = (
        "NEW.explained=1 AND (NEW.note IS NULL OR trim(NEW.note)='') OR typeof(NEW.note) NOT IN('text','null')"
        f" OR length(NEW.note)>{LONGEST_NOTE} OR length(CAST(NEW.note AS BLOB))>{4 * LONGEST_NOTE}"
    )
    not_a_uuid = "length({0})<>36 OR {0} GLOB '*[^0-9a-f-]*'".format
    no_pair = f"NEW.upload_id>=NEW.other_upload_id OR NEW.explained NOT IN(0,1) OR {not_a_uuid('NEW.remark_uuid')}"
    unknown = "NOT EXISTS(SELECT 1 FROM student_uploads u WHERE u.id=NEW.upload_id)"
    no_copy = f"{not_a_uuid('NEW.group_key')} OR {unknown}"
    somebody = "coalesce(current_login(),'')<>''"
    return [
        f"""CREATE TRIGGER twin_remarks_bi BEFORE INSERT ON twin_remarks BEGIN
{refuse("REPLAY", "", "EXISTS(SELECT 1 FROM twin_remarks t WHERE t.remark_uuid=NEW.remark_uuid)")}
{refuse("DENIED", "reason=whose", f"NEW.login='' AND NOT {_both('current_login()')}")}
{refuse("INVALID", "field=pair", no_pair)}
{refuse("INVALID", "field=note", note)}
{refuse("LIMIT", "kind=twin_remarks", f"({_SO_FAR})>={_MOST_REMARKS}")}
END""",
        f"""CREATE TRIGGER twin_remarks_ai AFTER INSERT ON twin_remarks BEGIN
 UPDATE twin_remarks SET login=coalesce(current_login(),''),at_us={NOW_US} WHERE remark_uuid=NEW.remark_uuid
  AND login='';
{_in_force("r.login,r.at_us FROM twin_remarks r", " AND r.remark_uuid=NEW.remark_uuid")}
END""",
        f"""CREATE TRIGGER group_copies_bi BEFORE INSERT ON group_copies BEGIN
{refuse("DENIED", "reason=kind", f"{somebody} AND NOT {_holds('current_login()', _STAFF)}")}
{refuse("INVALID", "field=group_key", no_copy)}
END""",
        f"CREATE TRIGGER upload_files_ad AFTER DELETE ON upload_files BEGIN\n{_forgotten()}\nEND",
    ]
