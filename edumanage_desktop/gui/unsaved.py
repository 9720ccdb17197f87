"""The questions before something unsaved is left for good; their default stays."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from edumanage_desktop.gui.dressing import above


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Unsaved", text, None, count)


def ask_before_leaving(window: QWidget, pages: str, leave_words: str, leave: Callable[[], object]) -> QMessageBox:
    """Ask whether to leave what is typed and not saved on pages; `leave_words` stand on the button calling `leave`."""
    text = _tr("Something is typed and not saved: {pages}.").format(pages=pages)
    return _ask(window, text, _tr("It is lost when you go on. Everything else is kept."), leave_words, leave)


def ask_before_hiding_password(window: QWidget, leave_words: str, leave: Callable[[], object]) -> QMessageBox:
    """Ask whether to leave a one-time password that was shown and not said to be handed over."""
    text = _tr("A one-time password on the page People is not handed over yet.")
    advice = _tr(
        "It is shown only now: when you go on, nobody can read it any more, and its owner needs another one. What is"
        " typed there and not saved is lost, too."
    )
    return _ask(window, text, advice, leave_words, leave)


def ask_before_losing_feedback(window: QWidget, submissions: int, close: Callable[[], object]) -> QMessageBox:
    """Ask whether to close though typed feedback on so many submissions cannot be kept."""
    text = _tr("Your feedback on %n submissions could not be kept.", submissions)
    advice = _tr(
        "It is lost when you close now. Stay to try again, to send your decision or to copy the text. Everything else"
        " is kept."
    )
    return _ask(window, text, advice, _tr("Close and lose it"), close)


def ask_before_stopping(
    window: QWidget, what: str, advice: str, stop: Callable[[], object], *, title: str = ""
) -> QMessageBox:
    """Ask whether to stop what is being sent, or what the title says, and to go on to where its person wants to."""
    return _ask(window, what, advice, _tr("Stop it and go on"), stop, title=title or _tr("Still being sent"))


def _ask(
    window: QWidget, text: str, advice: str, leave_words: str, leave: Callable[[], object], *, title: str = ""
) -> QMessageBox:
    question = QMessageBox(above(window))
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(title or _tr("Not saved"))
    question.setText(text)
    question.setInformativeText(advice)
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
