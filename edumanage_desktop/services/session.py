"""One signed-in session: everything that a window needs of one database, one store and one login."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember, Person, Role
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.services.drafts import DraftKeeper, SharedDrafts
from edumanage_desktop.services.events import EventReporter
from edumanage_desktop.services.feedback_library import PhraseKeeper
from edumanage_desktop.services.files import FileFetcher, FileOpener
from edumanage_desktop.services.finding import Finder
from edumanage_desktop.services.handing_on import DraftHandovers
from edumanage_desktop.services.health.measuring import Measuring
from edumanage_desktop.services.left_conflicts import LeftConflicts
from edumanage_desktop.services.library_files import LibraryStore
from edumanage_desktop.services.maintenance.windows import PlanReader
from edumanage_desktop.services.notices import NoticeReader
from edumanage_desktop.services.office_pages import OfficeConverter
from edumanage_desktop.services.people import AccountKeeper
from edumanage_desktop.services.prepared import PreparedStore
from edumanage_desktop.services.queue import Page, QueueFilter, QueueReader, SortOrder
from edumanage_desktop.services.queue_export import ListFiles
from edumanage_desktop.services.register import Register
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.services.saved_views import SavedViewKeeper

if TYPE_CHECKING:
    from pathlib import Path

    from edumanage_desktop.services.archive_import.importing import ArchiveImport
    from edumanage_desktop.services.backup.schedule_planning import ScheduleGround
    from edumanage_desktop.services.backup.watching import BackupWatch
    from edumanage_desktop.services.contacts import ContactKeeper, ContactReader
    from edumanage_desktop.services.department import Department
    from edumanage_desktop.services.diagnosis.visibility import VisibilityReader
    from edumanage_desktop.services.figures.figures import FiguresReader
    from edumanage_desktop.services.health.desk import HealthDesk
    from edumanage_desktop.services.intake import IntakeDesk
    from edumanage_desktop.services.mail_settings import MailDesk
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
    from edumanage_desktop.services.moving.desk import MovingDesk
    from edumanage_desktop.services.text_index import TextReader
    from edumanage_desktop.services.twins import TwinReader


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The collaborators of one (server, login), opened in the database lane; `close` runs there too.

    `shared_drafts` take what `drafts` keep here to the person's other computers; None where `drafts` stand there alone.
    `left_conflicts` wait for the person also in the next session; None where nothing may stay on this computer.
    `lacks_tls` says that work and password cross a network in clear, by an administrator's exception;
    `leaves_nothing` says that this computer is shared and keeps nothing of anybody. `change_password` tells the session
    what it is to sign in with from now on. `open_mail`, `open_intake`, `open_import`, `open_moving`, `open_register`,
    `open_accounts`, `open_department`, `open_visibility`, `open_backup_watch` and `open_health` load what only
    some need: who hands in, registrars, administrators. `open_schedule_ground` says what a schedule of backups is made
    for, and `write_files` writes its files.
    `open_contacts` returns who reads whom to ask, and who writes it as an administrator.
    `open_texts` returns what takes the text out of files, to be closed by who opened it.
    """

    database_name: str
    reader: QueueReader
    finder: Finder
    outbox: Outbox
    files: FileFetcher
    opener: FileOpener
    office: OfficeConverter
    drafts: DraftKeeper
    prepared: PreparedStore
    views: SavedViewKeeper
    list_files: ListFiles
    shared_drafts: SharedDrafts | None
    handovers: DraftHandovers
    left_conflicts: LeftConflicts | None
    library: PhraseKeeper
    library_files: LibraryStore
    events: EventReporter
    notices: NoticeReader
    maintenance: PlanReader
    measuring: Measuring
    lacks_tls: bool
    leaves_nothing: bool
    change_password: Callable[[str], None]
    open_intake: "Callable[[], IntakeDesk]"
    open_import: "Callable[[Path, Path | None], ArchiveImport]"
    open_moving: "Callable[[], MovingDesk]"
    open_figures: "Callable[[], FiguresReader]"
    open_register: Callable[[], Register]
    open_accounts: Callable[[], AccountKeeper]
    open_department: "Callable[[], Department]"
    twins: "TwinReader"
    open_texts: "Callable[[], TextReader]"
    open_mail: "Callable[[], MailDesk]"
    open_maintenance: "Callable[[], MaintenanceDesk]"
    open_visibility: "Callable[[], VisibilityReader]"
    open_backup_watch: "Callable[[], BackupWatch]"
    open_health: "Callable[[], HealthDesk]"
    open_contacts: "Callable[[], tuple[ContactReader, ContactKeeper]]"
    open_schedule_ground: "Callable[[], ScheduleGround]"
    write_files: "Callable[[Path, Mapping[str, bytes]], None]"
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the window must know before it can show the queue; `faculty` is empty for who sees only their own work.

    `first_page` is the start of the whole queue, newest first, to be painted at once; None when it could not be read.
    """

    session: Session
    person: Person
    transitions: tuple[Transition, ...]
    faculty: tuple[FacultyMember, ...]
    now_us: int
    first_page: Page | None


def greet(session: Session) -> Welcome:
    """Read who is signed in and by which rules; raises `DatabaseError` or `SignInRefused`, the session closed."""
    try:
        reader = session.reader
        person = reader.person()
        sees_all = person.roles & {Role.REGISTRAR, Role.ADMIN}
        faculty = reader.faculty() if sees_all else ()
        return Welcome(session, person, reader.transitions(), faculty, reader.now_us(), _first_page(reader))
    except BaseException:
        session.close()
        raise


def _first_page(reader: QueueReader) -> Page | None:
    try:
        return reader.page(QueueFilter(), SortOrder(), first=0)
    except EduManageError:
        return None
