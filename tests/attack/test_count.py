"""How many attacks there are: distinct statements and sequences, each with what must come of it on both engines."""

from collections.abc import Iterator

from tests.attack import (
    kept_tables,
    test_changing,
    test_escalation,
    test_file_owner,
    test_flooding,
    test_forging,
    test_forging_files,
    test_injection,
    test_oracles,
    test_reading,
    test_session_variables,
    test_sessions,
)
from tests.attack.attack import Attack, Outcome

_AT_LEAST = 1500


def every_attack() -> Iterator[Attack]:
    """Yield the rows of all modules, whoever tries them."""
    for login in kept_tables.EVERYBODY:
        yield from test_changing.on_tables(login)
        yield from test_changing.on_views(login)
        yield from test_escalation.tried_by(login)
    for groups in (test_forging.GROUPS, test_forging_files.GROUPS):
        for rows in groups.values():
            yield from rows
    yield from (*test_changing.ROWS, *test_escalation.WITHOUT_ROLES, *test_file_owner.IN_A_FILE, *test_flooding.AT_ONCE)
    yield from (*test_injection.ARGUMENTS, *test_oracles.ATTACKS, *test_reading.ATTACKS)
    yield from (*test_session_variables.ATTACKS, *test_sessions.IN_A_FILE)


def test_there_are_many_and_each_says_what_must_come_of_it() -> None:
    attacks = list(every_attack())
    distinct = {attack.what for attack in attacks}
    assert len(distinct) >= _AT_LEAST, len(distinct)
    for attack in attacks:
        assert isinstance(attack.server, Outcome)
        assert isinstance(attack.embedded, Outcome)
