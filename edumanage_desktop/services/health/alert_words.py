"""What an alert says: what happened, what it means, and which diagnosis finds out more."""

from collections.abc import Callable, Mapping
from datetime import datetime

from edumanage_desktop.domain.health import Alert, Rule
from edumanage_desktop.domain.sentences import Figure, Moment, Sentence
from edumanage_desktop.domain.store_place import is_bucket

DIAGNOSES: Mapping[Rule, str] = {
    Rule.UPLOAD_FAILURES: "diagnose upload",
    Rule.SLOW_ANSWERS: "diagnose performance",
    Rule.DATABASE_ERRORS: "diagnose connection",
    Rule.FREE_STORAGE: "maintain growth",
    Rule.BACKUP: "backup status",
    Rule.DRILL: "backup status",
    Rule.CERTIFICATE: "diagnose connection",
    Rule.IDLE_TRANSACTION: "diagnose performance",
    Rule.BROKEN_CHAIN: "history verify",
    Rule.CLUSTER_NODE: "diagnose connection",
    Rule.PERMISSIONS: "audit",
    Rule.REPLICA: "diagnose connection",
}
"""The command that finds out more."""


def told(alert: Alert) -> Sentence:
    """Return what happened, by the figures of when the alert was raised."""
    return _TOLD[alert.rule](alert.subject, dict(alert.values))


def meaning(rule: Rule) -> Sentence:
    """Return what an alert of a rule means for people, and what to do first."""
    return _MEANINGS[rule]


def _uploads(_subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "{failed} of {seen} hand-ins of the last hour failed.",
        failed=_whole(values, "failed"),
        seen=_whole(values, "seen"),
    )


def _slow(_subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "The database took too long for %n answers within five minutes; the longest took {longest} ms.",
        one="The database took too long for one answer within five minutes; it took {longest} ms.",
        number=_whole(values, "slow"),
        longest=_whole(values, "longest_ms"),
    )


def _errors(_subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "The database left {failed} of {seen} questions of the last five minutes unanswered.",
        failed=_whole(values, "failed"),
        seen=_whole(values, "seen"),
    )


def _storage(subject: str, values: Mapping[str, str]) -> Sentence:
    free, total = _whole(values, "free_bytes"), _whole(values, "total_bytes")
    if is_bucket(subject):
        return Sentence(
            "{percent} % of what the bucket {place} may hold are free ({free} of {total} MB).",
            percent=round(100 * free / total) if total else 0,
            place=subject,
            free=free // 1_000_000,
            total=total // 1_000_000,
        )
    return Sentence(
        "{percent} % of the disk of {place} are free ({free} of {total} MB).",
        percent=round(100 * free / total) if total else 0,
        place=subject,
        free=free // 1_000_000,
        total=total // 1_000_000,
    )


def _backup(_subject: str, _values: Mapping[str, str]) -> Sentence:
    return Sentence("A backup is overdue, failed, or was found damaged.")


def _drill(_subject: str, _values: Mapping[str, str]) -> Sentence:
    return Sentence("A restore drill is overdue, or failed.")


def _certificate(subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "The certificate of {host} holds until {when} only.",
        host=subject,
        when=_moment(values.get("ends", "")),
    )


def _transaction(subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "A transaction of {login} holds locks and has done nothing for %n seconds.",
        one="A transaction of {login} holds locks and has done nothing for one second.",
        number=_whole(values, "idle_s"),
        login=subject or "?",
    )


def _chain(_subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "The history of %n submissions is not as it was written.",
        one="The history of one submission is not as it was written.",
        number=_whole(values, "broken"),
    )


def _node(subject: str, values: Mapping[str, str]) -> Sentence:
    if not subject:
        return Sentence(
            "The cluster has {nodes} of the {most} nodes that it had within a week.",
            nodes=Figure(_whole(values, "nodes")),
            most=Figure(_whole(values, "most")),
        )
    taking, hosts = _whole(values, "taking"), _whole(values, "hosts")
    if hosts < 2:
        return Sentence("The host {host} of the cluster takes no part.", host=subject)
    return Sentence(
        "The host {host} of the cluster takes no part; {taking} of {hosts} do.",
        host=subject,
        taking=Figure(taking),
        hosts=Figure(hosts),
    )


def _permissions(_subject: str, values: Mapping[str, str]) -> Sentence:
    return Sentence(
        "%n rights or rules of the database are not what they should be.",
        one="One right or rule of the database is not what it should be.",
        number=_whole(values, "drifted"),
    )


def _replica(subject: str, values: Mapping[str, str]) -> Sentence:
    if not _whole(values, "goes_on"):
        return Sentence("The replica {host} stands still and takes in nothing of what is written.", host=subject)
    return Sentence(
        "The replica {host} is %n seconds behind.",
        one="The replica {host} is one second behind.",
        number=_whole(values, "behind_s"),
        host=subject,
    )


_TOLD: Mapping[Rule, Callable[[str, Mapping[str, str]], Sentence]] = {
    Rule.UPLOAD_FAILURES: _uploads,
    Rule.SLOW_ANSWERS: _slow,
    Rule.DATABASE_ERRORS: _errors,
    Rule.FREE_STORAGE: _storage,
    Rule.BACKUP: _backup,
    Rule.DRILL: _drill,
    Rule.CERTIFICATE: _certificate,
    Rule.IDLE_TRANSACTION: _transaction,
    Rule.BROKEN_CHAIN: _chain,
    Rule.CLUSTER_NODE: _node,
    Rule.PERMISSIONS: _permissions,
    Rule.REPLICA: _replica,
}
_MEANINGS: Mapping[Rule, Sentence] = {
    Rule.UPLOAD_FAILURES: Sentence(
        "Students may not get their work in. What was handed in stays as it is; find out which step fails."
    ),
    Rule.SLOW_ANSWERS: Sentence("Everybody waits. Nothing is lost; find out what takes the time."),
    Rule.DATABASE_ERRORS: Sentence(
        "Windows cannot work now and then. Decisions wait on their computers and are sent later; find out why."
    ),
    Rule.FREE_STORAGE: Sentence(
        "When there is no room for files nothing more can be handed in. Make room, add to it, or archive decided work."
    ),
    Rule.BACKUP: Sentence("What was done since the last good backup would be lost with the disk. Back up now."),
    Rule.DRILL: Sentence("A backup counts once it was restored. Begin a restore drill; it touches nothing in use."),
    Rule.CERTIFICATE: Sentence("After that nobody can sign in by TLS. Put a new certificate onto the server before."),
    Rule.IDLE_TRANSACTION: Sentence(
        "Others who decide the same work wait for it. “server end-locks” ends it; what it did is taken back."
    ),
    Rule.BROKEN_CHAIN: Sentence(
        "Somebody changed what was decided outside of the rules, or the disk is damaged. Keep everything as it is,"
        " and begin an incident."
    ),
    Rule.CLUSTER_NODE: Sentence("The others go on without it, with less to fall back upon. Bring it back."),
    Rule.PERMISSIONS: Sentence("Somebody may do more or less than they should. The security audit names each of them."),
    Rule.REPLICA: Sentence(
        "Nothing is lost while its source works; with the source, what the replica lacks would be lost. Who administers"
        " the server finds out why with SHOW REPLICA STATUS."
    ),
}


def _whole(values: Mapping[str, str], name: str) -> int:
    text = values.get(name, "0")
    return int(text) if text.lstrip("-").isdigit() else 0


def _moment(text: str) -> str:
    try:
        return Moment(datetime.fromisoformat(text))
    except ValueError:
        return "?"
