"""A server that dies, hangs, is full or holds locks, and a network that fails: decisions wait and arrive once."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pymysql
import pytest

from tests.database_server import server_folder
from tests.faults.broken_network import BrokenNetwork, Fault
from tests.faults.deciding import LOGIN, OTHER_LOGIN, DecidedDepartment, decided_department
from tests.faults.window_process import WindowProcess, WindowTemplate, window_templates
from tests.mariadb_server import MariaDBServer

LONGEST_GAP_S = 4.0
"""Generous, for this computer may be busy: what waits for the database in the window's own thread waits longer."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def server() -> Iterator[MariaDBServer]:
    """A server of our own, because it is killed and filled up."""
    folder = server_folder("em-faults-")
    made = MariaDBServer(folder=folder)
    try:
        made.start()
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def warm_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowTemplate]:
    """Windows that open in a moment."""
    with window_templates(tmp_path_factory.mktemp("windows")) as (made,):
        yield made


@pytest.fixture
def template(warm_template: WindowTemplate) -> Iterator[WindowTemplate]:
    """The same, with no window left behind."""
    yield warm_template
    warm_template.end_window()


@pytest.fixture(scope="module")
def department(server: MariaDBServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DecidedDepartment]:
    """A department on the server."""
    folder = tmp_path_factory.mktemp("department")
    with decided_department("mariadb", folder=folder, server=server, uploads=400) as made:
        yield made


@pytest.fixture
def network(server: MariaDBServer) -> Iterator[BrokenNetwork]:
    """The way from the window to the server."""
    made = BrokenNetwork(server_port=server.port)
    yield made
    made.close()


def finish(window: WindowProcess, department: DecidedDepartment, presses: int, *, port: int | None = None) -> None:
    """Wait until every press is shown as done, close the window and hold it against the database."""
    window.wait_for("taken", count=presses)
    window.wait_for("done", count=presses, limit_s=240)
    window.close()
    assert not window.of_kind("crash", "failed", "refused")
    assert department.check(window.reports) == presses
    assert len({done["uuid"] for done in window.of_kind("done")}) == presses
    assert department.journaled(port=port) == set()
    assert window.of_kind("closing")[0]["gap_s"] < LONGEST_GAP_S


def kept_sentence(window: WindowProcess) -> str:
    """Wait until the window says that a decision waits, and return why."""
    kept = window.wait_for("kept")
    window.wait_for("waiting")
    assert "kept on this computer" in window.of_kind("waiting")[-1]["outbox"]
    return str(kept["sentence"])


def tells_of_the_network(sentence: str) -> bool:
    """Whether a sentence blames the way to the server: broken in an act, or refusing or ending a new connection."""
    words = ("cannot be reached", "does not answer", "ended before anybody is let in")
    return any(each in sentence for each in words)


@pytest.mark.soak
@pytest.mark.timeout(2400)
def test_a_killed_server_gets_every_decision_when_it_is_back(
    department: DecidedDepartment,
    template: WindowTemplate,
    server: MariaDBServer,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
) -> None:
    kills = rounds(short=1, long=20)
    for number in range(kills):
        window = template.open(department.options(), decides=True, presses=6, seed=number)
        window.wait_for("press", count=3)
        time.sleep(number * 0.003)
        server.kill()
        window.listen(2.5)
        server.start()
        finish(window, department, 6)
    note_figure("server kills", kills)


def test_a_decision_that_waits_survives_the_end_of_the_program(
    department: DecidedDepartment, template: WindowTemplate, server: MariaDBServer
) -> None:
    window = template.open(department.options())
    window.wait_for("ready")
    server.kill()
    try:
        window.ask("decide")
        said = kept_sentence(window)
        assert tells_of_the_network(said) or "no database listens" in said
        window.kill()
        assert len(department.journaled()) == 1
        away = template.open(department.options())
        away.wait_until_told("no database listens")
    finally:
        server.start()
    away.ask("retry")
    away.wait_for("settled")
    (done,) = away.of_kind("done")
    assert done["uuid"] == window.of_kind("kept")[0]["uuid"]
    assert "1 decision of your last session has been recorded" in away.of_kind("settled")[0]["shown"]
    away.close()
    assert department.check([*window.reports, *away.reports]) == 1


@pytest.mark.soak
@pytest.mark.timeout(2400)
def test_killed_connections_lose_nothing(
    department: DecidedDepartment,
    template: WindowTemplate,
    server: MariaDBServer,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
) -> None:
    killed = 0
    presses = rounds(short=6, long=40)
    window = template.open(department.options(), decides=True, presses=presses)
    window.wait_for("ready")
    until = time.monotonic() + 5 * presses
    with server.connect() as root, root.cursor() as cursor:
        while len(window.of_kind("done")) < presses and time.monotonic() < until:
            window.listen(0.07)
            cursor.execute("SELECT id FROM information_schema.processlist WHERE user=%s", (LOGIN,))
            for (connection_id,) in cursor.fetchall():
                try:
                    cursor.execute(f"KILL {int(connection_id)}")
                except pymysql.err.OperationalError:
                    continue  # it ended by itself meanwhile
                killed += 1
            if killed > 4 * presses:
                break
    finish(window, department, presses)
    note_figure("connections killed", killed)


@pytest.mark.parametrize("fault", [Fault.CUT, Fault.TORN, Fault.UNANSWERED])
def test_a_connection_that_breaks_in_an_act(
    department: DecidedDepartment, template: WindowTemplate, network: BrokenNetwork, fault: Fault
) -> None:
    window = template.open(department.options(port=network.port), presses=3)
    window.wait_for("ready")
    network.fault = fault
    window.ask("decide")
    assert tells_of_the_network(kept_sentence(window))
    assert network.happened.is_set()
    finish(window, department, 3, port=network.port)
    repeated = [done["repeated"] for done in window.of_kind("done")]
    assert any(repeated) == (fault is Fault.UNANSWERED), "only an act that had arrived is one that was known already"


def test_a_network_that_says_nothing_any_more(
    department: DecidedDepartment, template: WindowTemplate, network: BrokenNetwork
) -> None:
    window = template.open(department.options(port=network.port), presses=2)
    window.wait_for("ready")
    network.fault = Fault.SILENT
    window.ask("decide")
    window.wait_for("press")
    window.listen(1.0)
    assert len(department.journaled(port=network.port)) == 1, "it is kept long before anybody knows what is wrong"
    assert tells_of_the_network(kept_sentence(window))
    network.heal()
    finish(window, department, 2, port=network.port)


def test_a_network_that_is_away_for_a_while(
    department: DecidedDepartment, template: WindowTemplate, network: BrokenNetwork
) -> None:
    window = template.open(department.options(port=network.port), presses=2)
    window.wait_for("ready")
    network.fault = Fault.AWAY
    window.ask("decide")
    assert tells_of_the_network(kept_sentence(window))
    window.listen(3.0)
    assert not window.of_kind("done")
    network.heal()
    finish(window, department, 2, port=network.port)


def test_a_row_that_somebody_holds(
    department: DecidedDepartment, template: WindowTemplate, server: MariaDBServer
) -> None:
    window = template.open(department.options(), presses=1)
    window.wait_for("ready")
    with server.connect(department.database.engine.url.database) as root, root.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT id FROM student_uploads FOR UPDATE")
        window.ask("decide")
        assert "busy" in kept_sentence(window)
        cursor.execute("ROLLBACK")
    finish(window, department, 1)


def test_a_deadlock_is_nobodys_business(
    department: DecidedDepartment, template: WindowTemplate, server: MariaDBServer
) -> None:
    window = template.open(department.options(), presses=1)
    window.wait_for("ready")
    with server.connect(department.database.engine.url.database) as root, root.cursor() as cursor:
        before = deadlocks(cursor)
        cursor.execute("CREATE TABLE ballast(id INT PRIMARY KEY) SELECT seq AS id FROM seq_1_to_5000")
        cursor.execute("BEGIN")
        cursor.execute("UPDATE ballast SET id=id+10000")  # the lighter transaction of the two is given up
        cursor.execute("SELECT upload_id FROM upload_state FOR UPDATE")
        window.ask("decide")
        window.wait_for("press")
        window.listen(0.7)
        cursor.execute("SELECT id FROM student_uploads FOR UPDATE")
        cursor.execute("COMMIT")
        assert deadlocks(cursor) == before + 1
    finish(window, department, 1)
    assert not window.of_kind("kept"), "the act was sent again at once"


def deadlocks(cursor: "pymysql.cursors.Cursor") -> int:
    cursor.execute("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'")
    row = cursor.fetchone()
    assert row is not None
    return int(row[1])


def test_a_server_with_too_many_connections(
    department: DecidedDepartment, template: WindowTemplate, server: MariaDBServer
) -> None:
    with server.connect() as root, root.cursor() as cursor, ExitStack() as taken:
        department.database.close()
        window = template.open(department.options(), presses=1)
        window.wait_for("ready")
        fill_up(department, cursor, taken)
        cursor.execute("SELECT id FROM information_schema.processlist WHERE user=%s", (LOGIN,))
        for (connection_id,) in cursor.fetchall():
            cursor.execute(f"KILL {int(connection_id)}")
        fill_up(department, cursor, taken)
        window.ask("decide")
        assert "too many connections" in kept_sentence(window)
        taken.close()
        finish(window, department, 1)
        with ExitStack() as taken_again:
            fill_up(department, cursor, taken_again)
            window = template.open(department.options(), presses=1)
            assert "This takes a moment" in window.wait_for("hindrance")["sentence"], "it asks again for some seconds"
            window.wait_until_told("too many connections")
        window.ask("retry")
        window.wait_for("ready")
        window.ask("decide")
        finish(window, department, 1)


def fill_up(department: DecidedDepartment, cursor: "pymysql.cursors.Cursor", taken: ExitStack) -> None:
    """Take every connection that an ordinary account can get, as the other login."""
    cursor.execute("SET GLOBAL max_connections=10")  # the fewest that the server allows
    taken.callback(cursor.execute, "SET GLOBAL max_connections=151")
    with pytest.raises(pymysql.err.OperationalError, match="Too many connections"):
        take_all(department, taken)


def take_all(department: DecidedDepartment, taken: ExitStack) -> None:
    for _ in range(11):
        taken.enter_context(department.database.session(OTHER_LOGIN))
