"""Asks for the name of a saved view."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.services.saved_views import LONGEST_NAME, clean_name

_WIDTH_PX = 380


class ViewNameDialog(QDialog):
    """A name that is taken is not refused: the button then says that it replaces that view."""

    name_chosen = Signal(str)

    def __init__(
        self, *, title: str, word: str, name: str, taken: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`word` stands on the button, `taken` are the names of the other views."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._word, self._own, self._taken = word, name, frozenset(taken)
        label = QLabel(self.tr("Name"), self)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name of the view"))
        self.field.setMinimumWidth(_WIDTH_PX)
        self.field.selectAll()
        label.setBuddy(self.field)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Leave everything as it is (Escape)"))
        self.save = QPushButton(word, self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.field)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self.field.textChanged.connect(self._judge)
        self.save.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        self._judge()

    def _judge(self) -> None:
        name = clean_name(self.field.text())
        replaces = name in self._taken and name != self._own
        self.save.setEnabled(bool(name))
        self.save.setText(self.tr("Replace view") if replaces else self._word)
        self.save.setAccessibleName(self.save.text())
        self.save.setToolTip(self.tr("{action} (Enter)").format(action=self.save.text()))
        if replaces:
            self._hint.setText(self.tr("Another view has this name already."))
        else:
            self._hint.setText(self.tr("Filter, order and columns are saved. Only you see your views."))

    def _choose(self) -> None:
        name = clean_name(self.field.text())
        if name:
            self.accept()
            self.name_chosen.emit(name)
