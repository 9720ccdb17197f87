"""What can be taken back, the latest first: single decisions, and batches of them as one."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.gui import wording

_MOST = 50


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """A decision that the database has, and the version that it made."""

    act: Act
    title: str
    version: int
    student: str = ""
    """Whose work it is, '' where that is not in memory."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """What one undo takes back: recorded decisions are reopened, prepared ones are given up."""

    recorded: tuple[RecordedDecision, ...] = ()
    prepared: tuple[Act, ...] = ()
    title: str = ""
    """Of the one submission, where it is about one."""
    words: str = ""
    """What is offered, where kind and title do not say it."""


class UndoStack(QObject):
    """Forgets a submission as soon as it was reopened otherwise."""

    offered = Signal(str)
    """What would be taken back now, empty for nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: list[Undoable] = []

    def push(self, undoable: Undoable) -> None:
        """Offer this first."""
        if undoable.recorded or undoable.prepared:
            self._stack.append(undoable)
            del self._stack[:-_MOST]
        self.offer()

    def everything(self) -> tuple[Undoable, ...]:
        """Return what can be taken back, the latest last."""
        return tuple(self._stack)

    def go_on_with(self, undo: Sequence[Undoable]) -> None:
        """Offer what a window before this one could take back."""
        self._stack[:0] = undo
        self.offer()

    def pop(self) -> Undoable | None:
        """Return what is to be taken back now, None for nothing; it is not offered any more."""
        taken = self._stack.pop() if self._stack else None
        self.offer()
        return taken

    def forget(self, upload_id: int) -> None:
        """Offer nothing any more that is about this submission."""
        self._keep(lambda undoable: _without_recorded(undoable, upload_id))

    def keep_prepared(self, act_uuids: Collection[str]) -> None:
        """Offer no prepared decisions but these: the others were released, given up or not kept."""
        self._keep(
            lambda undoable: replace(
                undoable, prepared=tuple(act for act in undoable.prepared if act.act_uuid in act_uuids)
            )
        )

    def offer(self) -> None:
        """Tell what would be taken back."""
        self.offered.emit(self.words())

    def words(self) -> str:
        """Return what would be taken back now, empty for nothing."""
        return undo_words(self._stack[-1]) if self._stack else ""

    def _keep(self, change: Callable[[Undoable], Undoable]) -> None:
        changed = (change(undoable) for undoable in self._stack)
        self._stack = [undoable for undoable in changed if undoable.recorded or undoable.prepared]
        self.offer()


def undo_words(undoable: Undoable) -> str:
    """Return what is offered to be taken back."""
    prepared, recorded = undoable.prepared, undoable.recorded
    if undoable.words:
        return undoable.words
    if len(recorded) == 1:
        return of_student(wording.undo_words(recorded[0].act.kind, recorded[0].title), recorded[0].student)
    if recorded:
        return _tr("Undo %n decisions", len(recorded))
    if len(prepared) > 1:
        return _tr("Undo: prepared %n decisions", len(prepared))
    words = {
        ActKind.APPROVE: _tr("Undo: prepared to approve “{title}”"),
        ActKind.REJECT: _tr("Undo: prepared to reject “{title}”"),
    }
    return words[prepared[0].kind].format(title=wording.isolated(undoable.title))


def of_student(words: str, student: str) -> str:
    """Return what would be taken back with whose it is, for many hand in the same title."""
    return _tr("{what} – {student}").format(what=words, student=wording.isolated(student)) if student else words


def _without_recorded(undoable: Undoable, upload_id: int) -> Undoable:
    left = tuple(each for each in undoable.recorded if each.act.upload_id != upload_id)
    return replace(undoable, recorded=left)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Undo", text, None, count)
