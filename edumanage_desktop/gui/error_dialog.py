"""The dialog of an error of the program itself; its details can be copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from edumanage_desktop.gui.forms.ui_error_dialog import Ui_ErrorDialog


class ErrorDialog(QDialog):
    """Says what was kept; the traceback stands behind a fold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ErrorDialog()
        self._form.setupUi(self)
        self._form.details.hide()
        self._form.fold.toggled.connect(self._form.details.setVisible)
        self._form.copy.clicked.connect(self.copy_details)
        self._form.close.clicked.connect(self.accept)

    def add(self, details: str) -> None:
        """Add the details of one more error."""
        self._form.details.appendPlainText(details)

    def details(self) -> str:
        """Return all details."""
        return self._form.details.toPlainText()

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details())
