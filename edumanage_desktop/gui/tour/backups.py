"""The scenes of the Backups page: none yet, a job at work and at its end, several backups, and what is asked."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import TypeVar
from uuid import uuid4

from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.backups import plans
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.clean_up_dialog import CleanUpDialog
from edumanage_desktop.gui.backups.dump_dialog import DumpDialog
from edumanage_desktop.gui.backups.fates_dialog import FatesDialog
from edumanage_desktop.gui.backups.files_dialog import FilesDialog
from edumanage_desktop.gui.backups.kept_dialog import KeptDeed, KeptDialog
from edumanage_desktop.gui.backups.page import BackupsPage
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.backups.repair_dialog import RepairDialog
from edumanage_desktop.gui.backups.restore_dialog import RestoreDialog
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import is_being_opened
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.record_table import stand_on
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.verifying import Verified
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from edumanage_desktop.services.session import Session

T = TypeVar("T", bound=AskingDialog)
_HELD_AFTER = 150
"""Files that a job has read when its picture is taken."""
_DECIDED = 3
_HARMED = 9
"""Of the newest files, some are lost or altered."""
_TOLD_AGAIN_AFTER_S = 1.2
"""A watch tells only some times a second how far a job is, and a speed after a second."""
_DUMP = """CREATE TABLE `student_uploads` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `student_id` bigint(20) NOT NULL,
  `faculty_id` bigint(20) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL,
  `description` text DEFAULT NULL,
  `file_path` varchar(1024) NOT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `status` varchar(50) DEFAULT 'submitted',
  PRIMARY KEY (`id`)
);
INSERT INTO `student_uploads` VALUES
(900001,4101,7,'Lab report found in an old dump',NULL,'2025/report.pdf','2025-11-03 08:15:00','submitted'),
(900002,4102,7,'Essay found in an old dump',NULL,'2025/essay.pdf','2025-11-03 08:16:00','approved');
-- Dump completed on 2025-11-03  9:00:00
"""


class BackupScenes:
    """As an administrator sees it; the backups and a dump lie in `folder`, and a colleague decides meanwhile."""

    def __init__(self, *, album: Album, folder: Path, colleague: Callable[[], Session]) -> None:
        self._album, self._folder, self._colleague = album, folder, colleague

    def back_up(self, window: MainWindow) -> None:
        """Choose a place, back up, prove that, and look at what else is asked."""
        wait_for(window.backups.is_offered, "an administrator")
        window.backups.open()
        wait_for(lambda: window.backups.page is not None and window.backups.page.isVisible(), "the backups")
        page = window.backups.page
        if page is None:
            raise TourStopped("nobody backs up here")
        wait_for(page.is_settled, "the place of the backups")
        self._album.save(window, "backups-none")
        self._choose_place(window, page)
        for _backup in range(2):
            self._do(window, page, page.doing.back_up)
        self._do(window, page, page.doing.drill)
        self._watch_a_job(window, page)
        self._restore_in_place(window, page)
        self._choose_files(window, page)
        self._find_damage(window, page)
        self._ask(window, page)
        self._look_around(window, page)
        self._find_unreadable(window, page)

    def _choose_place(self, window: MainWindow, page: BackupsPage) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        page.doing.choose_place()
        dialog = self._dialog(page, PlaceDialog)
        dialog.place.setText(str(self._folder / "backups"))
        dialog.asked.emit()
        wait_for(dialog.encrypts.isVisible, "what stands at the place")
        self._album.save(window, "backups-place")
        dialog.encrypts.setChecked(False)
        dialog.asked.emit()
        wait_for(lambda: page.doing.dialog is None and page.is_settled(), "a place for backups")
        self._album.save(window, "backups-empty")

    def _watch_a_job(self, window: MainWindow, page: BackupsPage) -> None:
        """Look at a verification that is under way, and at its end."""
        goes_on, desk = Event(), page.repository.desk

        def verify(watch: JobWatch) -> Verified:
            def tell(stage: Stage) -> None:
                watch(stage)
                if stage.done >= _HELD_AFTER and not goes_on.wait(_TOLD_AGAIN_AFTER_S):
                    watch(stage)
                    goes_on.wait()

            return desk.verify(tell)

        job = window.jobs.start(replace(plans.verify(page.repository), work=verify))
        if job is None:
            raise TourStopped("another job is at work")
        window.jobs.open()
        try:
            wait_for(lambda: job.stage is not None and job.stage.done >= _HELD_AFTER, "a job at work")
            self._album.save(window, "job-running")
        finally:
            goes_on.set()
        self._settle(window, page)
        self._album.save(window, "job-done")

    def _restore_in_place(self, window: MainWindow, page: BackupsPage) -> None:
        """Restore though a colleague has decided since, and do that again."""
        window.jobs.close()
        elsewhere(self._decide, "decisions of a colleague")
        page.doing.restore()
        restore = self._dialog(page, RestoreDialog)
        self._album.save(window, "restore")
        restore.instead.setChecked(True)
        restore.asked.emit()
        wait_for(lambda: restore.lost.isVisible() or restore.message.isVisible(), "what would be lost")
        self._album.save(window, "restore-in-place")
        restore.asked.emit()
        self._settle(window, page)
        page.doing.old_databases()
        kept = self._dialog(page, KeptDialog)
        wait_for(kept.is_settled, "the old databases")
        self._album.save(window, "old-databases")
        kept.look(KeptDeed.REPLAY)
        wait_for(lambda: kept.is_settled() and kept.told.isVisible(), "what was done in the old database")
        self._album.save(window, "lost-work")
        kept.asked.emit()
        self._settle(window, page)
        window.jobs.jobs[-1].show_details(above(page))
        self._album.save(window, "lost-work-again")
        for dialog in window.findChildren(FatesDialog):
            dialog.reject()

    def _choose_files(self, window: MainWindow, page: BackupsPage) -> None:
        """Find what the store lost or has damaged, and look what would be put back."""
        window.jobs.close()
        stand_on(page.view, 0)
        elsewhere(lambda: self._harm_store(page), "files that are missing or damaged")
        page.doing.restore()
        restore = self._dialog(page, RestoreDialog)
        restore.chosen_files.setChecked(True)
        restore.asked.emit()
        files = self._dialog(page, FilesDialog)
        wait_for(files.is_settled, "how the store has each file")
        self._album.save(window, "files")
        files.harmed.setChecked(True)
        files.all.click()
        self._album.save(window, "files-harmed")
        files.asked.emit()
        wait_for(files.headline.isVisible, "what would be put back")
        self._album.save(window, "files-planned")
        files.asked.emit()
        self._settle(window, page)
        window.jobs.close()

    def _harm_store(self, page: BackupsPage) -> None:
        """Let some files of the store be lost, and others be altered."""
        repository = page.repository
        files = repository.room.files_look(repository.desk, None).listed(repository.desk.latest())
        whole = [each for each in files if each.may_go_back]
        _source, store = repository.room.source(None)
        for lost in whole[1:_HARMED:3]:
            store.delete(lost.key)
        for altered in whole[2:_HARMED:3]:
            store.exchange(altered.key, BytesIO(b"altered"))

    def _decide(self) -> None:
        """Approve the newest work of the colleague."""
        with closing(self._colleague()) as session:
            wanted = QueueFilter(statuses=frozenset({str(Status.SUBMITTED)}))
            for submission in session.reader.page(wanted, SortOrder(), first=0).rows[:_DECIDED]:
                session.outbox.send(
                    Act(
                        act_uuid=str(uuid4()),
                        kind=ActKind.APPROVE,
                        upload_id=submission.id,
                        student_id=submission.student_id,
                        expected_version=submission.version,
                        feedback="Clear and complete.",
                    )
                )

    def _find_damage(self, window: MainWindow, page: BackupsPage) -> None:
        """Let a file of the repository be altered, and look at what a verification says."""
        harmed = next(each for each in (self._folder / "backups" / "objects").rglob("*") if each.is_file())
        harmed.write_bytes(b"altered")
        self._do(window, page, page.doing.verify)
        wait_for(lambda: _alerts(window), "the alert")
        self._album.save(window, "backups-damaged")
        window.jobs.close()

    def _ask(self, window: MainWindow, page: BackupsPage) -> None:
        page.doing.clean_up()
        clean_up = self._dialog(page, CleanUpDialog)
        wait_for(clean_up.is_settled, "what would go")
        self._album.save(window, "clean-up")
        clean_up.reject()
        dump = self._folder / "portal.sql"
        dump.write_text(_DUMP, encoding="utf-8")
        page.doing.import_dump()
        importing = self._dialog(page, DumpDialog)
        importing.file.setText(str(dump))
        importing.asked.emit()
        wait_for(lambda: importing.found.isVisible() or importing.message.isVisible(), "what the dump holds")
        self._album.save(window, "import-dump")
        importing.reject()
        page.doing.ask_passphrase()
        self._album.save(window, "passphrase")
        self._dialog(page, AskingDialog).reject()

    def _look_around(self, window: MainWindow, page: BackupsPage) -> None:
        """Look at the sheet for a safe, at how backups stand, and at what a scheduler needs."""
        workspace = window.workspace
        if workspace is None:
            raise TourStopped("there is no session")
        page.doing.recovery_sheet()
        self._album.save(window, "recovery-sheet")
        self._dialog(page, AskingDialog).reject()
        desk = workspace.backup_alert
        page.standing_wanted.emit()
        standing = desk.dialog
        if standing is None:
            raise TourStopped("nobody tells how backups stand")
        wait_for(standing.is_settled, "how backups stand")
        self._album.save(window, "backups-standing")
        standing.reject()
        page.schedule_wanted.emit()
        schedule = desk.schedule
        if schedule is None:
            raise TourStopped("nobody plans a schedule")
        schedule.repository.setText("/backups/physics")
        self._album.save(window, "backups-schedule")
        schedule.reject()

    def _find_unreadable(self, window: MainWindow, page: BackupsPage) -> None:
        """Let the manifest of the newest backup be lost, and look at what a repair would do."""
        max((self._folder / "backups" / "snapshots").rglob("manifest.json")).write_bytes(b"altered")
        page.repository.read()
        wait_for(page.is_settled, "damaged backups")
        stand_on(page.view, 0)
        self._album.save(window, "backups-unreadable")
        page.doing.repair()
        repair = self._dialog(page, RepairDialog)
        wait_for(repair.is_settled, "what a repair would do")
        self._album.save(window, "repair")
        repair.reject()

    def _do(self, window: MainWindow, page: BackupsPage, deed: Callable[[], object]) -> None:
        deed()
        self._settle(window, page)

    def _settle(self, window: MainWindow, page: BackupsPage) -> None:
        wait_for(lambda: not window.jobs.running() and page.is_settled(), "the end of a job")

    def _dialog(self, page: BackupsPage, kind: type[T]) -> T:
        dialog = page.doing.dialog
        wait_for(lambda: dialog is None or not is_being_opened(dialog), "a question")
        if not isinstance(dialog, kind):
            raise TourStopped(f"nobody is asked: {kind.__name__}")
        return dialog


def _alerts(window: MainWindow) -> bool:
    """Return whether an alert of backups stands above the page."""
    desk = None if window.workspace is None else window.workspace.backup_alert
    return desk is not None and desk.banner is not None and desk.banner.isVisible()
