"""Incidents in a real window: begun, led through five steps, gone on with whatever a colleague did, documented."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.domain.incidents import Deed, Incident, IncidentKind, StepName, StepState
from edumanage_desktop.gui.incident.asking import BeginDialog, CloseDialog, HoldDialog, LeaveOutDialog, LockDialog
from edumanage_desktop.gui.incident.checklist_dialog import ChecklistDialog, FixModel
from edumanage_desktop.gui.incident.evidence_dialog import EvidenceDialog
from edumanage_desktop.gui.incident.incident_section import IncidentSection
from edumanage_desktop.gui.incident.notify_dialog import ContactModel, NotifyDialog
from edumanage_desktop.gui.incident.tables import StepLine, StepModel
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.handling_incidents import window_incident_desk
from edumanage_desktop.maintaining import contact_keeper
from edumanage_desktop.services.contacts import KeptContact
from edumanage_desktop.services.incidents import closing, fixing, isolating, journal
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.sealing import verify_evidence
from edumanage_desktop.services.maintenance.windows import end_windows
from tests.gui.control_walk import nameless
from tests.gui.department import Department

WHAT = "A password <b>was</b> found on a public computer"


def desk_of(department: Department, login: str = "ada") -> IncidentDesk:
    return window_incident_desk(department.database(login), options=department.options(login), credentials=None)


@pytest.fixture
def desk(department: Department) -> IncidentDesk:
    """A colleague's."""
    return desk_of(department)


@pytest.fixture
def window(qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]) -> MainWindow:
    made = open_main_window(department.options("ada"))
    qtbot.waitUntil(lambda: made.workspace is not None and made.workspace.queue.is_settled())
    return made


@pytest.fixture
def section(
    qtbot: QtBot, department: Department, window: MainWindow, lanes: TaskLanes, theme: Theme
) -> Iterator[IncidentSection]:
    made = IncidentSection(desk=desk_of(department), jobs=window.jobs, lanes=lanes, theme=theme)
    qtbot.addWidget(made)
    made.make_rest()
    made.resize(1100, 700)
    made.show()
    made.read()
    qtbot.waitUntil(made.is_settled)
    yield made
    if made.dialog is not None:
        made.dialog.reject()


def read(qtbot: QtBot, section: IncidentSection) -> None:
    section.read()
    qtbot.waitUntil(section.is_settled)


def stand_on(section: IncidentSection, step: StepName) -> None:
    section.view.go_to(section.model.row_of(step))


def state(section: IncidentSection, step: StepName) -> str:
    return str(section.model.index(section.model.row_of(step), 0).data())


def test_begun_in_the_window_it_leads_to_the_next_step(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk
) -> None:
    opened: list[Incident | None] = []
    section.open_changed.connect(opened.append)
    assert section.head.text() == "No incident is open"
    assert section.begin_button.isVisible()
    assert not section.view.isVisible()
    section.begin_button.click()
    dialog = section.dialog
    assert isinstance(dialog, BeginDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.what, WHAT)
    dialog.kind.setCurrentIndex(list(IncidentKind).index(IncidentKind.ACCOUNT))
    dialog.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)
    incident = journal.required_open(desk.log)
    assert (incident.what, incident.kind) == (WHAT, IncidentKind.ACCOUNT)
    assert incident.begun.login == "ada"
    assert opened == [incident]
    assert section.step() is StepName.ISOLATE
    assert section.advice.text().startswith("Next: ")
    assert section.buttons.lock.isVisible()
    assert not section.buttons.preserve.isVisible()
    assert WHAT in section.head.text()
    assert section.head.textFormat() is Qt.TextFormat.PlainText
    assert not nameless(section)


def test_it_isolates_and_says_so(qtbot: QtBot, section: IncidentSection, desk: IncidentDesk) -> None:
    journal.begin(desk.log, IncidentKind.ACCOUNT, WHAT)
    read(qtbot, section)
    section.buttons.lock.click()
    dialog = section.dialog
    assert isinstance(dialog, LockDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.login, "nobody")
    dialog.go.click()
    qtbot.waitUntil(lambda: "no account" in dialog.message.text())
    dialog.login.setText("nowak")
    dialog.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)
    assert not next(each.active for each in desk.accounts.people() if each.login == "nowak")
    assert state(section, StepName.ISOLATE) == "Done"
    stand_on(section, StepName.ISOLATE)
    assert section.buttons.unlock.isVisible()
    section.buttons.hold.click()
    holding = section.dialog
    assert isinstance(holding, HoldDialog)
    qtbot.waitUntil(holding.isVisible)
    QTest.keyClicks(holding.told, "We look into it")
    holding.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)
    assert len(journal.required_open(desk.log).holds()) == 1
    stand_on(section, StepName.ISOLATE)
    section.buttons.release.click()
    qtbot.waitUntil(lambda: section.is_settled() and not journal.required_open(desk.log).holds())
    isolating.hold(desk, "Again", stops_portal=False)
    end_windows(desk.windows)
    read(qtbot, section)
    assert "Somebody ended the maintenance window" in section.message.text()


def test_what_a_killed_program_left_half_done_is_done_again(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk
) -> None:
    begun = journal.begin(desk.log, IncidentKind.ACCOUNT, WHAT)
    journal.note(desk.log, begun, Deed.LOCKING, {"login": "nowak", "active": 1}, "locking 1 nowak")
    read(qtbot, section)
    assert state(section, StepName.ISOLATE) == "Begun"
    assert section.step() is StepName.ISOLATE
    section.buttons.complete.click()
    qtbot.waitUntil(lambda: state(section, StepName.ISOLATE) == "Done")
    assert not next(each.active for each in desk.accounts.people() if each.login == "nowak")


def test_evidence_is_preserved_by_a_job(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk, window: MainWindow, tmp_path: Path
) -> None:
    journal.begin(desk.log, IncidentKind.DISCLOSURE, WHAT)
    read(qtbot, section)
    stand_on(section, StepName.PRESERVE)
    section.buttons.preserve.click()
    dialog = section.dialog
    assert isinstance(dialog, EvidenceDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.account() is None, "a file has no administrator of its own"
    dialog.path.setText(str(tmp_path / "evidence"))
    dialog.works.setText("one")
    assert not dialog.go.isEnabled()
    dialog.works.setText("1, 2")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(journal.required_open(desk.log).of(Deed.PRESERVED)), timeout=30_000)
    qtbot.waitUntil(lambda: not window.jobs.running())
    check = verify_evidence(tmp_path / "evidence.zip")
    assert check.is_well
    assert check.manifest["works"] == [1, 2]
    qtbot.waitUntil(lambda: check.seal in section.message.text())
    assert state(section, StepName.PRESERVE) == "Done"
    section.papers.check(tmp_path / "evidence.zip")
    qtbot.waitUntil(lambda: "as they were sealed" in section.message.text())
    with zipfile.ZipFile(tmp_path / "evidence.zip", "a") as archive:
        archive.writestr("forged.jsonl", b"{}")
    section.papers.check(tmp_path / "evidence.zip")
    qtbot.waitUntil(lambda: "was added after it was sealed" in section.message.text())
    (tmp_path / "letter.zip").write_bytes(b"none")
    section.papers.check(tmp_path / "letter.zip")
    qtbot.waitUntil(lambda: "no archive of evidence" in section.message.text())


def test_contacts_are_told_by_hand_where_there_is_no_mail(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk, department: Department
) -> None:
    keeper = contact_keeper(department.database("ada").connections)
    keeper.save(KeptContact(Contact(ContactPlace.EMERGENCY, "Night", phone="112")))
    journal.begin(desk.log, IncidentKind.OTHER, WHAT)
    read(qtbot, section)
    stand_on(section, StepName.NOTIFY)
    section.buttons.notify.click()
    dialog = section.dialog
    assert isinstance(dialog, NotifyDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.model.rowCount() == 1)
    assert "no mail server" in dialog.message.text()
    assert not dialog.go.isEnabled()
    dialog.copy.click()
    assert WHAT in QGuiApplication.clipboard().text()
    dialog.by_hand.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and not dialog.by_hand.isEnabled())
    assert dialog.model.index(0, 3).data() == "told by hand"
    assert journal.required_open(desk.log).state_of(StepName.NOTIFY) is StepState.DONE
    dialog.again.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.model.index(0, 3).data() == "not told yet")
    assert not dialog.again.isEnabled()
    dialog.by_hand.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.again.isEnabled())
    assert [each.round for each in journal.required_open(desk.log).tellings()] == [1, 2]
    assert not nameless(dialog)


def test_the_checklist_is_filled_and_ticked(qtbot: QtBot, section: IncidentSection, desk: IncidentDesk) -> None:
    journal.begin(desk.log, IncidentKind.LOSS, WHAT)
    read(qtbot, section)
    stand_on(section, StepName.FIX)
    section.buttons.checklist.click()
    dialog = section.dialog
    assert isinstance(dialog, ChecklistDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.suggest.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.model.rowCount() > 2)
    assert not dialog.suggest.isVisible()
    QTest.keyClicks(dialog.item, "Buy a disk")
    QTest.keyClick(dialog.item, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.item.text() == "")
    assert dialog.isVisible(), "Enter adds, and ends nothing"
    QTest.keyClicks(dialog.note, "From the backup of the night")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.is_settled() and dialog.note.text() == "")
    fixes = journal.required_open(desk.log).fixes()
    assert [fix.done is not None for fix in fixes] == [True, *(False for _ in fixes[1:])]
    assert fixes[-1].text == "Buy a disk"
    fixing.tick(desk.log, 2)
    dialog.view.go_to(1)
    dialog.go.click()
    qtbot.waitUntil(lambda: "ticked this item already" in dialog.message.text())
    assert not nameless(dialog)


def test_a_step_is_left_out_with_its_reason(qtbot: QtBot, section: IncidentSection, desk: IncidentDesk) -> None:
    journal.begin(desk.log, IncidentKind.OTHER, WHAT)
    read(qtbot, section)
    next(iter(section.buttons.leave_out.values())).click()
    dialog = section.dialog
    assert isinstance(dialog, LeaveOutDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.why, "x" * 401)
    assert not dialog.go.isEnabled()
    assert "1 letters too many" in dialog.message.text() or "too many" in dialog.message.text()
    dialog.why.setPlainText("Nothing is affected")
    dialog.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)
    assert state(section, StepName.ISOLATE) == "Not needed"
    assert section.step() is StepName.PRESERVE


def test_closed_it_opens_again_what_was_locked_and_its_report_stays(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk, tmp_path: Path
) -> None:
    journal.begin(desk.log, IncidentKind.ACCOUNT, WHAT)
    isolating.lock(desk, "nowak")
    isolating.lock(desk, "okafor")
    fixing.add_fix(desk.log, "Something for later")
    read(qtbot, section)
    stand_on(section, StepName.DOCUMENT)
    section.buttons.close_it.click()
    dialog = section.dialog
    assert isinstance(dialog, CloseDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.summary, "Nobody used it")
    dialog.go.click()
    qtbot.waitUntil(lambda: "not ticked" in dialog.message.text())
    dialog.leaves_open.setChecked(True)
    dialog.locked["okafor"].setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: section.dialog is None)
    active = {each.login: each.active for each in desk.accounts.people()}
    assert (active["nowak"], active["okafor"]) == (True, False)
    assert section.incident is None
    assert section.begin_button.isVisible()
    assert section.earlier_model.rowCount() == 1
    paragraphs = section.journal.toPlainText().split("\n\n")
    assert len(paragraphs) == len(journal.all_incidents(desk.log)[0].entries)
    assert "Nobody used it" in paragraphs[0]
    for name in ("report.html", "report.pdf"):
        section.papers.save_report(tmp_path / name)
        qtbot.waitUntil(section.is_settled, timeout=60_000)
        assert (tmp_path / name).stat().st_size > 500
        assert name in section.message.text()
    section.papers.save_report(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: "already" in section.message.text())


def test_what_a_colleague_did_is_seen_when_it_is_read_anew(
    qtbot: QtBot, section: IncidentSection, desk: IncidentDesk
) -> None:
    journal.begin(desk.log, IncidentKind.OTHER, WHAT)
    section.begin_button.click()
    dialog = section.dialog
    assert isinstance(dialog, BeginDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.what, "The same")
    dialog.go.click()
    qtbot.waitUntil(lambda: "is open since" in dialog.message.text())
    dialog.reject()
    qtbot.waitUntil(lambda: section.dialog is None)
    read(qtbot, section)
    assert section.incident is not None
    closing.close(desk, "It was nothing")
    read(qtbot, section)
    assert section.incident is None


def test_who_is_no_administrator_is_told_so(
    qtbot: QtBot, department: Department, window: MainWindow, lanes: TaskLanes, theme: Theme
) -> None:
    made = IncidentSection(desk=desk_of(department, "vance"), jobs=window.jobs, lanes=lanes, theme=theme)
    qtbot.addWidget(made)
    made.make_rest()
    made.show()
    made.read()
    qtbot.waitUntil(made.is_settled)
    assert made.notice.isVisible()
    assert "Only an administrator" in made.notice.sentence()


def test_the_models_keep_qt_s_rules(
    qtmodeltester: ModelTester, theme: Theme, desk: IncidentDesk, section: IncidentSection
) -> None:
    incident = journal.begin(desk.log, IncidentKind.OTHER, WHAT)
    incident = fixing.add_suggested(desk.log)
    steps, fixes, contacts = StepModel(theme), FixModel(), ContactModel()
    steps.show_records([StepLine(incident, name) for name in StepName])
    fixes.show_records(incident.fixes())
    for model in (steps, fixes, contacts):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert steps.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None
