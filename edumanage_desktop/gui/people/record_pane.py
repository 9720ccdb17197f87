"""The right side of a section: one record's fields, what happened to it, the buttons, and what a section adds."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from edumanage_desktop.gui.people.fields import RecordFields
from edumanage_desktop.gui.people.kind import Kind
from edumanage_desktop.gui.sign_in.card import text_label

_LEAST_PX = 360


class RecordPane(QScrollArea):
    """Shows a record or none; what is put into `lasting` stands above it and stays when there is none."""

    _body: QWidget | None = None
    """Qt filters events before there is one."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self.viewport())
        body.setObjectName("record")
        self._of_record = QWidget(body)
        self.fields = RecordFields(kind.fields, self._of_record)
        self.message = text_label("", "error", self._of_record)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.save_button = QPushButton(self.tr("Save"), self._of_record)
        self.save_button.setProperty("kind", "primary")
        self.discard_button = QPushButton(self.tr("Discard"), self._of_record)
        buttons = QHBoxLayout()
        for button in (self.save_button, self.discard_button):
            button.setAccessibleName(button.text())
            button.setVisible(kind.can_edit)
            buttons.addWidget(button)
        buttons.addStretch()
        self._nothing = text_label(
            self.tr("Nothing is selected. Choose a row of the list to see it here."), "secondary", body
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self.lasting, self.extras = QVBoxLayout(), QVBoxLayout()
        inner = QVBoxLayout(self._of_record)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.fields)
        inner.addWidget(self.message)
        inner.addLayout(buttons)
        inner.addLayout(self.extras)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(self.lasting)
        whole.addWidget(self._of_record)
        whole.addWidget(self._nothing, 1)
        whole.addStretch()
        self.setWidgetResizable(True)
        self.setWidget(body)
        self._body = body
        body.installEventFilter(self)

    def _take_room(self) -> None:
        """Never be so narrow that a field is cut, however large letters are."""
        assert self._body is not None
        needed = self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_LEAST_PX, needed))

    def show_any(self, *, is_any: bool) -> None:
        """Show the fields of a record, or that there is none."""
        self._of_record.setVisible(is_any)
        self._nothing.setVisible(not is_any)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._body is not None and watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self._take_room()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_room()
