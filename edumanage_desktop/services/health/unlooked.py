"""What is not seen, so that no alert would come: for no service runs `work --once`, or for the lack of a right."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.health.facts import Facts

_EVERY_RUN = timedelta(hours=1)
"""A timer runs every few minutes; after an hour none does."""
_DAILY = timedelta(days=2)
_HOW = Sentence("That is done by “edumanage-desktop work --once” under a timer, which no window replaces.")


def unlooked(facts: Facts) -> Sequence[Sentence]:
    """Return what was not looked at for longer than it should, and by what it is, and which replicas are not shown."""
    found = list(_found(facts))
    return [*found, *([_HOW] if found else []), *_hidden_replicas(facts)]


def _found(facts: Facts) -> Iterator[Sentence]:
    looked = facts.looked_at
    if looked is None:
        return
    if facts.resting is not None and _is_long_ago(looked.ran, facts.now, _EVERY_RUN):
        yield _of_resting(looked.ran)
    if _is_long_ago(looked.rights, facts.now, _DAILY):
        yield _of_rights(looked.rights)
    if _is_long_ago(looked.chains, facts.now, _DAILY):
        yield _of_chains(looked.chains)


def _hidden_replicas(facts: Facts) -> Iterator[Sentence]:
    for host in facts.hosts or ():
        if host.following is None or host.following.behind_s is not None:
            continue
        if host.following.goes_on:
            yield Sentence(
                "How far the replica {host} is behind is not shown to administrators; who administers the server allows"
                " it with “edumanage-desktop server prepare --show-replica”.",
                host=host.name,
            )
        elif host.following.goes_on is None:
            yield Sentence(
                "Whether {host}, which takes no writes, keeps up as a replica is not shown to you; who administers the"
                " server grants REPLICATION CLIENT to the account that looks.",
                host=host.name,
            )


def _is_long_ago(at: datetime | None, now: datetime, within: timedelta) -> bool:
    return at is None or now - at > within


def _of_resting(at: datetime | None) -> Sentence:
    if at is None:
        return Sentence("Nobody has looked yet for transactions that rest and hold locks.")
    return Sentence("Transactions that rest and hold locks were looked for last at {moment}.", moment=Moment(at))


def _of_rights(at: datetime | None) -> Sentence:
    if at is None:
        return Sentence("Nobody has compared rights and rules yet with what they should be.")
    return Sentence("Rights and rules were last compared with what they should be at {moment}.", moment=Moment(at))


def _of_chains(at: datetime | None) -> Sentence:
    if at is None:
        return Sentence("Nobody has checked the chains of the history yet.")
    return Sentence("The chains of the history were last checked at {moment}.", moment=Moment(at))
