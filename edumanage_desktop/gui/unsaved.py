"""The question before a page with unsaved changes is left for good; its default stays."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Unsaved", text)


def ask_before_leaving(window: QWidget, leave_words: str, leave: Callable[[], object]) -> QMessageBox:
    """Ask whether to leave what is typed and not saved; `leave_words` stand on the button that calls `leave`."""
    question = QMessageBox(window)
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(_tr("Not saved"))
    question.setText(_tr("On the page People something is typed and not saved."))
    question.setInformativeText(_tr("It is lost when you go on. Everything else is kept."))
    going = question.addButton(leave_words, QMessageBox.ButtonRole.DestructiveRole)
    stay = question.addButton(QMessageBox.StandardButton.Cancel)
    stay.setText(_tr("Stay"))
    question.setDefaultButton(stay)

    def answer() -> None:
        is_going = question.clickedButton() is going
        question.deleteLater()
        if is_going:
            leave()

    question.finished.connect(answer)
    question.open()
    return question
