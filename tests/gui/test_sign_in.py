"""Signing in at the window on an embedded database: first administrator, passwords, lock, switching, connections."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper
from edumanage_desktop.adapters.profiles import ProfileFiles
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind, profile_of_url
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.reception import DepartmentEntrance
from edumanage_desktop.services.people import NewPerson, OneTimePassword
from edumanage_desktop.services.sign_in import Credentials
from tests.gui.department import NOWAK, Department
from tests.gui.signing_in import PASSWORD, Computer


def own_url(computer: Computer) -> str:
    return f"sqlite:///{computer.options().data_folder / 'edumanage.sqlite'}"


def make_admin(computer: Computer) -> MainWindow:
    """Open a new computer's window and become its administrator."""
    window = computer.open()
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.first_admin)
    page = flow.first_admin
    page.full_name.setText("Maria Curie")
    page.login.setText("maria")
    page.new.password.setText(PASSWORD)
    page.new.again.setText(PASSWORD)
    QTest.keyClick(page.new.again, Qt.Key.Key_Return)
    computer.entered(window)
    return window


def add(computer: Computer, login: str, *roles: Role) -> OneTimePassword:
    """Let the administrator make an account."""
    connections = Connections(place=place_of(own_url(computer)), login="maria")
    try:
        (made,) = EmbeddedAccountKeeper(connections=connections).add(
            [NewPerson(login, f"{login.title()} Proof", frozenset(roles))]
        )
    finally:
        connections.close()
    return made


def events(computer: Computer) -> list[tuple[str, str, str | None]]:
    connections = Connections(place=place_of(own_url(computer)), login="maria")
    with connections.reading() as connection:
        rows = connection.rows("SELECT login,kind,detail FROM events ORDER BY at_us,rowid")
    connections.close()
    return [(str(login), str(kind), detail) for login, kind, detail in rows]


def measured_sign_ins(computer: Computer) -> tuple[int, int]:
    """Return how many sign-ins were measured, and how many of them failed."""
    connections = Connections(place=place_of(own_url(computer)), login="maria")
    with connections.reading() as connection:
        query = "SELECT SUM(seen),SUM(failed) FROM health_sums WHERE metric='sign-in' AND span_s=60"
        ((seen, failed),) = connection.rows(query)
    connections.close()
    return int(seen), int(failed)


def test_the_first_person_becomes_the_administrator_and_is_told_what_a_file_protects(computer: Computer) -> None:
    window = computer.open()
    flow = computer.asked(window)
    page = flow.first_admin
    assert flow.currentWidget() is page
    assert page.full_name.hasFocus()
    assert not window.form.rail.queue.isVisible()
    page.primary.click()
    assert "name and a login" in page.message()
    page.full_name.setText("Maria")
    page.login.setText("maria")
    for first, again, said in (("short", "short", "at least 10"), (PASSWORD, PASSWORD + "x", "differ")):
        page.new.password.setText(first)
        page.new.again.setText(again)
        page.primary.click()
        assert said in page.message()
    page.login.setText("Not A Login")
    page.new.again.setText(PASSWORD)
    page.primary.click()
    computer.wait(lambda: "small letters" in page.message())
    page.login.setText("maria")
    page.primary.click()
    computer.entered(window)
    assert window.form.rail.queue.isVisible()
    computer.close()
    flow_after = computer.asked(computer.open())
    assert flow_after.currentWidget() is flow_after.page, "nobody becomes a second first administrator"
    assert flow_after.page.login.text() == "maria"
    assert flow_after.page.password.hasFocus()


def test_wrong_passwords_are_told_alike_and_reported_at_the_next_contact(computer: Computer) -> None:
    make_admin(computer)
    computer.close()
    window = computer.open()
    computer.sign_in(window, "maria", "not my password")
    wrong = computer.refused(window)
    computer.sign_in(window, "nobody.here", "not my password")
    assert computer.refused(window) == wrong
    computer.sign_in(window, "my password by mistake", "x")
    computer.refused(window)
    kept = "".join(path.read_text() for path in (computer.options().data_folder / "sign-ins").iterdir())
    assert "by mistake" not in kept
    computer.sign_in(window, "maria", PASSWORD)
    computer.entered(window)
    computer.wait(lambda: len([each for each in events(computer) if each[1] == "sign-in-failed"]) == 3)
    details = [detail or "" for _, kind, detail in events(computer) if kind == "sign-in-failed"]
    assert [detail.split()[0] for detail in details] == ["login=maria", "login=nobody.here", "login=(not"]
    assert [kind for _, kind, _ in events(computer)].count("sign-in") == 2
    assert not any((computer.options().data_folder / "sign-ins").iterdir())
    computer.close()
    assert measured_sign_ins(computer) == (2 + 3, 3)


def test_a_one_time_password_lets_in_to_choose_another(computer: Computer) -> None:
    window = make_admin(computer)
    made = add(computer, "rita", Role.REGISTRAR)
    window.leave()
    computer.sign_in(window, "rita", made.password)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    assert flow.choosing.new.password.hasFocus()
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.entered(window)
    assert window.account is not None
    assert window.account.credentials.login == "rita"
    window.leave()
    computer.sign_in(window, "rita", made.password)
    assert "not accepted" in computer.refused(window)
    computer.sign_in(window, "rita", PASSWORD)
    computer.entered(window)


def test_who_came_with_a_one_time_password_may_go_back(computer: Computer) -> None:
    window = make_admin(computer)
    made = add(computer, "rita", Role.REGISTRAR)
    window.leave()
    computer.sign_in(window, "rita", made.password)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    QTest.mouseClick(flow.choosing.back, Qt.MouseButton.LeftButton)
    assert flow.currentWidget() is flow.page
    assert flow.page.message() == ""
    assert not flow.page.password.text()
    computer.sign_in(window, "maria", PASSWORD)
    computer.entered(window)


def test_the_lock_covers_everything_and_opens_for_the_right_password_only(computer: Computer, qtbot: QtBot) -> None:
    window = make_admin(computer)
    workspace, account = computer.entered(window), window.account
    assert account is not None
    window.show_keys()
    account.lock()
    assert account.page is not None
    assert window.form.stages.currentWidget() is account.page
    assert not workspace.isVisible()
    assert not any(widget.isVisible() for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)), (
        "a dialog would tell what is behind the lock"
    )
    assert not window.form.rail.isEnabled()
    assert not window.form.status_strip.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None
    QTest.keyClicks(account.page.password, "wrong password")
    QTest.keyClick(account.page.password, Qt.Key.Key_Return)
    computer.wait(lambda: account.page is not None and "not the password" in account.page.message())
    assert account.is_locked
    QTest.keyClicks(account.page.password, PASSWORD)
    QTest.keyClick(account.page.password, Qt.Key.Key_Return)
    computer.wait(lambda: not account.is_locked)
    assert workspace.isVisible()
    assert window.form.rail.isEnabled()
    assert window.form.status_strip.isVisible()
    window.activateWindow()
    computer.wait(window.isActiveWindow)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert account.is_locked


def test_nobody_there_for_the_agreed_minutes_locks(computer: Computer, qtbot: QtBot) -> None:
    window = make_admin(computer)
    account = window.account
    assert account is not None
    assert account.watch.is_watching()
    account.watch.begin(0.3 / 60)
    for _ in range(4):
        QTest.qWait(150)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        assert not account.is_locked, "somebody is there"
    qtbot.waitUntil(lambda: account.is_locked)
    account.watch.begin(0)
    assert not account.watch.is_watching()


def test_changing_the_password_asks_for_the_present_one(computer: Computer) -> None:
    window = make_admin(computer)
    account = window.account
    assert account is not None
    account.change_password()
    dialog = account.dialog
    assert dialog is not None
    dialog.new.password.setText("another horse 22")
    dialog.new.again.setText("another horse 22")
    for wrong in ("something else 9", ""):
        dialog.present.setText(wrong)
        dialog.card.primary.click()
        computer.wait(lambda: not dialog.card.is_busy())
        assert "not your present password" in dialog.card.message()
        dialog.card.say("")
    dialog.present.setText(PASSWORD)
    dialog.card.primary.click()
    computer.wait(lambda: account.dialog is None)
    assert "was changed" in window.form.status_strip.message()
    window.leave()
    computer.sign_in(window, "maria", PASSWORD)
    assert "not accepted" in computer.refused(window)
    computer.sign_in(window, "maria", "another horse 22")
    computer.entered(window)


def test_who_is_disabled_is_shut_out_of_the_open_window(computer: Computer) -> None:
    window = make_admin(computer)
    made = add(computer, "rita", Role.REGISTRAR)
    window.leave()
    computer.sign_in(window, "rita", made.password)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.entered(window)
    connections = Connections(place=place_of(own_url(computer)), login="maria")
    EmbeddedAccountKeeper(connections=connections).disable("rita")
    connections.close()
    account = window.account
    assert account is not None
    account.lock()
    assert account.page is not None
    account.page.password.setText(PASSWORD)
    account.page.primary.click()
    assert "disabled" in computer.refused(window).lower()
    assert window.workspace is None


def test_a_sample_department_needs_no_password_and_offers_no_lock(computer: Computer, department: Department) -> None:
    named = profile_of_url(department.url, login="nowak")
    window = computer.open(named)
    computer.entered(window)
    account = window.account
    assert account is not None
    assert not account.has_password()
    account.lock()
    assert not account.is_locked
    assert window.form.status_strip.message().startswith("Nothing was locked"), "whoever pressed the key is told"
    window.leave()
    computer.sign_in(window, "okafor", "")
    workspace = computer.entered(window)
    assert workspace.queue.model is not None
    assert window.account is not None
    assert window.account.credentials.login == "okafor"


def test_what_one_person_typed_is_not_the_next_ones(computer: Computer, department: Department) -> None:
    department.submit("Quarks", faculty=NOWAK)
    window = computer.open(profile_of_url(department.url, login="nowak"))
    workspace = computer.entered(window)
    computer.wait(lambda: workspace.pane.shown_id() is not None)
    workspace.pane.feedback.setPlainText("Only between us")
    window.leave()
    computer.sign_in(window, "okafor", "")
    other = computer.entered(window)
    assert other is not workspace
    QTest.qWait(400)
    assert "Only between us" not in other.pane.feedback.toPlainText()
    window.leave()
    computer.sign_in(window, "nowak", "")
    again = computer.entered(window)
    computer.wait(lambda: again.pane.feedback.toPlainText() == "Only between us")


def test_connections_are_added_tried_out_and_removed(computer: Computer) -> None:
    window = make_admin(computer)
    window.leave()
    flow = computer.asked(window)
    flow.page.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    dialog.add.click()
    dialog.save.click()
    assert "needs a name" in dialog.message()
    dialog.name.setText("Physics")
    dialog.save.click()
    assert "at least one host" in dialog.message()
    dialog.hosts.setText("not a host:::")
    dialog.save.click()
    assert "A host reads like" in dialog.message()
    dialog.hosts.setText("no-such-host.invalid")
    dialog.database.setText("mariadb://ada:secret@evil.example.org/d?tls=off")
    for button in (dialog.save, dialog.trial):
        button.click()
        assert "never a URL" in dialog.message()
    dialog.database.setText("edumanage")
    dialog.save.click()
    assert "needs the place of its files" in dialog.message()
    dialog.store.setText(str(computer.folder / "share"))
    dialog.trial.click()
    assert "Trying" in dialog.message()
    dialog.trial.click()
    computer.wait(lambda: "No computer of this name" in dialog.message())
    dialog.authority.setText(str(computer.folder / "no-such-authority.pem"))
    dialog.trial.click()
    computer.wait(lambda: "no-such-authority.pem" in dialog.message())
    dialog.save.click()
    computer.wait(lambda: dialog.message() == "Saved.")
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Physics", "This computer"]
    dialog.remove.click()
    computer.wait(lambda: dialog.message() == "Removed.")
    assert dialog.list.count() == 1
    assert not dialog.remove.isEnabled() or dialog.name.text() == "This computer"


def test_a_trial_that_an_unexpected_error_stopped_is_told_and_can_be_repeated(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))

    def breaks(_self: DepartmentEntrance, _credentials: Credentials) -> None:
        raise ZeroDivisionError

    window = computer.open()
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.first_admin)
    flow.first_admin.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    with monkeypatch.context() as patched:
        patched.setattr(DepartmentEntrance, "try_out", breaks)
        dialog.trial.click()
        computer.wait(lambda: "unexpected error" in dialog.message())
    assert reported == [ZeroDivisionError]
    dialog.trial.click()
    computer.wait(lambda: "Trying" not in dialog.message())
    assert "unexpected" not in dialog.message()
    with monkeypatch.context() as patched:
        patched.setattr(ProfileFiles, "save", breaks)
        dialog.save.click()
        computer.wait(lambda: "unexpected error" in dialog.message())


def test_a_connection_that_was_just_added_is_offered_after_switching(
    computer: Computer, department: Department
) -> None:
    window = computer.open()
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.first_admin)
    flow.first_admin.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    dialog.add.click()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ProfileKind.EMBEDDED))
    dialog.name.setText("Physics")
    dialog.database.setText(department.url.removeprefix("sqlite:///"))
    dialog.save.click()
    computer.wait(lambda: dialog.message() == "Saved.")
    dialog.close_button.click()
    computer.sign_in(window, "nowak", "")
    computer.entered(window)
    window.switch_account()
    page = computer.asked(window).page
    assert [page.connection.itemText(row) for row in range(page.connection.count())] == ["Physics", "This computer"]
    assert page.connection.isVisible()
    assert page.connection.currentText() == "Physics"
    computer.sign_in(window, "okafor", "")
    computer.entered(window)


def test_looking_at_the_connections_keeps_nobody_from_becoming_the_first_administrator(computer: Computer) -> None:
    window = computer.open()
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.first_admin)
    flow.first_admin.full_name.setText("Maria Curie")
    flow.first_admin.edit.click()
    dialog = flow.dialog()
    assert dialog is not None
    dialog.close_button.click()
    assert flow.currentWidget() is flow.first_admin
    assert flow.first_admin.full_name.text() == "Maria Curie"
    flow.ask()
    computer.sign_in(window, "maria", "whatever it is 1")
    computer.wait(lambda: flow.currentWidget() is flow.first_admin)


def test_an_unreadable_file_of_connections_is_told_and_left_alone(computer: Computer) -> None:
    own = computer.options().config_folder / "connections.ini"
    own.parent.mkdir(parents=True)
    own.write_text("what is this")
    window = computer.open()
    assert "cannot be read" in computer.refused(window)
    assert own.read_text() == "what is this"


def test_signing_out_forgets_and_switching_does_not(computer: Computer, department: Department) -> None:
    window = make_admin(computer)
    assert window.gate is not None
    profile = replace(ConnectionProfile(name="This computer"), login="maria")
    place = window.gate.desk.entrance.place(profile)
    computer.keyring.remember(place, "maria", PASSWORD)
    window.switch_account()
    computer.asked(window)
    assert computer.keyring.present
    computer.sign_in(window, "maria", PASSWORD)
    computer.entered(window)
    window.sign_out()
    computer.wait(lambda: not computer.keyring.present)
    assert computer.asked(window).page.login.text() == ""
    computer.wait(lambda: [kind for _, kind, _ in events(computer)].count("sign-out") == 2)
    assert window.form.status_strip.message() == ""
