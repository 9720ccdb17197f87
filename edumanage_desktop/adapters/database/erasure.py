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
from edumanage_desktop.domain.errors import FileMissing, FileRefused, RefusalCode, Refused, StoreError
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import ErasureSubject, Target
from edumanage_desktop.services.files import FileStore
from migrations.program.archive_words import of_archive
from migrations.program.encoding import ERASED_PERSON
from migrations.program.sqlite import index_rows
from migrations.program.sqlite_words import NOW_US

_TELLING_LETTERS = 4
"""A text of fewer letters may stand in a reason: it tells nothing."""
_TEXTS = "feedback=NULL,reason=NULL,title=NULL,description=NULL,files=NULL"
_ERASE_WORK = (
    "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('erase-1',:upload)",
    "UPDATE student_uploads SET title=NULL,description=NULL,file_path='' WHERE id=:upload",
    "UPDATE archived_work SET title=NULL,description=NULL,file_path='',version=version+1 WHERE id=:upload",
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
    *of_archive(index_rows("u.id=:upload")).split(";\n"),
)
"""What `em_erase_work` does on a server, as statements for SQLite."""
_WORK_OF_STUDENT = """SELECT s.upload_id FROM upload_state s LEFT JOIN student_uploads u ON u.id=s.upload_id
 WHERE u.student_id=:student OR (u.id IS NULL AND EXISTS(SELECT 1 FROM history h
 WHERE h.upload_id=s.upload_id AND h.version=s.version AND h.student_id=:student)) ORDER BY s.upload_id"""
_ERASE_PASSWORD = """DELETE FROM local_passwords WHERE login IN(SELECT p.login FROM people p WHERE p.student_id=:student
 AND NOT EXISTS(SELECT 1 FROM person_roles r WHERE r.login=p.login AND r.role<>'student'))"""
"""Only an embedded database holds passwords; whoever is staff too keeps theirs."""
_IS_KNOWN_WORK = "SELECT 1 FROM upload_state WHERE upload_id=:upload"
_IS_KNOWN_STUDENT = """SELECT 1 WHERE EXISTS(SELECT 1 FROM students WHERE id=:id)
 OR EXISTS(SELECT 1 FROM student_uploads WHERE student_id=:id) OR EXISTS(SELECT 1 FROM history WHERE student_id=:id)"""
_NO_FILE = f"00/{'0' * 32}"
_IS_ADMIN = "SELECT COUNT(*) FROM my_roles WHERE role='admin'"


@dataclass
class _Personal:
    """What is known of the work to be erased: the keys of its files, and texts that no reason may hold."""

    keys: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)


class DatabaseEraser:
    """Implements `services.administration.Eraser`; without a `store` the stored files stay and are named as left.

    A store that is away hinders an erasure, for nothing would lead to its files any more.

    `sign_in` lets who erases in, or raises.
    """

    def __init__(
        self, *, target: Target, store: FileStore | None = None, sign_in: Callable[[], None] = lambda: None
    ) -> None:
        self._target = target
        self._store = store
        self._sign_in = sign_in

    def upload(self, upload_id: int) -> ErasureSubject:
        """Look at one submission."""
        with self._reading() as connection:
            if not connection.execute(text(_IS_KNOWN_WORK), {"upload": upload_id}).scalar():
                raise refused(RefusalCode.DENIED, "reason=whose")
            student_id = _student_of(connection, upload_id)
            return _subject(connection, student_id, [upload_id], upload_id=upload_id)

    def student(self, number: str) -> ErasureSubject:
        """Look for the number, and for nothing else: another student's id may read the same."""
        with self._reading() as connection:
            found = connection.execute(text("SELECT id FROM students WHERE number=:number"), {"number": number})
            student_id = found.scalar()
            if student_id is None:
                raise Refused(
                    RefusalCode.INVALID,
                    Sentence(
                        "No student has the registration number {student}. Nothing was erased; who is known by the"
                        " portal's id alone is named with --student-id.",
                        student=number,
                    ),
                    {"field": "student"},
                )
            return _subject(connection, int(student_id), _work_of(connection, int(student_id)))

    def student_of_id(self, student_id: int) -> ErasureSubject:
        """Look for the id among students, submissions and the history."""
        with self._reading() as connection:
            if not connection.execute(text(_IS_KNOWN_STUDENT), {"id": student_id}).scalar():
                raise Refused(
                    RefusalCode.INVALID,
                    Sentence("No student has the portal's id {id}. Nothing was erased.", id=student_id),
                    {"field": "student"},
                )
            return _subject(connection, student_id, _work_of(connection, student_id))

    def erase(self, subject: ErasureSubject, *, reason: str) -> dict[str, Any]:
        """Erase it as it stands now, work that came meanwhile with it."""
        with self._opened() as engine:
            with translated(), reading(engine) as connection:
                _require_admin(connection)
                uploads = _erased_work(connection, subject)
                personal = _personal_of_work(connection, uploads)
                if subject.student_id is not None:
                    _add_person(connection, subject.student_id, personal)
            _check_reason(reason, personal.texts)
            self._require_store()
            if engine.dialect.name == "sqlite":
                whole = None if subject.upload_id is not None else subject.student_id
                _erase_on_sqlite(engine, uploads, whole, reason)
            elif subject.upload_id is not None:
                _call(engine, "em_erase", subject.upload_id, reason)
            else:
                assert subject.student_id is not None
                _call(engine, "em_erase_student", subject.student_id, reason)
            return self._remove_files(engine, len(uploads), personal.keys)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._opened() as engine, translated(), reading(engine) as connection:
            _require_admin(connection)
            yield connection

    def _require_store(self) -> None:
        """Raise `StoreError` where the store is away: what is erased names its files never again."""
        if self._store is not None:
            with contextlib.suppress(FileMissing, FileRefused):
                self._store.size_bytes(_NO_FILE)

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


def files_only_of(connection: Connection, uploads: Sequence[int], students: Sequence[int]) -> set[str]:
    """Return the keys of files that these submissions, and all work of these students, name, and no other work."""
    works = {*uploads, *(work for student in students for work in _work_of(connection, student))}
    keys = _personal_of_work(connection, sorted(works)).keys
    others = [upload for upload in _naming(connection, keys) if upload not in works]
    return keys - _personal_of_work(connection, others).keys


def _naming(connection: Connection, keys: set[str]) -> set[int]:
    if not keys:
        return set()
    query = text("SELECT upload_id FROM upload_files WHERE store_key IN :keys").bindparams(
        bindparam("keys", expanding=True)
    )
    return set(connection.execute(query, {"keys": sorted(keys)}).scalars())


def _require_admin(connection: Connection) -> None:
    if not connection.execute(text(_IS_ADMIN)).scalar_one():
        raise refused(RefusalCode.DENIED, "reason=kind")


def _subject(
    connection: Connection, student_id: int | None, uploads: Sequence[int], *, upload_id: int | None = None
) -> ErasureSubject:
    values = {"student": student_id}
    person = connection.execute(text("SELECT number,full_name FROM students WHERE id=:student"), values).one_or_none()
    logins = connection.execute(text("SELECT login FROM all_people WHERE student_id=:student ORDER BY login"), values)
    titles = text(
        "SELECT title FROM student_uploads WHERE id=:upload UNION SELECT title FROM archived_work WHERE id=:upload"
    )
    return ErasureSubject(
        student_id=student_id,
        number=None if person is None else person[0],
        name=None if person is None else person[1],
        works=[(each, connection.execute(titles, {"upload": each}).scalar()) for each in uploads],
        files=len(_personal_of_work(connection, uploads).keys),
        logins=[] if upload_id is not None else [str(login) for (login,) in logins.tuples()],
        upload_id=upload_id,
    )


def _erased_work(connection: Connection, subject: ErasureSubject) -> Sequence[int]:
    if subject.upload_id is not None:
        return [subject.upload_id]
    assert subject.student_id is not None
    return _work_of(connection, subject.student_id)


def _work_of(connection: Connection, student_id: int) -> Sequence[int]:
    return [int(row[0]) for row in connection.execute(text(_WORK_OF_STUDENT), {"student": student_id})]


def _student_of(connection: Connection, upload_id: int) -> int | None:
    """Return whose a submission is, or was before somebody deleted it."""
    query = "SELECT student_id FROM student_uploads WHERE id=:upload"
    student: int | None = connection.execute(text(query), {"upload": upload_id}).scalar()
    if student is None:
        query = "SELECT student_id FROM history WHERE upload_id=:upload ORDER BY version DESC LIMIT 1"
        student = connection.execute(text(query), {"upload": upload_id}).scalar()
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
        "SELECT file_path,title,NULL FROM archived_work WHERE id=:upload",
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
