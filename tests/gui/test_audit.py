"""The security audit in the window: a job, told by gravity, saved as a signed report, recorded with its person."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.audited_department import DatabaseAuditSource
from edumanage_desktop.auditing import audit_room, checked_pages
from edumanage_desktop.domain.audit import AuditArea, AuditFinding, Gravity, SignedReport
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.audit.audit_section import AuditSection
from edumanage_desktop.gui.audit.finding_table import FindingModel
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.audit.facts import TlsFacts
from tests.engines import PrivateServers
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.people_page import stored
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

RECORDS = "SELECT task,outcome,login FROM maintenance_records ORDER BY at_us"
Mount = Callable[[Target], AuditSection]


@pytest.fixture
def window(open_as: Callable[..., MainWindow], department: Department) -> MainWindow:
    """The window whose jobs the section uses."""
    return open_as(department)


@pytest.fixture
def mount(qtbot: QtBot, window: MainWindow, lanes: TaskLanes, theme: Theme) -> Iterator[Mount]:
    """Put the section into a window of its own."""
    places: list[QWidget] = []

    def mount_it(target: Target) -> AuditSection:
        place = QWidget()
        theme.dress(place)
        places.append(place)
        section = AuditSection(room=audit_room(target), jobs=window.jobs, lanes=lanes, theme=theme, parent=place)
        section.make_rest()
        room = QVBoxLayout(place)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(section)
        place.resize(1280, 800)
        place.show()
        section.read()
        qtbot.waitUntil(section.is_settled)
        return section

    yield mount_it
    for place in places:
        place.close()
        place.deleteLater()


def of_file(department: Department) -> Target:
    return Target(department.url, str(department.folder / "files"), "ada")


def cells(section: AuditSection, column: int) -> list[str]:
    return [str(section.model.index(row, column).data()) for row in range(section.model.rowCount())]


def report_of(qtbot: QtBot, section: AuditSection, *, instead_of: SignedReport | None = None) -> SignedReport:
    """Wait for the report of an audit that was begun."""
    qtbot.waitUntil(lambda: section.made not in (None, instead_of) and section.is_settled())
    assert section.made is not None
    return section.made


def test_an_audit_is_told_by_gravity_recorded_and_saved(
    qtbot: QtBot, mount: Mount, department: Department, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = mount(of_file(department))
    assert section.last.text() == "No audit was recorded yet."
    assert section.notice.isVisible()
    assert not section.save_button.isEnabled()
    assert not section.as_administrator.isVisible(), "a file has no server"
    section.take_keyboard()
    QTest.keyClick(section.start_button, Qt.Key.Key_Space)
    made = report_of(qtbot, section)
    states = cells(section, 0)
    order = ["To be mended", "To be looked at", "Not looked at", "Well"]
    assert states == sorted(states, key=order.index)
    assert states[0] == "To be mended", "ada is the only administrator"
    assert "ada" in section.details.text.text()
    assert "administrator" in section.details.remedy.text()
    assert stored(department, RECORDS) == [("security-audit", "trouble", "ada")]
    assert "ada" in section.last.text()
    assert "To be mended: " in section.last.text(), "counted in the language of the person"
    assert "sha256" not in section.last.text()
    assert "To be mended: 1." in section.message.text()
    assert not nameless(section)
    place = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, **_more: (str(place), ""))
    section.save_button.click()
    qtbot.waitUntil(section.is_settled)
    assert place.read_bytes().startswith(b"%PDF")
    assert place.with_suffix(".json").read_bytes() == made.content
    assert checked_pages(place).report_sha256 == made.sha256
    assert "report.json" in section.message.text()
    section.save()
    qtbot.waitUntil(lambda: "already" in section.message.text())
    chosen = iter((place, place.with_suffix(".json")))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(next(chosen)), ""))
    section.compare_button.click()
    qtbot.waitUntil(lambda: "no signed report" in section.message.text())
    section.compare_button.click()
    qtbot.waitUntil(lambda: "compares the history" in section.message.text())
    section.start_button.click()
    again = report_of(qtbot, section, instead_of=made)
    (history,) = [each for each in again.report.findings if each.area is AuditArea.HISTORY]
    assert "nothing of then is gone" in history.details[0]


def test_a_stopped_audit_records_nothing(
    qtbot: QtBot, mount: Mount, department: Department, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = mount(of_file(department))
    begun, may_end, look = Event(), Event(), DatabaseAuditSource.tls

    def wait(self: DatabaseAuditSource) -> TlsFacts:
        begun.set()
        assert may_end.wait(30)
        return look(self)

    monkeypatch.setattr(DatabaseAuditSource, "tls", wait)
    section.start_button.click()
    qtbot.waitUntil(begun.is_set)
    assert section.stop_button.isVisible()
    assert not section.start_button.isEnabled()
    section.stop_button.click()
    may_end.set()
    qtbot.waitUntil(section.is_settled)
    assert window.jobs.jobs[-1].state is JobState.STOPPED
    assert "stopped" in section.message.text()
    assert stored(department, RECORDS) == []
    assert section.made is None


@pytest.fixture(scope="module")
def prepared(own_servers: PrivateServers) -> Iterator[PreparedServer]:
    """A server of its own: an audit finds whatever accounts others have made there."""
    with prepared_server(own_servers.running("mariadb")) as made:
        made.administrator()
        yield made


def test_on_a_server_an_administrator_of_it_is_asked_for_and_may_be_left_out(
    qtbot: QtBot, mount: Mount, prepared: PreparedServer
) -> None:
    section = mount(Target(prepared.url("ada", PASSWORD)))
    assert section.as_administrator.isVisible()
    section.start_button.click()
    dialog = section.dialog
    assert dialog is not None
    assert dialog.login.text() == "root"
    dialog.password.setText("wrong")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(section.message.text()) and section.is_settled())
    assert section.made is None
    section.start_button.click()
    assert section.dialog is not None, "the refused account is forgotten"
    section.dialog.password.setText(prepared.server.root_password)
    section.dialog.go.click()
    whole = report_of(qtbot, section)
    assert "drift" in {each.name for each in whole.report.findings}
    assert PASSWORD not in whole.content.decode()
    section.as_administrator.setChecked(False)
    section.start_button.click()
    without = report_of(qtbot, section, instead_of=whole)
    assert "drift-unseen" in {each.name for each in without.report.findings}
    document: dict[str, Any] = json.loads(without.content)
    assert document["report"]["login"] == "ada"


def test_with_large_letters_what_was_found_keeps_its_room(
    qtbot: QtBot, qapp: QApplication, mount: Mount, department: Department
) -> None:
    section = mount(of_file(department))
    section.start_button.click()
    report_of(qtbot, section)
    qtbot.waitUntil(lambda: section.details.isVisible())
    assert not section.view.isColumnHidden(1)
    Theme(qapp, ThemeChoice.LIGHT, text_percent=200)
    try:
        section.resize(section.width() - 1, section.height())
        qtbot.waitUntil(lambda: section.view.isColumnHidden(1))
        assert section.details.title.text() == "Access and its use"
    finally:
        Theme(qapp, ThemeChoice.LIGHT)


def test_the_table_keeps_qt_s_rules(qtmodeltester: ModelTester, theme: Theme) -> None:
    model = FindingModel(theme)
    model.show_records([
        AuditFinding(AuditArea.TLS, "tls", gravity, Sentence("Found.")) for gravity in Gravity
    ])  # fmt: skip
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert model.index(0, 0).data() == "To be mended"
    icons = {model.index(row, 0).data(Qt.ItemDataRole.DecorationRole).cacheKey() for row in range(model.rowCount())}
    assert len(icons) == len(Gravity)
