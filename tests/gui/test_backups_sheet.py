"""The recovery sheet from the window: without the passphrase unless somebody wants it, as a PDF or from a printer."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.sheet_dialog import SheetDialog
from edumanage_desktop.services.backup.recovery_sheet import as_html
from edumanage_desktop.toolbox import CommandToolbox
from tests.gui.backing_up import PASSPHRASE, Admin
from tests.gui.control_walk import nameless


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the backups go."""
    return tmp_path / "backups"


def text_of(path: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    return text.replace("\u00a0", " ")


def asked(admin: Admin) -> SheetDialog:
    admin.choose(ActionId.RECOVERY_SHEET)
    dialog = admin.asked()
    assert isinstance(dialog, SheetDialog)
    return dialog


def saved(qtbot: QtBot, dialog: SheetDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Save the sheet as it is chosen, and return what the dialog says then."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_more: (str(path), ""))
    dialog.go.click()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=60_000)
    return dialog.message.text()


def test_the_sheet_is_that_of_the_command_and_has_the_passphrase_by_choice_alone(
    admin: Admin, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    admin.backed_up(place, PASSPHRASE)
    dialog = asked(admin)
    assert not dialog.with_passphrase.isChecked()
    assert nameless(dialog) == []
    without, with_it = tmp_path / "without.pdf", tmp_path / "with.pdf"
    assert str(without) in saved(qtbot, dialog, without, monkeypatch)
    text = text_of(without)
    assert PASSPHRASE not in text
    assert "____" in text
    of_command = tmp_path / "command.pdf"
    tools = CommandToolbox().backup_tools()
    of_command.write_bytes(tools.painted_pdf(as_html(tools.recovery_sheet(str(place), with_passphrase=False))))
    assert text == text_of(of_command)
    dialog.with_passphrase.setChecked(True)
    assert "reads everything" in dialog.message.text()
    saved(qtbot, dialog, with_it, monkeypatch)
    assert PASSPHRASE in text_of(with_it)
    assert "already" in saved(qtbot, dialog, without, monkeypatch), "no file is written over"
    assert text_of(without) == text


def test_the_sheet_is_printed(admin: Admin, place: Path, tmp_path: Path) -> None:
    admin.backed_up(place)
    dialog = asked(admin)
    assert not dialog.with_passphrase.isVisible(), "there is none"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet = admin.page.repository.recovery_sheet(with_passphrase=False)
    dialog.print_on(printer, as_html(sheet))
    assert sheet.cover.identity in "".join(text_of(tmp_path / "printed.pdf").split())
    assert "printer" in dialog.message.text()


def test_schedule_and_standing_are_found_on_the_page_and_over_it_in_the_menu(admin: Admin, place: Path) -> None:
    admin.backed_up(place)
    assert admin.window.workspace is not None
    desk = admin.window.workspace.backup_alert
    for begin in (admin.page.more.click, lambda: admin.choose(ActionId.BACKUP_STANDING)):
        begin()
        assert desk.dialog is not None
        assert desk.dialog.isModal(), "as the other questions of the page"
        told = desk.dialog.backup  # at first it says what was known before
        admin.qtbot.waitUntil(partial(_says, told, "Backup: done."))
        desk.dialog.reject()
    for begin in (admin.page.schedule.click, lambda: admin.choose(ActionId.BACKUP_SCHEDULE)):
        begin()
        assert desk.schedule is not None
        assert desk.schedule.isModal()
        admin.window.pages.covered.emit()
        assert desk.schedule is None, "the lock takes it away"


def _says(label: QLabel, words: str) -> bool:
    return words in label.text()
