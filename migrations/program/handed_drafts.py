"""Handing a draft on: its author gives it to whoever has the submission now, who takes it over or leaves it.

Only who had the submission and lost it hands on, once for each new owner; to whom is found here and never said by the
client. Who has it now sees the draft for as long as that is so. Nobody else does, and nobody changes what was written.

Dropping goes through a view without the words: a server that deletes reads every row of the table, and what the same
statement asks of a row is answered before the view's own condition.
"""

from migrations.program.server_words import LOGIN, UTF8, clock, signal
from migrations.program.sqlite_words import NOW_US, refuse
from migrations.program.view_columns import teaching

GIVEN, RECEIVED = "my_handed_drafts", "faculty_handed_drafts"
"""The author's view, through which drafts are handed on and taken back, and that of who has the submission now."""
RECEIVED_KEYS = "faculty_handed_keys"
"""Through which who has the submission now drops what they received."""
WRITTEN = ("upload_id", "feedback", "reason")
_OWN_FACULTY = "em_own_faculty"
"""The function by which a column asks for a person's faculty id: MySQL deletes through no view that asks itself."""
MOST = 1000
_LONGEST = 20_000


def _member(login: str, what: str) -> str:
    return (
        f"(SELECT p.{what} FROM people p JOIN person_roles r ON r.login=p.login AND r.role='faculty'"
        f" WHERE p.login={login} AND p.active=1)"
    )


def _active(login: str) -> str:
    return f"EXISTS(SELECT 1 FROM people p WHERE p.login={login} AND p.active=1)"


def views(login: str, *, shielded: bool) -> dict[str, str]:
    """Return name → SELECT of both views; on a server each is bound to an index that leads to no row of others."""
    by_author, by_owner, check = (
        (" FORCE INDEX(ix_handed_drafts_author)", " FORCE INDEX(PRIMARY)", " WITH CASCADED CHECK OPTION")
        if shielded
        else ("", "", "")
    )
    theirs = (
        "EXISTS(SELECT 1 FROM student_uploads u WHERE u.id=o.upload_id AND u.faculty_id=o.to_faculty_id"
        f" AND {teaching('u.faculty_id', 'u.student_id')})"
    )
    mine = f"o.to_faculty_id={_member(login, 'faculty_id')}"
    asked = f"o.to_faculty_id={_OWN_FACULTY}()" if shielded else mine
    keys = [f"CASE WHEN {asked} THEN o.{column} END AS {column}" for column in ("upload_id", "author")]
    return {
        GIVEN: "SELECT o.upload_id, o.to_faculty_id, o.feedback, o.reason, o.handed_at_us FROM handed_drafts o"
        f"{by_author} WHERE o.author={login} AND {_active(login)}{check}",
        RECEIVED: "SELECT o.upload_id, o.author, o.author_name, o.feedback, o.reason, o.handed_at_us"
        f" FROM handed_drafts o{by_owner} WHERE {mine} AND {theirs}",
        RECEIVED_KEYS: f"SELECT {', '.join(keys)} FROM handed_drafts o{by_owner} WHERE {mine} AND {theirs}",
    }


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role); who may read the received ones is granted with the other views."""
    return [
        ("SELECT", GIVEN, "em_faculty"),
        (f"INSERT({','.join(WRITTEN)})", GIVEN, "em_faculty"),
        ("DELETE", GIVEN, "em_faculty"),
        ("DELETE", RECEIVED_KEYS, "em_faculty"),
    ]


def routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of what a server's views ask."""
    told = f"CREATE FUNCTION {_OWN_FACULTY}() RETURNS BIGINT NOT DETERMINISTIC READS SQL DATA SQL SECURITY DEFINER"
    return [("FUNCTION", _OWN_FACULTY, f"{told}\n RETURN {_member(LOGIN, 'faculty_id')}")]


def server_triggers() -> list[str]:
    """Return the triggers on MariaDB and MySQL; who comes by the view names no author, and is found out."""
    too_long = "\n".join(
        f" IF CHAR_LENGTH(NEW.{name})>{_LONGEST} THEN {signal('LIMIT', f'kind={GIVEN}')} END IF;"
        for name in ("feedback", "reason")
    )
    return [
        f"""CREATE TRIGGER handed_drafts_bi BEFORE INSERT ON handed_drafts FOR EACH ROW
BEGIN
 DECLARE v_zone VARCHAR(64);
 DECLARE v_mine, v_owner BIGINT DEFAULT NULL;
 DECLARE v_name VARCHAR(200) {UTF8} DEFAULT '';
 IF NEW.author='' THEN
  SELECT p.faculty_id, p.full_name INTO v_mine, v_name FROM people p
   JOIN person_roles r ON r.login=p.login AND r.role='faculty' WHERE p.login={LOGIN} AND p.active=1 LOCK IN SHARE MODE;
  IF v_mine IS NULL THEN {signal("DENIED", "reason=who")} END IF;
  SELECT u.faculty_id INTO v_owner FROM student_uploads u WHERE u.id=NEW.upload_id LOCK IN SHARE MODE;
  IF v_owner IS NULL OR v_owner=v_mine OR NOT EXISTS(SELECT 1 FROM history h WHERE h.upload_id=NEW.upload_id
   AND h.from_faculty_id=v_mine AND NOT (h.to_faculty_id <=> v_mine)) THEN {signal("DENIED", "reason=whose")} END IF;
  SET NEW.author={LOGIN}, NEW.author_name=v_name, NEW.to_faculty_id=v_owner;
  {clock("NEW.handed_at_us")}
 END IF;
{too_long}
END""",
        f"""CREATE TRIGGER handed_drafts_ai AFTER INSERT ON handed_drafts FOR EACH ROW
BEGIN
 IF (SELECT COUNT(*) FROM handed_drafts t WHERE t.author=NEW.author)>{MOST} THEN
  {signal("LIMIT", f"kind={GIVEN}")} END IF;
END""",
    ]


def sqlite_triggers() -> list[str]:
    """Return the triggers on SQLite."""
    mine, name = _member("current_login()", "faculty_id"), _member("current_login()", "full_name")
    owner = "(SELECT u.faculty_id FROM student_uploads u WHERE u.id=NEW.upload_id)"
    lost = (
        f"EXISTS(SELECT 1 FROM history h WHERE h.upload_id=NEW.upload_id AND h.from_faculty_id={mine}"
        f" AND h.to_faculty_id IS NOT {mine})"
    )
    too_long = "\n".join(
        refuse(
            "LIMIT",
            f"kind={GIVEN}",
            f"length(NEW.{column})>{_LONGEST} OR length(CAST(NEW.{column} AS BLOB))>{4 * _LONGEST}",
        )
        for column in ("feedback", "reason")
    )
    return [
        f"CREATE TRIGGER handed_drafts_bi BEFORE INSERT ON handed_drafts BEGIN\n{too_long}\nEND",
        f"""CREATE TRIGGER handed_drafts_ai AFTER INSERT ON handed_drafts BEGIN
{refuse("LIMIT", f"kind={GIVEN}", f"(SELECT count(*) FROM handed_drafts t WHERE t.author=NEW.author)>{MOST}")}
END""",
        f"""CREATE TRIGGER {GIVEN}_insert INSTEAD OF INSERT ON {GIVEN} BEGIN
{refuse("DENIED", "reason=who", f"{mine} IS NULL")}
{refuse("DENIED", "reason=whose", f"{owner} IS NULL OR {owner}={mine} OR NOT {lost}")}
 INSERT INTO handed_drafts(to_faculty_id,upload_id,author,author_name,feedback,reason,handed_at_us)
  VALUES({owner},NEW.upload_id,current_login(),{name},NEW.feedback,NEW.reason,{NOW_US});
END""",
        f"""CREATE TRIGGER {GIVEN}_delete INSTEAD OF DELETE ON {GIVEN} BEGIN
 DELETE FROM handed_drafts WHERE author=current_login() AND upload_id=OLD.upload_id
  AND to_faculty_id=OLD.to_faculty_id;
END""",
        f"""CREATE TRIGGER {RECEIVED_KEYS}_delete INSTEAD OF DELETE ON {RECEIVED_KEYS} BEGIN
 DELETE FROM handed_drafts WHERE to_faculty_id={mine} AND upload_id=OLD.upload_id AND author=OLD.author;
END""",
    ]
