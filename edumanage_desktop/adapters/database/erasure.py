"""Erasing what is personal about a submission or a student, recorded in the history, whose chain stays whole."""

import contextlib
import getpass
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, bindparam, text
from sqlalchemy.exc import DBAPIError

from edumanage_desktop.adapters.database.engine import make_engine, reading
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.schema import require_current
from edumanage_desktop.domain.errors import FileMissing, RefusalCode, Refused, StoreError
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.files import FileStore
from migrations.program.encoding import ERASED_PERSON
from migrations.program.sqlite import index_rows
from migrations.program.sqlite_words import NOW_US

_TELLING_LETTERS = 4
"""A text of fewer letters may stand in a reason: it tells nothing."""
_TEXTS = "feedback=NULL,reason=NULL,title=NULL,description=NULL,files=NULL"
_ERASE_WORK = (
    "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('erase-1',:upload)",
    "UPDATE student_uploads SET title=NULL,description=NULL,file_path='' WHERE id=:upload",
    f"UPDATE acts SET {_TEXTS} WHERE act_uuid IN(SELECT act_uuid FROM history WHERE upload_id=:upload)",
    "DELETE FROM history_texts WHERE upload_id=:upload",
    "DELETE FROM drafts WHERE upload_id=:upload",
    "DELETE FROM prepared_decisions WHERE upload_id=:upload",
    "DELETE FROM handed_drafts WHERE upload_id=:upload",
    "DELETE FROM mails WHERE upload_id=:upload",
    "DELETE FROM upload_files WHERE upload_id=:upload",
    "UPDATE upload_state SET version=version+1,file_count=0,size_bytes=NULL WHERE upload_id=:upload",
    f"""INSERT INTO history(upload_id,version,kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,
 set_aside,at_us) SELECT st.upload_id,st.version,'erase',current_login(),
 CASE WHEN u.id IS NULL THEN h.to_status ELSE u.status END,CASE WHEN u.id IS NULL THEN h.to_status ELSE u.status END,
 CASE WHEN u.id IS NULL THEN h.to_faculty_id ELSE u.faculty_id END,
 CASE WHEN u.id IS NULL THEN h.to_faculty_id ELSE u.faculty_id END,
 CASE WHEN u.id IS NULL THEN h.student_id ELSE u.student_id END,st.set_aside,{NOW_US}
 FROM upload_state st JOIN history h ON h.upload_id=st.upload_id AND h.version=st.version-1
 LEFT JOIN student_uploads u ON u.id=st.upload_id WHERE st.upload_id=:upload""",
    """INSERT INTO history_texts(upload_id,version,salt,reason)
 SELECT upload_id,version,lower(hex(randomblob(16))),:reason FROM upload_state WHERE upload_id=:upload""",
    "DELETE FROM act_in_progress",
    *index_rows("u.id=:upload").split(";\n"),
)
"""What `em_erase_work` does on a server, as statements for SQLite."""
_WORK_OF_STUDENT = """SELECT s.upload_id FROM upload_state s LEFT JOIN student_uploads u ON u.id=s.upload_id
 WHERE u.student_id=:student OR (u.id IS NULL AND EXISTS(SELECT 1 FROM history h
 WHERE h.upload_id=s.upload_id AND h.version=s.version AND h.student_id=:student)) ORDER BY s.upload_id"""
_ERASE_PASSWORD = """DELETE FROM local_passwords WHERE login IN(SELECT p.login FROM people p WHERE p.student_id=:student
 AND NOT EXISTS(SELECT 1 FROM person_roles r WHERE r.login=p.login AND r.role<>'student'))"""
"""Only an embedded database holds passwords; whoever is staff too keeps theirs."""
_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"


@dataclass
class _Personal:
    """What is known of the work to be erased: the keys of its files, and texts that no reason may hold."""

    keys: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)


class DatabaseEraser:
    """Implements `services.administration.Eraser`; without a `store` the stored files stay and are named as left.

    `sign_in` lets who erases in, or raises.
    """

    def __init__(
        self, *, target: Target, store: FileStore | None = None, sign_in: Callable[[], None] = lambda: None
    ) -> None:
        self._target = target
        self._store = store
        self._sign_in = sign_in

    def erase_upload(self, upload_id: int, *, reason: str) -> dict[str, Any]:
        """Erase one submission, also a deleted one; returns `uploads`, `files` and `left`, the keys of files that stay.

        Raises `Refused` for a login that is no admin, an unknown submission, or a reason that is blank or personal.
        """
        with self._opened() as engine:
            with translated(), reading(engine) as connection:
                _require_admin(connection)
                personal = _personal_of_work(connection, [upload_id])
                student = _student_of(connection, upload_id)
                if student is not None:
                    _add_person(connection, student, personal)
            _check_reason(reason, personal.texts)
            if engine.dialect.name == "sqlite":
                _erase_on_sqlite(engine, [upload_id], None, reason)
            else:
                _call(engine, "em_erase", upload_id, reason)
            return self._remove_files(engine, 1, personal.keys)

    def erase_student(self, student: str, *, reason: str) -> dict[str, Any]:
        """Erase a student (by number or the portal's id) with all their work; returns and raises as `erase_upload`."""
        with self._opened() as engine:
            with translated(), reading(engine) as connection:
                _require_admin(connection)
                student_id = _identify(connection, student)
                uploads = [row[0] for row in connection.execute(text(_WORK_OF_STUDENT), {"student": student_id})]
                personal = _personal_of_work(connection, uploads)
                _add_person(connection, student_id, personal)
            _check_reason(reason, personal.texts)
            if engine.dialect.name == "sqlite":
                _erase_on_sqlite(engine, uploads, student_id, reason)
            else:
                _call(engine, "em_erase_student", student_id, reason)
            return self._remove_files(engine, len(uploads), personal.keys)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[Engine]:
        login = self._target.login
        if login is None and self._target.database.startswith("sqlite"):
            login = getpass.getuser()
        engine = make_engine(self._target.database, login=login, existing_only=True)
        try:
            require_current(engine)
            self._sign_in()
            yield engine
        finally:
            engine.dispose()

    def _remove_files(self, engine: Engine, uploads: int, keys: set[str]) -> dict[str, Any]:
        with translated(), reading(engine) as connection:
            shared = _still_named(connection, keys)
        removed: list[str] = []
        left: list[str] = []
        for key in sorted(keys - shared):
            try:
                if self._store is None:
                    left.append(key)
                    continue
                self._store.delete(key)
                removed.append(key)
            except FileMissing:
                continue
            except StoreError:
                left.append(key)
        return {"uploads": uploads, "files": len(removed), "left": left}


def _require_admin(connection: Connection) -> None:
    if not connection.execute(text(_IS_ADMIN)).scalar_one():
        raise refused(RefusalCode.DENIED, "reason=kind")


def _identify(connection: Connection, student: str) -> int:
    """Return the portal's id of the student whose number or id is given."""
    query = "SELECT id FROM students WHERE number=:student"
    found = set(connection.execute(text(query), {"student": student}).scalars())
    if student.isascii() and student.isdigit() and int(student) < 2**63:
        known = """SELECT 1 WHERE EXISTS(SELECT 1 FROM students WHERE id=:id)
 OR EXISTS(SELECT 1 FROM student_uploads WHERE student_id=:id) OR EXISTS(SELECT 1 FROM history WHERE student_id=:id)"""
        if connection.execute(text(known), {"id": int(student)}).scalar():
            found.add(int(student))
    if len(found) > 1:
        raise Refused(
            RefusalCode.INVALID,
            Sentence(
                "{student} is the number of one student and the id of another, so nothing was erased. Name the other"
                " one.",
                student=student,
            ),
            {"field": "student"},
        )
    if not found:
        raise Refused(
            RefusalCode.INVALID,
            Sentence("No student has the number or id {student}. Nothing was erased.", student=student),
            {"field": "student"},
        )
    return int(found.pop())


def _student_of(connection: Connection, upload_id: int) -> int | None:
    query = "SELECT student_id FROM student_uploads WHERE id=:upload"
    student: int | None = connection.execute(text(query), {"upload": upload_id}).scalar()
    return student


def _add_person(connection: Connection, student_id: int, personal: _Personal) -> None:
    query = "SELECT full_name,number,email FROM students WHERE id=:student"
    for row in connection.execute(text(query), {"student": student_id}).tuples():
        personal.texts.update(value for value in row if value)


def _personal_of_work(connection: Connection, uploads: Sequence[int]) -> _Personal:
    personal = _Personal()
    queries = (
        "SELECT store_key,name,NULL FROM upload_files WHERE upload_id=:upload",
        "SELECT file_path,title,NULL FROM student_uploads WHERE id=:upload",
        "SELECT file_path,title,files FROM history_texts WHERE upload_id=:upload",
        "SELECT file_path_before,title_before,NULL FROM history_texts WHERE upload_id=:upload",
    )
    for upload in uploads:
        for query in queries:
            for key, name, files in connection.execute(text(query), {"upload": upload}).tuples():
                personal.keys.update([key] if key else [])
                personal.texts.update([name] if name else [])
                if files:
                    personal.keys.update(str(entry["key"]) for entry in json.loads(files))
    return personal


def _check_reason(reason: str, texts: set[str]) -> None:
    said = fold(reason)
    if not reason.strip() or len(reason) > 20_000:
        raise refused(RefusalCode.INVALID, "field=reason")
    if any(len(known) >= _TELLING_LETTERS and fold(known) in said for known in texts):
        raise Refused(
            RefusalCode.INVALID,
            Sentence(
                "The reason holds what it would erase (a name, number, title or file name) and is itself kept. Nothing"
                " was erased; word it without."
            ),
            {"field": "reason"},
        )


def _call(engine: Engine, procedure: str, subject: int, reason: str) -> None:
    with translated(), engine.connect() as connection:
        connection.execute(text(f"CALL {procedure}(:subject,:reason)"), {"subject": subject, "reason": reason})


def _erase_on_sqlite(engine: Engine, uploads: Sequence[int], student_id: int | None, reason: str) -> None:
    with translated(), engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
        _require_admin(connection)
        for upload in uploads:
            state = connection.execute(text("SELECT 1 FROM upload_state WHERE upload_id=:upload"), {"upload": upload})
            if state.scalar() is None:
                raise refused(RefusalCode.DENIED, "reason=whose")
            for statement in _ERASE_WORK:
                _run(connection, statement, upload=upload, reason=reason)
        if student_id is not None:
            for statement in ERASED_PERSON:
                _run(connection, statement.format(student=":student"), student=student_id)
            _run(connection, _ERASE_PASSWORD, student=student_id)
            event = "INSERT INTO events(event_uuid,kind,detail,subject) VALUES(:uuid,'erase_student',:detail,:student)"
            _run(connection, event, uuid=str(uuid4()), detail=f"student {student_id}", student=str(student_id))
        connection.commit()
    _forget_free_pages(engine)


def _run(connection: Connection, statement: str, **values: Any) -> None:
    if statement.strip():
        statement = statement.strip().rstrip(";")
        connection.execute(text(statement), {name: value for name, value in values.items() if f":{name}" in statement})


def _forget_free_pages(engine: Engine) -> None:
    """Write the file anew, so that no page of it or of the log beside it still holds what was erased.

    While somebody else reads, the pages stay until their next writer; `secure_delete` has emptied the erased ones.
    """
    with reading(engine) as connection:
        for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            with contextlib.suppress(DBAPIError):
                connection.exec_driver_sql(statement)


def _still_named(connection: Connection, keys: set[str]) -> set[str]:
    if not keys:
        return set()
    query = text("SELECT store_key FROM upload_files WHERE store_key IN :keys").bindparams(
        bindparam("keys", expanding=True)
    )
    return set(connection.execute(query, {"keys": sorted(keys)}).scalars())
