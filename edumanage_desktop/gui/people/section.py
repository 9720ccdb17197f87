"""One kind of record: its table at the left, the record at the right, saved or discarded, nothing typed ever lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.fields import Field, RecordFields
from edumanage_desktop.gui.people.table import Column, RecordModel, RecordView
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme

_TYPING_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class Kind:
    """What a section shows: words, columns, fields, a record's key, and an empty record.

    `read` returns a page of records for a search behind a record (None for the first), and whether there may be more;
    `save` stores one and returns it as stored; `read_again` returns one as it stands now. They run in the database
    lane.
    """

    name: str
    empty: str
    search: str
    columns: Sequence[Column]
    fields: Sequence[Field]
    key: Callable[[Any], object]
    new: Callable[[], Any]
    read: Callable[[str, Any], tuple[Sequence[Any], bool]]
    save: Callable[[Any], Any]
    read_again: Callable[[Any], Any]
    can_add: bool = True
    can_edit: bool = True


class Section(QWidget):
    """See the module. What is typed into one record waits while others are looked at."""

    told = Signal(str)
    current_changed = Signal(object)
    """The record that is shown, None for none; also after it was saved."""

    def __init__(self, *, kind: Kind, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._lanes, self._theme = kind, lanes, theme
        self._shown: Any = None
        self._is_new = False
        self._typed: dict[object, dict[str, Any]] = {}
        self._reading: Ticket | None = None
        self.model = RecordModel(kind.columns, kind.key, self)
        self.view = RecordView(self.model, kind.columns, kind.name, self)
        self.notice = NoticePage(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(kind.search)
        self.search.setAccessibleName(kind.search)
        self.search.setClearButtonEnabled(True)
        self.add = QPushButton(self.tr("Add"), self)
        self.add.setAccessibleName(self.tr("Add"))
        self.add.setVisible(kind.can_add)
        self.fields = RecordFields(kind.fields, self)
        self.message = text_label("", "error", self)
        self.message.setAccessibleName(self.tr("What happened"))
        self.message.hide()
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self.extras = QVBoxLayout()
        self._states = QStackedWidget(self)
        self._record = QScrollArea(self)
        self._body = QWidget(self._record)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self._connect()
        self._show_buttons()

    def read(self) -> None:
        """Read the first page anew, keeping the cursor on its record."""
        self._pause.stop()
        if self._reading is not None:
            self._reading.cancel()
        work = partial(self.kind.read, self.search.text().strip(), None)
        self._reading = self._lanes.run(self, work).success(self._show_first).failure(self._show_failure).start()

    def show_record(self, record: Any) -> None:
        """Put a stored record into the table and the cursor on it."""
        row = self.model.replace_record(record)
        self._shown = None
        self.view.go_to(row)
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

    def say(self, message: str) -> None:
        """Show what happened below the fields, or nothing for an empty text."""
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def add_record(self) -> None:
        """Show the fields of a new record, with what was typed into them before the person went elsewhere."""
        self._keep_typed()
        self.view.go_to(-1)
        self._is_new = True
        self._show(self.kind.new())
        self.fields.focus_first()

    def save(self) -> None:
        """Store what is typed."""
        if self._shown is None or not self.save_button.isEnabled():
            return
        wrong = self.fields.wrong_number()
        if wrong is not None:
            self.say(self.tr("{field} is a whole number. Nothing was saved.").format(field=wrong.words))
            return
        record = replace(self._shown, **self.fields.values())
        self.save_button.setEnabled(False)
        self.say("")
        self._lanes.run(self, partial(self.kind.save, record)).success(partial(self._saved, self._shown)).failure(
            partial(self._save_failed, record)
        ).unexpected(self._show_buttons).start()

    def discard(self) -> None:
        """Show the record as it was read."""
        if self._shown is None:
            return
        self._typed.pop(self._key_of_shown(), None)
        self.model.mark_unsaved(frozenset(self._typed))
        if self._is_new:
            self._is_new = False
            self._clear()
        else:
            self._put(self._shown)
        self.say("")
        self.view.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.view.setFocus)
        self.add.clicked.connect(self.add_record)
        self.view.current_changed.connect(self._move_to)
        self.model.more_wanted.connect(self._read_more)
        self.fields.edited.connect(self._show_buttons)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.notice.action_chosen.connect(self.read)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 16, 0)
        column.addLayout(head)
        column.addWidget(self._states, 1)
        buttons = QHBoxLayout()
        for button in (self.save_button, self.discard_button):
            button.setAccessibleName(button.text())
            button.setVisible(self.kind.can_edit)
            buttons.addWidget(button)
        buttons.addStretch()
        self._body.setObjectName("record")
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(12)
        inner.addWidget(self.fields)
        inner.addWidget(self.message)
        inner.addLayout(buttons)
        inner.addLayout(self.extras)
        inner.addStretch()
        self._record.setWidgetResizable(True)
        self._record.setWidget(self._body)
        self.splitter = QSplitter(self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self._record)
        self.splitter.setStretchFactor(0, 11)
        self.splitter.setStretchFactor(1, 9)
        left.setMinimumWidth(380)
        self._record.setMinimumWidth(360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _show_first(self, found: tuple[Sequence[Any], bool]) -> None:
        self._reading = None
        self._keep_typed()
        key = None if self._shown is None else self._key_of_shown()
        records, has_more = found
        self.model.show_records(records, has_more=has_more)
        self.model.mark_unsaved(frozenset(self._typed))
        if records:
            self._states.setCurrentWidget(self.view)
            if not self._is_new:
                self._shown = None
                self.view.go_to(max(0, self.model.row_of(key)))
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        if not self._is_new:
            self._clear()
        is_filtered = bool(self.search.text().strip())
        self.notice.show_notice(
            theme=self._theme,
            icon_name="search" if is_filtered else "people",
            title=self.tr("Nobody matches") if is_filtered else self.kind.name,
            sentence=self.tr("Try fewer letters.") if is_filtered else self.kind.empty,
        )
        self._states.setCurrentWidget(self.notice)

    def _show_failure(self, error: EduManageError) -> None:
        self._reading = None
        self.notice.show_notice(
            theme=self._theme,
            icon_name="unreachable",
            title=self.tr("This cannot be read"),
            sentence=error.sentence,
            action=self.tr("Try again"),
        )
        self._states.setCurrentWidget(self.notice)

    def _read_more(self) -> None:
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
        self._put(record)
        typed = self._typed.get(self._key_of_shown())
        if typed is not None:
            self.fields.show_values(typed, is_new=self._is_new)
            self.say(self.tr("What you typed here was not saved yet."))
        self._show_buttons()

    def _put(self, record: Any) -> None:
        self._shown = record
        self.say("")
        self.fields.show_values(_values_of(record, self.kind.fields), is_new=self._is_new)
        self._show_buttons()
        self.current_changed.emit(None if self._is_new else record)

    def _clear(self) -> None:
        self._shown = None
        self.fields.show_values({}, is_new=False)
        self.say("")
        self._show_buttons()
        self.current_changed.emit(None)

    def _key_of_shown(self) -> object:
        """Return the key under which what is typed waits; None for the one new record."""
        return None if self._is_new else self.kind.key(self._shown)

    def _is_dirty(self) -> bool:
        if self._shown is None:
            return False
        values = self.fields.values()
        return values != _typed_form(_values_of(self._shown, self.kind.fields))

    def _keep_typed(self) -> None:
        if self._shown is None:
            return
        key = self._key_of_shown()
        if self._is_dirty():
            self._typed[key] = self.fields.values()
        else:
            self._typed.pop(key, None)
        self.model.mark_unsaved(frozenset(self._typed))

    def _show_buttons(self) -> None:
        is_dirty = self._is_dirty()
        self.save_button.setEnabled(is_dirty)
        self.discard_button.setEnabled(is_dirty or self._is_new)
        self.fields.setEnabled(self.kind.can_edit)
        self._body.setVisible(self._shown is not None)

    def _saved(self, shown: Any, stored: Any) -> None:
        """Show what was stored, unless the person went on to another record than the one that was shown."""
        self._typed.pop(self.kind.key(stored), None)
        self.model.mark_unsaved(frozenset(self._typed))
        self._states.setCurrentWidget(self.view)
        if self._shown is shown:
            self._typed.pop(self._key_of_shown(), None)
            self._is_new = False
            self.show_record(stored)
        else:
            self.model.replace_record(stored)
        self.told.emit(self.tr("Saved."))

    def _save_failed(self, record: Any, error: EduManageError) -> None:
        self._show_buttons()
        if isinstance(error, Refused) and error.code is RefusalCode.CONFLICT:
            self._lanes.run(self, partial(self.kind.read_again, record)).success(
                partial(self._show_conflict, record)
            ).failure(lambda failure: self.say(failure.sentence)).start()
        else:
            self.say(error.sentence)

    def _show_conflict(self, mine: Any, theirs: Any) -> None:
        """Show both sides; what is typed stays, and another Save is meant for the record as it stands now."""
        if theirs is None:
            self.say(
                self.tr("Somebody removed this record meanwhile. What you typed is still here; nothing was saved.")
            )
            return
        wanted = _values_of(mine, self.kind.fields)
        differing = self.fields.differing(wanted, _values_of(theirs, self.kind.fields))
        self.model.replace_record(theirs)
        if self._shown is None or self.kind.key(self._shown) != self.kind.key(theirs):
            return
        self._shown = theirs
        self.fields.show_values(wanted, is_new=False)
        self._show_buttons()
        lines = [
            self.tr("{field}: theirs {theirs}, yours {yours}").format(
                field=field.words, theirs=_words(other), yours=_words(own)
            )
            for field, own, other in differing
        ]
        self.say(
            "\n".join(
                [
                    self.tr("Somebody changed this record first, and nothing of yours was saved."),
                    *lines,
                    self.tr("Save puts yours in the place of theirs; Discard keeps theirs."),
                ]
            )
        )


def _values_of(record: Any, fields: Sequence[Field]) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields}


def _typed_form(values: dict[str, Any]) -> dict[str, Any]:
    """Return stored values as the fields would return them untouched: texts on one line, blank ones as None."""
    return {name: (wording.plain(value) or None) if isinstance(value, str) else value for name, value in values.items()}


def _words(value: Any) -> str:
    return wording.isolated(wording.plain("–" if value in (None, "") else str(value)))
