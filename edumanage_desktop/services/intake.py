"""Handing in: files are checked by the rules, streamed into the store, and become a submission by one act."""

import contextlib
import hashlib
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from threading import Event
from typing import BinaryIO, Generic, Protocol, TypeVar
from uuid import uuid4

from edumanage_desktop.domain.acts import Act, ActFile, ActKind
from edumanage_desktop.domain.errors import (
    EduManageError,
    HandInCancelled,
    HandInRefused,
    RefusalCode,
    Refused,
    StoreError,
    UnderMaintenance,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.attempts import AttemptLog, has_failed
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.hand_in_drafts import HandInDraftKeeper
from edumanage_desktop.services.media_types import media_type
from edumanage_desktop.services.previews import HEAD_BYTES
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.services.upload_rules import (
    MOST_FILES,
    Collection,
    IntakeReader,
    UploadRules,
    broken_rule,
    rules_from,
)

_CHUNK_BYTES = 1 << 20
Answer = TypeVar("Answer")
Progress = Callable[[int, int], None]
"""Told how many bytes of how many are in the store by now; called from the thread that hands in."""


class FileToHandIn(Protocol):
    """A file that somebody chose, wherever it is; it can be opened more than once."""

    @property
    def name(self) -> str:
        """Return what the file is called, without folders."""
        ...

    def size_bytes(self) -> int:
        """Return its size; raises `OSError`."""
        ...

    def open(self) -> BinaryIO:
        """Return its bytes; raises `OSError`."""
        ...


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """A file of this computer; `shown_as` is what it is called where that differs from its name here."""

    path: Path
    shown_as: str = ""

    @property
    def name(self) -> str:
        """Return its name."""
        return self.shown_as or self.path.name

    def size_bytes(self) -> int:
        """Return its size."""
        return self.path.stat().st_size

    def open(self) -> BinaryIO:
        """Open it."""
        return self.path.open("rb")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """What is handed in to whom. `student_id` None is the student who is signed in.

    `previous_upload_id` is the submission of which this is a new revision; `reason` is for staff alone. Under its
    `act_uuid` the database takes it once.
    """

    faculty_id: int
    title: str
    files: Sequence[FileToHandIn]
    student_id: int | None = None
    description: str = ""
    collection: Collection | None = None
    previous_upload_id: int | None = None
    reason: str = ""
    act_uuid: str = field(default_factory=lambda: str(uuid4()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was handed in; both instants are the server's (aware UTC), the files as they are in the store.

    None stands for an instant of which nothing was kept.
    """

    upload_id: int
    title: str
    begun_at: datetime | None
    ended_at: datetime | None
    files: tuple[ActFile, ...]


class EarlierHandIns(Protocol):
    """Knows what was handed in before, as far as whoever is signed in may. Every method raises the `DatabaseError`s."""

    def receipt(self, act_uuid: str) -> Receipt | None:
        """Return what whoever is signed in handed in by an act, without when it was begun; None for no such act."""
        ...

    def alike(self, handed: HandIn) -> Sequence[Receipt]:
        """Return what the same student has with the same faculty member for the same assignment, the newest first.

        Without the instants, and without what was withdrawn; raises `Refused` for who may not ask.
        """
        ...

    def moment(self, upload_id: int) -> datetime | None:
        """Return when a submission arrived, None where nobody knows."""
        ...


@dataclass(frozen=True, slots=True)
class CameOf:
    """What came of a hand-in whose answer nobody saw: its receipt, or that it waits on this computer, or nothing."""

    receipt: Receipt | None = None
    is_waiting: bool = False


class Intake:
    """Hands in as whoever is signed in.

    `stored` brings the files into the store and makes the act; `send` lets it be recorded. Whatever ends the program
    between the two leaves nothing that anybody sees, whatever ends it after `send` began a submission that is whole:
    the act is in the journal then, and the next session sends it. Not for the GUI thread.

    Where nobody `waits_in_windows`, as after a command has ended, what a maintenance window refused is taken back.

    `asks_every_s` is how old rules and the database's time may be, for an import that hands in thousands: the database
    judges by its own again, and only what kinds are taken is judged here alone.
    """

    def __init__(
        self,
        *,
        store: FileStore,
        outbox: Outbox,
        settings: Callable[[], Mapping[str, str]],
        surroundings: Mapping[str, str],
        now_us: Callable[[], int],
        attempts: AttemptLog,
        earlier: EarlierHandIns,
        waits_in_windows: bool = True,
        asks_every_s: float = 0.0,
        measure: Callable[[float, bool], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._measure = measure
        self._store, self._outbox, self._attempts, self._earlier = store, outbox, attempts, earlier
        self._waits_in_windows = waits_in_windows
        self._rules = _Asked(lambda: rules_from(settings(), surroundings), most_age_s=asks_every_s, clock=clock)
        self._time = _Asked(now_us, most_age_s=asks_every_s, clock=clock)
        self._begun_us: dict[str, int] = {}

    def rules(self) -> UploadRules:
        """Return the rules in force; raises the `DatabaseError`s."""
        return self._rules.answer()[0]

    def report(self) -> None:
        """Record the attempts that wait to be recorded."""
        self._attempts.report()

    def hand_in(self, handed: HandIn, *, progress: Progress | None = None, unwanted: Event | None = None) -> Receipt:
        """Store and send at once; raises as both do."""
        return self.send(self.stored(handed, progress=progress, unwanted=unwanted))

    def stored(self, handed: HandIn, *, progress: Progress | None = None, unwanted: Event | None = None) -> Act:
        """Bring the files into the store and return the act that makes them a submission.

        Raises `HandInRefused` for what breaks a rule or cannot be read, `HandInCancelled` once `unwanted` is set,
        `StoreError` and the `DatabaseError`s; then nothing was handed in, and what is in the store is removed, by the
        sweep where this login may not.
        """
        started, begun_us = time.monotonic(), self._now_us()
        kept: list[ActFile] = []
        try:
            rules = self.rules()
            total_bytes = _checked(handed.files, rules)
            counting = _Counting(progress or _tell_nobody, total_bytes, unwanted or Event())
            for file in handed.files:
                kept.append(self._keep(file, rules, counting))
        except EduManageError as failure:
            self._forget(kept)
            self._report(failure, kept, started)
            raise
        act = _act(handed, tuple(kept))
        self._begun_us[act.act_uuid] = begun_us
        return act

    def send(self, act: Act) -> Receipt:
        """Let the act be recorded and return the receipt; of one that was recorded before with other files, its own.

        Raises `Refused` (nothing was handed in), `JournalError` (the same), and the `DatabaseError`s, after which the
        act waits in the journal and is sent as soon as the database answers: it must not be made anew. After
        `UnderMaintenance` nothing waits where nobody `waits_in_windows`.
        """
        started = time.monotonic()
        begun_us = self._begun_us.pop(act.act_uuid, None) or self._now_us()
        try:
            outcome = self._outbox.send(act)
        except Refused as refusal:
            self._forget(act.files)
            self._report(refusal, act.files, started)
            receipt = self._earlier.receipt(act.act_uuid) if _is_another_under_its_id(refusal) else None
            if receipt is not None:
                return replace(receipt, begun_at=_instant(begun_us))
            raise
        except EduManageError as failure:
            self._report(failure, act.files, started)
            if not isinstance(failure, UnderMaintenance) or self._waits_in_windows:
                raise
            receipt = self._taken_back(act)
            if receipt is None:
                raise
            return replace(receipt, begun_at=_instant(begun_us))
        self._report(None, act.files, started)
        return Receipt(
            upload_id=outcome.upload_id,
            title=act.title or "",
            begun_at=_instant(begun_us),
            ended_at=_instant(self._now_us()),
            files=act.files,
        )

    def begun_us(self, act: Act) -> int:
        """Return when the hand-in began of which `stored` made this act, by the database's clock (UTC microseconds)."""
        return self._begun_us.get(act.act_uuid, 0)

    def came_of(self, act_uuid: str, begun_at: datetime | None) -> CameOf:
        """Return what came of an act that was about to be sent when the window closed or the program ended.

        Raises `JournalError` and the `DatabaseError`s.
        """
        receipt = self._earlier.receipt(act_uuid)
        if receipt is not None:
            return CameOf(replace(receipt, begun_at=begun_at))
        return CameOf(is_waiting=any(act.act_uuid == act_uuid for act in self._outbox.pending()))

    def same_work(self, handed: HandIn) -> Receipt | None:
        """Return the receipt of exactly this work, handed in before to the same person for the same assignment.

        What waits on this computer is sent first. Raises the `DatabaseError`s; who may not ask, and whose files cannot
        be read, is told by handing in.
        """
        self._outbox.resend_until_stopped()
        try:
            sizes = Counter(file.size_bytes() for file in handed.files)
            alike = [each for each in self._earlier.alike(handed) if Counter(_sizes(each.files)) == sizes]
            digests = Counter(_digest(file) for file in handed.files) if alike else Counter()
        except (Refused, OSError):
            return None
        same = next((each for each in alike if Counter(file.sha256 for file in each.files) == digests), None)
        return None if same is None else replace(same, ended_at=self._earlier.moment(same.upload_id))

    def _keep(self, file: FileToHandIn, rules: UploadRules, counting: "_Counting") -> ActFile:
        try:
            stream = file.open()
        except OSError as exc:
            raise _unreadable(file, exc) from exc
        with contextlib.closing(stream):
            watched = _Watched(stream, file, rules.largest_bytes, counting)
            key, size_bytes, sha256 = self._store.save(watched, suffix=PurePosixPath(file.name).suffix)
        if size_bytes != watched.announced_bytes:
            self._forget([ActFile(key, file.name, "", size_bytes, sha256)])
            raise HandInRefused(
                Sentence(
                    "{name} was changed while it was read, so nothing was handed in. Close it in its own program and"
                    " try again.",
                    name=file.name,
                )
            )
        return ActFile(key, _stored_name(file.name), media_type(file.name), size_bytes, sha256)

    def _taken_back(self, act: Act) -> Receipt | None:
        """Take back what a maintenance window refused; of what was recorded before it was repeated, the receipt."""
        receipt = self._earlier.receipt(act.act_uuid)
        self._outbox.forget(act.act_uuid)
        if receipt is None:
            self._forget(act.files)
        return receipt

    def _forget(self, files: Sequence[ActFile]) -> None:
        """Remove what is in the store of a hand-in that came to nothing; who may not leaves it to the sweep."""
        for file in files:
            with contextlib.suppress(StoreError):
                self._store.delete(file.store_key)

    def _now_us(self) -> int:
        """Return the database's time (UTC microseconds), counted on from when it was asked last."""
        asked_us, ago_s = self._time.answer()
        return asked_us + round(ago_s * 1e6)

    def _report(self, failure: EduManageError | None, files: Sequence[ActFile], started: float) -> None:
        """Record the attempt."""
        words = "done" if failure is None else f"failed why={_why(failure)}"
        size_bytes = sum(file.size_bytes for file in files)
        took_ms = round(1000 * (time.monotonic() - started))
        told = f"result={words} files={len(files)} bytes={size_bytes} ms={took_ms}"
        self._attempts.note(told, failed=failure is not None)
        if self._measure is not None and not isinstance(failure, HandInCancelled):
            self._measure(took_ms / 1000, has_failed(failure))


@dataclass(frozen=True, slots=True)
class IntakeDesk:
    """What handing in takes: who does it, what is asked beforehand, and what was typed.

    `drafts` is None where nothing is kept on this computer.
    """

    intake: Intake
    reader: IntakeReader
    drafts: HandInDraftKeeper | None = None


def check(file: FileToHandIn, rules: UploadRules) -> Sentence | None:
    """Return why a file is not taken, None for one that is; reads its beginning alone."""
    try:
        with contextlib.closing(file.open()) as stream:
            return broken_rule(rules, name=file.name, size_bytes=file.size_bytes(), head=stream.read(HEAD_BYTES))
    except OSError as exc:
        return _unreadable(file, exc).sentence


def _checked(files: Sequence[FileToHandIn], rules: UploadRules) -> int:
    """Return how many bytes there are together; raises `HandInRefused` for the first file that is not taken."""
    if not 0 < len(files) <= MOST_FILES:
        raise HandInRefused(
            Sentence(
                "A submission has 1 to {most} files, so nothing was handed in. Choose a file, or put many into an"
                " archive.",
                most=MOST_FILES,
            )
        )
    for file in files:
        broken = check(file, rules)
        if broken is not None:
            raise HandInRefused(broken)
    return sum(file.size_bytes() for file in files)


def _act(handed: HandIn, files: tuple[ActFile, ...]) -> Act:
    collection = handed.collection
    return Act(
        handed.act_uuid,
        ActKind.SUBMIT,
        target_faculty_id=handed.faculty_id,
        reason=handed.reason or None,
        student_id=handed.student_id,
        title=handed.title.strip(),
        description=handed.description or None,
        course=collection.course if collection else None,
        term=collection.term if collection else None,
        assignment=collection.assignment if collection else None,
        previous_upload_id=handed.previous_upload_id,
        files=files,
    )


class _Asked(Generic[Answer]):
    """An answer of the database that is asked for again once it is too old."""

    def __init__(self, ask: Callable[[], Answer], *, most_age_s: float, clock: Callable[[], float]) -> None:
        self._ask, self._most_age_s, self._clock = ask, most_age_s, clock
        self._kept: tuple[Answer, float] | None = None

    def answer(self) -> tuple[Answer, float]:
        """Return the answer and how many seconds ago it was given; raises what asking raises."""
        if self._kept is not None:
            age_s = self._clock() - self._kept[1]
            if age_s < self._most_age_s:
                return self._kept[0], age_s
        answer = self._ask()
        self._kept = answer, self._clock()
        return answer, 0.0


class _Counting:
    """Adds up what was read of all files, tells it, and stops once nobody wants it any more."""

    def __init__(self, progress: Progress, total_bytes: int, unwanted: Event) -> None:
        self._progress, self._total_bytes, self._unwanted = progress, total_bytes, unwanted
        self._done_bytes = 0

    def add(self, count: int) -> None:
        if self._unwanted.is_set():
            raise HandInCancelled(Sentence("You stopped it, so nothing was handed in. What you typed is still here."))
        self._done_bytes += count
        self._progress(self._done_bytes, max(self._total_bytes, self._done_bytes))


class _Watched:
    """A file as it is read into the store: `read` is all that a store may ask of it."""

    def __init__(self, stream: BinaryIO, file: FileToHandIn, largest_bytes: int, counting: _Counting) -> None:
        self._stream, self._file, self._counting = stream, file, counting
        self._left_bytes = largest_bytes
        try:
            self.announced_bytes = file.size_bytes()
        except OSError as exc:
            raise _unreadable(file, exc) from exc

    def read(self, count: int = -1, /) -> bytes:
        """Return the next bytes; raises `HandInRefused` and `HandInCancelled`."""
        try:
            chunk = self._stream.read(count)
        except OSError as exc:
            raise _unreadable(self._file, exc) from exc
        self._left_bytes -= len(chunk)
        if self._left_bytes < 0:
            raise HandInRefused(
                Sentence("{name} grew while it was read, so nothing was handed in. Try again.", name=self._file.name)
            )
        self._counting.add(len(chunk))
        return chunk


def _unreadable(file: FileToHandIn, exc: OSError) -> HandInRefused:
    return HandInRefused(
        Sentence(
            "{name} cannot be read ({why}), so nothing was handed in. Look whether it is still there and yours, and"
            " choose it again.",
            name=file.name,
            why=exc.strerror or type(exc).__name__,
        )
    )


def _sizes(files: Sequence[ActFile]) -> list[int]:
    return [file.size_bytes for file in files]


def _digest(file: FileToHandIn) -> str:
    """Return the SHA-256 of a file; raises `OSError`."""
    digest = hashlib.sha256()
    with contextlib.closing(file.open()) as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _is_another_under_its_id(refusal: Refused) -> bool:
    """Return whether the act was refused because another body, such as other store keys, has its id."""
    return refusal.code is RefusalCode.INVALID and refusal.details.get("field") == "body"


def _why(failure: EduManageError) -> str:
    return failure.words() if isinstance(failure, Refused) else type(failure).__name__


def _stored_name(name: str) -> str:
    return name.replace("\0", "")[-255:] or "file"


def _tell_nobody(_done_bytes: int, _total_bytes: int) -> None:
    return


def _instant(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1e6, UTC)
