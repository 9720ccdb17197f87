"""A server that is none learns no password and gets no file, whatever it asks for, and nobody waits for it for ever."""

import hashlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pymysql.err import OperationalError

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.careful_protocol import CarefulConnection
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import Place, place_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.own_account import greet_server
from edumanage_desktop.domain.errors import DatabaseError
from tests.attack.rogue_server import (
    DONE,
    OK,
    PLAIN,
    SSL,
    RogueServer,
    Script,
    Talk,
    column,
    greeting,
    local_file,
    rogue,
    switch,
)
from tests.certificates import CertificateAuthority
from tests.own_name import NAME

PASSWORD = "correct horse battery"
CONTENT = "what nobody asked this program to hand out"
_ANSWER_WITHIN_S = 1
_OPENED: list[str] = []
_WATCHING = False
pytestmark = pytest.mark.usefixtures("own_name")


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if _WATCHING and event == "open":
        _OPENED.append(str(arguments[0]))


sys.addaudithook(_note)


@contextmanager
def opened_files() -> Iterator[list[str]]:
    """Yield the names of the files that are opened meanwhile."""
    global _WATCHING  # an audit hook stays for ever, and is told nothing of who asks
    _OPENED.clear()
    _WATCHING = True
    try:
        yield _OPENED
    finally:
        _WATCHING = False


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def wanted(tmp_path: Path) -> Path:
    """A file that the person may read, and whose name the server knows."""
    path = tmp_path / "private.txt"
    path.write_text(CONTENT)
    return path


def url(server: RogueServer, *, host: str = "127.0.0.1", options: str = "") -> str:
    return f"mariadb://nowak:{PASSWORD.replace(' ', '%20')}@{host}:{server.port}/department{options}"


def learned(server: RogueServer) -> list[str]:
    """Return the secrets in what a server was told, in clear or in a form that gives them away."""
    secret = PASSWORD.encode()
    forms = {
        "the password": secret,
        "the password backwards": secret[::-1],
        "its MD5": hashlib.md5(secret).digest(),
        "its SHA-1": hashlib.sha1(secret).digest(),
        "its SHA-256": hashlib.sha256(secret).digest(),
        "a file": CONTENT.encode(),
    }
    return [name for name, form in forms.items() if form in server.heard]


def try_everything(address: str) -> list[str]:
    """Try a connection out, sign in, and ask; return the sentences that a person was told."""
    place = place_of(address, answer_within_seconds=_ANSWER_WITHIN_S)
    ways: tuple[Callable[[Place], None], ...] = (greet_server, ask)
    sentences: list[str] = []
    for way in ways:
        try:
            with translated():
                way(place)
        except DatabaseError as told:
            sentences.append(told.sentence)
    return sentences


def ask(place: Place) -> None:
    """Sign in and ask three things."""
    connections = Connections(place=place)
    try:
        for _ in range(3):
            with connections.reading() as connection:
                connection.rows("SELECT x FROM y")
    finally:
        connections.close()


def withstood(script: Script, wanted: Path, *, host: str = "127.0.0.1", options: str = "") -> bytes:
    """Try everything with a server; return what it heard."""
    with rogue(script) as server, opened_files() as opened:
        started_s = time.monotonic()
        sentences = try_everything(url(server, host=host, options=options))
        assert time.monotonic() - started_s < 120
    assert not any(str(wanted) in name for name in opened)
    assert learned(server) == []
    assert sentences
    assert all(sentence.count(".") >= 2 for sentence in sentences), sentences
    return server.heard


def signs_in(talk: Talk) -> None:
    """Let anybody in."""
    talk.say(greeting(), number=0)
    talk.hear()
    talk.say(OK)


def asking_after(answers: int, demand: bytes) -> Script:
    """Return a server that answers so many questions well, and the next with a demand."""

    def script(talk: Talk) -> None:
        signs_in(talk)
        for _ in range(answers):
            if not talk.hear():
                return
            talk.say(OK)
        talk.hear()
        talk.say(demand)
        talk.hear()
        talk.hear()

    return script


@pytest.mark.parametrize("answers", [0, 1, 2, 3])
def test_no_file_is_opened_for_a_server_that_asks_for_one(wanted: Path, answers: int) -> None:
    withstood(asking_after(answers, local_file(str(wanted))), wanted)


def test_no_file_is_opened_where_a_window_s_session_begins(wanted: Path) -> None:
    for answers in (1, 3):
        demands = asking_after(answers, local_file(str(wanted)))
        with rogue(demands) as server, opened_files() as opened, pytest.raises(DatabaseError):
            open_database(url(server)).close()
        assert not any(str(wanted) in name for name in opened)
        assert learned(server) == []


def test_no_file_is_opened_for_one_that_asks_instead_of_greeting_or_letting_in(wanted: Path) -> None:
    def instead_of_greeting(talk: Talk) -> None:
        talk.say(local_file(str(wanted)), number=0)
        talk.hear()

    def instead_of_letting_in(talk: Talk) -> None:
        talk.say(greeting(), number=0)
        talk.hear()
        talk.say(local_file(str(wanted)))
        talk.hear()

    for script in (instead_of_greeting, instead_of_letting_in):
        withstood(script, wanted)


def test_no_file_is_opened_among_the_rows_of_an_answer(wanted: Path) -> None:
    def script(talk: Talk) -> None:
        signs_in(talk)
        while talk.hear():
            for part in (b"\x01", column(), DONE, local_file(str(wanted)), DONE):
                talk.say(part)

    withstood(script, wanted)


PLUGINS = (
    b"mysql_clear_password", b"mysql_old_password", b"dialog", b"sha256_password", b"caching_sha2_password", b"",
    b"authentication_windows_client", b"auth_gssapi_client", b"authentication_ldap_sasl_client", b"unknown",
    b"\xff\xfe", b"parsec", b"client_ed25519", b"mysql_native_password",
)  # fmt: skip
_PUBLIC_KEY = (
    b"-----BEGIN PUBLIC KEY-----\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3\n"
    b"6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6\n"
    b"Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw\n"
    b"oYi+1hqp1fIekaxsyQIDAQAB\n-----END PUBLIC KEY-----\n"
)
"""Of a key that anybody may have: RFC 7517's readers know such ones from examples."""


def demanding(plugin: bytes, *, at_once: bool) -> Script:
    """Return a server that wants a password proven in a way of its choice, then the whole of it, then with its key."""

    def script(talk: Talk) -> None:
        talk.say(greeting(plugin=plugin if at_once else b"mysql_native_password"), number=0)
        talk.hear()
        if not at_once:
            talk.say(switch(plugin))
            talk.hear()
        for more in (b"\x01\x04", b"\x01" + _PUBLIC_KEY, b"\x04Password: ", b"\x02Password: "):
            talk.say(more)
            if not talk.hear():
                return

    return script


@pytest.mark.parametrize("at_once", [True, False], ids=["greeting", "switch"])
@pytest.mark.parametrize("plugin", PLUGINS, ids=repr)
def test_no_way_of_proving_a_password_tells_it_to_whoever_listens_here(
    wanted: Path, plugin: bytes, at_once: bool
) -> None:
    heard = withstood(demanding(plugin, at_once=at_once), wanted)
    assert len(heard) < 4 * 1000, "no password that is encrypted with the server's own key"


@pytest.mark.parametrize("plugin", PLUGINS[:7], ids=repr)
def test_nobody_is_told_anything_before_they_have_proven_who_they_are(wanted: Path, plugin: bytes) -> None:
    """A server on another computer without TLS, or with TLS taken out of its greeting on the way."""
    assert withstood(demanding(plugin, at_once=True), wanted, host=NAME) == b""


def test_a_stranger_s_certificate_ends_it_before_the_login_is_told(
    wanted: Path, authority: CertificateAuthority, tmp_path: Path
) -> None:
    stranger = CertificateAuthority(tmp_path, "Stranger").issue(NAME)

    def script(talk: Talk) -> None:
        talk.say(greeting(can=PLAIN | SSL), number=0)
        talk.encrypt(stranger)
        talk.hear()

    heard = withstood(script, wanted, host=NAME, options=f"?ssl_ca={authority.certificate}")
    assert b"nowak" not in heard


@pytest.mark.parametrize("plugin", [b"mysql_clear_password", b"mysql_old_password", b"dialog"], ids=repr)
def test_a_server_that_proved_itself_is_told_the_password_only_where_the_directory_keeps_it(
    wanted: Path, authority: CertificateAuthority, plugin: bytes
) -> None:
    certificate = authority.issue(NAME)

    def script(talk: Talk) -> None:
        talk.say(greeting(can=PLAIN | SSL), number=0)
        talk.encrypt(certificate)
        talk.hear()
        talk.say(switch(plugin), number=3)
        talk.hear()
        talk.say(b"\x04Password: ")
        talk.hear()

    assert b"nowak" in withstood(script, wanted, host=NAME, options=f"?ssl_ca={authority.certificate}")


def _packets(*said: bytes) -> Script:
    def script(talk: Talk) -> None:
        for each in said:
            talk.say_raw(each)
        talk.hear()

    return script


def _after_sign_in(*said: bytes) -> Script:
    def script(talk: Talk) -> None:
        signs_in(talk)
        while talk.hear():
            for each in said:
                talk.say_raw(each)

    return script


ABSURD = {
    "nothing": _packets(),
    "zeros": _packets(bytes(1000)),
    "a packet of no length": _packets(b"\0\0\0\0"),
    "a greeting that breaks off": _packets(b"\xff\xff\xff\0\x0a5.5"),
    "a greeting of an unknown protocol": _packets(b"\x02\0\0\0\xc8\0"),
    "another protocol": _packets(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "a wrong number": _packets(b"\x01\0\0\x09\x0a"),
    "an error without words": _packets(b"\x01\0\0\0\xff"),
    "an error of a megabyte": _packets(b"\x00\x00\x10\0\xff\x15\x04#28000" + b"x" * (0x100000 - 9)),
    "a million columns": _after_sign_in(b"\x04\0\0\x01\xfd\x40\x42\x0f"),
    "a text longer than its packet": _after_sign_in(b"\x01\0\0\x01\x01", b"\x09\0\0\x02\xfe" + b"\xff" * 8),
    "a negative answer": _after_sign_in(b"\x01\0\0\x01\xfb"),
    "sixteen megabytes that do not come": _after_sign_in(b"\xff\xff\xff\x01\x00"),
    "an answer to another question": _after_sign_in(b"\x01\0\0\x05\x00"),
    "letters that are none": _after_sign_in(b"\x0a\0\0\x01\xff\x15\x04#HY000\xff\xfe"[:14]),
}


@pytest.mark.parametrize("absurd", ABSURD)
def test_absurd_answers_end_in_a_sentence_within_bounded_time(wanted: Path, absurd: str) -> None:
    withstood(ABSURD[absurd], wanted)


@pytest.mark.parametrize("end", ["commit", "rollback"])
def test_an_absurd_answer_to_the_end_of_a_transaction_is_a_lost_connection(end: str) -> None:
    def script(talk: Talk) -> None:
        signs_in(talk)
        while heard := talk.hear():
            if heard.lower().endswith(end.encode()):
                talk.say(b"\x00\xfe\1\2\3\4\5", number=1)
            else:
                talk.say(OK, number=1)

    with rogue(script) as server:
        session = CarefulConnection(host="127.0.0.1", port=server.port, user="nowak", ssl_disabled=True)
        with pytest.raises(OperationalError):
            getattr(session, end)()
        assert not session.open


def test_an_answer_without_end_tells_nothing_and_ends_with_the_connection(wanted: Path) -> None:
    """What comes is read for as long as it comes: a server that is trusted can use up the memory; see SECURITY.md."""
    row = b"\x64\0\0\0\x63" + b"x" * 99

    def script(talk: Talk) -> None:
        signs_in(talk)
        talk.hear()
        for part in (b"\x01", column(), DONE):
            talk.say(part)
        for number in range(50_000):
            talk.say_raw(row[:3] + bytes([(number + 5) % 256]) + row[4:])

    withstood(script, wanted)
