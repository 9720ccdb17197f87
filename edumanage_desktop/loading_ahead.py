"""What a window loads while nothing happens, so that nobody waits for it later."""

import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from edumanage_desktop.gui.actions.action import ActionId

if TYPE_CHECKING:
    from edumanage_desktop.gui.main_window import MainWindow

_AHEAD_EVERY_MS = 400
_BACKUP_DESK = (
    *("services.backup.repository", "services.backup.taking", "services.backup.repairing"),
    *("services.backup.restoring", "services.backup.exporting", "services.backup.desk"),
    *("services.backup.in_place", "services.backup.dump_import", "services.backup.one_submission"),
    "services.backup.room",
)
"""What knows of backups, which two pages ask."""
OF_PAGES: Mapping[ActionId, Sequence[str]] = {
    ActionId.GO_TO_PEOPLE: (
        *("gui.people.fields", "gui.people.record_pane", "gui.people.absences", "gui.people.page"),
        *("adapters.database.register", "adapters.database.embedded_accounts", "adapters.database.accounts"),
    ),
    ActionId.GO_TO_HAND_IN: (
        *("services.media_types", "services.intake"),
        *("gui.handing_in.form", "gui.handing_in.receipt", "gui.handing_in.page"),
    ),
    ActionId.GO_TO_IMPORT: (
        *("services.media_types", "services.intake", "services.archive_import.entries"),
        *("services.archive_import.matching", "services.archive_import.planning", "gui.importing.chips"),
        *("gui.importing.table", "services.archive_import.recognising", "services.archive_import.importing"),
        *("gui.importing.foot", "gui.importing.page"),
        *("adapters.arrived_work.opening", "adapters.database.holdings"),
    ),
    ActionId.GO_TO_DEPARTMENT: (
        *("services.archive.records", "services.archive.desk"),
        *("gui.people.fields", "gui.people.record_pane", "services.mail_settings"),
        *("gui.department.assignments", "gui.department.settings", "gui.department.page"),
        *("services.maintenance.growth", "gui.maintenance.windows_section", "gui.maintenance.tasks_section"),
        *("adapters.database.growth", "adapters.database.maintenance", "adapters.database.task_records", "maintaining"),
        *_BACKUP_DESK,
        *("gui.backups.repository", "services.store_rights", "services.administration"),
        *("services.intake", "services.verification.verifying", "services.deployment.staging"),
        *("services.deployment.checklist", "services.deployment.rolling_back", "gui.deployment.rollback_dialog"),
        *("gui.deployment.doing", "gui.deployment.section"),
    ),
    ActionId.GO_TO_ASSIGN: (
        *("services.moving.balancing", "adapters.database.workload", "adapters.database.made_moves"),
        *("gui.assigning.workload_view", "gui.assigning.moving", "gui.assigning.page"),
    ),
    ActionId.GO_TO_BACKUPS: (
        *_BACKUP_DESK,
        *("services.backup.reporting", "gui.backups.repository", "gui.jobs.panel"),
        *("gui.review.row_table", "gui.backups.restore_dialog", "gui.backups.clean_up_dialog"),
        *("gui.backups.doing", "gui.backups.page"),
    ),
    ActionId.GO_TO_HEALTH: (
        *("services.health.watching", "adapters.database.health_figures", "services.backup.repository"),
        *("services.audit.facts", "adapters.file_store.s3", "adapters.bucket_use", "adapters.database.accounts"),
        *("adapters.database.access_facts", "adapters.fact_finder"),
        *("gui.health.vitals", "services.mailing", "gui.tabbed_page", "gui.people.table"),
        *("gui.charts.time_chart", "gui.health.state_section"),
        *("services.logs.bundle", "services.logs.desk", "adapters.database.log_reading", "gui.logs.logs_section"),
        *("services.audit.known_needs", "services.audit.judging", "services.audit.auditing"),
        *_BACKUP_DESK,
        *("gui.backups.asking", "gui.audit.finding_details", "gui.audit.audit_section"),
        *("services.diagnosis.connection_words", "services.diagnosis.performance_words"),
        *("services.diagnosis.upload_words", "services.diagnosis.matters", "services.diagnosis.looking"),
        "gui.diagnosis.diagnose_section",
        *("services.incidents.journal", "services.incidents.isolating", "services.incidents.preserving"),
        *("services.incidents.notifying", "services.incidents.report", "gui.incident.tables"),
        *("gui.incident.incident_section", "gui.contacts.contacts_section", "gui.health.page"),
    ),
}
"""By what leads to a page, the modules of it, each of which brings few others where those before it are loaded."""
LOADED_AHEAD = (
    *("gui.field_icons", "gui.review.conflict_dialog", "gui.keys_dialog", "gui.palette.popup", "gui.student.page"),
    *("gui.review.batch_question", "gui.review.batch_report", "gui.review.release_dialog"),
    *OF_PAGES[ActionId.GO_TO_PEOPLE],
    *OF_PAGES[ActionId.GO_TO_HAND_IN],
    *OF_PAGES[ActionId.GO_TO_IMPORT],
    *OF_PAGES[ActionId.GO_TO_DEPARTMENT],
    "gui.department.history_dialog",
    *("gui.archive.dialog", "gui.archive.plans"),
    *OF_PAGES[ActionId.GO_TO_ASSIGN],
    *("gui.assigning.move_dialog", "gui.assigning.plan_lines", "gui.assigning.share_dialog"),
    *("gui.assigning.recent_dialog", "gui.review.batch_report", "adapters.database.figures", "gui.figures.dialog"),
    *("gui.guide.window", "gui.first_steps.cards", "gui.queue.columns_dialog", "gui.queue.view_name_dialog"),
    *("gui.review.phrase_dialog", "gui.review.left_drafts_dialog", "gui.sign_in.passwords", "gui.sign_in.flow"),
    *("gui.unsaved", "gui.error_dialog", "gui.verifying.run", "gui.verifying.dialog"),
    *("gui.notices.dialog", "gui.notices.choices_dialog", "gui.own_records.dialog"),
    *("services.mailing", "adapters.smtp_mail", "adapters.database.mail_room", "gui.department.mail_dialog"),
    *OF_PAGES[ActionId.GO_TO_BACKUPS],
    *("gui.backups.files_table", "gui.backups.store_looking", "gui.backups.files_dialog", "gui.backups.sheet_dialog"),
    *("services.diagnosis.visibility", "services.diagnosis.visibility_accounts"),
    *("services.diagnosis.visibility_inquiry", "adapters.database.visibility", "gui.diagnosis.dialog"),
    *OF_PAGES[ActionId.GO_TO_HEALTH],
    *("gui.health.telling_dialog", "gui.incident.asking", "gui.incident.notify_dialog"),
    *("gui.incident.checklist_dialog", "gui.incident.evidence_dialog", "gui.contacts.dialog"),
    "gui.diagnosis.connection_dialog",
    *("services.backup.runs", "gui.backup_alert.banner", "gui.backup_alert.dialog", "gui.backup_alert.schedule_dialog"),
)
"""Modules of what is opened later, in the order in which it is likely; what takes long to load comes in pieces."""


def load_ahead(window: "MainWindow") -> None:
    """Load what a person opens later while nothing happens, one module in a turn of the event loop.

    Loaded when it is first wanted, it would stop the window for longer than anybody should notice.
    """
    from PySide6.QtCore import Qt, QTimer

    names = iter(LOADED_AHEAD)
    window.pages.loading = _loading
    turn = QTimer(window, interval=_AHEAD_EVERY_MS)

    def load_next() -> None:
        name = next(names, None)
        if name is None:
            turn.stop()
        else:
            _load(name)

    turn.timeout.connect(load_next)
    window.queue_painted.connect(turn.start, Qt.ConnectionType.SingleShotConnection)


def _loading(page: ActionId) -> list[Callable[[], object]]:
    """Return what loads the modules of a page that are not loaded yet, each in a turn of its own."""
    return [partial(_load, name) for name in OF_PAGES.get(page, ()) if f"edumanage_desktop.{name}" not in sys.modules]


def _load(name: str) -> None:
    importlib.import_module(f"edumanage_desktop.{name}")
