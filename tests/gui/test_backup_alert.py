"""A missing backup stands above every page of an administrator's window until somebody acknowledges it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backup_alert.desk import BackupAlertDesk
from edumanage_desktop.gui.backup_alert.schedule_dialog import ScheduleDialog
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.backup.runs import BACKUP, Run, Step
from edumanage_desktop.services.backup.schedule_files import DrillPace
from edumanage_desktop.services.backup.schedule_planning import ScheduleGround
from edumanage_desktop.services.backup.standing import Facts
from edumanage_desktop.watching_health import backup_watch
from tests.gui.backing_up import Admin
from tests.gui.department import Department

Opener = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _looks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edumanage_desktop.gui.backup_alert.desk.SETTLES_MS", 1)


def note(department: Department, *, hours_ago: float, days_ago: float = 0) -> None:
    """Let the database know of a backup so long ago, and of a drill."""
    now = datetime.now(UTC)
    at, drilled = now - timedelta(hours=hours_ago), now - timedelta(days=days_ago)
    connections = department.database("ada").connections
    DatabaseBackupBoard(connections=connections).note(Facts(first_good=at, last_good=at, last_drill=drilled))


def opened(qtbot: QtBot, window: MainWindow) -> BackupAlertDesk:
    qtbot.waitUntil(window.pages.is_open)
    assert window.workspace is not None
    return window.workspace.backup_alert


def is_told(desk: BackupAlertDesk) -> bool:
    return desk.banner is not None and desk.banner.isVisible()


def test_a_missing_backup_stands_above_every_page_until_somebody_acknowledges_it(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    note(department, hours_ago=40)
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    banner = desk.banner
    assert banner is not None
    assert "a newer one is overdue" in banner.words.text()
    window.pages.go_to_people()
    qtbot.waitUntil(lambda: window.people is not None and window.people.isVisible())
    assert banner.isVisible()
    assert banner.mapTo(window, banner.rect().bottomLeft()).y() <= window.form.stages.mapTo(
        window, window.form.stages.rect().topLeft()
    ).y()  # fmt: skip
    banner.seen.click()
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert backup_watch(department.database("ada").connections).look().unseen == ()
    desk.look()
    desk.show_standing()
    dialog = desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Backup: overdue" in dialog.backup.text())
    assert not dialog.seen.isVisible()
    assert not banner.isVisible(), "it is raised once"


def test_a_department_that_was_never_backed_up_is_told_after_a_day_and_not_at_once(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    desk.show_standing()
    dialog = desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Backup: due. None is known." in dialog.backup.text())
    assert not is_told(desk)
    board = DatabaseBackupBoard(connections=department.database("ada").connections)
    board.note(Facts(awaited=datetime.now(UTC) - timedelta(hours=31)))
    desk.look()
    qtbot.waitUntil(lambda: is_told(desk))
    assert desk.banner is not None
    assert "No backup is known" in desk.banner.words.text()


def test_what_a_schedule_told_the_database_reaches_the_window(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    note(department, hours_ago=20)
    keepers = department.database("ada").connections
    with keepers.writing() as connection:
        connection.change("INSERT INTO person_roles(login,role) VALUES('ada','backup')", {})
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    at = datetime.now(UTC) - timedelta(hours=1)
    failed = Run(at, at, "keeper", "desk", None, (Step(BACKUP, is_well=False, said="It is full."),))
    backup_watch(keepers).tell_run(failed)
    desk.look()
    qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    assert desk.banner is not None
    assert "failed" in desk.banner.words.text()


def test_a_newer_backup_ends_it_and_the_next_outage_is_another_alert(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    note(department, hours_ago=60)
    watch = backup_watch(department.database("ada").connections)
    watch.acknowledge(watch.look().unseen[0])
    note(department, hours_ago=40)
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    note(department, hours_ago=1)
    desk.look()
    qtbot.waitUntil(lambda: desk.banner is not None and not desk.banner.isVisible())


def test_a_backup_and_a_drill_from_the_window_end_their_alerts(
    department: Department, admin: Admin, tmp_path: Path
) -> None:
    desk = opened(admin.qtbot, admin.window)
    note(department, hours_ago=70, days_ago=50)
    desk.look()
    admin.qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    assert desk.banner is not None
    assert desk.banner.words.text().count("overdue") == 2
    assert admin.backed_up(tmp_path / "backups").state is JobState.DONE
    admin.qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.words.text().count("overdue") == 1)
    assert "restore drill: overdue, the last" in admin.page.stands.text()
    admin.choose(ActionId.DRILL)
    assert admin.job().state is JobState.DONE
    admin.qtbot.waitUntil(lambda: desk.banner is not None and not desk.banner.isVisible())
    admin.qtbot.waitUntil(lambda: "restore drill: done" in admin.page.stands.text())
    watched = backup_watch(department.database("ada").connections).look()
    assert watched.standing.is_well


def test_a_backup_that_the_window_finds_damaged_is_an_alert(admin: Admin, tmp_path: Path) -> None:
    desk = opened(admin.qtbot, admin.window)
    assert admin.backed_up(tmp_path / "backups").state is JobState.DONE
    harmed = next((tmp_path / "backups").rglob("history.tsv.zst"))
    harmed.write_bytes(harmed.read_bytes()[:-1])
    admin.page.verify.click()
    assert admin.job().state is JobState.FLAWED
    admin.qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    assert desk.banner is not None
    assert "found damaged" in desk.banner.words.text()
    desk.show_standing()
    dialog = desk.dialog
    assert dialog is not None
    admin.qtbot.waitUntil(lambda: "Backup: damaged" in dialog.backup.text())
    assert "The newest one" in dialog.backup.text()


def test_the_lock_covers_it(qtbot: QtBot, department: Department, open_main_window: Opener) -> None:
    note(department, hours_ago=40)
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())
    window.pages.cover(True)
    qtbot.waitUntil(lambda: desk.banner is not None and not desk.banner.isVisible())
    window.pages.cover(False)
    qtbot.waitUntil(lambda: desk.banner is not None and desk.banner.isVisible())


@pytest.mark.parametrize("login", ["nowak", "vance"])
def test_nobody_else_is_told(qtbot: QtBot, department: Department, open_main_window: Opener, login: str) -> None:
    note(department, hours_ago=40)
    window = open_main_window(department.options(login))
    desk = opened(qtbot, window)
    qtbot.wait(300)
    assert desk.banner is None
    assert not window.registry.is_offered(ActionId.BACKUP_STANDING)


@pytest.mark.parametrize(
    ("days", "said"), [(3, "Restore drill: done."), (33, "Restore drill: due."), (50, "Restore drill: overdue.")]
)
def test_the_monthly_drill_is_seen_at_a_glance(
    qtbot: QtBot, department: Department, open_main_window: Opener, days: float, said: str
) -> None:
    note(department, hours_ago=1, days_ago=days)
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    window.registry.run(ActionId.BACKUP_STANDING)
    dialog = desk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: said in dialog.drill.text())
    assert "Backup: done." in dialog.backup.text()
    dialog.closing.click()
    qtbot.waitUntil(lambda: desk.dialog is None)
    assert QApplication.activeModalWidget() is None


def test_a_schedule_is_planned_in_the_window_and_written_where_the_person_wants_it(
    qtbot: QtBot, department: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    window = open_main_window(department.options("ada"))
    desk = opened(qtbot, window)
    window.registry.run(ActionId.BACKUP_SCHEDULE)
    dialog = desk.schedule
    assert dialog is not None
    assert not dialog.save.isEnabled()
    assert "folder or bucket" in dialog.message.text()
    dialog.repository.setText("/backups/physics")
    assert dialog.save.isEnabled()
    assert "OnCalendar=*-*-* 02:30:00" in dialog.text.toPlainText()
    dialog.repository.setText("/tmp/physics")
    assert "PrivateTmp" not in dialog.text.toPlainText()
    assert "temporary folder" in dialog.message.text()
    assert f"--database {department.url} --login ada" in dialog.text.toPlainText()
    dialog.at.setText("25:00")
    assert not dialog.save.isEnabled()
    assert "time of the day" in dialog.message.text()
    dialog.at.setText("3:05")
    dialog.scheduler.setCurrentIndex(1)
    assert dialog.text.toPlainText().count("backup run") == 1
    dialog.write_into(tmp_path / "written")
    qtbot.waitUntil(lambda: "are written" in dialog.message.text())
    (line,) = (tmp_path / "written").iterdir()
    assert line.read_text().startswith("5 3 * * * ")
    assert "crontab" in dialog.text.toPlainText()
    dialog.at.setText("4:05")
    dialog.write_into(tmp_path / "written")
    qtbot.waitUntil(lambda: "is there already" in dialog.message.text())
    assert line.read_text().startswith("5 3 * * * ")
    dialog.write_into(department.path / "no folder")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.message.text())


def test_a_schedule_for_a_server_names_who_drills_there_and_the_secret_of_a_bucket(qtbot: QtBot) -> None:
    """A line is seen where it matters; what was typed into one that does not is left out."""
    ground = ScheduleGround(
        "mysql+pymysql://ada@db.example.org/edumanage", "/srv/files", "ada", ["edumanage-desktop"], {}
    )
    dialog = ScheduleDialog(ground=ground)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.repository.setText("/backups/physics")
    dialog.keeper.setText("keeper")
    dialog.password.setText("/etc/edumanage/backup-password")
    assert dialog.save.isEnabled()
    assert not dialog.store_secret.isVisible()
    dialog.administrator.setText("root")
    assert not dialog.save.isEnabled()
    assert "go together" in dialog.message.text()
    dialog.administrator_password.setText("/etc/edumanage/root-password")
    (written,) = (text for name, text in dialog.files().items() if name.endswith(".service"))
    assert b"--administrator root" in written
    assert b"edumanage_administrator_password:/etc/edumanage/root-password" in written
    dialog.drills.setCurrentIndex(dialog.drills.findData(DrillPace.NEVER.value))
    assert not dialog.administrator.isVisible()
    assert not any(b"root" in text for text in dialog.files().values())
    dialog.repository.setText("s3://backups/physics?endpoint=https://s3.example.org&key=keeper")
    assert dialog.store_secret.isVisible()
    dialog.store_secret.setText("/etc/edumanage/bucket-secret")
    assert any(b"edumanage_store_secret:/etc/edumanage/bucket-secret" in text for text in dialog.files().values())
    dialog.repository.setText("/backups/physics")
    assert not any(b"bucket-secret" in text for text in dialog.files().values())
