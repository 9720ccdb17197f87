"""What is wrong where a database cannot be reached: each step of the way, and one verdict on them."""

from collections.abc import Mapping, Sequence

from edumanage_desktop.domain.errors import Hindrance
from edumanage_desktop.domain.sentences import Figure, Moment, Sentence
from edumanage_desktop.services.diagnosis.connection import (
    CERTIFICATE_LEFT,
    LEAST_FREE_BYTES,
    SKEW,
    SLOW_S,
    ConnectionCheck,
    ConnectionFacts,
    ConnectionFault,
    FileFacts,
    HostFacts,
    SessionFacts,
)
from edumanage_desktop.services.diagnosis.connection_words import REMEDIES, TITLES, WELL
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis, Finding, judged

_FAULTS: Mapping[Hindrance, tuple[ConnectionCheck, ConnectionFault]] = {
    Hindrance.NAME_UNKNOWN: (ConnectionCheck.NAME, ConnectionFault.NAME_UNKNOWN),
    Hindrance.NOBODY_LISTENS: (ConnectionCheck.PORT, ConnectionFault.NOBODY_LISTENS),
    Hindrance.NO_ANSWER: (ConnectionCheck.PORT, ConnectionFault.NO_ANSWER),
    Hindrance.NOT_A_DATABASE: (ConnectionCheck.PORT, ConnectionFault.NOT_A_DATABASE),
    Hindrance.HUNG_UP: (ConnectionCheck.PORT, ConnectionFault.HUNG_UP),
    Hindrance.COMPUTER_UNKNOWN: (ConnectionCheck.PORT, ConnectionFault.COMPUTER_UNKNOWN),
    Hindrance.COMPUTER_BLOCKED: (ConnectionCheck.PORT, ConnectionFault.COMPUTER_BLOCKED),
    Hindrance.CROWDED: (ConnectionCheck.PORT, ConnectionFault.CROWDED),
    Hindrance.TLS_MISSING: (ConnectionCheck.IDENTITY, ConnectionFault.TLS_MISSING),
    Hindrance.TLS_UNTRUSTED: (ConnectionCheck.IDENTITY, ConnectionFault.TLS_UNTRUSTED),
    Hindrance.TLS_WRONG_NAME: (ConnectionCheck.IDENTITY, ConnectionFault.TLS_WRONG_NAME),
    Hindrance.TLS_EXPIRED: (ConnectionCheck.IDENTITY, ConnectionFault.TLS_EXPIRED),
    Hindrance.PASSWORD_WANTED: (ConnectionCheck.IDENTITY, ConnectionFault.PASSWORD_WANTED),
    Hindrance.PROOF_UNKNOWN: (ConnectionCheck.SIGN_IN, ConnectionFault.PROOF_UNKNOWN),
    Hindrance.PASSWORD_WRONG: (ConnectionCheck.SIGN_IN, ConnectionFault.PASSWORD_WRONG),
    Hindrance.ACCOUNT_DISABLED: (ConnectionCheck.SIGN_IN, ConnectionFault.ACCOUNT_LOCKED),
    Hindrance.ACCOUNT_CROWDED: (ConnectionCheck.SIGN_IN, ConnectionFault.ACCOUNT_CROWDED),
    Hindrance.DATABASE_UNKNOWN: (ConnectionCheck.SIGN_IN, ConnectionFault.DATABASE_UNKNOWN),
    Hindrance.CUT_OFF: (ConnectionCheck.SIGN_IN, ConnectionFault.CUT_OFF),
    Hindrance.SCHEMA_TOO_OLD: (ConnectionCheck.SCHEMA, ConnectionFault.SCHEMA_OLD),
    Hindrance.SCHEMA_TOO_NEW: (ConnectionCheck.SCHEMA, ConnectionFault.SCHEMA_NEW),
}
_WAY = (ConnectionCheck.NAME, ConnectionCheck.PORT, ConnectionCheck.IDENTITY, ConnectionCheck.SIGN_IN)
_NOT_TRIED = Sentence("What comes before it has to be mended first.")
_MEGABYTE = 1_000_000
_MILLISECONDS = 1000


def diagnose(facts: ConnectionFacts) -> Diagnosis:
    """Return what is wrong on the way to the database, and what mends it."""
    findings = [*_of_file(facts.file), *_of_hosts(facts.hosts)]
    if facts.session is None:
        findings += [_untried(name) for name in (ConnectionCheck.SCHEMA, ConnectionCheck.PERSON, ConnectionCheck.CLOCK)]
    else:
        findings += _of_session(facts, facts.session)
    return judged(findings, remedies=REMEDIES, well=WELL)


def _found(
    name: ConnectionCheck, detail: Sentence, fault: ConnectionFault | None = None, *, was_made: bool = True
) -> Finding:
    return Finding(Check(name, TITLES[name], fault is None and was_made, detail, was_made), fault)


def _untried(name: ConnectionCheck) -> Finding:
    return _found(name, _NOT_TRIED, was_made=False)


def _of_hosts(hosts: Sequence[HostFacts]) -> list[Finding]:
    """Return how far the nearest host was come to, and which others are away."""
    if not hosts:
        return []
    best = max(hosts, key=_steps)
    findings = [_of_step(best, step, at) for at, step in enumerate(_WAY)]
    if len(hosts) > 1:
        findings.append(_of_others([each for each in hosts if each is not best], lets_in=best.lets_in))
    return findings


def _steps(host: HostFacts) -> int:
    """Return how many steps of the way were taken."""
    return len(_WAY) if host.lets_in else _WAY.index(_stopped_at(host)[0])


def _stopped_at(host: HostFacts) -> tuple[ConnectionCheck, ConnectionFault]:
    if host.hindrance is None:
        return ConnectionCheck.SIGN_IN, ConnectionFault.UNEXPECTED
    return _FAULTS[host.hindrance]


def _of_step(host: HostFacts, step: ConnectionCheck, at: int) -> Finding:
    taken = _steps(host)
    if at < taken:
        return _found(step, _taken(host, step))
    if at > taken:
        return _untried(step)
    assert host.words is not None
    words = Sentence("{host}: {what}", host=host.host, what=host.words)
    return _found(step, words, _stopped_at(host)[1])


def _taken(host: HostFacts, step: ConnectionCheck) -> Sentence:
    if step is ConnectionCheck.NAME:
        return Sentence("{host} leads to {addresses}.", host=host.host, addresses=", ".join(host.addresses) or "-")
    if step is ConnectionCheck.PORT:
        took = Figure((host.reached_in_s or 0.0) * _MILLISECONDS, 1)
        return Sentence("{host} answered after {milliseconds} ms.", host=host.host, milliseconds=took)
    if step is ConnectionCheck.IDENTITY:
        return Sentence("{host} is the server that is meant.", host=host.host)
    return Sentence("{host} accepts the login.", host=host.host)


def _of_others(others: Sequence[HostFacts], *, lets_in: bool) -> Finding:
    away = [each for each in others if not each.lets_in]
    if not away:
        names = ", ".join(each.host for each in others)
        return _found(ConnectionCheck.HOSTS, Sentence("These accept the login too: {names}.", names=names))
    if not lets_in:
        return _untried(ConnectionCheck.HOSTS)
    first = away[0]
    words = Sentence("{host}, another one of the cluster: {what}", host=first.host, what=first.words)
    return _found(ConnectionCheck.HOSTS, words, ConnectionFault.HOST_AWAY)


def _of_file(file: FileFacts | None) -> list[Finding]:
    if file is None:
        return []
    rest = (ConnectionCheck.CONTENT, ConnectionCheck.WRITING, ConnectionCheck.SPACE)
    if file.words is not None and file.free_bytes == 0:
        full = _found(ConnectionCheck.SPACE, file.words, ConnectionFault.DISK_FULL)
        return [full, *map(_untried, (ConnectionCheck.FILE, *rest[:2]))]
    if file.words is not None and file.is_only_read:
        words = Sentence("The disk of {path} takes no writing, so that the database cannot be opened.", path=file.path)
        only_read = _found(ConnectionCheck.WRITING, words, ConnectionFault.READ_ONLY)
        return [only_read, *map(_untried, (ConnectionCheck.FILE, ConnectionCheck.CONTENT, ConnectionCheck.SPACE))]
    if not file.is_there:
        missing = Sentence("There is no file {path}.", path=file.path)
        return [_found(ConnectionCheck.FILE, missing, ConnectionFault.FILE_MISSING), *map(_untried, rest)]
    if file.words is not None and not file.is_damaged:
        return [_found(ConnectionCheck.FILE, file.words, ConnectionFault.FILE_UNREADABLE), *map(_untried, rest)]
    findings = [_found(ConnectionCheck.FILE, Sentence("{path} is there and can be read.", path=file.path))]
    if file.is_damaged:
        assert file.words is not None
        damaged = _found(ConnectionCheck.CONTENT, file.words, ConnectionFault.DAMAGED)
        return [*findings, damaged, *map(_untried, rest[1:])]
    findings.append(_found(ConnectionCheck.CONTENT, Sentence("The file is a whole database.")))
    return [*findings, _writing(file), _space(file)]


def _writing(file: FileFacts) -> Finding:
    name = ConnectionCheck.WRITING
    if file.is_locked:
        return _found(
            name, Sentence("Another program holds the database and lets nobody write."), ConnectionFault.LOCKED
        )
    if file.why_unwritten is None:
        return _found(name, Sentence("It can be written."))
    fault = ConnectionFault.DISK_FULL if file.free_bytes == 0 else ConnectionFault.READ_ONLY
    return _found(name, file.why_unwritten, fault)


def _space(file: FileFacts) -> Finding:
    name = ConnectionCheck.SPACE
    if file.free_bytes is None:
        return _found(name, Sentence("This system does not tell how much is free."), was_made=False)
    free = Figure(file.free_bytes / _MEGABYTE)
    if file.free_bytes >= LEAST_FREE_BYTES:
        return _found(name, Sentence("{megabytes} MB are free on its disk.", megabytes=free))
    words = Sentence("Only {megabytes} MB are free on its disk.", megabytes=free)
    if file.why_unwritten is not None:  # told there
        return _found(name, words)
    return _found(name, words, ConnectionFault.SPACE_LOW)


def _of_session(facts: ConnectionFacts, session: SessionFacts) -> list[Finding]:
    if session.has_to_choose:
        words = Sentence("The password of {login} was for once only.", login=session.login)
        one_time = _found(ConnectionCheck.PERSON, words, ConnectionFault.PASSWORD_TO_CHOOSE)
        return [one_time, *map(_untried, (ConnectionCheck.SCHEMA, ConnectionCheck.CLOCK))]
    findings = [_schema(session)]
    if not findings[0].check.ok:
        return [*findings, *map(_untried, (ConnectionCheck.PERSON, ConnectionCheck.CLOCK))]
    findings += [_person(session), _clock(facts, session)]
    if facts.file is not None:
        findings.append(_signed_in(session))
    if facts.hosts:
        findings += [_server(session), _certificate(facts, session), _round_trip(session)]
    return findings


def _schema(session: SessionFacts) -> Finding:
    name = ConnectionCheck.SCHEMA
    if session.words is None:
        return _found(name, Sentence("The schema is {revision}, which the program needs.", revision=session.revision))
    if session.lacks_role:
        return _found(name, session.words, ConnectionFault.NO_ROLE)
    fault = ConnectionFault.NOT_OURS if session.hindrance is None else _FAULTS[session.hindrance][1]
    return _found(name, session.words, fault)


def _person(session: SessionFacts) -> Finding:
    name = ConnectionCheck.PERSON
    if session.is_known:
        return _found(name, Sentence("{login} is known here and let in.", login=session.login))
    words = Sentence("Nobody who is active here has the login {login}.", login=session.login or "-")
    return _found(name, words, ConnectionFault.NOT_KNOWN)


def _signed_in(session: SessionFacts) -> Finding:
    name = ConnectionCheck.SIGN_IN
    if not session.is_known:
        return _untried(name)
    if session.refusal is None:
        return _found(name, Sentence("{login} is let in.", login=session.login))
    is_disabled = session.hindrance is Hindrance.ACCOUNT_DISABLED
    return _found(
        name, session.refusal, ConnectionFault.ACCOUNT_LOCKED if is_disabled else ConnectionFault.PASSWORD_WRONG
    )


def _clock(facts: ConnectionFacts, session: SessionFacts) -> Finding:
    name = ConnectionCheck.CLOCK
    if session.skew is None:
        newest = session.newest_at
        if newest is None or newest <= facts.now + SKEW:
            return _found(name, Sentence("Nothing that is recorded lies in the future of this computer's clock."))
        words = Sentence(
            "By this computer's clock it is {now}, yet something was recorded at {newest}.",
            now=Moment(facts.now),
            newest=Moment(newest),
        )
        return _found(name, words, ConnectionFault.CLOCK)
    seconds = Figure(abs(session.skew.total_seconds()))
    if abs(session.skew) <= SKEW:
        return _found(name, Sentence("The clocks of server and computer differ by {seconds} s.", seconds=seconds))
    if session.skew.total_seconds() > 0:
        words = Sentence("This computer's clock is {seconds} s behind the server's.", seconds=seconds)
    else:
        words = Sentence("This computer's clock is {seconds} s ahead of the server's.", seconds=seconds)
    return _found(name, words, ConnectionFault.CLOCK)


def _server(session: SessionFacts) -> Finding:
    name = ConnectionCheck.WRITING
    if session.is_read_only:
        return _found(name, Sentence("The server takes no writing: it is set to read_only."), ConnectionFault.READ_ONLY)
    return _found(name, Sentence("The server takes reading and writing."))


def _certificate(facts: ConnectionFacts, session: SessionFacts) -> Finding:
    name, ends = ConnectionCheck.CERTIFICATE, session.certificate_ends
    if ends is None:
        return _found(name, Sentence("No certificate is asked of a server on this computer, or where TLS is off."))
    if ends - facts.now > CERTIFICATE_LEFT:
        return _found(name, Sentence("Its certificate holds until {ends}.", ends=Moment(ends)))
    words = Sentence("The server's certificate holds only until {ends}.", ends=Moment(ends))
    return _found(name, words, ConnectionFault.CERTIFICATE_ENDS)


def _round_trip(session: SessionFacts) -> Finding:
    name, took = ConnectionCheck.ROUND_TRIP, Figure(session.round_trip_s * _MILLISECONDS, 1)
    if session.round_trip_s < SLOW_S:
        return _found(name, Sentence("A question and its answer take {milliseconds} ms.", milliseconds=took))
    words = Sentence(
        "A question and its answer take {milliseconds} ms on the way alone, which makes every page wait.",
        milliseconds=took,
    )
    return _found(name, words, ConnectionFault.SLOW)
