"""One kind of record: its table at the left, the record at the right, saved or discarded, nothing typed ever lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.drafts import Draft, values_of
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.people.record_pane import RecordPane
from edumanage_desktop.gui.people.table import RecordModel, RecordView
from edumanage_desktop.gui.tab_stops import name_clear_button, order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme

_TYPING_PAUSE_MS = 200
_SHARES = (11, 9)
"""Of the room: the list's and the record's."""


@dataclass(frozen=True, slots=True)
class Saving:
    """A save under way: the key under which what is typed waits, the record it is based on, and what was sent."""

    key: object
    base: Any
    sent: Any


class Section(TabSection):
    """See the module. What is typed into one record waits while others are looked at."""

    current_changed = Signal(object)
    """The record that is shown, None for none; also after it was saved."""

    def __init__(self, *, kind: Kind, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._lanes, self._theme = kind, lanes, theme
        self._shown: Any = None
        self._base: Any = None
        self._is_new = False
        self._typed: dict[object, Draft] = {}
        self._saving: Saving | None = None
        self._reading: Ticket | None = None
        # Every part is made where it stands: one that moves is dressed once more with all that is in it.
        self.splitter = QSplitter(self)
        self._left = QWidget(self.splitter)
        self._states = QStackedWidget(self._left)
        self.model = RecordModel(kind.columns, kind.key, self)
        self.view = RecordView(self.model, kind.columns, kind.name, self._states)
        self.notice = NoticePage(self._states)
        self.notice.setProperty("kind", "framed")
        self.search = QLineEdit(self._left)
        self.search.setPlaceholderText(kind.search)
        self.search.setAccessibleName(kind.search)
        ClearButton(self.search, theme)
        name_clear_button(self.search, self.tr("Clear the search"))
        self.add = QPushButton(self.tr("Add"), self._left)
        self.add.setAccessibleName(self.tr("Add"))
        self.add.setVisible(kind.can_add)
        self.pane = RecordPane(kind, self.splitter)
        self.fields, self.message = self.pane.fields, self.pane.message
        self.save_button, self.discard_button = self.pane.save_button, self.pane.discard_button
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self._connect()
        self._show_buttons()

    @property
    def can_add(self) -> bool:
        """Return whether a record can be added here."""
        return self.kind.can_add

    @property
    def can_find(self) -> bool:
        """Return that records are found by typing."""
        return True

    def take_keyboard(self) -> None:
        """Put the keyboard where records are found."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_search(self) -> None:
        """Put the keyboard where records are found, over what was typed there."""
        self.take_keyboard()
        self.search.selectAll()

    def read(self) -> None:
        """Read the first page anew, keeping the cursor on its record."""
        self._pause.stop()
        if self._reading is not None:
            self._reading.cancel()
        work = partial(self.kind.read, self.search.text().strip(), None)
        self._reading = self._lanes.run(self, work).success(self._show_first).failure(self._show_failure).start()

    def renew(self, record: Any) -> None:
        """Put a record as it stands now into the table, and before the person who still looks at it."""
        self._keep_typed()
        self.model.replace_record(record)
        if self._is_shown(self.kind.key(record)):
            self._show(record)

    def shown(self) -> Any:
        """Return the record at the right as it was read, None for none."""
        return self._shown

    def is_settled(self) -> bool:
        """Return whether nothing is being read."""
        return self._reading is None and not self._pause.isActive()

    def has_unsaved(self) -> bool:
        """Return whether anything is typed that was not saved."""
        self._keep_typed()
        return bool(self._typed)

    def forget_unsaved(self) -> None:
        """Let go of everything that is typed and not saved."""
        self._typed.clear()
        self._is_new = False
        self._clear()

    def let_go(self, record: Any) -> None:
        """Let go of what is typed into one record."""
        self._typed.pop(self.kind.key(record), None)
        if self._is_shown(self.kind.key(record)):
            self._show(self._shown)
        self.model.mark_unsaved(frozenset(self._typed))

    def say(self, message: str) -> None:
        """Show what happened below the fields, or nothing for an empty text."""
        self.message.setText(message)
        self.message.setVisible(bool(message))
        announce(self.message, message)

    def tell(self, key: object, record: Any, sentence: str) -> None:
        """Say what happened to a record: beside what is typed, or by its name where the person went on."""
        if self._is_shown(key):
            self.say(sentence)
            return
        name = wording.isolated(wording.plain(self.kind.columns[0].text(record) or "–"))
        is_waiting = key in self._typed
        words = self.tr("{name}: {sentence} What you typed waits there.") if is_waiting else "{name}: {sentence}"
        self.told.emit(words.format(name=name, sentence=sentence))

    def add_record(self) -> None:
        """Show the fields of a new record, with what was typed into them before the person went elsewhere."""
        if not self.kind.can_add:
            return
        self._keep_typed()
        self.view.go_to(-1)
        self._is_new = True
        waiting = self._typed.get(None)
        self._show(self.kind.new() if waiting is None else waiting.base)
        self.fields.focus_first()

    def save(self) -> None:
        """Store what is typed, over the version it was typed against; one record at a time."""
        if self._shown is None or not self.save_button.isEnabled():
            return
        wrong = self.fields.wrong_number()
        if wrong is not None:
            self.say(self.tr("{field} is a whole number. Nothing was saved.").format(field=wrong.words))
            return
        saving = Saving(self._key_of_shown(), self._base, self._draft().record())
        self._saving = saving
        self.say("")
        self.told.emit("")
        self._show_buttons()
        self._lanes.run(self, partial(self.kind.save, saving.sent)).success(partial(self._saved, saving)).failure(
            partial(self._save_failed, saving)
        ).unexpected(self._end_saving).start()

    def discard(self) -> None:
        """Show the record as it was read last."""
        if self._shown is None or not self.discard_button.isEnabled():
            return
        self._typed.pop(self._key_of_shown(), None)
        self.model.mark_unsaved(frozenset(self._typed))
        if self._is_new:
            self._is_new = False
            self._clear()
        else:
            self._show(self._shown)
        self.view.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.view.setFocus)
        self.add.clicked.connect(self.add_record)
        self.view.current_changed.connect(self._move_to)
        self.model.more_wanted.connect(self._read_more)
        self.fields.edited.connect(self._show_buttons)
        self.fields.entered.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.notice.action_chosen.connect(self._go_on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 12, 16, 0)
        column.addLayout(head)
        column.addWidget(self._states, 1)
        self._below = column
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for at, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(at, share)
        self.splitter.setSizes([share * 100 for share in _SHARES])
        self._left.setMinimumWidth(380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        order_tab_stops(self.search, self.add, self.view, *self.notice.findChildren(QPushButton))

    def add_below_list(self) -> QPushButton:
        """Return a button about everybody who is listed, below the list and hidden."""
        button = QPushButton(self._left)
        button.hide()
        self._below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _show_first(self, found: tuple[Sequence[Any], bool]) -> None:
        self._reading = None
        self._keep_typed()
        key = None if self._shown is None else self._key_of_shown()
        records, has_more = found
        if not has_more and not self.search.text().strip():
            records = [*self._typed_but_gone(records), *records]
        self.model.show_records(records, has_more=has_more)
        self.model.mark_unsaved(frozenset(self._typed))
        if records:
            self._states.setCurrentWidget(self.view)
            if not self._is_new:
                self._shown = None
                self.view.go_to(max(0, self.model.row_of(key)))
        else:
            self._show_nothing()

    def _typed_but_gone(self, records: Sequence[Any]) -> list[Any]:
        """Return the records that are there no longer, while something is typed into them: it stays in sight."""
        there = {self.kind.key(record) for record in records}
        return [draft.base for key, draft in self._typed.items() if key is not None and key not in there]

    def _show_nothing(self) -> None:
        if not self._is_new:
            self._clear()
        is_filtered = bool(self.search.text().strip())
        self.notice.show_notice(
            theme=self._theme,
            icon_name="search" if is_filtered else self.kind.icon,
            title=self.kind.unmatched if is_filtered else self.kind.name,
            sentence=self.tr("Try fewer letters.") if is_filtered else self.kind.empty,
            action=self.tr("Clear the search") if is_filtered else "",
        )
        self._states.setCurrentWidget(self.notice)

    def _show_failure(self, error: EduManageError) -> None:
        self._reading = None
        self.notice.show_notice(
            theme=self._theme,
            icon_name="unreachable",
            title=self.tr("This cannot be read"),
            sentence=wording.said(error.sentence),
            action=self.tr("Try again"),
        )
        self._states.setCurrentWidget(self.notice)

    def _go_on(self) -> None:
        """Read again, or show everybody where nobody matches what is looked for."""
        if self.search.text().strip():
            self.search.clear()
            self.search.setFocus()
        self.read()

    def _read_more(self) -> None:
        """Read what comes behind the list; while it is read anew, or for other words, nothing does."""
        if self._reading is not None or self._pause.isActive():
            return
        records = self.model.records
        work = partial(self.kind.read, self.search.text().strip(), records[-1] if records else None)
        self._reading = self._lanes.run(self, work).success(self._show_more).failure(self._show_failure).start()

    def _show_more(self, found: tuple[Sequence[Any], bool]) -> None:
        self._reading = None
        self.model.add_records(found[0], has_more=found[1])

    def _move_to(self, record: Any) -> None:
        if record is None:
            return
        self._keep_typed()
        self._is_new = False
        self._show(record)

    def _show(self, record: Any) -> None:
        """Show a record, with what is typed there; that stays typed against the version which it was begun on."""
        self._shown = record
        stored = values_of(record, self.kind.fields)
        waiting = self._typed.get(self._key_of_shown())
        draft = Draft(self.kind.fields, record, stored) if waiting is None else waiting
        is_outdated = values_of(draft.base, self.kind.fields) != stored
        self._base = draft.base if is_outdated else record
        self.fields.show_values(draft.values)
        if waiting is None:
            self.say("")
        elif is_outdated:
            first = self.tr("Somebody changed this record after you began to type. What you typed is not saved yet.")
            way_on = self.tr("Save asks once more before yours takes the place of theirs; Discard keeps theirs.")
            self.say("\n".join([first, *draft.beside(record), way_on]))
        else:
            self.say(self.tr("What you typed here was not saved yet."))
        self._show_buttons()
        self.current_changed.emit(None if self._is_new else record)

    def _clear(self) -> None:
        self._shown, self._base = None, None
        self.fields.show_values({})
        self.say("")
        self._show_buttons()
        self.current_changed.emit(None)

    def _key_of_shown(self) -> object:
        """Return the key under which what is typed waits; None for the one new record."""
        return None if self._is_new else self.kind.key(self._shown)

    def _is_shown(self, key: object) -> bool:
        """Return whether the person looks at the record with this key, None for the one new record."""
        return self._shown is not None and self._key_of_shown() == key

    def _draft(self) -> Draft:
        """Return what stands in the fields."""
        return Draft(self.kind.fields, self._base, self.fields.values())

    def _is_dirty(self) -> bool:
        return self._shown is not None and bool(self._draft().changed())

    def _keep_typed(self) -> None:
        if self._shown is not None:
            self._keep(self._key_of_shown(), self._draft())

    def _keep(self, key: object, draft: Draft) -> None:
        """Let what is typed wait under this key, if anything is."""
        if draft.changed():
            self._typed[key] = draft
        else:
            self._typed.pop(key, None)
        self.model.mark_unsaved(frozenset(self._typed))

    def _show_buttons(self) -> None:
        is_dirty = self._is_dirty()
        is_being_saved = self._saving is not None and self._is_shown(self._saving.key)
        is_outdated = self._base is not self._shown
        self.save_button.setEnabled(is_dirty and self._saving is None)
        self.discard_button.setEnabled((is_dirty or is_outdated or self._is_new) and not is_being_saved)
        self.fields.fix_keys(is_fixed=not self._is_new or is_being_saved)
        self.fields.setEnabled(self.kind.can_edit)
        self.pane.show_any(is_any=self._shown is not None)

    def _end_saving(self) -> None:
        self._saving = None
        self._show_buttons()

    def _saved(self, saving: Saving, stored: Any) -> None:
        """Show what was stored, if the person is still there; what they typed since it was sent stays unsaved."""
        self._keep_typed()
        self._saving = None
        since = self._typed.pop(saving.key, None)
        if since is not None:
            self._keep(self.kind.key(stored), replace(since, base=saving.sent).over(stored))
        self.model.mark_unsaved(frozenset(self._typed))
        self._states.setCurrentWidget(self.view)
        is_shown = self._is_shown(saving.key)
        row = self.model.replace_record(stored)
        if is_shown:
            self._is_new = False
            self._shown = None
            self.view.go_to(row)
            self._show(stored)
        else:
            self._show_buttons()
        self.told.emit(self.tr("Saved."))

    def _save_failed(self, saving: Saving, error: EduManageError) -> None:
        if isinstance(error, Refused) and error.code is RefusalCode.CONFLICT:
            self._lanes.run(self, partial(self.kind.read_again, saving.sent)).success(
                partial(self._show_conflict, saving)
            ).failure(lambda failure: self._tell(saving, wording.said(failure.sentence))).unexpected(
                self._end_saving
            ).start()
        else:
            self._tell(saving, wording.said(error.sentence))

    def _tell(self, saving: Saving, sentence: str) -> None:
        self._end_saving()
        self.tell(saving.key, saving.sent, sentence)

    def _show_conflict(self, saving: Saving, theirs: Any) -> None:
        """Show both sides; what is typed stays, and another Save is meant for the record as it stands now.

        Where the person went on, they see both sides when they come back, and nothing is replaced before that.
        """
        if theirs is None:
            self._tell(saving, self.tr("Somebody removed this record meanwhile; nothing was saved."))
            return
        first = self.tr("Somebody changed this record first, and nothing of yours was saved.")
        self.model.replace_record(theirs)
        if not self._is_shown(saving.key):
            self._tell(saving, first)
            return
        self._saving = None
        mine = self._draft()
        self._keep(saving.key, mine.over(theirs))
        self._show(theirs)
        way_on = self.tr("Save puts yours in the place of theirs; Discard keeps theirs.")
        self.say("\n".join([first, *mine.beside(theirs), way_on]))
