"""The column in the middle of the window in which a person signs in: title, sentence, fields, message and buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.text_size import scaled

_WIDTH_PX = 520
_MARGIN_PX = 24
_FRAME_SHARE = 10
"""Of the width, beside one of emptiness at each side."""


class Card(QScrollArea):
    """Scrolls where the window is lower than what it holds; Enter in any field presses the primary button.

    `ways` lead elsewhere, which nobody goes while something is under way.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_card")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setObjectName("sign_in_body")
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = text_label("", "title", self._body)
        self._sentence = text_label("", "secondary", self._body)
        self._message = text_label("", "error", self._body)
        self._message.setAccessibleDescription(self.tr("What happened"))
        self._message.hide()
        self.primary = QPushButton(self._body)
        self.primary.setProperty("kind", "primary")
        self.primary.clicked.connect(self.submitted)
        self.ways: list[QWidget] = []
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(4)
        self.below = QHBoxLayout()
        self._lay_out()
        self.setWidget(self._body)
        self._words = ""

    def add_field(self, words: str, field: QWidget) -> QWidget:
        """Add a field below a label and return it; Enter in a line presses the primary button."""
        field.setAccessibleName(words)
        order_tab_stops(field, self.primary)
        label = QLabel(words, self._body)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        if self.form.rowCount():
            label.setContentsMargins(0, 8, 0, 0)
        self.form.addRow(label, field)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._press_primary)
        return field

    def add_secret(self, words: str) -> QLineEdit:
        """Add a field whose letters nobody sees."""
        field = QLineEdit(self._body)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(200)
        self.add_field(words, field)
        return field

    def say(self, message: str, *, is_failure: bool = True) -> None:
        """Show a message below the fields, or none for an empty one."""
        self._message.setProperty("role", "error" if is_failure else "secondary")
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self._give_room()
        announce(self._message, message, is_urgent=is_failure)

    def message(self) -> str:
        """Return the message that is shown."""
        return self._message.text()

    def name_primary(self, words: str) -> None:
        """Say what the primary button does."""
        self._words = words
        self.primary.setText(words)
        self.primary.setAccessibleName(words)

    def show_title(self, title: str, sentence: str) -> None:
        """Say what this is about."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._give_room()

    def set_busy(self, words: str) -> None:
        """Take no input while something is under way, which these words tell; empty ones end that."""
        for widget in (self.primary, *self.ways):
            widget.setEnabled(not words)
        self.primary.setText(words or self._words)

    def is_busy(self) -> bool:
        """Return whether something is under way."""
        return not self.primary.isEnabled()

    def _give_room(self) -> None:
        """Give wrapped texts the height that they need: a scrolled column is laid out without asking for it."""
        room = (self.viewport().width() - 2 * _MARGIN_PX) * _FRAME_SHARE // (_FRAME_SHARE + 2)
        width = min(scaled(_WIDTH_PX), room)
        for label in (self._title, self._sentence, self._message):
            label.setMinimumHeight(0)  # else it would count as what the text needs
            label.setMinimumHeight(label.heightForWidth(width) if label.text() and width > 0 else 0)

    def _press_primary(self) -> None:
        if self.primary.isEnabled():
            self.submitted.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addLayout(self.form)
        column.addWidget(self._message)
        column.addSpacing(8)
        column.addWidget(self.primary)
        column.addLayout(self.below)
        frame = QWidget(self._body)
        frame.setMaximumWidth(scaled(_WIDTH_PX))
        frame.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, _FRAME_SHARE)
        row.addStretch(1)
        outer = QVBoxLayout(self._body)
        outer.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()


def text_label(words: str, role: str, parent: QWidget) -> QLabel:
    """Return a label of plain text that wraps and can be selected."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def text_button(words: str, parent: QWidget) -> QPushButton:
    """Return a button that reads like a link."""
    button = QPushButton(words, parent)
    button.setProperty("kind", "text")
    button.setAccessibleName(words)
    return button
