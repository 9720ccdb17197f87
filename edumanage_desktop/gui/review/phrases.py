"""The person's library of feedback in the window: read when it is first wanted, changed here at once."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, Operation, TaskLanes
from edumanage_desktop.services.feedback_library import Phrase, PhraseKeeper, matching, ranked
from edumanage_desktop.services.library_files import ImportPlan, LibraryStore, planned, written

_Change = Mapping[str, Phrase | None]
"""Phrases as they will be, None for what is deleted."""


class PhraseShelf(QObject):
    """What the database refuses is taken back here, and told."""

    changed = Signal()
    failed = Signal(str)
    exported = Signal(str)
    """The file's name."""
    planned = Signal(object)
    """The `ImportPlan` of a file that was read."""

    def __init__(
        self, *, lanes: TaskLanes, keeper: PhraseKeeper, files: LibraryStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._keeper, self._files = lanes, keeper, files
        self._kept: dict[str, Phrase] = {}
        """What the database has, as far as it is known."""
        self._on_their_way: list[_Change] = []
        self._phrases: dict[str, Phrase] = {}
        """What is shown: what is kept, as the changes that are on their way will make it."""
        self._is_read = self._is_reading = False

    @property
    def is_read(self) -> bool:
        """Return whether the library is known."""
        return self._is_read

    def load(self) -> None:
        """Read the library unless it is known or being read; one that cannot be read is asked for again next time."""
        if self._is_read or self._is_reading:
            return
        self._is_reading = True
        self._lanes.run(self, self._keeper.phrases).success(self._take).failure(self._unread).unexpected(
            self._reading_broke
        ).start()

    def phrases(self) -> tuple[Phrase, ...]:
        """Return the library, the most used phrases first."""
        return ranked(self._phrases.values())

    def matching(self, typed: str) -> tuple[Phrase, ...]:
        """Return what matches, in the order in which it is offered."""
        return matching(self._phrases.values(), typed)

    def phrase(self, entry_uuid: str) -> Phrase | None:
        """Return one phrase, None when it is gone."""
        return self._phrases.get(entry_uuid)

    def add(self, content: str) -> Phrase:
        """Add a phrase; one that says the same is returned instead."""
        same = next((each for each in self._phrases.values() if each.content.strip() == content.strip()), None)
        if same is not None:
            return same
        phrase = Phrase(str(uuid.uuid4()), content.strip())
        self.add_all((phrase,))
        return phrase

    def add_all(self, phrases: Sequence[Phrase]) -> None:
        """Add what an import plans, or what was deleted a moment ago."""
        self._write(partial(self._keeper.add, tuple(phrases)), {phrase.entry_uuid: phrase for phrase in phrases})

    def change(self, entry_uuid: str, content: str) -> None:
        """Give a phrase another text."""
        before = self._phrases.get(entry_uuid)
        if before is not None and before.content != content:
            changed = {entry_uuid: replace(before, content=content)}
            self._write(partial(self._keeper.change, entry_uuid, content), changed)

    def delete(self, entry_uuid: str) -> Phrase | None:
        """Delete a phrase, and return it for who wants it back."""
        phrase = self._phrases.get(entry_uuid)
        if phrase is not None:
            self._write(partial(self._keeper.delete, entry_uuid), {entry_uuid: None})
        return phrase

    def note_use(self, entry_uuid: str) -> None:
        """Count a use; that it is not counted while the database is away bothers nobody."""
        phrase = self._phrases.get(entry_uuid)
        if phrase is None:
            return
        newest = max(each.used_at_us for each in self._phrases.values())
        change: _Change = {entry_uuid: replace(phrase, used=phrase.used + 1, used_at_us=newest + 1)}
        self._begin(partial(self._keeper.note_use, entry_uuid), change).failure(
            lambda _error: self._end(change)
        ).start()

    def export_to(self, path: Path) -> None:
        """Write the library into a file."""
        content = written(self._phrases.values())
        self._lanes.run(self, partial(self._files.write, path, content)).on(Lane.FILES).success(
            lambda _nothing: self.exported.emit(path.name)
        ).failure(self._tell).start()

    def plan_import(self, path: Path) -> None:
        """Read a file and tell by `planned` what importing it would do."""
        present = tuple(self._phrases.values())

        def plan() -> ImportPlan:
            return planned(self._files.read(path), present)

        self._lanes.run(self, plan).on(Lane.FILES).success(self.planned.emit).failure(self._tell).start()

    def _write(self, work: Callable[[], None], change: _Change) -> None:
        writing = self._begin(work, change).failure(partial(self._take_back, change))
        writing.unexpected(partial(self._look_anew, change)).start()
        self.changed.emit()

    def _begin(self, work: Callable[[], None], change: _Change) -> Operation[None]:
        """Show a change, and return the work that makes it, which keeps it shown when it is done."""
        self._on_their_way.append(change)
        self._merge()
        return self._lanes.run(self, work).success(lambda _nothing: self._keep(change))

    def _keep(self, change: _Change) -> None:
        self._kept = _changed(self._kept, change)
        self._end(change)

    def _end(self, change: _Change) -> None:
        self._on_their_way = [each for each in self._on_their_way if each is not change]
        self._merge()

    def _merge(self) -> None:
        self._phrases = self._kept
        for change in self._on_their_way:
            self._phrases = _changed(self._phrases, change)

    def _take(self, phrases: Sequence[Phrase]) -> None:
        """Show what was read, with what was changed since: answers come in the order of the questions."""
        self._is_read, self._is_reading = True, False
        self._kept = {phrase.entry_uuid: phrase for phrase in phrases}
        self._merge()
        self.changed.emit()

    def _unread(self, error: EduManageError) -> None:
        self._is_reading = False
        self._tell(error)

    def _reading_broke(self) -> None:
        self._is_reading = False

    def _take_back(self, change: _Change, error: EduManageError) -> None:
        self._look_anew(change)
        self._tell(error)

    def _look_anew(self, change: _Change) -> None:
        """Show what the database has without a change that failed, and read it anew."""
        self._end(change)
        self._is_read = False
        self.changed.emit()
        self.load()

    def _tell(self, error: EduManageError) -> None:
        self.failed.emit(wording.said(error.sentence))


def _changed(phrases: Mapping[str, Phrase], change: _Change) -> dict[str, Phrase]:
    merged = {**phrases, **change}
    return {entry_uuid: phrase for entry_uuid, phrase in merged.items() if phrase is not None}
