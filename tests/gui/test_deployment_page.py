"""Deployments from the window, on either engine: the checklist, the upgrade, both ways back, and the log."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.backup_room import room_of
from edumanage_desktop.domain.deployments import DeploymentKind, LineName, Step, StepName, deployments
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.kept_dialog import KeptDialog
from edumanage_desktop.gui.backups.secrets_asked import AccountDialog
from edumanage_desktop.gui.backups.words import full_proof_words
from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.deployment.rollback_dialog import RollbackDialog
from edumanage_desktop.gui.deployment.section import DeploymentSection
from edumanage_desktop.gui.deployment.tables import ChecklistModel, LogModel
from edumanage_desktop.gui.deployment.upgrade_dialog import UpgradeDialog
from edumanage_desktop.gui.jobs.job import Job, JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from tests.adapters.deployed import Deployed, deployed
from tests.engines import PrivateServers
from tests.gui.backing_up import Admin
from tests.gui.control_walk import nameless
from tests.gui.department_page import department_page

BELOW_HEAD = f"{int(HEAD) - 1:04}"
Open = Callable[..., MainWindow]
UNISOLATED = dict.fromkeys((0x2068, 0x2069))
"""The marks around what is not of the sentence's own language."""


@pytest.fixture(params=["sqlite", "mariadb"])
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine, with a backup that is proven."""
    (tmp_path / "place").mkdir()
    with deployed(request.param, tmp_path / "place", servers) as made:
        made.back_up()
        yield made


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, tmp_path: Path, department: Deployed) -> Iterator[Open]:
    """Open a window as somebody, which knows where the backups lie."""
    opened: list[MainWindow] = []

    def open_it(login: str = "", *, knows_backups: bool = True) -> MainWindow:
        home = tmp_path / f"home-{len(opened)}"
        url = department.people[login] if login else department.url
        options = WindowOptions(
            data_folder=home / "data",
            config_folder=home / "config",
            cache_folder=home / "cache",
            database=url,
            store=Path(department.store),
            login=login or department.login,
        )
        if department.is_server:
            options = WindowOptions(home / "data", home / "config", home / "cache", url, options.store)
        home.mkdir()
        settings = WindowSettings(home / "window.ini")
        if knows_backups:
            settings.remember_backup_place(room_of(options, None).identity, department.repository)
        window = MainWindow(
            open_session=lambda: open_session(options),
            open_backups=lambda _credentials: room_of(options, None),
            lanes=TaskLanes(),
            theme=theme,
            settings=settings,
        )
        opened.append(window)
        window.show()
        window.connect_session()
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        return window

    yield open_it
    for window in opened:
        window.jobs.stop()
        window.close()
        window.deleteLater()


def deployments_of(qtbot: QtBot, window: MainWindow) -> DeploymentSection:
    """Go to the tab, and wait until it shows how it stands."""
    page = department_page(qtbot, window)
    page.tabs.setCurrentIndex(DepartmentTab.DEPLOYMENT)
    qtbot.waitUntil(page.is_settled)
    section = page.deployment
    qtbot.waitUntil(lambda: section.is_settled() and section.status is not None)
    return section


def job_of(qtbot: QtBot, window: MainWindow, section: DeploymentSection) -> Job:
    """Wait for the end of the newest job, and return it."""
    qtbot.waitUntil(lambda: bool(window.jobs.jobs) and not window.jobs.running(), timeout=120_000)
    qtbot.waitUntil(section.is_settled)
    return window.jobs.jobs[-1]


def administer(qtbot: QtBot, section: DeploymentSection, department: Deployed) -> None:
    """Name the administrator of the server, where the department is on one."""
    if department.is_server:
        qtbot.waitUntil(lambda: isinstance(section.doing.dialog, AccountDialog))
        dialog = section.doing.dialog
        assert isinstance(dialog, AccountDialog)
        dialog.password.setText(department.owner_password)
        dialog.go.click()


def states(section: DeploymentSection) -> dict[LineName, str]:
    """Return what stands in the column of states."""
    model = section.model
    return {line.name: str(model.index(row, 0).data()) for row, line in enumerate(model.records)}


def test_every_line_is_checked_and_told_and_leads_to_what_is_to_be_done(
    qtbot: QtBot, open_window: Open, department: Deployed
) -> None:
    window = open_window()
    section = deployments_of(qtbot, window)
    assert set(states(section).values()) == {"Not tried"}
    assert section.stands.text().startswith(f"Schema {HEAD}")
    assert "Nothing is pending" in section.stands.text()
    section.check.click()
    assert not section.check.isEnabled(), "one at a time"
    job = job_of(qtbot, window, section)
    assert job.state is JobState.FLAWED
    found = {
        LineName.MIGRATION: "Not tried" if department.is_server else "Well",
        LineName.BACKUP: "Well",
        LineName.CONFIGURATION: "Well",
        LineName.STAGING: "Well",
        LineName.WINDOW: "Not well",
    }
    assert states(section) == found
    assert job.words.startswith("1 line of the checklist is not well")
    assert ("Not everything was tried" in job.words) is department.is_server
    if department.is_server:
        section.view.go_to(section.model.row_of(LineName.MIGRATION))
        assert "it was not tried" in section.details.text.text()
        section.details.lead.click()
        administer(qtbot, section, department)
        job = job_of(qtbot, window, section)
        assert states(section) == {**found, LineName.MIGRATION: "Well"}
        assert "Not everything was tried" not in job.words
    section.view.go_to(section.model.row_of(LineName.WINDOW))
    assert "Plan one" in section.details.remedy.text()
    assert nameless(window) == []
    section.details.lead.click()
    page = window.pages.department
    assert page is not None
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Maintenance windows"


def test_it_is_upgraded_and_rolled_back_with_a_reason_and_upgraded_again(
    qtbot: QtBot, open_window: Open, department: Deployed
) -> None:
    window = open_window()
    section = deployments_of(qtbot, window)
    section.upgrade.click()
    administer(qtbot, section, department)
    qtbot.waitUntil(lambda: isinstance(section.doing.dialog, UpgradeDialog))
    upgrade = section.doing.dialog
    assert isinstance(upgrade, UpgradeDialog)
    qtbot.waitUntil(upgrade.isVisible)
    assert upgrade.take.isVisible() is not department.is_server
    upgrade.note.setText("Release 2")
    assert nameless(upgrade) == []
    upgrade.go.click()
    job = job_of(qtbot, window, section)
    assert job.state is JobState.DONE, job.words
    assert section.log_model.rowCount() == 1

    section.roll_back.click()
    qtbot.waitUntil(lambda: isinstance(section.doing.dialog, RollbackDialog))
    back = section.doing.dialog
    assert isinstance(back, RollbackDialog)
    qtbot.waitUntil(back.is_settled, timeout=60_000)
    assert back.down.isChecked()
    assert "To schema" in back.down_words.text()
    assert not back.go.isEnabled(), "without a reason"
    assert nameless(back) == []
    back.reason.setText("Queues are slow")
    back.go.click()
    job = job_of(qtbot, window, section)
    assert job.state is JobState.DONE, job.words
    assert department.revision() == BELOW_HEAD
    assert "an upgrade is due" in section.stands.text()
    section.log.go_to(0)
    assert "Queues are slow" in section.details.text.text()
    qtbot.waitUntil(lambda: not window.form.maintenance.isVisible(), timeout=60_000)

    section.upgrade.click()
    qtbot.waitUntil(lambda: isinstance(section.doing.dialog, UpgradeDialog))
    again = section.doing.dialog
    assert isinstance(again, UpgradeDialog)
    if not department.is_server:
        again.take.setChecked(True)
    again.go.click()
    job = job_of(qtbot, window, section)
    assert job.state is JobState.DONE, job.words
    assert department.revision() == HEAD
    assert section.log_model.rowCount() == 3


def test_it_is_rolled_back_to_a_backup_and_lost_work_is_done_again(
    qtbot: QtBot, open_window: Open, department: Deployed
) -> None:
    department.hand_in("Meanwhile")
    window = open_window()
    section = deployments_of(qtbot, window)
    section.roll_back.click()
    administer(qtbot, section, department)
    qtbot.waitUntil(lambda: isinstance(section.doing.dialog, RollbackDialog))
    back = section.doing.dialog
    assert isinstance(back, RollbackDialog)
    qtbot.waitUntil(back.is_settled, timeout=60_000)
    back.restore.setChecked(True)
    assert "1 act" in back.restore_words.text()
    back.replays.setChecked(True)
    back.reason.setText("Data went wrong")
    back.go.click()
    job = job_of(qtbot, window, section)
    assert job.state is JobState.DONE, job.words
    assert department.titles() == ["First", "Second", "Meanwhile"]
    section.log.go_to(0)
    assert "Data went wrong" in section.details.text.text()


def test_an_upgrade_is_cancelled_before_the_migration_and_a_missing_place_is_told(
    qtbot: QtBot, open_window: Open, department: Deployed
) -> None:
    window = open_window(knows_backups=False)
    section = deployments_of(qtbot, window)
    section.upgrade.click()
    administer(qtbot, section, department)
    qtbot.waitUntil(lambda: isinstance(section.doing.dialog, UpgradeDialog))
    dialog = section.doing.dialog
    assert isinstance(dialog, UpgradeDialog)
    assert "No place of backups" in dialog.message.text()
    assert not dialog.go.isEnabled()
    dialog.reject()
    section.details.show_line(section.model.records[section.model.row_of(LineName.BACKUP)])
    section.details.lead.click()
    qtbot.waitUntil(lambda: window.backups.page is not None and window.backups.page.isVisible())


@pytest.mark.parametrize("department", ["mariadb"], indirect=True)
def test_a_drill_is_made_on_the_server_once_an_administrator_of_it_is_named(
    qtbot: QtBot, open_window: Open, department: Deployed
) -> None:
    window = open_window()
    admin = Admin(window, qtbot)
    admin.go()
    admin.choose(ActionId.DRILL)
    assert "proven in SQLite, and the department is in MariaDB" in admin.job().words.translate(UNISOLATED)
    for password, state in (("wrong", JobState.FAILED), (department.owner_password, JobState.DONE)):
        admin.choose(ActionId.OLD_DATABASES)
        dialog = admin.asked()
        assert isinstance(dialog, AccountDialog), "an account that was refused is asked for anew"
        dialog.password.setText(password)
        dialog.go.click()
        qtbot.waitUntil(lambda: isinstance(admin.page.doing.dialog, KeptDialog))
        admin.asked().reject()
        admin.choose(ActionId.DRILL)
        assert admin.job().state is state
    job = admin.job()
    assert "It was proven in MariaDB, as the department has it." in job.words.translate(UNISOLATED)
    listing = admin.page.current()
    assert listing is not None
    assert full_proof_words(listing.drilled, is_drill=True).translate(UNISOLATED).endswith(", in MariaDB")


def test_a_registrar_has_no_such_tab(qtbot: QtBot, open_window: Open) -> None:
    page = department_page(qtbot, open_window("reg"))
    assert "Deployment" not in [page.tabs.tabText(tab) for tab in range(page.tabs.count())]


def test_faculty_have_no_such_page(qtbot: QtBot, open_window: Open) -> None:
    window = open_window("ann")
    qtbot.waitUntil(window.pages.is_open)
    assert not window.form.rail.department.isVisible()
    window.pages.go_to_department()
    assert window.pages.department is None


def test_the_tables_keep_qt_s_rules(qtmodeltester: ModelTester, theme: Theme) -> None:
    checklist, log = ChecklistModel(theme), LogModel(theme)
    qtmodeltester.check(checklist)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    step = Step("1", DeploymentKind.WAY_DOWN, StepName.BEGUN, HEAD, "0003", "1", reason="Slow")
    log.show_records(deployments([step]))
    qtmodeltester.check(log)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert log.index(0, 0).data() == "Interrupted"
    assert log.index(0, 4).data() == "Slow"
