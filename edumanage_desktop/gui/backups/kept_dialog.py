"""The dialog of the old databases that restores kept: what they had is done again, gone back to, or dismissed."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.backup.in_place import KeptDatabase, KeptDatabases, LostAct, Outlook
from edumanage_desktop.services.backup.progress import no_progress
from edumanage_desktop.services.backup.room import Account, BackupRoom, told_apart

_TABLE_PX = 90


class KeptDeed(Enum):
    """What is done with an old database."""

    REPLAY = auto()
    GO_BACK = auto()
    DISMISS = auto()


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


class KeptDialog(AskingDialog):
    """Each deed is shown before it is done; cancelling is the default then."""

    chosen = Signal(object, object)
    """The `KeptDatabase` and the `KeptDeed`."""

    def __init__(self, *, room: BackupRoom, account: Account | None, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Old databases"),
            intro=_tr(
                "What a restore in place put aside is kept until you dismiss it. What people did in it can be done"
                " again in the one in use, each act as whoever it was of."
            ),
            go=_tr("Do lost work again…"),
            place=GuidePlace.RESTORING,
            parent=parent,
        )
        self._room, self._account, self._lanes = room, account, lanes
        self._kept: tuple[KeptDatabase, ...] = ()
        self._deed: KeptDeed | None = None
        self._reads = True

    def parts(self) -> tuple[Callable[[], object], ...]:
        return self._make_tables, self._make_ways, self._read

    def _make_tables(self) -> None:
        self.table = RowTable(
            titles=(_tr("In use until"), _tr("Size"), _tr("Why")),
            roomy=(2,),
            name=_tr("Old databases"),
            parent=self,
        )
        self.acts = RowTable(
            titles=in_place_words.act_titles(), roomy=(3,), name=_tr("Acts that are looked at"), parent=self
        )
        for table in (self.table, self.acts):
            table.setMinimumHeight(scaled(_TABLE_PX))
        self.told = text_label("", "", self)
        self.body.insertWidget(1, self.table, 1)
        self.body.insertWidget(2, self.told)
        self.body.insertWidget(3, self.acts, 1)
        self.acts.hide()
        self.told.hide()

    def _make_ways(self) -> None:
        self.dismiss = self._deed_button(
            _tr("Dismiss…"), _tr("Remove the chosen old database for good"), KeptDeed.DISMISS
        )
        tip = _tr("Let it take the place of the one in use, which is kept in its turn")
        self.back = self._deed_button(_tr("Go back to it…"), tip, KeptDeed.GO_BACK)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.dismiss)
        ways.addWidget(self.back)
        ways.addStretch()
        self.body.insertLayout(2, ways)
        self.asked.connect(self._go_on)

    def is_settled(self) -> bool:
        """Return whether nothing is awaited."""
        return not self._reads

    def current(self) -> KeptDatabase | None:
        """Return the chosen old database."""
        row = self.table.current_row()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def look(self, deed: KeptDeed) -> None:
        """Show what would come of doing it."""
        chosen = self.current()
        if chosen is None or self._reads:
            return
        name = chosen.name
        if deed is KeptDeed.REPLAY:
            self._ask(lambda kept: kept.lost_acts(name), self._show_lost)
        elif deed is KeptDeed.GO_BACK:
            self._ask(lambda kept: kept.outlook(name), self._show_outlook)
        else:
            self._prepare(deed, _tr("Remove for good"), is_danger=True)
            self._tell(_tr("It cannot be brought back, and what was done in it only is lost with it."))

    def _read(self) -> None:
        self._ask(lambda kept: kept.listed(), self._show_kept)

    def _ask(self, question: Callable[[KeptDatabases], object], take: Callable[..., object]) -> None:
        room, account = self._room, self._account

        def ask() -> object:
            if account is None:
                return question(room.kept(None, no_progress))
            with told_apart():
                return question(room.kept(account, no_progress))

        def answer(found: object) -> None:
            self._wait(False)
            take(found)

        self._wait(True)
        self._lanes.run(self, ask).on(Lane.REPOSITORY).success(answer).failure(self._hinder).start()

    def _wait(self, waits: bool) -> None:
        self._reads = waits
        self.set_busy(_tr("Looking…") if waits else "")
        for button in (self.dismiss, self.back):
            button.setEnabled(not waits and bool(self._kept))
        if not waits:
            self.go.setEnabled(bool(self._kept))

    def _show_kept(self, kept: tuple[KeptDatabase, ...]) -> None:
        self._kept = kept
        self.table.show_rows([in_place_words.kept_row(each) for each in kept])
        self._wait(False)
        if kept:
            self.table.setFocus()
        else:
            self.say(_tr("No old database is kept: nothing was restored in place."), is_failure=False)
            self.cancel.setFocus()

    def _show_lost(self, acts: tuple[LostAct, ...]) -> None:
        self._prepare(KeptDeed.REPLAY, _tr("Do %n acts again", len(acts)), is_danger=False)
        self.go.setEnabled(bool(acts))
        self._tell(
            _tr("%n acts are in the old database and not in the one in use.", len(acts))
            if acts
            else _tr("Everything that was done in the old database is in the one in use.")
        )
        self._show_acts(acts)

    def _show_outlook(self, outlook: Outlook) -> None:
        self._prepare(KeptDeed.GO_BACK, _tr("Go back to it"), is_danger=True)
        self._tell("\n".join((in_place_words.lost_words(outlook), in_place_words.outlook_words(outlook))))
        self._show_acts(outlook.acts)

    def _show_acts(self, acts: tuple[LostAct, ...]) -> None:
        self.acts.show_rows([in_place_words.act_row(act) for act in acts])
        self.acts.setVisible(bool(acts))
        self.fit()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.fit()

    def _prepare(self, deed: KeptDeed, words: str, *, is_danger: bool) -> None:
        """Let the button do the deed now, to the one that was chosen."""
        self._deed = deed
        self.name_go(words)
        self.go.setProperty("kind", "danger" if is_danger else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        for part in (self.dismiss, self.back):
            part.hide()
        self.table.setEnabled(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _go_on(self) -> None:
        chosen = self.current()
        if self._deed is None:
            self.look(KeptDeed.REPLAY)
        elif chosen is not None:
            self.chosen.emit(chosen, self._deed)
            self.accept()

    def _hinder(self, error: EduManageError) -> None:
        self._wait(False)
        self.say(wording.said(error.sentence))

    def _deed_button(self, words: str, tip: str, deed: KeptDeed) -> QPushButton:
        return self.button(words, tip, lambda: self.look(deed))
