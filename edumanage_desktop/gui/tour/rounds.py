"""The rounds of a tour: every scene in a scheme and a size, each round on fresh departments."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.tour.album import REST_MS, Album, unexpected_stops_it, wait, wait_for
from edumanage_desktop.gui.tour.archive import ArchiveScenes
from edumanage_desktop.gui.tour.assigning import AssignScenes
from edumanage_desktop.gui.tour.auditing import AuditScenes
from edumanage_desktop.gui.tour.backups import BackupScenes
from edumanage_desktop.gui.tour.department import DepartmentScenes
from edumanage_desktop.gui.tour.deploying import DeploymentScenes
from edumanage_desktop.gui.tour.diagnosing import DiagnosingScenes
from edumanage_desktop.gui.tour.feedback import FeedbackScenes
from edumanage_desktop.gui.tour.finding import FindingScenes
from edumanage_desktop.gui.tour.handing_in import HandInScenes
from edumanage_desktop.gui.tour.health import HealthScenes
from edumanage_desktop.gui.tour.health_diagnosing import HealthDiagnosingScenes
from edumanage_desktop.gui.tour.importing import ImportScenes
from edumanage_desktop.gui.tour.incidents import IncidentScenes
from edumanage_desktop.gui.tour.logs import LogScenes
from edumanage_desktop.gui.tour.maintenance import MaintenanceScenes
from edumanage_desktop.gui.tour.news import NewsScenes
from edumanage_desktop.gui.tour.people import PeopleScenes
from edumanage_desktop.gui.tour.reading import ReadingScenes
from edumanage_desktop.gui.tour.review import ReviewScenes
from edumanage_desktop.gui.tour.server_health import GaugeKeeper, ServerHealthScenes
from edumanage_desktop.gui.tour.sign_in import SignInScenes
from edumanage_desktop.gui.tour.student import StudentScenes
from edumanage_desktop.gui.tour.together import TogetherScenes
from edumanage_desktop.gui.tour.twins import TwinScenes
from edumanage_desktop.gui.tour.verifying import VerifyingScenes
from edumanage_desktop.gui.tour.views import ViewScenes
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.session import Session
from edumanage_desktop.services.sign_in import SignInDesk

if TYPE_CHECKING:
    from edumanage_desktop.services.backup.room import BackupRoom
    from edumanage_desktop.services.health.room import HealthRoom
    from edumanage_desktop.services.verification.verifying import DeploymentVerification

SessionOpener = Callable[[], Session]


@dataclass(frozen=True, slots=True)
class TourDepartments:
    """How the tour's windows open their sessions: a fresh department for each round, and one without work."""

    reviewer: SessionOpener
    """The reviewer with the most work."""
    same_reviewer_elsewhere: SessionOpener
    """The same person at another computer."""
    hostile_reviewer: SessionOpener
    """Who received the hostile work."""
    student: SessionOpener
    """Somebody who handed in, and reads what became of it."""
    registrar: SessionOpener
    registrar_elsewhere: SessionOpener
    """Somebody else who keeps the register."""
    administrator: SessionOpener
    verification: "Callable[[], DeploymentVerification]"
    """What verifies the department, as its administrator."""
    backups: "Callable[[], BackupRoom]"
    """The backups of the department, as its administrator."""
    health: "Callable[[], HealthRoom]"
    """The tabs of the Health page, as its administrator."""
    keep_gauges: GaugeKeeper
    """Writes what a server's looks would have found."""
    without_work: SessionOpener
    new_computer: SignInDesk
    """A computer on which nobody has begun yet."""
    prepared_computer: SignInDesk
    """A computer whose connection to a server was prepared."""


def take_tour(
    *,
    out: Path,
    theme: Theme,
    rounds: Sequence[tuple[ThemeChoice, QSize]],
    departments: Callable[[], TourDepartments],
    settings: Path,
    album_kind: type[Album] = Album,
) -> list[Path]:
    """Save every scene in the scheme and size of each round below `out`, and return the pictures' paths.

    `departments` makes a fresh department for each round, `settings` is a folder, `album_kind` makes what each round
    is saved in; raises `TourStopped`.
    """
    saved: list[Path] = []
    for scheme, size in rounds:
        theme.choose(scheme)
        album = album_kind(out=out, theme=theme, size=size)
        with unexpected_stops_it():
            _Round(album=album, theme=theme, size=size, departments=departments(), settings=settings).take()
        saved += album.saved
    return saved


class _Round:
    """One round: one scheme, one size."""

    def __init__(
        self, *, album: Album, theme: Theme, size: QSize, departments: TourDepartments, settings: Path
    ) -> None:
        self._album, self._theme, self._size = album, theme, size
        self._departments, self._settings = departments, settings

    def take(self) -> None:
        """Go through all scenes."""
        departments = self._departments
        review = ReviewScenes(album=self._album, elsewhere=departments.same_reviewer_elsewhere)
        with self._window(departments.reviewer) as window:
            FindingScenes(album=self._album).find(window)
            ViewScenes(album=self._album).arrange(window)
            TogetherScenes(album=self._album).decide(window)
            NewsScenes(album=self._album).tell(window)
            review.review(window)
        with self._window(departments.reviewer) as window:
            ReadingScenes(album=self._album).read(window)
        self._feedback()
        with self._window(departments.hostile_reviewer) as window:
            review.hostile_work(window)
        with self._window(departments.student) as window:
            StudentScenes(album=self._album).follow(window)
        with self._window(departments.without_work) as window:
            wait_for(lambda: window.workspace is not None and window.workspace.queue.is_settled(), "an empty queue")
            self._album.save(window, "empty-queue")
        with self._window(_unreachable) as window:
            wait_for(lambda: bool(window.form.notice.sentence()), "the error state")
            self._album.save(window, "database-unreachable")
        self._sign_in()
        self._people()

    def _feedback(self) -> None:
        departments = self._departments
        scenes = FeedbackScenes(
            album=self._album, registrar=departments.registrar, colleague=departments.hostile_reviewer
        )
        with self._window(departments.reviewer) as window:
            scenes.reviewer(window)
        with self._window(departments.hostile_reviewer) as window:
            scenes.colleague(window)

    def _sign_in(self) -> None:
        scenes = SignInScenes(album=self._album)
        with self._window(desk=self._departments.prepared_computer, settings="prepared") as window:
            scenes.prepared_computer(window)
        with self._window(desk=self._departments.new_computer, settings="new") as window:
            scenes.new_computer(window)

    def _people(self) -> None:
        elsewhere = self._departments.registrar_elsewhere()
        with closing(elsewhere):
            scenes = PeopleScenes(album=self._album, register=elsewhere.open_register())
            handing_in = HandInScenes(album=self._album, folder=self._settings / self._album.name)
            with self._window(self._departments.registrar) as window:
                scenes.registrar(window)
                handing_in.hand_in(window)
            with self._window(self._departments.administrator) as window:
                scenes.administrator(window)
                VerifyingScenes(album=self._album).verify(window)
                NewsScenes(album=self._album).settle(window)
            with self._window(self._departments.registrar) as window:
                ImportScenes(album=self._album, register=elsewhere.open_register()).bring_in(window)
                TwinScenes(album=self._album, elsewhere=elsewhere, folder=self._settings / self._album.name).look(
                    window
                )
                DiagnosingScenes(album=self._album).look(window)
        with self._window(self._departments.registrar) as window:
            AssignScenes(album=self._album).move(window)
        administrator = self._departments.administrator
        with closing(administrator()) as colleague, self._window(administrator) as window:
            DepartmentScenes(album=self._album, department=colleague.open_department()).settle(window)
            maintenance = colleague.open_maintenance()
            self._look_at_health(window, colleague)
            MaintenanceScenes(album=self._album, desk=maintenance).maintain(window)
            folder = self._settings / self._album.name / "archive"
            ArchiveScenes(album=self._album, folder=folder, desk=maintenance.archive).archive(window)
        with self._window(administrator) as window:
            self._backups().back_up(window)
            DeploymentScenes(album=self._album).deploy(window)

    def _look_at_health(self, window: MainWindow, colleague: Session) -> None:
        page = HealthScenes(album=self._album, colleague=colleague).watch(window)
        ServerHealthScenes(
            album=self._album, keep=self._departments.keep_gauges, board=colleague.open_health().board
        ).look(window, page)
        for tab in range(page.tabs.count()):  # as a click does it
            page.tabs.setCurrentIndex(tab)
            wait_for(page.is_settled, "a tab of the page Health")
        LogScenes(album=self._album, events=colleague.events).look(window, page.logs)
        HealthDiagnosingScenes(album=self._album).look(window, page.diagnoses)
        AuditScenes(album=self._album).audit(window, page.audit)
        incidents = IncidentScenes(
            album=self._album, desk=self._departments.health().open_incidents(), keeper=colleague.open_contacts()[1]
        )
        incidents.handle(window, page.incidents)
        department = window.pages.department
        if department is not None:
            incidents.ask(window, department)

    def _backups(self) -> BackupScenes:
        return BackupScenes(
            album=self._album,
            folder=self._settings / self._album.name,
            colleague=self._departments.same_reviewer_elsewhere,
        )

    @contextmanager
    def _window(
        self, opener: SessionOpener | None = None, *, desk: SignInDesk | None = None, settings: str = "window"
    ) -> Iterator[MainWindow]:
        window = MainWindow(
            open_session=opener,
            desk=desk,
            open_verification=lambda _credentials: self._departments.verification(),
            open_backups=lambda _credentials: self._departments.backups(),
            open_health=lambda _credentials: self._departments.health(),
            lanes=TaskLanes(),
            theme=self._theme,
            settings=WindowSettings(self._settings / self._album.name / f"{settings}.ini"),
        )
        window.setFixedSize(self._size)
        window.show()
        self._album.open()
        window.connect_session()
        try:
            yield window
        finally:
            self._album.close()
            window.close()
            window.deleteLater()
            wait(REST_MS)  # it goes, and nobody's next window waits for that


def _unreachable() -> Session:
    raise DatabaseUnreachable(
        Sentence(
            "The database at physics-db.example.org does not answer. Nothing is lost: what you decided and typed is"
            " kept on this computer. Check the network, then try again."
        )
    )
