"""Composition root of a session: from a database, a login and a password to everything that a window needs.

Imports stand inside the functions: what is imported here is loaded at every start.
"""

import getpass
import os
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.maintaining import contact_keeper, contact_reader, maintenance_desk, plan_reader
from edumanage_desktop.measured_session import measured, note_file, note_upload
from edumanage_desktop.watching_health import backup_watch, health_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.own_drafts import DatabaseDrafts
    from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
    from edumanage_desktop.adapters.office.conversion import OfficeConversions
    from edumanage_desktop.services.archive_import.importing import ArchiveImport, ImportDesk
    from edumanage_desktop.services.backup.schedule_planning import ScheduleGround
    from edumanage_desktop.services.department import Department
    from edumanage_desktop.services.diagnosis.visibility import VisibilityReader
    from edumanage_desktop.services.drafts import DraftKeeper
    from edumanage_desktop.services.figures.figures import FiguresReader
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.finding import Finder
    from edumanage_desktop.services.hand_in_drafts import HandInDraftKeeper
    from edumanage_desktop.services.health.measuring import Meter
    from edumanage_desktop.services.intake import IntakeDesk
    from edumanage_desktop.services.left_conflicts import LeftConflicts
    from edumanage_desktop.services.mail_settings import MailDesk
    from edumanage_desktop.services.moving.desk import MovingDesk
    from edumanage_desktop.services.notices import NoticeReader
    from edumanage_desktop.services.people import AccountKeeper
    from edumanage_desktop.services.queue_export import ListFiles
    from edumanage_desktop.services.register import Register
    from edumanage_desktop.services.review import Outbox
    from edumanage_desktop.services.session import Session
    from edumanage_desktop.services.text_index import TextReader
    from edumanage_desktop.services.twins import TwinReader


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window opens: a database URL in SQLAlchemy's form, the place of the files, who signs in, own folders.

    None for `database` is the embedded database in the person's data folder, which is made when it is not there yet;
    None for `store` is the place that the surroundings name, else a folder beside that database.
    """

    data_folder: Path
    config_folder: Path
    cache_folder: Path
    database: str | None = None
    store: str | Path | None = None
    login: str | None = None


def database_identity(url: str) -> str:
    """Return what tells one database from another: where the server listens and the database's name, or the real file.

    User, password, driver and options make no difference, nor do the further hosts of a cluster; a link that leads to
    another file later does.
    """
    if is_embedded(url):
        return f"sqlite:{_embedded_path(url).resolve()}"
    address = server_address(url)
    host = address.hosts[0]
    place = f"{host.name}:{host.port}" if address.socket is None else f"socket:{address.socket}"
    return f"server://{place}/{address.database}"


def database_name(url: str) -> str:
    """Return how the window calls a database: the file's name, or database and host."""
    if is_embedded(url):
        return _embedded_path(url).stem
    address = server_address(url)
    return f"{address.database} · {address.hosts[0].name}"


def _embedded_path(url: str) -> Path:
    return Path(unquote(urlsplit(url).path[1:]) or ":memory:").absolute()


def _signing_in(url: str, login: str | None) -> str:
    named = login or (server_address(url).user if not is_embedded(url) else "")
    return named or getpass.getuser()


@dataclass(frozen=True, slots=True)
class _KeptHere:
    """What a session has on this computer: files on their way to be seen, and what nobody is to lose."""

    store: "FileStore"
    cache: "SessionFileCache"
    office: "OfficeConversions"
    outbox: "Outbox"
    drafts: "DraftKeeper"
    shared_drafts: "DatabaseDrafts | None"
    left_conflicts: "LeftConflicts | None"
    open_hand_ins: "Callable[[], HandInDraftKeeper | None]"


def open_session(options: WindowOptions, password: str | None = None, *, on_shared_machine: bool = False) -> "Session":
    """Open database, file store, journal and drafts for one login; runs in the database lane.

    A shared machine keeps no drafts: they stand in the database alone. Raises the `DatabaseError`s, `JournalError` or
    `StorePlaceUnknown`, with nothing left open.
    """
    from edumanage_desktop.adapters.database import open_database
    from edumanage_desktop.adapters.database.events import DatabaseEventReporter
    from edumanage_desktop.adapters.database.handed_drafts import DatabaseHandovers
    from edumanage_desktop.adapters.database.own_library import DatabaseLibrary
    from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
    from edumanage_desktop.adapters.database.own_views import DatabaseSavedViews
    from edumanage_desktop.adapters.library_files import LibraryFiles
    from edumanage_desktop.adapters.platform import this_platform
    from edumanage_desktop.adapters.platform.opening import SystemOpener
    from edumanage_desktop.services.session import Session

    url = options.database or own_database(options.data_folder)
    login = _signing_in(url, options.login)
    with ExitStack() as opened:
        database = open_database(url, login=login, password=password)
        opened.callback(database.close)
        identity = (database_identity(url), login)
        database, measuring = measured(database, None if on_shared_machine else options.data_folder, identity)
        opened.callback(measuring.end)
        here = _kept_here(options, database, identity, opened, measuring.meter, is_shared=on_shared_machine)
        return Session(
            database_name=database_name(url),
            reader=database.reader,
            finder=_finder(database),
            outbox=here.outbox,
            files=here.cache,
            opener=SystemOpener(platform=this_platform()),
            office=here.office,
            drafts=here.drafts,
            prepared=DatabasePrepared(connections=database.connections),
            list_files=_list_files(),
            views=DatabaseSavedViews(connections=database.connections),
            shared_drafts=here.shared_drafts,
            library=DatabaseLibrary(connections=database.connections),
            library_files=LibraryFiles(),
            handovers=DatabaseHandovers(connections=database.connections),
            left_conflicts=here.left_conflicts,
            events=DatabaseEventReporter(connections=database.connections),
            notices=_notices(database.connections),
            maintenance=plan_reader(database),
            measuring=measuring,
            lacks_tls=not is_embedded(url) and server_address(url).lacks_tls,
            leaves_nothing=on_shared_machine,
            change_password=database.connections.use_password,
            open_intake=partial(_intake_here, database, here, measuring.meter),
            open_import=partial(_import, database, here, measuring.meter),
            open_moving=lambda: _moving(database),
            open_figures=lambda: _figures(database.connections),
            open_register=lambda: _register(database.connections),
            open_accounts=lambda: account_keeper(database.connections),
            open_department=lambda: department(database.connections, now_us=database.reader.now_us),
            twins=_twins(database),
            open_texts=_texts,
            open_mail=lambda: _mail_desk(database.connections),
            open_visibility=lambda: visibility_reader(database.connections),
            open_backup_watch=lambda: backup_watch(database.connections),
            open_health=lambda: health_desk(database, store=_place_of_files(options)),
            open_contacts=lambda: (contact_reader(database.connections), contact_keeper(database.connections)),
            open_schedule_ground=partial(_schedule_ground, url, str(options.store or ""), login),
            write_files=_write_files,
            open_maintenance=lambda: maintenance_desk(database, store=_place_of_files(options)),
            close=opened.pop_all().close,
        )


def _kept_here(
    options: WindowOptions,
    database: "Database",
    identity: tuple[str, str],
    opened: ExitStack,
    meter: "Meter",
    *,
    is_shared: bool,
) -> _KeptHere:
    """Open what stands on this computer for one (server, login); what has to be closed again is given to `opened`."""
    from edumanage_desktop.adapters.database.own_drafts import DatabaseDrafts, DraftsOnSharedMachine
    from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache, wipe_leftovers
    from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
    from edumanage_desktop.adapters.local_drafts import LocalDrafts
    from edumanage_desktop.adapters.office.conversion import OfficeConversions
    from edumanage_desktop.adapters.platform.folders import identity_name
    from edumanage_desktop.both_stores import store_with_archive
    from edumanage_desktop.services.review import Outbox

    server, login = identity
    journal = FileActJournal(folder=journal_folder(options.data_folder, server, login))
    opened.callback(journal.close)
    wipe_leftovers(options.cache_folder)
    store = store_with_archive(file_store(options, on_shared_machine=is_shared), database.connections)
    cache = SessionFileCache(
        store=store, base=options.cache_folder / identity_name(server, login), measure=partial(note_file, meter)
    )
    opened.callback(cache.close)
    drafts: DraftKeeper = LocalDrafts(options.data_folder / "drafts", server=server, login=login)
    shared = DatabaseDrafts(connections=database.connections)
    return _KeptHere(
        store=store,
        cache=cache,
        office=opened.enter_context(closing(OfficeConversions(workplace=lambda: cache.room("office")))),
        outbox=Outbox(journal=journal, recorder=database.recorder),
        drafts=DraftsOnSharedMachine(shared=shared, earlier=drafts) if is_shared else drafts,
        shared_drafts=None if is_shared else shared,
        left_conflicts=None if is_shared else _left_conflicts(options, server, login, opened),
        open_hand_ins=partial(_hand_in_drafts, options, server, login, are_kept=not is_shared),
    )


def _intake_here(database: "Database", here: _KeptHere, meter: "Meter") -> "IntakeDesk":
    measure = partial(note_upload, meter)
    drafts = here.open_hand_ins()
    return intake_desk(database, store=here.store, outbox=here.outbox, drafts=drafts, measure=measure)


def intake_desk(
    database: "Database",
    *,
    store: "FileStore",
    outbox: "Outbox",
    drafts: "HandInDraftKeeper | None" = None,
    waits_in_windows: bool = True,
    hands_in_many: bool = False,
    measure: "Callable[[float, bool], None] | None" = None,
) -> "IntakeDesk":
    """Return where work is handed in, as whoever is signed in to the database; thousands where `hands_in_many`.

    `waits_in_windows` as `Intake` has it; `measure` is told how many seconds each took, and whether it failed.
    """
    from edumanage_desktop.adapters.database.earlier_hand_ins import DatabaseEarlierHandIns
    from edumanage_desktop.adapters.database.events import DatabaseEventReporter
    from edumanage_desktop.adapters.database.intake import DatabaseUploadRules
    from edumanage_desktop.services.attempts import AttemptLog
    from edumanage_desktop.services.intake import Intake, IntakeDesk

    rules = DatabaseUploadRules(connections=database.connections)
    intake = Intake(
        store=store,
        outbox=outbox,
        settings=rules.settings,
        surroundings=os.environ,
        now_us=database.reader.now_us,
        attempts=AttemptLog(events=DatabaseEventReporter(connections=database.connections), is_many=hands_in_many),
        earlier=DatabaseEarlierHandIns(connections=database.connections, details=database.reader.details),
        waits_in_windows=waits_in_windows,
        asks_every_s=ASKED_AGAIN_S if hands_in_many else 0.0,
        measure=measure,
    )
    return IntakeDesk(intake, rules, drafts)


def _hand_in_drafts(options: WindowOptions, server: str, login: str, *, are_kept: bool) -> "HandInDraftKeeper | None":
    if not are_kept:
        return None
    from edumanage_desktop.adapters.local_hand_ins import LocalHandIns

    return LocalHandIns(options.data_folder / "hand-ins", server=server, login=login)


def file_store(options: WindowOptions, *, on_shared_machine: bool) -> "FileStore":
    """Return where the files are kept; nothing is asked of it yet. Raises `StorePlaceUnknown`."""
    from edumanage_desktop.adapters.file_store.places import nothing_remembered, store_at

    return store_at(_place_of_files(options), remembered=nothing_remembered if on_shared_machine else None)


def _place_of_files(options: WindowOptions) -> str:
    from edumanage_desktop.adapters.file_store.places import place_of_files

    is_server = options.database is not None and not is_embedded(options.database)
    return place_of_files(str(options.store or ""), data_folder=options.data_folder, is_server=is_server)


def import_desk(
    database: "Database",
    *,
    store: "FileStore",
    outbox: "Outbox",
    measure: "Callable[[float, bool], None] | None" = None,
) -> "ImportDesk":
    """Return where work from other systems is brought in, as whoever is signed in to the database."""
    from edumanage_desktop.adapters.database.holdings import DatabaseHoldings
    from edumanage_desktop.services.archive_import.importing import ImportDesk
    from edumanage_desktop.services.archive_import.sent_at_once import SentAtOnce
    from edumanage_desktop.services.review import Outbox

    sending = Outbox(journal=SentAtOnce(), recorder=database.recorder)
    desk = intake_desk(
        database, store=store, outbox=sending, waits_in_windows=False, hands_in_many=True, measure=measure
    )
    reader = DatabaseHoldings(connections=database.connections)
    return ImportDesk(desk.intake, reader, outbox.pending, outbox.resend_until_stopped)


def _import(
    database: "Database", here: _KeptHere, meter: "Meter", path: Path, worksheet: Path | None
) -> "ArchiveImport":
    from edumanage_desktop.adapters.arrived_work.opening import open_import

    desk = import_desk(database, store=here.store, outbox=here.outbox, measure=partial(note_upload, meter))
    return open_import(path, worksheet, desk)


def _left_conflicts(options: WindowOptions, server: str, login: str, opened: ExitStack) -> "LeftConflicts":
    from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
    from edumanage_desktop.services.left_conflicts import LeftConflicts

    journal = FileActJournal(folder=journal_folder(options.data_folder / "conflicts", server, login))
    opened.callback(journal.close)
    return LeftConflicts(journal=journal)


def _twins(database: "Database") -> "TwinReader":
    from edumanage_desktop.adapters.database.twins import DatabaseTwins

    return DatabaseTwins(connections=database.connections, scope=database.reader.scope)


def _texts() -> "TextReader":
    from edumanage_desktop.adapters.extracted_texts import ExtractedTexts

    return ExtractedTexts()


def _moving(database: "Database") -> "MovingDesk":
    from edumanage_desktop.adapters.database.made_moves import DatabaseMadeMoves
    from edumanage_desktop.adapters.database.workload import DatabaseWorkloads
    from edumanage_desktop.services.moving.desk import MovingDesk

    connections = database.connections
    return MovingDesk(
        reader=database.reader,
        workloads=DatabaseWorkloads(connections=connections),
        made=DatabaseMadeMoves(connections=connections),
        recorder=database.recorder,
    )


def _figures(connections: "Connections") -> "FiguresReader":
    from edumanage_desktop.adapters.database.figures import DatabaseFigures

    return DatabaseFigures(connections=connections)


def _register(connections: "Connections") -> "Register":
    from edumanage_desktop.adapters.database.register import DatabaseRegister

    return DatabaseRegister(connections=connections)


def department(connections: "Connections", *, now_us: "Callable[[], int]") -> "Department":
    """Return what the department has settled, as whoever is signed in; `now_us` is the database's clock."""
    from edumanage_desktop.adapters.database.department import DatabaseDepartment

    return DatabaseDepartment(connections=connections, now_us=now_us, surroundings=os.environ)


def _list_files() -> "ListFiles":
    from edumanage_desktop.adapters.exported_lists import ExportedListFiles

    return ExportedListFiles()


def _finder(database: "Database") -> "Finder":
    from edumanage_desktop.adapters.database.finding import DatabaseFinder

    return DatabaseFinder(connections=database.connections, reader=database.reader)


def _notices(connections: "Connections") -> "NoticeReader":
    from edumanage_desktop.adapters.database.own_notices import DatabaseNotices

    return DatabaseNotices(connections=connections)


def _mail_desk(connections: "Connections") -> "MailDesk":
    from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
    from edumanage_desktop.adapters.smtp_mail import SmtpTester
    from edumanage_desktop.gui.mail_speech import speaker_of
    from edumanage_desktop.services.mail_settings import MailDesk

    return MailDesk(DatabaseMailSettings(connections=connections), SmtpTester(find_speaker=speaker_of))


def account_keeper(connections: "Connections") -> "AccountKeeper":
    """Return who makes and changes accounts, as whoever is signed in through these connections."""
    from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
    from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper

    if connections.is_server:
        return ServerAccountKeeper(connections=connections)
    return EmbeddedAccountKeeper(connections=connections)


def visibility_reader(connections: "Connections") -> "VisibilityReader":
    """Return who knows why somebody cannot see a submission, as whoever is signed in through these connections."""
    from edumanage_desktop.adapters.database.visibility import DatabaseVisibility

    return DatabaseVisibility(connections=connections, accounts=account_keeper(connections))


def _schedule_ground(url: str, store: str, login: str) -> "ScheduleGround":
    from edumanage_desktop.adapters.platform.own_program import own_program
    from edumanage_desktop.services.backup.schedule_planning import ScheduleGround

    program, environment = own_program()
    database = url if is_embedded(url) else server_address(url).url()
    return ScheduleGround(database, store, login, program, environment)


def _write_files(folder: Path, files: "Mapping[str, bytes]") -> None:
    from edumanage_desktop.adapters.schedule_folder import write_files

    write_files(folder, files)


def own_database(data_folder: Path) -> str:
    """Return the URL of the person's own embedded database, which is made when it is not there yet."""
    path = data_folder / "edumanage.sqlite"
    url = f"sqlite:///{path}"
    if not path.exists():
        upgrade_schema(url, data_folder)
    return url


def upgrade_schema(
    url: str, folder: Path | None = None, *, login: str | None = None, password: str | None = None
) -> None:
    """Run the migrations of a database as these may, having made the folder that an embedded one stands in."""
    from edumanage_desktop.adapters.database.engine import make_engine
    from edumanage_desktop.adapters.database.noted_upgrades import noted_upgrade
    from edumanage_desktop.adapters.database.schema_keeper import upgrade
    from edumanage_desktop.domain.step_outcomes import StepCode
    from edumanage_desktop.services.administration import Target

    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = make_engine(url, login=login, password=password)
    target = Target(url, None, login)
    try:
        with noted_upgrade(engine, way=StepCode.BY_SIGN_IN, target=target, password=password):
            upgrade(engine)
    finally:
        engine.dispose()


ASKED_AGAIN_S = 10.0
"""So old the rules may be by which an import judges what it hands in."""
