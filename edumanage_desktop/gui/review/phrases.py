"""The person's library of feedback in the window: read when it is first wanted, changed here at once."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.feedback_library import Phrase, PhraseKeeper, matching, ranked
from edumanage_desktop.services.library_files import ImportPlan, LibraryStore, planned, written


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
        self._phrases: dict[str, Phrase] = {}
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
        before = dict(self._phrases)
        self._phrases |= {phrase.entry_uuid: phrase for phrase in phrases}
        self._write(partial(self._keeper.add, tuple(phrases)), before)

    def change(self, entry_uuid: str, content: str) -> None:
        """Give a phrase another text."""
        before = dict(self._phrases)
        if entry_uuid in before and before[entry_uuid].content != content:
            self._phrases[entry_uuid] = replace(before[entry_uuid], content=content)
            self._write(partial(self._keeper.change, entry_uuid, content), before)

    def delete(self, entry_uuid: str) -> Phrase | None:
        """Delete a phrase, and return it for who wants it back."""
        before = dict(self._phrases)
        phrase = self._phrases.pop(entry_uuid, None)
        if phrase is not None:
            self._write(partial(self._keeper.delete, entry_uuid), before)
        return phrase

    def note_use(self, entry_uuid: str) -> None:
        """Count a use; that it is not counted while the database is away bothers nobody."""
        phrase = self._phrases.get(entry_uuid)
        if phrase is None:
            return
        newest = max(each.used_at_us for each in self._phrases.values())
        self._phrases[entry_uuid] = replace(phrase, used=phrase.used + 1, used_at_us=newest + 1)
        self._lanes.run(self, partial(self._keeper.note_use, entry_uuid)).failure(lambda _error: None).start()

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

    def _write(self, work: Callable[[], None], before: dict[str, Phrase]) -> None:
        self.changed.emit()
        self._lanes.run(self, work).failure(partial(self._take_back, before)).unexpected(
            partial(self._put_back, before)
        ).start()

    def _take(self, phrases: Sequence[Phrase]) -> None:
        self._is_read, self._is_reading = True, False
        self._phrases = {phrase.entry_uuid: phrase for phrase in phrases} | self._phrases
        self.changed.emit()

    def _unread(self, error: EduManageError) -> None:
        self._is_reading = False
        self._tell(error)

    def _reading_broke(self) -> None:
        self._is_reading = False

    def _take_back(self, before: dict[str, Phrase], error: EduManageError) -> None:
        self._put_back(before)
        self._tell(error)

    def _put_back(self, before: dict[str, Phrase]) -> None:
        """Show what the database has: what was there before, and is read anew."""
        self._phrases = before
        self._is_read = False
        self.changed.emit()
        self.load()

    def _tell(self, error: EduManageError) -> None:
        self.failed.emit(wording.said(error.sentence))
