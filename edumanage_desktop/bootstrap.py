"""The composition root of the window: the only module that knows the adapters, the services and Qt.

Imports stand inside the functions: a command loads no Qt, and `--page-process` no database. What has nothing to do with
Qt is loaded before it, for PySide reads the source of every module that is loaded after it.
"""

import argparse
import gc
import importlib
import itertools
import logging
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.loading_ahead import load_ahead
from edumanage_desktop.reception import make_sign_in_desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from edumanage_desktop.domain.health import Gauge
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.gui.main_window import MainWindow
    from edumanage_desktop.gui.theme import Theme
    from edumanage_desktop.gui.tour.album import Album
    from edumanage_desktop.gui.window_settings import WindowSettings
    from edumanage_desktop.services.backup.room import BackupRoom
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.sign_in import Credentials, SignInDesk
    from edumanage_desktop.services.verification.verifying import DeploymentVerification

STYLE = "Fusion"
"""Named to Qt as an option: `setStyle` would hand a QStyle to Python, and load its many enums."""
_TOUR_SCHEMES, _TOUR_SIZES = ("light", "dark"), ((1280, 800), (1920, 1080))
_TOUR_UPLOADS, _TOUR_STUDENT = 400, "22f41a0412"
_SWITCH_S = 0.0005
"""How long a lane may keep the interpreter from a painting, which asks for it many times; by default 5 ms."""
_UNCOLLECTED_AT_MOST_MS = 10_000
_CHECK_UPLOADS = 60


def standard_options() -> WindowOptions:
    """Return the options of a person who named none."""
    from edumanage_desktop.adapters.platform import folders

    return WindowOptions(folders.data_folder(), folders.config_folder(), folders.cache_folder())


def _load_adapters() -> None:
    """Import what `open_session` needs."""
    names = (
        "database.events",
        "database.finding",
        "database.handed_drafts",
        "database.own_drafts",
        "database.own_library",
        "file_store.session_cache",
        "journal",
        "library_files",
        "local_drafts",
        "office.conversion",
    )
    for name in (*names, "platform.opening"):
        importlib.import_module(f"edumanage_desktop.adapters.{name}")


def spare_collections(window: "MainWindow") -> None:
    """Look for garbage from the first painted queue on, and never again at what was loaded until then.

    That look would take a tenth of the start, and later, at every full collection, stop the window for a moment.
    """
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from edumanage_desktop.gui.garbage import GarbageCollector

    app = QApplication.instance()
    assert app is not None

    def begin() -> None:
        gc.freeze()
        if app.findChild(GarbageCollector) is None:
            GarbageCollector(app)

    gc.disable()
    window.queue_painted.connect(begin, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(_UNCOLLECTED_AT_MOST_MS, begin)


def make_application() -> "QApplication":
    """Return the one QApplication of this process."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from edumanage_desktop.gui.forms import resources_rc

    sys.setswitchinterval(_SWITCH_S)
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("edumanage-desktop")
    app.setApplicationDisplayName("EduManage")
    app.setDesktopFileName("edumanage-desktop")
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    resources_rc.qInitResources()
    app.setWindowIcon(QIcon(":/icons/program.svg"))
    return app


def make_window(
    options: WindowOptions,
    theme: "Theme | None" = None,
    settings: "WindowSettings | None" = None,
    *,
    begins_with_first_steps: bool = False,
) -> "MainWindow":
    """Return the main window, not connected yet; the application must exist.

    With a database named it signs in there; otherwise where the person was last, or asks.
    """
    from PySide6.QtWidgets import QApplication

    from edumanage_desktop.gui.main_window import MainWindow
    from edumanage_desktop.gui.tasks import TaskLanes
    from edumanage_desktop.gui.theme import Theme
    from edumanage_desktop.gui.window_settings import WindowSettings

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the window needs a QApplication")
    settings = settings or WindowSettings(options.config_folder / "window.ini")
    return MainWindow(
        desk=make_sign_in_desk(options),
        named=_named_profile(options),
        lanes=TaskLanes(),
        theme=theme or Theme(app, settings.theme),
        settings=settings,
        begins_with_first_steps=begins_with_first_steps,
        open_verification=partial(_verification, options),
        open_backups=partial(_backups, options),
        open_health=partial(_health, options),
    )


def _verification(options: WindowOptions, credentials: "Credentials | None") -> "DeploymentVerification":
    """Return what verifies the deployment that somebody signed in to, as them; raises `StorePlaceUnknown`."""
    from edumanage_desktop.domain.profiles import ConnectionProfile
    from edumanage_desktop.probing import verification_of
    from edumanage_desktop.services.sign_in import OWN_DATABASE, Credentials

    own = Credentials(ConnectionProfile(name=OWN_DATABASE), options.login or "")
    return verification_of(options, credentials or own)


def _backups(options: WindowOptions, credentials: "Credentials | None") -> "BackupRoom":
    """Return the backups of where somebody signed in."""
    from edumanage_desktop.backup_room import room_of

    return room_of(options, credentials)


def _health(options: WindowOptions, credentials: "Credentials | None") -> "HealthRoom":
    """Return the tabs of the Health page of where somebody signed in."""
    from edumanage_desktop.health_room import health_room

    return health_room(options, credentials)


def _named_profile(options: WindowOptions) -> "ConnectionProfile | None":
    """Return the connection that the command line names, None when it names none."""
    if options.database is None:
        return None
    from edumanage_desktop.domain.profiles import profile_of_url

    return profile_of_url(options.database, login=options.login or "", store=str(options.store or ""))


def run_window(options: WindowOptions, *, until_painted: bool = False) -> int:
    """Open the window and return the exit status when it is closed.

    `until_painted` closes it when the first rows of the queue stand painted, and says so on standard output: that is
    how a start is timed.
    """
    gc.disable()
    _load_adapters()
    from edumanage_desktop.adapters.local_log import log_to
    from edumanage_desktop.gui.error_reporter import ErrorReporter
    from edumanage_desktop.gui.languages import Translations
    from edumanage_desktop.gui.theme import Theme
    from edumanage_desktop.gui.window_settings import WindowSettings

    log_to(options.data_folder / "log")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # what is journaled survives; Qt's loop would never see the interrupt
    app = make_application()
    settings = WindowSettings(options.config_folder / "window.ini")
    translations = Translations(app)
    translations.speak(settings.language)
    theme = Theme(app, settings.theme, settings.text_percent)
    window: MainWindow | None = None
    while window is None or window.returning is not None:
        returning = None if window is None else window.returning
        window = make_window(options, theme, settings, begins_with_first_steps=not until_painted)
        spare_collections(window)
        load_ahead(window)
        reporter = ErrorReporter(window=window)
        reporter.install()
        if until_painted:
            window.queue_painted.connect(partial(_say_painted, window))
        window.connect_session(returning)
        window.show()
        try:
            status = app.exec()
        finally:
            reporter.remove()
        if window.returning is not None:
            # The language and the size of text are chosen in one window and shown by the next.
            translations.speak(settings.language)
            theme.show_text_at(settings.text_percent)
    return status


def _say_painted(window: "MainWindow") -> None:
    from PySide6.QtCore import QTimer

    sys.stdout.write("painted\n")
    sys.stdout.flush()
    QTimer.singleShot(0, window.close)


@dataclass(frozen=True, slots=True)
class TourLook:
    """How a tour's window speaks and looks: a language's code or a compiled translation, and letters in percent.

    `sizes` (width and height in pixels) and `schemes` are those to see every scene in, empty for the usual ones.
    """

    language: str = "en"
    text_percent: int = 100
    is_mirrored: bool = False
    sizes: tuple[tuple[int, int], ...] = ()
    schemes: tuple[str, ...] = ()


def run_tour(out: Path, look: TourLook | None = None, album_kind: "type[Album] | None" = None) -> int:
    """Save pictures of every scene of the window and return the exit status; `album_kind` keeps them another way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize, Qt

    from edumanage_desktop.gui.garbage import GarbageCollector
    from edumanage_desktop.gui.languages import Language, Translations, locale_of
    from edumanage_desktop.gui.theme import Theme, ThemeChoice
    from edumanage_desktop.gui.tour.album import Album
    from edumanage_desktop.gui.tour.rounds import TourDepartments, take_tour
    from edumanage_desktop.services.temporary import temporary_folder

    app, look = make_application(), look or TourLook()
    GarbageCollector(app)
    translations = Translations(app)
    if look.language.endswith(".qm"):
        translations.speak_from(Path(look.language), locale_of(Language.ENGLISH))
    else:
        translations.speak(Language(look.language))
    if look.is_mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with temporary_folder("edumanage-tour-") as folder:
        rounds = itertools.count(1)

        def departments() -> TourDepartments:
            place = folder / f"round-{next(rounds)}"
            full = _sample_options(place / "physics", uploads=_TOUR_UPLOADS)
            empty = _sample_options(place / "new-department", uploads=0)
            return TourDepartments(
                reviewer=partial(open_session, replace(full, login="nowak")),
                same_reviewer_elsewhere=partial(
                    open_session, replace(full, login="nowak", data_folder=place / "elsewhere")
                ),
                hostile_reviewer=partial(open_session, replace(full, login="petrov")),
                student=partial(open_session, replace(full, login=_TOUR_STUDENT)),
                registrar=partial(open_session, replace(full, login="registrar")),
                registrar_elsewhere=partial(open_session, replace(full, login="okafor")),
                administrator=partial(open_session, replace(full, login="admin")),
                verification=partial(_verification, replace(full, login="admin"), None),
                backups=partial(_backups, replace(full, login="admin"), None),
                health=partial(_health, replace(full, login="admin"), None),
                keep_gauges=partial(_keep_gauges, replace(full, login="admin")),
                without_work=partial(open_session, replace(empty, login="nowak")),
                new_computer=make_sign_in_desk(_folders_below(place / "new-computer")),
                prepared_computer=_prepared_desk(_folders_below(place / "prepared-computer")),
            )

        theme = Theme(app, text_percent=look.text_percent)
        pictures = take_tour(
            out=out,
            theme=theme,
            rounds=[
                (ThemeChoice(scheme), QSize(*size))
                for scheme in look.schemes or _TOUR_SCHEMES
                for size in look.sizes or _TOUR_SIZES
            ],
            departments=departments,
            settings=folder / "settings",
            album_kind=album_kind or Album,
        )
    logging.getLogger(__name__).info("%d pictures in %s", len(pictures), out)
    return 0


def _keep_gauges(options: WindowOptions, values: "Mapping[Gauge, Mapping[timedelta, int]]") -> None:
    """Write into a sample department what a server's looks would have found."""
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.earlier_gauges import keep_earlier

    place = place_of(options.database or "", login=options.login)
    with closing(Connections(place=place, login=options.login)) as connections:
        keep_earlier(connections, values)


def _folders_below(folder: Path) -> WindowOptions:
    return WindowOptions(folder / "data", folder / "config", folder / "cache")


def _prepared_desk(options: WindowOptions) -> "SignInDesk":
    """Return the desk of a computer that knows one server."""
    from edumanage_desktop.domain.database_url import Host
    from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind

    desk = make_sign_in_desk(options)
    hosts = (Host("db1.example.org", 3306), Host("db2.example.org", 3306))
    desk.profiles.save(
        ConnectionProfile("Physics department", ProfileKind.SERVER, hosts, "edumanage", store="/srv/edumanage/files")
    )
    return desk


def _sample_options(folder: Path, *, uploads: int) -> WindowOptions:
    """Return the options of a freshly made sample department below `folder`."""
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.toolbox import CommandToolbox

    folder.mkdir(parents=True)
    url, store = f"sqlite:///{folder / (folder.name + '.sqlite')}", folder / "files"
    loader = CommandToolbox().sample_loader(Target(url, str(store)))
    loader.load(uploads=uploads, seed=1, now=datetime.now(UTC), progress=lambda _line: None)
    return WindowOptions(
        data_folder=folder / "data",
        config_folder=folder / "config",
        cache_folder=folder / "cache",
        database=url,
        store=store,
    )


def run_self_check(argv: Sequence[str]) -> int:
    """Check this very program on a database made for it, print one JSON report, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="edumanage-desktop self-check", description="Let the program test itself, without a screen."
    )
    parser.add_argument("--json", action="store_true", help="for scripts; the report is JSON in any case")
    parser.parse_args(argv)
    import json

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from edumanage_desktop.gui.languages import Translations
    from edumanage_desktop.gui.self_check import SelfCheck
    from edumanage_desktop.services.temporary import temporary_folder

    translations = Translations(make_application())
    with temporary_folder("edumanage-check-") as folder:
        options = replace(_sample_options(folder / "sample", uploads=_CHECK_UPLOADS), login="nowak")
        migrated = _migration_check(options)
        window = make_window(options)
        try:
            report = SelfCheck(
                window=window,
                open_elsewhere=partial(open_session, replace(options, data_folder=folder / "elsewhere")),
                translations=translations,
            ).run()
        finally:
            window.close()
    report["checks"].insert(0, migrated)
    report["ok"] = report["ok"] and migrated["ok"]
    sys.stdout.write(json.dumps(report, ensure_ascii=False, indent=2) + "\n")
    return 0 if report["ok"] else 1


def _migration_check(options: WindowOptions) -> dict[str, Any]:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.toolbox import CommandToolbox

    status = CommandToolbox().schema_keeper(Target(options.database or "")).status()
    return {
        "name": "a temporary database is taken to the newest schema",
        "ok": status.revision == status.head and not status.pending,
        "detail": f"schema {status.revision}",
    }
