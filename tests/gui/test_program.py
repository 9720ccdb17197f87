"""The program as it is started: the tour, its test of itself, and the way to its commands."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.gui.tour_runs import ENDED_WITHIN_S, TourRuns

SCENES = {
    *(
        "pdf",
        "image",
        "document",
        "table",
        "archive",
        "search-finds-other-letters",
        "queue",
        "feedback-is-missing",
        "reject-with-feedback",
    ),
    *(
        "decided-and-undo",
        "history",
        "conflict",
        "keys",
        "filtered-to-nothing",
        "hostile-title-html",
        "hostile-title-rtl",
    ),
    *("several-selected", "several-rejected", "prepared", "release", "released"),
    *("first-steps", "first-steps-decide", "keys-change", "keys-conflict", "palette", "palette-nothing", "student"),
    "guide",
    *("why-not-reached", "own-records"),
    *("health-state", "health-table", "health-telling", "health-alert"),
    *("health-server", "health-server-ailing", "health-server-nodes", "log", "log-nothing", "log-authentication"),
    *("diagnose", "diagnose-connection", "diagnose-upload", "diagnose-visibility", "diagnose-performance"),
    *("audit-none-yet", "audit-found"),
    *("incidents-none", "incident-begin", "incident-lock", "incident-read-only", "incident-unlock", "incident-steps"),
    *(
        "incident-evidence",
        "incident-notify",
        "incident-left-out",
        "incident-checklist",
        "incident-close",
        "incidents-closed",
    ),
    *("incidents-closed", "contacts", "contacts-in-help", "settings-history"),
    *("small-pages-and-search", "read-as-text", "inside-an-archive", "revisions-compared", "preview-in-its-own-window"),
    *("saved-views", "save-view", "columns", "export"),
    *("feedback-and-reason", "feedback-library", "library-kept", "conflict-corrected", "conflict-moved"),
    *("drafts-left", "draft-handed-on"),
    *("hostile-path", "loading", "own-work", "withdraw", "new-revision", "empty-queue", "database-unreachable"),
    *(
        "sign-in",
        "connections",
        "connections-bucket",
        "choose-password",
        "first-administrator",
        "change-password",
        "locked",
    ),
    *("people-students", "people-conflict", "people-not-saved", "people-faculty", "people-absences"),
    *("hand-in-empty", "hand-in-not-taken", "receipt"),
    *(
        "people-nobody-matches",
        "people-accounts",
        "people-one-time-password",
        "people-invite",
        "people-passwords",
        "verify-deployment",
    ),
    *("news", "notifications", "mail"),
    *("department-assignments", "department-settings"),
    *("maintenance-windows", "maintenance-tasks", "maintenance-growth-tables", "maintenance-banner"),
    *("archiving", "archived"),
    *("backups-none", "backups-place", "backups-empty", "job-running", "job-done", "backups-damaged", "passphrase"),
    *("restore", "restore-in-place", "old-databases", "lost-work", "lost-work-again", "clean-up", "import-dump"),
    *("files", "files-harmed", "files-planned"),
    *("deployment-checklist", "deployment-upgrade", "deployment-rollback", "deployment-log"),
    *("recovery-sheet", "backups-standing", "backups-schedule", "backups-unreadable", "repair"),
    *("assign", "figures", "figures-table", "assign-move", "assign-plan", "assign-moved", "assign-recent"),
    *("import-empty", "import-plan", "import-owner", "import-done"),
    *("twins-line", "twins", "templates"),
    *("visibility", "visibility-reason", "visibility-corrected", "visibility-of-a-member"),
}


def run(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "edumanage_desktop", *arguments],
        env=env if env is not None else {**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.mark.slow
def test_the_program_finds_itself_well_with_empty_surroundings() -> None:
    done = run("self-check", env={})
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["ok"]
    assert len(report["checks"]) == 5
    assert all(check["ok"] for check in report["checks"])


@pytest.mark.slow
@pytest.mark.timeout(ENDED_WITHIN_S + 60)
def test_the_tour_saves_every_scene_in_both_schemes_and_sizes(tours: TourRuns) -> None:
    for scheme, size in (("light", QSize(1280, 800)), ("dark", QSize(1920, 1080))):
        folder = tours.found(scheme) / "pictures" / f"{scheme}-{size.width()}x{size.height()}"
        assert {path.stem.partition("-")[2] for path in folder.glob("*.png")} == SCENES
        for path in folder.glob("*.png"):
            picture = QImage(str(path))
            assert picture.size() == size
            seen = {picture.pixel(x, y) for x in range(0, size.width(), 16) for y in range(0, size.height(), 16)}
            assert len(seen) > 4, f"{path.name} is blank"


def test_a_command_is_reached_without_loading_qt() -> None:
    code = (
        "import sys; from edumanage_desktop.__main__ import main\n"
        "try: main(['db', '--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=240, check=False).returncode == 0


def test_a_wrong_option_is_wrong_usage() -> None:
    assert run("--no-such-option").returncode == 2
    assert run("no-such-command").returncode == 2
