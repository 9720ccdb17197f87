"""What is new: the bell's number, the list, what is read at every computer, and the choices of who is told."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_notices import DatabaseNotices
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.notices.desk import NoticesDesk
from edumanage_desktop.services.mail_languages import MailLanguage
from edumanage_desktop.services.mail_settings import MailSettings
from edumanage_desktop.services.notices import LANGUAGE, MAIL, NoticeKind
from tests.gui.department import Department
from tests.gui.test_handing_in import ZOE, student
from tests.mail_server import mail_server

Opener = Callable[..., MainWindow]
__all__ = ["student"]


def quiet(department: Department) -> None:
    """Let everything that there is count as read."""
    own = DatabaseNotices(connections=department.database("nowak").connections)
    own.mark_all_read(department.database("nowak").reader.now_us())


def desk_of(qtbot: QtBot, window: MainWindow) -> NoticesDesk:
    qtbot.waitUntil(window.pages.is_open)
    desk = window.pages.notices
    assert desk is not None
    return desk


def test_new_work_is_counted_listed_opened_and_read_everywhere(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    quiet(department)
    first = department.submit("Interference")
    window = open_main_window(department.options("nowak"))
    desk = desk_of(qtbot, window)
    bell = window.form.status_strip.bell
    qtbot.waitUntil(lambda: bell.count == 1)
    assert bell.accessibleName() == "News, 1 unread"
    assert "Ctrl+Shift+N" in bell.toolTip()
    second = department.submit("Diffraction")
    qtbot.waitUntil(lambda: bell.count == 2)
    window.registry.run(ActionId.NEWS)
    dialog = desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Diffraction" in dialog.list.item(0).text())
    assert "Interference" in dialog.list.item(1).text()
    assert "Diffraction" in dialog.list.item(0).text()
    assert dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Unread: New work")
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    workspace = window.pages.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.queue.current_id == first)
    qtbot.waitUntil(lambda: bell.count == 1)
    department.decide("nowak", second, ActKind.APPROVE, "Well done")
    qtbot.waitUntil(lambda: bell.count == 0)
    assert bell.accessibleName() == "News, none unread"
    elsewhere = DatabaseNotices(connections=department.database("nowak").connections)
    assert not any(notice.is_unread for notice in elsewhere.news(department.database("nowak").reader.person()))


def test_all_are_read_at_once(qtbot: QtBot, department: Department, open_main_window: Opener) -> None:
    quiet(department)
    for title in ("One", "Two", "Three"):
        department.submit(title)
    window = open_main_window(department.options("nowak"))
    desk = desk_of(qtbot, window)
    bell = window.form.status_strip.bell
    qtbot.waitUntil(lambda: bell.count == 3)
    desk.show_list()
    assert desk.dialog is not None
    dialog = desk.dialog
    qtbot.waitUntil(dialog.read_all.isEnabled)
    dialog.read_all.click()
    qtbot.waitUntil(lambda: bell.count == 0)
    qtbot.waitUntil(lambda: not dialog.read_all.isEnabled())
    assert dialog.list.count() >= 3


def test_a_title_is_no_markup_in_a_tooltip(qtbot: QtBot, department: Department, open_main_window: Opener) -> None:
    quiet(department)
    department.submit("<img src=file:///etc/passwd><b>Optics</b>")
    window = open_main_window(department.options("nowak"))
    desk = desk_of(qtbot, window)
    desk.show_list()
    assert desk.dialog is not None
    dialog = desk.dialog
    qtbot.waitUntil(lambda: dialog.list.count() > 0 and "<img src" in dialog.list.item(0).text())
    assert not GuiQt.mightBeRichText(dialog.list.item(0).toolTip())


def test_nothing_new_is_said_and_registrars_have_no_bell(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("okafor"))
    desk = desk_of(qtbot, window)
    desk.show_list()
    dialog = desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Nothing is new" in dialog.message.text())
    assert not dialog.list.isVisible()
    registrar = open_main_window(department.options("vance"))
    desk_of(qtbot, registrar)
    assert not registrar.form.status_strip.bell.isVisible()


def test_a_student_hears_of_a_decision_when_it_is_told(
    qtbot: QtBot, student: Department, open_main_window: Opener
) -> None:
    mine = student.submit("Interference", student=ZOE)
    student.decide("nowak", mine, ActKind.REJECT, "Measure again")
    window = open_main_window(student.options("zoe"))
    desk = desk_of(qtbot, window)
    qtbot.waitUntil(lambda: desk._known is not None)
    assert not list(desk.notices)
    student.run_sql("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    desk.look()
    qtbot.waitUntil(lambda: window.form.status_strip.bell.count == 1)
    assert [notice.kind for notice in desk.notices] == [NoticeKind.REJECTED]


def test_choices_follow_the_person(qtbot: QtBot, department: Department, open_main_window: Opener) -> None:
    window = open_main_window(department.options("nowak"))
    desk = desk_of(qtbot, window)
    window.registry.run(ActionId.NOTIFICATIONS)
    qtbot.waitUntil(lambda: desk.choices_dialog is not None)
    dialog = desk.choices_dialog
    assert dialog is not None
    assert dialog.pace.currentData() == "daily"
    dialog.pace.setCurrentIndex(dialog.pace.findData("never"))
    assert dialog.language.currentText() == "As the department and the computer have it"
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    dialog.save.click()
    elsewhere = DatabaseNotices(connections=department.database("nowak").connections)
    qtbot.waitUntil(lambda: elsewhere.choices().get(MAIL) == "never")
    qtbot.waitUntil(lambda: elsewhere.choices().get(LANGUAGE) == "ar")
    qtbot.waitUntil(lambda: desk.choices_dialog is None)
    window.registry.run(ActionId.NOTIFICATIONS)
    qtbot.waitUntil(lambda: desk.choices_dialog is not None)
    assert desk.choices_dialog is not None
    assert desk.choices_dialog.language.currentText() == "العربية"
    desk.choices_dialog.reject()


def test_an_administrator_settles_mails_and_tries_them(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
    from edumanage_desktop.gui.department.mail_dialog import MailDialog

    window = open_main_window(department.options("ada"))
    desk_of(qtbot, window)
    with mail_server() as server:
        window.registry.run(ActionId.MAIL)
        dialog = window.findChild(MailDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.save.isEnabled)
        dialog.is_on.setChecked(True)
        dialog.host.setText("127.0.0.1")
        dialog.port.setText(str(server.port))
        dialog.security.setCurrentIndex(dialog.security.findData("none"))
        dialog.from_address.setText("no address")
        dialog.address.setText("ada@example.org")
        assert dialog.language.currentText() == "English"
        dialog.language.setCurrentIndex(dialog.language.findData("es"))
        dialog.trial.click()
        qtbot.waitUntil(lambda: "no e-mail address" in dialog.message.text())
        dialog.from_address.setText("office@example.org")
        dialog.trial.click()
        qtbot.waitUntil(lambda: "took the mail" in dialog.message.text())
        assert server.to() == ["ada@example.org"]
        assert "Prueba" in server.taken[0]["Subject"]
        dialog.save.click()
    keeper = DatabaseMailSettings(connections=department.database("ada").connections)
    qtbot.waitUntil(lambda: keeper.settings() != MailSettings())
    assert keeper.settings().is_on
    assert keeper.settings().language is MailLanguage.SPANISH
    assert keeper.settings().since_us > 0
