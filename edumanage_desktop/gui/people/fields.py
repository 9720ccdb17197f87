"""The fields of one record: what was read, what is typed, and what differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QLabel, QLineEdit, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.form_labels import centre_labels
from edumanage_desktop.gui.people.moment_field import MomentField

_MOST_DIGITS = 18


class FieldKind(Enum):
    """What is typed into a field."""

    TEXT = auto()
    NUMBER = auto()
    FLAG = auto()
    DAY = auto()
    CHOICE = auto()
    MOMENT = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field by the record's attribute; `is_key` can be typed only while the record is new."""

    name: str
    words: str
    kind: FieldKind = FieldKind.TEXT
    is_key: bool = False
    longest: int = 200


class RecordFields(QWidget):
    """Shows a record's values, and returns what the person made of them."""

    edited = Signal()
    entered = Signal()
    """Enter was pressed in a line."""

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.widgets: dict[str, QWidget] = {}
        layout = self._layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(8)
        layout.setHorizontalSpacing(12)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            widget = self._make(field)
            widget.setAccessibleName(field.words)
            self.widgets[field.name] = widget
            layout.addRow(self._label(field, widget), widget)

    def offer(self, name: str, choices: Sequence[tuple[str, object]]) -> None:
        """Offer the choices of a field, each with its words and value."""
        widget = self.widgets[name]
        assert isinstance(widget, QComboBox)
        kept = widget.currentData()
        widget.blockSignals(True)
        widget.clear()
        for words, value in choices:
            widget.addItem(wording.plain(words), value)
        widget.setCurrentIndex(widget.findData(kept))
        widget.blockSignals(False)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these values, without taking them for edits."""
        for field in self._fields:
            widget = self.widgets[field.name]
            widget.blockSignals(True)
            _put(widget, values.get(field.name))
            widget.blockSignals(False)

    def fix_keys(self, *, is_fixed: bool) -> None:
        """Let nothing be typed into what tells records apart, or let it."""
        for field in self._fields:
            if field.is_key:
                _set_fixed(self.widgets[field.name], is_fixed=is_fixed)

    def values(self) -> dict[str, Any]:
        """Return what is typed; blank texts and numbers are None, a number that is none stays as it was typed."""
        return {field.name: _get(self.widgets[field.name], field.kind) for field in self._fields}

    def wrong_number(self) -> Field | None:
        """Return the first field whose number is none, None when all are."""
        for field in self._fields:
            widget = self.widgets[field.name]
            if field.kind is FieldKind.NUMBER and isinstance(widget, QLineEdit):
                text = widget.text().strip()
                if text and not _is_number(text):
                    return field
        return None

    def focus_first(self) -> None:
        """Put the keyboard into the first field that can be typed into."""
        for widget in self.widgets.values():
            if widget.isEnabled() and not (isinstance(widget, QLineEdit) and widget.isReadOnly()):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _label(self, field: Field, widget: QWidget) -> QLabel:
        """Return the label before a field; a flag or a moment says its words itself."""
        label = QLabel("" if field.kind in (FieldKind.FLAG, FieldKind.MOMENT) else field.words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "secondary")
        label.setBuddy(widget)
        return label

    def _make(self, field: Field) -> QWidget:
        if field.kind is FieldKind.FLAG:
            flag = QCheckBox(field.words, self)
            flag.toggled.connect(self.edited)
            return flag
        if field.kind is FieldKind.DAY:
            day = QDateEdit(self)
            day.setCalendarPopup(True)
            day.dateChanged.connect(self.edited)
            return day
        if field.kind is FieldKind.MOMENT:
            moment = MomentField(field.words, self)
            moment.edited.connect(self.edited)
            return moment
        if field.kind is FieldKind.CHOICE:
            choice = QComboBox(self)
            choice.currentIndexChanged.connect(self.edited)
            return choice
        line = QLineEdit(self)
        line.setMaxLength(field.longest)
        line.textEdited.connect(self.edited)
        line.returnPressed.connect(self.entered)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        centre_labels(self._layout)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def _put(widget: QWidget, value: Any) -> None:
    if isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, MomentField):
        widget.show_moment(value)
    elif isinstance(widget, QDateEdit):
        widget.setDate(QDate(value.year, value.month, value.day) if value is not None else QDate.currentDate())
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(widget.findData(value))
    elif isinstance(widget, QLineEdit):
        text = "" if value is None else wording.plain(str(value))
        if widget.text().strip() != text:  # the cursor of who types there stays where it is
            widget.setText(text)
            widget.setCursorPosition(0)


def _get(widget: QWidget, kind: FieldKind) -> Any:
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, MomentField):
        return widget.moment()
    if isinstance(widget, QDateEdit):
        return widget.date().toPython()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    assert isinstance(widget, QLineEdit)
    text = widget.text().strip()
    if kind is FieldKind.NUMBER:
        return int(text) if _is_number(text) else text or None
    return text or None


def _set_fixed(widget: QWidget, *, is_fixed: bool) -> None:
    if isinstance(widget, QLineEdit):
        widget.setReadOnly(is_fixed)
    else:
        widget.setEnabled(not is_fixed)
