"""A department on a Galera cluster, people who work on it through the program, and what must hold on every node."""

import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_account import own_account_at
from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.services.session import Session
from tests.database_server import server_folder
from tests.galera_cluster import NODES, GaleraCluster, galera_cluster
from tests.prepared_server import PASSWORD, PreparedServer

NAME = "department"
FACULTY = {"ann": 1, "amy": 1, "bob": 2, "ben": 2, "cat": 3, "cem": 3}
"""Two people each decide the work of one faculty member, as a deputy does."""
STUDENT = 5
ANSWERED_WITHIN_S = 120.0
UPLOADS_EACH = 40
"""So many that a soak does not come to the most changes that one submission takes."""
_ACCOUNTS = (
    "SELECT user,host,JSON_VALUE(priv,'$.authentication_string'),JSON_VALUE(priv,'$.default_role'),"
    "JSON_VALUE(priv,'$.account_locked') FROM mysql.global_priv"
)
"""Each node notes by its own clock when a password was changed."""


@dataclass
class ClusteredDepartment:
    """A department that was prepared through one node; `nodes` are the ways to it through each."""

    cluster: GaleraCluster
    home: Path
    nodes: list[PreparedServer] = field(default_factory=list)

    def url(self, login: str, *, first: int = 0, password: str = PASSWORD) -> str:
        """Return the URL of an account that names every node, beginning with one."""
        order = [(first + number) % NODES for number in range(NODES)]
        hosts = ",".join(f"127.0.0.1:{self.cluster.nodes[number].port}" for number in order)
        return f"mariadb://{login}:{quote(password)}@{hosts}/{NAME}"

    def decision(self, kind: ActKind, upload: int, version: int) -> Act:
        """Return an act on a submission of this department."""
        feedback = "See page 2." if kind is ActKind.REJECT else None
        return Act(str(uuid4()), kind, upload, version, feedback=feedback, student_id=STUDENT)

    def prepare(self) -> None:
        """Let `ada` prepare it through the last node; nobody chooses a password on the node on which it was made."""
        self.nodes = [PreparedServer(server, NAME) for server in self.cluster.nodes]
        self.choose("ada", self.nodes[2].prepare()["admin"]["password"], first=1)
        faculty = ",".join(f"({number},'Faculty {number}')" for number in sorted(set(FACULTY.values())))
        self.nodes[0].root(f"INSERT INTO faculty(id,full_name) VALUES{faculty}")
        self.nodes[0].root(f"INSERT INTO students(id,number,full_name) VALUES({STUDENT},'22F41A0424','Zoë Müller')")
        for number, (login, faculty_id) in enumerate(FACULTY.items()):
            self.add(login, "--role", "faculty", "--faculty", str(faculty_id), made_on=number % NODES)

    def add(self, login: str, *words: str, made_on: int = 0) -> None:
        """Let the administrator add a person through one node; they choose a password on the next."""
        url = self.url("ada", first=made_on)
        status, made = self.nodes[0].command("people", "add", login, *words, url=url)
        assert status == 0, made
        self.choose(login, made["one_time_password"], first=made_on + 1)

    def choose(self, login: str, one_time: str, *, password: str = PASSWORD, first: int = 0) -> None:
        """Let a newcomer choose a password as the program does, beginning with a node."""
        url = self.url(login, first=first % NODES, password=one_time)
        self.rows(first % NODES, "SELECT login FROM people")  # no person is there before the account
        own_account_at(place_of(url), login=login, password="").choose_password(password)

    def hand_in(self, count: int, *, faculty: int, node: int = 0) -> list[int]:
        """Let the portal insert submissions through a node; return their numbers."""
        found = []
        with self.cluster.nodes[node].connect(NAME) as connection, connection.cursor() as cursor:
            cursor.execute("BEGIN")
            for number in range(count):
                cursor.execute(
                    "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(%s,%s,%s,'a/work.txt')",
                    (STUDENT, faculty, f"Work {number}"),
                )
                found.append(int(cursor.lastrowid))
            cursor.execute("COMMIT")
        return found

    @contextmanager
    def ballast(self, *, rows: int) -> Iterator[None]:
        """Change so much through the first node that for a moment the others know of it and do not have it yet."""
        with self.cluster.nodes[0].connect() as connection, connection.cursor() as cursor:
            cursor.execute("CREATE DATABASE ballast")
            cursor.execute("CREATE TABLE ballast.words(id INT PRIMARY KEY, words VARCHAR(200))")
            cursor.execute(f"INSERT INTO ballast.words SELECT seq,REPEAT('x',200) FROM {NAME}.seq_1_to_{rows}")
            try:
                yield
            finally:
                cursor.execute("DROP DATABASE ballast")

    @contextmanager
    def session(self, login: str, *, first: int = 0, url: str | None = None) -> Iterator[Session]:
        """Yield a session of the program, with folders of its own, that begins at a node."""
        folder = self.home / uuid4().hex
        url = url or self.url(login, first=first)
        session = open_session(
            WindowOptions(folder / "data", folder / "config", folder / "cache", url, folder / "files")
        )
        try:
            yield session
        finally:
            session.close()

    def check(self, answers: "Sequence[Answered]") -> None:
        """Hold every node against what the database acknowledged, and against the other nodes."""
        self.cluster.wait_until_synced()
        outcomes = [answered.outcome for answered in answers if answered.outcome is not None]
        expected = {(each.act_uuid, each.upload_id, each.version, each.kind.value) for each in outcomes}
        assert len({each.act_uuid for each in outcomes}) == len(outcomes)
        refused = {answered.act.act_uuid for answered in answers if answered.outcome is None}
        for number in range(NODES):
            recorded = self.rows(number, "SELECT act_uuid,upload_id,version,kind FROM history WHERE act_uuid<>''")
            missing = expected - set(recorded)
            assert not missing, f"acknowledged and not on node {number}: {sorted(missing)}"
            assert not refused & {row[0] for row in recorded}, f"refused and yet on node {number}"
            assert len({row[0] for row in recorded}) == len(recorded), f"doubled on node {number}"
            acts = self.rows(number, "SELECT act_uuid FROM acts")
            assert sorted(acts) == sorted((row[0],) for row in recorded), f"acts are not the history on node {number}"
        self.check_agreement()

    def check_agreement(self) -> None:
        """Compare every table of every node, and let each node verify its history."""
        tables = [row[0] for row in self.rows(0, "SHOW FULL TABLES WHERE Table_type='BASE TABLE'")]
        listed = ",".join(f"`{table}`" for table in tables)
        for query in (f"CHECKSUM TABLE {listed} EXTENDED", _ACCOUNTS, "SELECT * FROM mysql.roles_mapping"):
            first, *others = (self.rows(number, query) for number in range(NODES))
            for number, other in enumerate(others, start=1):
                differing = sorted(set(other) ^ set(first))
                assert not differing, f"node {number} and node 0 differ: {differing[:6]}"
        for node in self.nodes:
            status, found = node.command("history", "verify")
            assert (status, found["broken"]) == (0, []), found

    def rows(self, number: int, query: str) -> list[tuple[Any, ...]]:
        """Return what a node holds once it has taken in what the others told it."""
        with self.cluster.nodes[number].connect(NAME) as connection, connection.cursor() as cursor:
            cursor.execute("SET wsrep_sync_wait=15")
            cursor.execute(query)
            return list(cursor.fetchall())


@dataclass(frozen=True, slots=True)
class Answered:
    """An act, what the database made of it (None: it refused), and how long the person waited for that."""

    act: Act
    outcome: ActOutcome | None
    seconds: float
    failures: tuple[str, ...] = ()
    """What stood in the way before: the failures after which the act waited in the journal."""
    refusal: Refused | None = None


class Reviewer:
    """Decides and takes back, one submission after the other, as the window does: journal, send, send again."""

    def __init__(self, department: ClusteredDepartment, login: str, *, first: int, uploads: Sequence[int]) -> None:
        self._department, self._login, self._first = department, login, first
        self._versions = dict.fromkeys(uploads, 1)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._work, name=f"reviewer-{login}")
        self.answered: list[Answered] = []
        self.crash: BaseException | None = None

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """End the work; raises what it did not expect."""
        self._ended.set()
        self._thread.join()
        if self.crash is not None:
            raise self.crash

    def _work(self) -> None:
        try:
            with self._department.session(self._login, first=self._first) as session:
                while not self._ended.is_set():
                    for upload in self._versions:
                        if not self._ended.is_set():
                            self._decide(session, upload)
        except BaseException as error:  # noqa: BLE001 - handed over to the test
            self.crash = error

    def _decide(self, session: Session, upload: int) -> None:
        version = self._versions[upload]
        kind = ActKind.APPROVE if version % 2 else ActKind.REOPEN
        answered = send(session, self._department.decision(kind, upload, version))
        assert answered.outcome is not None, f"nobody else decides this submission: {answered.refusal}"
        self._versions[upload] = answered.outcome.version
        self.answered.append(answered)


def send(session: Session, act: Act) -> Answered:
    """Send an act until the database answers, and tell what it said."""
    began = time.monotonic()
    failures: list[str] = []
    session.outbox.keep(act)
    while True:
        try:
            outcome = session.outbox.deliver(act)
        except Refused as refusal:
            session.outbox.forget(act.act_uuid)
            return Answered(act, None, time.monotonic() - began, tuple(failures), refusal)
        except DatabaseError as failure:
            if type(failure) is DatabaseError:
                raise  # whose meaning nobody knows
            failures.append(f"{failure.sentence} {failure.__cause__!r}")
            waited_s = time.monotonic() - began
            assert waited_s < ANSWERED_WITHIN_S, f"no answer within {waited_s:.0f} s: {set(failures)}"
            time.sleep(0.1)
        else:
            return Answered(act, outcome, time.monotonic() - began, tuple(failures))


@contextmanager
def at_work(department: ClusteredDepartment) -> Iterator[list[Reviewer]]:
    """Let two people work at each node for the length of the block."""
    reviewers = [
        Reviewer(
            department, login, first=number % NODES, uploads=department.hand_in(UPLOADS_EACH, faculty=FACULTY[login])
        )
        for number, login in enumerate(FACULTY)
    ]
    with ExitStack() as working:
        for reviewer in reviewers:
            reviewer.start()
            working.callback(reviewer.stop)
        yield reviewers


def answers(reviewers: Sequence[Reviewer]) -> list[Answered]:
    """Return everything that was answered so far."""
    return [answered for reviewer in reviewers for answered in list(reviewer.answered)]


def wait_for_answers(reviewers: Sequence[Reviewer], more: int) -> None:
    """Return when each of the reviewers has had so many answers more."""
    wanted = [len(reviewer.answered) + more for reviewer in reviewers]
    deadline = time.monotonic() + ANSWERED_WITHIN_S
    for reviewer, count in zip(reviewers, wanted, strict=True):
        while len(reviewer.answered) < count:
            assert reviewer.crash is None, reviewer.crash
            assert time.monotonic() < deadline, f"{len(reviewer.answered)} answers, not {count}"
            time.sleep(0.005)


@contextmanager
def clustered_department(*, provider_options: Sequence[str] = ()) -> Iterator[ClusteredDepartment]:
    """Yield a department on a cluster of its own."""
    folder = server_folder("em-galera-")
    try:
        (folder / "nodes").mkdir()
        folder.chmod(0o755)
        with galera_cluster(folder / "nodes", provider_options=provider_options) as cluster:
            department = ClusteredDepartment(cluster, folder / "home")
            department.prepare()
            yield department
    finally:
        shutil.rmtree(folder, ignore_errors=True)
