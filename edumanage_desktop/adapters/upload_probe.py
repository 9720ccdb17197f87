"""Tries what an upload needs: the department's limits, the store, the temporary folder, and a sample through it all."""

import errno
import hashlib
import io
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event

from sqlalchemy import Engine

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.history import follow_newest
from edumanage_desktop.adapters.database.intake import DatabaseUploadRules
from edumanage_desktop.adapters.database.logged_failures import failures_of_a_day
from edumanage_desktop.adapters.database.probes import newest_files
from edumanage_desktop.adapters.database.rule_inventory import lost_grants, lost_triggers
from edumanage_desktop.adapters.database.schema import require_current_of
from edumanage_desktop.adapters.file_store.places import store_folder
from edumanage_desktop.adapters.orphan_files import orphan_files
from edumanage_desktop.domain.errors import (
    DatabaseError,
    EduManageError,
    FileMissing,
    FileNotStored,
    FileUnreadable,
    Hindrance,
    RefusalCode,
    StoreError,
    StorePlaceUnknown,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody
from edumanage_desktop.services.diagnosis.upload import (
    COMPARED_FILES,
    ChainTrial,
    FileTrial,
    RulesFacts,
    SampleTrial,
    StoreTrial,
    UploadCheck,
    UploadFacts,
    UploadFault,
)
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.previews import HEAD_BYTES
from edumanage_desktop.services.upload_rules import UploadRules, broken_rule, rules_from
from edumanage_desktop.services.verification.checks import TITLES, CheckName
from edumanage_desktop.services.verification.verifying import DeploymentVerification

_TRIAL = b"A file of a diagnosis, which is removed at once.\n" * 1000
_READ_WHOLE = 20
"""So many of the newest files are read to their end; of the others the size is compared."""
_CHUNK_BYTES = 1 << 20
_FAULTS = {
    errno.EROFS: UploadFault.READ_ONLY,
    errno.EACCES: UploadFault.NO_RIGHT,
    errno.EPERM: UploadFault.NO_RIGHT,
    errno.ENOSPC: UploadFault.DISK_FULL,
    errno.EDQUOT: UploadFault.DISK_FULL,
}
_WITHOUT_HISTORY = """SELECT COUNT(*),MIN(u.id) FROM student_uploads u LEFT JOIN upload_state st ON st.upload_id=u.id
 WHERE st.upload_id IS NULL AND u.id>0"""


class DatabaseUploadProber:
    """See `services.diagnosis.upload.UploadProber`.

    `find_place` says where the files are kept, and raises `StorePlaceUnknown`; `open_store` opens that place, and
    `all_files` what reads files wherever they are, at rest too. `sign_in` lets somebody in to an embedded database.
    `database` is its URL for those who have their own password in `password`; `account` is the connections of an
    administrator of the server, None where none is named.
    """

    def __init__(
        self,
        *,
        database: str,
        login: str | None,
        password: str | None,
        connections: Connections,
        account: Connections | None,
        sign_in: Callable[[], None],
        find_place: Callable[[], str],
        open_store: Callable[[str], FileStore],
        all_files: Callable[[str], FileStore],
        new_verification: Callable[[], DeploymentVerification],
        surroundings: Mapping[str, str],
    ) -> None:
        self._database, self._login, self._password = database, login, password
        self._connections, self._account, self._sign_in = connections, account, sign_in
        self._find_place, self._open_store, self._all_files = find_place, open_store, all_files
        self._new_verification, self._surroundings = new_verification, surroundings

    def facts(self, named_file: str | None, *, tell: Tell = nobody) -> UploadFacts:
        """Look at everything."""
        tell(UploadCheck.SCHEMA)
        self._sign_in()
        schema = self._schema()
        if schema is not None:
            folder, fault = _temporary()
            return UploadFacts(None, None, None, self._store(), folder, fault, FileTrial(), schema=schema)
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT 1 FROM my_roles WHERE role='admin'") is None:
                raise refused(RefusalCode.DENIED, "reason=kind")
            newest = newest_files(connection, COMPARED_FILES)
            row = connection.row(_WITHOUT_HISTORY)
            logged = failures_of_a_day(connection, is_server=self._connections.is_server)
        tell(UploadCheck.RULES)
        lost = self._lost()
        rules = rules_from(DatabaseUploadRules(connections=self._connections).settings(), self._surroundings)
        without, first = (0, None) if row is None else row
        tell(UploadCheck.WRITING)
        trial = self._store()
        tell(UploadCheck.TEMPORARY)
        folder, fault = _temporary()
        files, orphans = FileTrial(), None
        if trial.fault is None:
            store = self._all_files(trial.place)
            files = compared(store, newest, tell)
            own = self._open_store(trial.place)
            orphans = orphan_files(own, self._connections, go_on=lambda: tell(UploadCheck.LEFT))
        tell(UploadCheck.HISTORY)
        return UploadFacts(
            rules=rules,
            broken_rule=None if named_file is None else _broken(rules, Path(named_file)),
            named_file=None if named_file is None else Path(named_file).name,
            store=trial,
            temporary_folder=folder,
            temporary_fault=fault,
            files=files,
            without_history=int(without),
            first_without=first,
            lost=lost,
            chains=self._chains(),
            orphans=orphans,
            logged=logged,
        )

    def _schema(self) -> Sentence | None:
        """Return why the schema is not this program's, None where it is."""
        try:
            require_current_of(self._connections, self._engine)
        except DatabaseError as error:
            if error.hindrance not in (Hindrance.SCHEMA_TOO_OLD, Hindrance.SCHEMA_TOO_NEW):
                raise
            return error.sentence
        return None

    def _lost(self) -> RulesFacts | None:
        """Return what the database has lost of its rules, None where whoever looks does not see them."""
        if not self._connections.is_server:
            with translated(), self._connections.reading() as connection:
                return RulesFacts(lost_triggers(connection, server=False))
        if self._account is None:
            return None
        with translated(), self._account.reading() as connection:
            return RulesFacts(lost_triggers(connection, server=True), lost_grants(connection), has_roles=True)

    def _chains(self) -> ChainTrial:
        engine = self._engine()
        try:
            followed, found = follow_newest(engine, COMPARED_FILES)
        finally:
            engine.dispose()
        broken = {finding.upload for finding in found}
        first = found[0] if found else None
        return ChainTrial(
            followed, len(broken), 0 if first is None else first.upload, "" if first is None else first.what
        )

    def _engine(self) -> Engine:
        return make_engine(self._database, login=self._login, password=self._password, existing_only=True)

    def hand_in_sample(self, *, unwanted: Event | None = None) -> SampleTrial:
        """Verify the deployment, and tell the first step that was not well."""
        try:
            done = self._new_verification().run(unwanted=unwanted)
        except EduManageError as error:
            return SampleTrial(error.sentence, is_well=False)
        # What the store has of earlier work is looked at before, and more of it.
        made = [check for check in done.checks if check.was_made and check.name is not CheckName.STORE]
        failed = next((check for check in made if not check.ok), None)
        if failed is not None:
            words = Sentence("{step}: {what}", step=TITLES[failed.name], what=failed.detail)
            return SampleTrial(words, is_well=False)
        return SampleTrial(
            Sentence(
                "It was handed in, found, opened, decided and put away again, in %n steps.", number=len(done.checks)
            ),
            is_well=True,
        )

    def _store(self) -> StoreTrial:
        try:
            place = self._find_place()
            store = self._open_store(place)
        except StorePlaceUnknown as error:
            return StoreTrial("", UploadFault.STORE_UNKNOWN, error.sentence)
        began = time.monotonic()
        fault, words = _tried(store)
        return StoreTrial(place, fault, words, time.monotonic() - began, *_room(place))


def _room(place: str) -> tuple[int | None, int | None]:
    """Return how many bytes are free and there in all on the disk of a folder; nothing tells that of a bucket."""
    try:
        usage = shutil.disk_usage(store_folder(place))
    except (OSError, StorePlaceUnknown):
        return None, None
    return usage.free, usage.total


def _tried(store: FileStore) -> tuple[UploadFault | None, Sentence | None]:
    """Keep, read and remove a file; return what went wrong."""
    try:
        key, _size, _sha256 = store.save(io.BytesIO(_TRIAL), suffix=".txt")
    except FileNotStored as error:
        return _fault_of(error), _told(error)
    except StoreError as error:
        return UploadFault.STORE_AWAY, error.sentence
    try:
        with store.open(key) as kept:
            is_same = kept.read() == _TRIAL
        store.delete(key)
    except StoreError as error:
        return UploadFault.NO_RIGHT if _fault_of(
            error
        ) is UploadFault.NO_RIGHT else UploadFault.STORE_FAILS, error.sentence
    if not is_same:
        return UploadFault.STORE_FAILS, Sentence("What was read from the store is not what was written.")
    return None, None


def _fault_of(error: StoreError) -> UploadFault:
    cause = error.__cause__
    if cause is None:
        return UploadFault.STORE_AWAY
    number = cause.errno if isinstance(cause, OSError) else None
    return _FAULTS.get(number or 0, UploadFault.STORE_FAILS)


def _told(error: StoreError) -> Sentence:
    cause = error.__cause__
    why = cause.strerror if isinstance(cause, OSError) else None
    if why is None:
        return error.sentence
    return Sentence("The store cannot keep a file: {why}.", why=why)


def compared(store: FileStore, newest: Sequence[SubmissionFile], tell: Tell = nobody) -> FileTrial:
    """Look whether the store has these files as they are recorded, and tell of the first that differs."""
    found = []
    for number, file in enumerate(newest):
        tell(UploadCheck.FILES)
        found.append(_differs(store, file, is_read=number < _READ_WHOLE))
    wrong = [each for each in found if each[0] is not None]
    fault, words = wrong[0] if wrong else (None, None)
    return FileTrial(len(found), len(wrong), fault, words)


def _differs(store: FileStore, file: SubmissionFile, *, is_read: bool) -> tuple[UploadFault | None, Sentence | None]:
    try:
        found = store.size_bytes(file.store_key)
        if file.size_bytes is not None and found != file.size_bytes:
            fault = UploadFault.TRUNCATED if found < file.size_bytes else UploadFault.ALTERED
            words = Sentence(
                "The file {key} has {found} bytes, and {recorded} were handed in.",
                key=file.store_key,
                found=found,
                recorded=file.size_bytes,
            )
            return fault, words
        if is_read and file.sha256 is not None and _sha256(store, file.store_key) != file.sha256:
            return UploadFault.ALTERED, Sentence("The file {key} is not what was handed in.", key=file.store_key)
    except FileMissing:
        return UploadFault.MISSING, Sentence("The file {key} is not in the store.", key=file.store_key)
    except FileUnreadable as error:
        return UploadFault.NO_RIGHT, error.sentence
    except StoreError as error:
        return UploadFault.MISSING, error.sentence
    return None, None


def _sha256(store: FileStore, key: str) -> str:
    digest = hashlib.sha256()
    with store.open(key) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _broken(rules: UploadRules, path: Path) -> Sentence | None:
    """Return which rule a file breaks; one that cannot be read breaks none, and is told so."""
    try:
        with path.open("rb") as stream:
            size_bytes, head = os.fstat(stream.fileno()).st_size, stream.read(HEAD_BYTES)
    except OSError as error:
        return Sentence("{name} cannot be read: {why}.", name=path.name, why=error.strerror or str(error))
    return broken_rule(rules, name=path.name, size_bytes=size_bytes, head=head)


def _temporary() -> tuple[str, Sentence | None]:
    """Return the folder of temporary files, and why nothing can be put down there."""
    named = next((os.environ[name] for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)), None)
    try:
        folder = named or tempfile.gettempdir()
        with tempfile.TemporaryFile(dir=folder, buffering=0) as trial:
            trial.write(_TRIAL)
    except OSError as error:
        place, why = named or "-", error.strerror or str(error)
        return place, Sentence("Nothing can be put down in the temporary folder {place}: {why}.", place=place, why=why)
    return folder, None
