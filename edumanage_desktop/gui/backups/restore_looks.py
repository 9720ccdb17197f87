"""What a restore that changes what is in use would do: how each way of it looks first, and what it says of that."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.chosen_tables import chosen_tables
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import in_place_words, part_words
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.room import Account, InPlace, PartFiles, PartSubmission, PartTables, as_account


class RestoreWay(Enum):
    """What is restored, and where to."""

    NEW_PLACE = auto()
    IN_PLACE = auto()
    TABLES = auto()
    FILES = auto()
    CHOSEN_FILES = auto()
    SUBMISSION = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the dialog."""

    way: RestoreWay
    account: Account | None = None
    tables: tuple[str, ...] = ()
    keeps_added: bool = False
    upload_id: int = 0
    files: ChosenFiles | None = None
    """Which files are put back; None for all that need it."""

    def wanted(self) -> InPlace | PartTables | PartFiles | PartSubmission:
        """Return what is restored; raises `TablesNotRestorable`."""
        if self.way is RestoreWay.FILES:
            return PartFiles(self.account, self.files)
        if self.way is RestoreWay.SUBMISSION:
            return PartSubmission(self.upload_id, self.account)
        if self.way is RestoreWay.IN_PLACE:
            return InPlace(self.account)
        chosen = chosen_tables(self.tables)
        return (
            InPlace(self.account, work_alone=True)
            if chosen.is_work
            else PartTables(chosen, self.keeps_added, self.account)
        )


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found, in the person's language; `go` is what the button does then, '' where there is nothing."""

    headline: str
    words: str
    titles: Sequence[str]
    rows: Sequence[Sequence[str]]
    go: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def look(repository: OpenRepository, snapshot: str, asked: Asked) -> Callable[[JobWatch], Any]:
    """Return the question of what would be done; it is not for the GUI thread. Raises `TablesNotRestorable`."""
    room, desk, account, wanted = repository.room, repository.desk, asked.account, asked.wanted()

    def ask(watch: JobWatch) -> Any:
        if isinstance(wanted, InPlace):
            return room.in_place(desk, wanted, watch).outlook(snapshot)
        if isinstance(wanted, PartTables):
            restoring = room.tables_back(desk, account, watch)
            return restoring.run(snapshot, wanted.chosen, keeps_added=wanted.keeps_added, only_look=True)
        if isinstance(wanted, PartFiles):
            mending = room.files_back(desk, account, watch)
            watch.also_stops(mending.cancel)
            return mending.run(snapshot, wanted.chosen, only_look=True)
        return room.one_submission(desk, account).run(snapshot, wanted.upload_id, only_look=True)

    return lambda watch: as_account(account, lambda: ask(watch))


def looked(asked: Asked, found: Any, name: Callable[[str], str] = wording.plain) -> Looked:
    """Return what is said of an answer, of files by what `name` calls their keys; for any thread."""
    wanted = asked.wanted()
    if isinstance(wanted, InPlace):
        words = in_place_words.outlook_words(found)
        if wanted.work_alone:
            stays = _tr("Students, faculty, settings and what is people's own stay as they are today.")
            words = f"{words}\n{stays}"
        rows = [in_place_words.act_row(act) for act in found.acts]
        go = _tr("Restore all submissions") if wanted.work_alone else _tr("Restore in place")
        return Looked(in_place_words.lost_words(found), words, in_place_words.act_titles(), rows, go)
    if isinstance(wanted, PartTables):
        return Looked(
            part_words.tables_headline(found),
            part_words.tables_words(found),
            part_words.undone_titles(),
            [part_words.undone_row(each) for each in found.undone] if found.rows else [],
            _tr("Restore these tables") if found.rows else "",
        )
    if isinstance(wanted, PartFiles):
        return Looked(
            part_words.files_headline(found),
            part_words.files_words(found),
            part_words.file_titles(),
            part_words.file_rows(found, name),
            _tr("Put these files back") if found.put_back else "",
        )
    headline, words = part_words.submission_headline(found), part_words.submission_words(found)
    return Looked(headline, words, (), (), _tr("Bring it back") if found.changed else "")
