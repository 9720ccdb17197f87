"""Signing in at the window on a prepared server: first password, keyring, changed and reset passwords, shut out."""

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.sign_in.passwords import ChangePasswordDialog
from tests.gui.signing_in import PASSWORD, Computer
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PreparedServer, prepared_server

NAME = "edumanage.test"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreparedServer]:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with prepared_server(server) as department:
            department.administrator()
            department.root("INSERT INTO faculty(id,full_name) VALUES(11,'Dr. Nowak')")
            yield department
    finally:
        server.stop()


def profile_of(prepared: PreparedServer, host: str = "127.0.0.1") -> ConnectionProfile:
    return ConnectionProfile(
        name="Physics",
        kind=ProfileKind.SERVER,
        hosts=(Host(host, prepared.server.port),),
        database=prepared.name,
        store=str(prepared.server.data / "uploads"),
    )


def invite(prepared: PreparedServer, login: str, *words: str) -> str:
    status, made = prepared.command("people", "add", login, *words, url=prepared.url("ada", PASSWORD))
    assert status == 0, made
    password: str = made["one_time_password"]
    return password


def choose(computer: Computer, window: MainWindow, login: str, one_time: str, *, remember: bool = False) -> None:
    """Sign in with a one-time password and choose one."""
    computer.sign_in(window, login, one_time, remember=remember)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.entered(window)


def test_a_newcomer_chooses_a_password_and_is_let_in_by_the_keyring_from_then_on(
    prepared: PreparedServer, computer: Computer
) -> None:
    computer.prepare(profile_of(prepared))
    window = computer.open()
    assert computer.asked(window).page.connection.count() == 2
    choose(computer, window, "nowak", invite(prepared, "nowak", "--role", "faculty", "--faculty", "11"), remember=True)
    computer.wait(lambda: computer.keyring.present)
    assert "alice" not in str(computer.keyring.present)
    computer.close()
    again = computer.open()
    computer.entered(again)
    assert again.account is not None
    assert again.account.credentials.login == "nowak"
    computer.wait(
        lambda: prepared.root("SELECT COUNT(*) FROM events WHERE login='nowak' AND kind='sign-in'")[0][0] == 2
    )
    computer.close()
    kept = b"".join(path.read_bytes() for path in computer.folder.rglob("*") if path.is_file())
    assert PASSWORD.encode() not in kept, "the password is in the keyring alone"


def test_a_password_that_was_chosen_holds_although_signing_in_failed_then(
    prepared: PreparedServer, computer: Computer
) -> None:
    one_time = invite(prepared, "unlucky", "--role", "registrar")
    prepared.root(
        "CREATE TRIGGER shut AFTER INSERT ON events FOR EACH ROW"
        " UPDATE people SET active=0 WHERE login=NEW.subject AND NEW.kind='password-chosen'"
    )
    computer.prepare(profile_of(prepared))
    window = computer.open()
    computer.sign_in(window, "unlucky", one_time)
    flow = computer.asked(window)
    computer.wait(lambda: flow.currentWidget() is flow.choosing)
    flow.choosing.new.password.setText(PASSWORD)
    flow.choosing.new.again.setText(PASSWORD)
    flow.choosing.primary.click()
    computer.wait(lambda: flow.currentWidget() is flow.page)
    assert "disabled" in computer.refused(window)
    prepared.root("DROP TRIGGER shut")
    prepared.command("people", "enable", "unlucky", url=prepared.url("ada", PASSWORD))
    flow.page.primary.click()
    computer.entered(window)


def test_a_change_that_was_cut_off_lets_in_with_either_password(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("cutoff", "--role", "registrar")
    computer.prepare(replace(profile_of(prepared), login="cutoff"))
    window = computer.open()
    computer.sign_in(window, "cutoff", PASSWORD, remember=True)
    computer.entered(window)
    computer.wait(lambda: computer.keyring.present)
    desk = window.gate.desk if window.gate is not None else None
    assert desk is not None
    assert window.account is not None
    credentials = window.account.credentials
    place = desk.entrance.place(credentials.profile)
    computer.close()
    # Cut off before the server heard of it: the old one still holds.
    computer.keyring.about_to_change(place, "cutoff", "another horse 22")
    before = computer.open()
    computer.entered(before)
    computer.close()
    # Cut off after the server took it: the new one holds, and is the remembered one from then on.
    desk.entrance.own_account(credentials).change_password("another horse 22")
    after = computer.open()
    computer.entered(after)
    computer.wait(lambda: computer.keyring.present[place, "cutoff"] == "another horse 22")
    assert not computer.keyring.coming


def test_a_window_goes_on_after_its_password_was_changed_there(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("changer", "--role", "registrar")
    computer.prepare(replace(profile_of(prepared), login="changer"))
    window = computer.open()
    computer.sign_in(window, "changer", PASSWORD, remember=True)
    workspace = computer.entered(window)
    computer.wait(lambda: computer.keyring.present)
    account = window.account
    assert account is not None
    account.change_password()
    dialog = account.dialog
    assert dialog is not None
    dialog.present.setText(PASSWORD)
    for field in (dialog.new.password, dialog.new.again):
        field.setText("another horse 22")
    dialog.card.primary.click()
    computer.wait(lambda: account.dialog is None)
    assert list(computer.keyring.present.values()) == ["another horse 22"]
    told = "SELECT COUNT(*) FROM events WHERE login='changer' AND kind='password-changed'"
    computer.wait(lambda: prepared.root(told) == [(1,)])
    prepared.server.end_sessions("changer")
    workspace.queue.reload()
    computer.wait(
        lambda: prepared.root("SELECT COUNT(*) FROM information_schema.processlist WHERE user='changer'")[0][0] >= 1
    )
    assert window.workspace is workspace


def test_a_password_that_was_changed_elsewhere_opens_the_lock_and_holds_from_then_on(
    prepared: PreparedServer, computer: Computer
) -> None:
    prepared.add("elsewhere", "--role", "registrar")
    computer.prepare(replace(profile_of(prepared), login="elsewhere"))
    window = computer.open()
    computer.sign_in(window, "elsewhere", PASSWORD)
    workspace = computer.entered(window)
    account = window.account
    assert account is not None
    assert window.gate is not None
    window.gate.desk.entrance.own_account(account.credentials).change_password("another horse 22")
    account.change_password()
    assert account.dialog is not None
    fill(account.dialog, PASSWORD, "third horse 333")
    computer.wait(lambda: account.dialog is not None and "not your present password" in account.dialog.card.message())
    account.lock()
    assert account.page is not None
    account.page.password.setText("another horse 22")
    account.page.primary.click()
    computer.wait(lambda: not account.is_locked)
    open_sessions = "SELECT id FROM information_schema.processlist WHERE user='elsewhere'"
    prepared.server.end_sessions("elsewhere")
    workspace.queue.reload()
    computer.wait(lambda: prepared.root(open_sessions))
    assert window.workspace is workspace, "the next connection is made with the password that holds"
    window.gate.desk.entrance.own_account(account.credentials).change_password("fourth horse 4444")
    account.change_password()
    assert account.dialog is not None
    fill(account.dialog, "fourth horse 4444", "third horse 333")
    computer.wait(lambda: account.dialog is None)
    assert account.credentials.password == "third horse 333"
    assert window.workspace is workspace


def fill(dialog: ChangePasswordDialog, present: str, chosen: str) -> None:
    dialog.present.setText(present)
    for field in (dialog.new.password, dialog.new.again):
        field.setText(chosen)
    dialog.card.primary.click()


@pytest.mark.parametrize("how", ["disable", "reset"])
def test_who_is_shut_out_leaves_the_open_window(prepared: PreparedServer, computer: Computer, how: str) -> None:
    login = f"out.{how}"
    prepared.add(login, "--role", "faculty", "--faculty", "11")
    computer.prepare(replace(profile_of(prepared), login=login))
    window = computer.open()
    computer.sign_in(window, login, PASSWORD)
    workspace = computer.entered(window)
    status, _ = prepared.command("people", how, login, url=prepared.url("ada", PASSWORD))
    assert status == 0
    workspace.queue.reload()
    said = computer.refused(window)
    assert ("disabled" if how == "disable" else "not accepted") in said
    assert window.workspace is None
    assert not window.form.rail.queue.isVisible()


def test_an_exception_from_tls_is_shown_for_as_long_as_it_lasts(
    prepared: PreparedServer, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *more, **named: asked("127.0.0.1" if host == NAME else host, *more, **named)
    )
    prepared.add("plain", "--role", "registrar")
    profile = replace(profile_of(prepared, NAME), login="plain")
    strict = computer.open(profile)
    computer.sign_in(strict, "plain", PASSWORD)
    assert "no encrypted connection" in computer.refused(strict)
    assert prepared.root("SELECT COUNT(*) FROM events WHERE login='plain' AND kind='sign-in'")[0][0] == 0
    computer.close()
    window = computer.open(replace(profile, has_no_tls=True))
    computer.sign_in(window, "plain", PASSWORD)
    computer.entered(window)
    assert window.form.status_strip.has_exception()
    window.leave()
    assert not window.form.status_strip.has_exception()


def test_a_shared_machine_remembers_nobody(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("guest", "--role", "faculty", "--faculty", "11")
    computer.prepare(replace(profile_of(prepared), is_shared_machine=True))
    window = computer.open()
    page = computer.asked(window).page
    assert not page.remember.isVisibleTo(page)
    computer.sign_in(window, "guest", PASSWORD, remember=True)
    computer.entered(window)
    computer.close()
    assert not computer.keyring.present
    settings = computer.options().config_folder / "window.ini"
    assert "guest" not in settings.read_text()
    assert computer.asked(computer.open()).page.login.text() == ""


def test_without_a_keyring_the_window_works_and_says_so_once(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("keyless", "--role", "registrar")
    computer.keyring.is_missing = True
    computer.prepare(replace(profile_of(prepared), login="keyless"))
    window = computer.open()
    computer.sign_in(window, "keyless", PASSWORD, remember=True)
    computer.entered(window)
    computer.wait(lambda: "no keyring" in window.form.status_strip.message())
    computer.close()
    again = computer.open()
    assert "no keyring" in computer.refused(again)
    computer.sign_in(again, "keyless", PASSWORD)
    computer.entered(again)


def test_signing_out_says_when_the_keyring_could_not_be_asked_to_forget(
    prepared: PreparedServer, computer: Computer
) -> None:
    prepared.add("forgetful", "--role", "registrar")
    computer.prepare(replace(profile_of(prepared), login="forgetful"))
    window = computer.open()
    computer.sign_in(window, "forgetful", PASSWORD, remember=True)
    computer.entered(window)
    computer.wait(lambda: computer.keyring.present)
    computer.keyring.is_missing = True
    window.sign_out()
    computer.asked(window)
    computer.wait(lambda: "may still be there" in window.form.status_strip.message())
    assert "unlock the keyring" in window.form.status_strip.message()


def test_a_refused_report_is_not_reported(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("bak.up", "--role", "backup")
    computer.prepare(replace(profile_of(prepared), login="bak.up"))
    window, met = computer.open(), list[object]()
    window._lanes.met.connect(met.append)
    computer.sign_in(window, "bak.up", PASSWORD)
    computer.entered(window)
    before = -1
    while before < len(met) < 10:
        before = len(met)
        computer.qtbot.wait(700)
    assert len(met) < 10, "what is refused of a report is not reported again and again"


def test_a_refusal_that_the_window_met_is_an_event(prepared: PreparedServer, computer: Computer) -> None:
    prepared.add("refused", "--role", "faculty", "--faculty", "11")
    computer.prepare(replace(profile_of(prepared), login="refused"))
    window = computer.open()
    computer.sign_in(window, "refused", PASSWORD)
    computer.entered(window)
    assert window.gate is not None
    assert window.account is not None
    from edumanage_desktop.adapters.database.failures import refused
    from edumanage_desktop.domain.errors import RefusalCode

    window._lanes.met.emit(refused(RefusalCode.DENIED, "reason=kind"))
    computer.wait(
        lambda: (
            prepared.root("SELECT detail FROM events WHERE login='refused' AND kind='refused'")
            == [("code=DENIED reason=kind",)]
        )
    )
