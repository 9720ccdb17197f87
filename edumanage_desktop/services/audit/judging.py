"""How grave it is what an audit was told of the database, the server, files, the way there, and versions."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from edumanage_desktop.domain.audit import AuditArea, AuditFinding, Gravity
from edumanage_desktop.domain.drift import REMEDIES, Drift, DriftKind, DriftReport
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.audit.facts import (
    ComputerFacts,
    FileRights,
    HistoryFacts,
    Holds,
    StoreFacts,
    TlsFacts,
    VersionFacts,
)
from edumanage_desktop.services.audit.known_needs import (
    LIST_MADE_ON,
    PYTHON,
    SUPPORT,
    SupportEnd,
    needs_of,
    support_of,
)
from edumanage_desktop.services.server_preparation import Unsafe

_NAMED_AT_MOST = 50
_OLD_LIST_DAYS = 180
_SOON = timedelta(days=180)
_WORTH_A_LOOK = frozenset({
    "audit log off", "event scheduler off", "max_connections", "another department", "TLS not required",
    "store without versions", "hard links",
})  # fmt: skip
"""What is unsafe about servers and stores that may be meant so."""
_LOOK_AT_DRIFT = frozenset({DriftKind.GRANT_LACKING, DriftKind.ROLE_LACKING, DriftKind.ACCOUNT_LACKING})
"""What keeps somebody from working, and lets nobody do too much."""


def drift_findings(report: DriftReport) -> list[AuditFinding]:
    """Return what drifted, one finding for each way of differing."""
    kinds: dict[DriftKind, list[Drift]] = {}
    for each in report.drifts:
        kinds.setdefault(each.kind, []).append(each)
    found = [_drifted(kind, kinds[kind]) for kind in DriftKind if kind in kinds]
    if report.portals:
        words = Sentence(
            "%n accounts hold what the portal's own needs: {who}.",
            one="One account holds what the portal's own needs: {who}.",
            number=len(report.portals),
            who=", ".join(report.portals),
        )
        remedy = Sentence("The portal needs one. Find out whose the others are, and drop them.")
        is_one = len(report.portals) == 1
        gravity = Gravity.WELL if is_one else Gravity.LOOK
        found.append(AuditFinding(AuditArea.RIGHTS, "portal-accounts", gravity, words, None if is_one else remedy))
    for words in report.unseen:
        found.append(AuditFinding(AuditArea.RIGHTS, "drift-unseen", Gravity.NOT_TRIED, words))
    if not report.drifts and (report.objects or report.grants):
        evidence = Sentence(
            "%n triggers, views and routines, {grants} grants and {accounts} accounts are as they should be.",
            number=report.objects,
            grants=report.grants,
            accounts=report.accounts,
        )
        found.append(AuditFinding(AuditArea.RIGHTS, "drift", Gravity.WELL, evidence))
    return found


def _drifted(kind: DriftKind, drifts: Sequence[Drift]) -> AuditFinding:
    first, *others = drifts
    evidence = first.what
    if others:
        evidence = Sentence("%n things of one kind, among them: {first}", number=len(drifts), first=first.what)
    gravity = Gravity.LOOK if kind in _LOOK_AT_DRIFT else Gravity.WRONG
    details = tuple(each.what for each in drifts[:_NAMED_AT_MOST]) if others else ()
    return AuditFinding(AuditArea.RIGHTS, f"drift-{kind}", gravity, evidence, REMEDIES[kind], details)


def server_findings(unsafe: Sequence[Unsafe] | None, *, is_file: bool) -> list[AuditFinding]:
    """Return what is unsafe about the server."""
    area = AuditArea.SERVER
    if is_file:
        words = Sentence("The database is a file: whoever may write it owns everything in it, whatever roles say.")
        return [AuditFinding(area, "server", Gravity.WELL, words)]
    if unsafe is None:
        words = Sentence(
            "Nobody who administers the server was named, so its accounts and settings were not looked at."
        )
        remedy = Sentence("Audit once more as an administrator of the server, such as root.")
        return [AuditFinding(area, "server", Gravity.NOT_TRIED, words, remedy)]
    if not unsafe:
        words = Sentence("There are no accounts without a name, no test database and no outdated ways of signing in.")
        return [AuditFinding(area, "server", Gravity.WELL, words)]
    return list(_unsafe(area, unsafe))


def store_findings(facts: StoreFacts) -> list[AuditFinding]:
    """Return what is unsafe about the place of files."""
    area = AuditArea.FILES
    if facts.words is not None:
        remedy = Sentence("Audit where the files are kept, with --store and the rights of who owns them.")
        return [AuditFinding(area, "store", Gravity.NOT_TRIED, facts.words, remedy)]
    if facts.unsafe:
        return list(_unsafe(area, facts.unsafe))
    words = Sentence("In {place} nobody may do more than their role.", place=facts.place)
    return [AuditFinding(area, "store", Gravity.WELL, words)]


def _unsafe(area: AuditArea, found: Sequence[Unsafe]) -> Iterator[AuditFinding]:
    for each in found:
        gravity = Gravity.LOOK if each.name in _WORTH_A_LOOK else Gravity.WRONG
        yield AuditFinding(area, each.name.replace(" ", "-"), gravity, Sentence("{what}", what=each.words))


def computer_findings(facts: ComputerFacts) -> list[AuditFinding]:
    """Return which files of this program others may read or write."""
    area = AuditArea.COMPUTER
    if facts.files is None:
        words = Sentence("This system keeps the rights of files in another way, which is not looked at.")
        remedy = Sentence("Look by hand that only you may read the folders of this program.")
        return [AuditFinding(area, "files", Gravity.NOT_TRIED, words, remedy)]
    found = [each for file in facts.files if (each := _file(file)) is not None]
    if found:
        return found
    words = Sentence("Nobody else may read or write the %n files and folders of this program.", number=len(facts.files))
    return [AuditFinding(area, "files", Gravity.WELL, words)]


def _file(file: FileRights) -> AuditFinding | None:
    """Judge a file: a secret is its owner's alone, work may be shared with a group, settings may be read."""
    area, beyond_owner = AuditArea.COMPUTER, file.group_reads or file.group_writes
    if file.holds is Holds.SECRET and (beyond_owner or file.others_read or file.others_write):
        evidence = Sentence("Others than its owner may read or change {path}: {what}.", path=file.path, what=file.what)
        remedy = Sentence("chmod 600 {path}, and make another secret if somebody may have seen it.", path=file.path)
        return AuditFinding(area, "readable-secret", Gravity.WRONG, evidence, remedy)
    if file.others_write or (file.group_writes and file.holds is Holds.SETTINGS):
        evidence = Sentence("Others may change {path}: {what}.", path=file.path, what=file.what)
        remedy = Sentence("chmod go-w {path}", path=file.path)
        return AuditFinding(area, "writable-file", Gravity.WRONG, evidence, remedy)
    if file.holds is Holds.WORK and (file.others_read or beyond_owner):
        evidence = Sentence("More people than its owner may read {path}: {what}.", path=file.path, what=file.what)
        remedy = Sentence("chmod go-rwx {path}, unless it is meant to be shared.", path=file.path)
        return AuditFinding(area, "readable-file", Gravity.LOOK, evidence, remedy)
    return None


def tls_findings(facts: TlsFacts, now: datetime) -> list[AuditFinding]:
    """Return whether the way to the database is encrypted and verified, and for how long still."""
    area = AuditArea.TLS
    if facts.is_file:
        return [AuditFinding(area, "tls", Gravity.WELL, Sentence("A file is opened, and nothing crosses a network."))]
    if not facts.cipher:
        if facts.is_local:
            words = Sentence("The way is not encrypted; it does not leave this computer.")
            return [AuditFinding(area, "tls", Gravity.WELL, words)]
        words = Sentence("Passwords and work cross the network in clear.")
        remedy = Sentence("Give the server a certificate, and name its authority in the connection.")
        return [AuditFinding(area, "tls", Gravity.WRONG, words, remedy)]
    if not facts.is_verified:
        words = Sentence("The way is encrypted ({cipher}), and nobody checked who answers.", cipher=facts.cipher)
        remedy = Sentence("Name the certificate's authority in the connection, so that the server has to prove itself.")
        gravity = Gravity.LOOK if facts.is_local else Gravity.WRONG
        return [AuditFinding(area, "tls", gravity, words, remedy)]
    words = Sentence("The way is encrypted ({cipher}), and the server proved who it is.", cipher=facts.cipher)
    found = [AuditFinding(area, "tls", Gravity.WELL, words)]
    if facts.certificate_ends is not None:
        found.append(_certificate(facts.certificate_ends, facts.told_days_before, now))
    return found


def _certificate(ends: datetime, told_days_before: int, now: datetime) -> AuditFinding:
    words = Sentence("The server's certificate holds until {time}.", time=Moment(ends))
    if ends - now > timedelta(days=told_days_before):
        return AuditFinding(AuditArea.TLS, "certificate", Gravity.WELL, words)
    remedy = Sentence("Give the server a new certificate before then: nobody signs in with one that has ended.")
    return AuditFinding(AuditArea.TLS, "certificate", Gravity.WRONG, words, remedy)


def version_findings(facts: VersionFacts, now: datetime) -> list[AuditFinding]:
    """Return the versions at work of which something is known, and how old that knowledge is."""
    area = AuditArea.VERSIONS
    found = []
    for package, version in sorted(facts.packages.items()):
        needs = needs_of(package, version)
        if needs:
            words = Sentence(
                "{package} {version} should be at least {mended}.",
                package=package,
                version=version,
                mended=max(
                    (need.mended_in for need in needs), key=lambda text: [int(part) for part in text.split(".")]
                ),
            )
            why = tuple(Sentence("{why} ({source})", why=need.why, source=need.source) for need in needs)
            remedy = Sentence("Install a newer version of this program, which brings it.")
            found.append(AuditFinding(area, f"needs-{package}", Gravity.WRONG, words, remedy, why))
    found.append(_supported(PYTHON, facts.python, now))
    if facts.server:
        found.append(_supported(facts.server, facts.server_version, now))
    return [*found, _list_itself(facts, now, has_found=len(found) > (2 if facts.server else 1))]


def _supported(product: str, version: str, now: datetime) -> AuditFinding:
    area, name = AuditArea.VERSIONS, f"support-{product.lower()}"
    known = support_of(product, version)
    if known is None:
        words = Sentence(
            "How long {product} {version} is supported is not known here.", product=product, version=version
        )
        remedy = Sentence("Look it up where it comes from.")
        return AuditFinding(area, name, Gravity.LOOK, words, remedy)
    return AuditFinding(area, name, *_until(known, version, now))


def _until(known: SupportEnd, version: str, now: datetime) -> tuple[Gravity, Sentence, Sentence | None]:
    told: dict[str, Any] = {"product": known.product, "version": version, "day": f"{known.ends_on:%Y-%m-%d}"}
    remedy = Sentence(
        "Move to a newer series: {newer}.",
        newer=", ".join(
            f"{known.product} {each.series}"
            for each in SUPPORT
            if each.product == known.product and each.ends_on > max(known.ends_on, now.date())
        )
        or "see its makers",
    )
    if known.ends_on < now.date():
        return Gravity.WRONG, Sentence("{product} {version} gets no corrections since {day}.", **told), remedy
    words = Sentence("{product} {version} gets corrections until {day}.", **told)
    if known.ends_on < (now + _SOON).date():
        return Gravity.LOOK, words, remedy
    return Gravity.WELL, words, None


def _list_itself(facts: VersionFacts, now: datetime, *, has_found: bool) -> AuditFinding:
    age_days = max(0, (now.date() - LIST_MADE_ON).days)
    told: dict[str, Any] = {"program": facts.program, "day": f"{LIST_MADE_ON:%Y-%m-%d}", "count": len(facts.packages)}
    words = Sentence(
        "The list of known needs in {program} is of {day}, %n days old; what was found since is not in it.",
        one="The list of known needs in {program} is of {day}, one day old; what was found since is not in it.",
        number=age_days,
        **told,
    )
    details = () if has_found else (Sentence("Of {count} packages at work none is known to need a newer one.", **told),)
    if age_days > _OLD_LIST_DAYS:
        remedy = Sentence("Install a newer version of this program, which brings a newer list.")
        return AuditFinding(AuditArea.VERSIONS, "known-needs", Gravity.LOOK, words, remedy, details)
    return AuditFinding(AuditArea.VERSIONS, "known-needs", Gravity.WELL, words, None, details)


def history_findings(facts: HistoryFacts) -> list[AuditFinding]:
    """Return whether the chains hold."""
    area = AuditArea.HISTORY
    against = (
        (Sentence("It was compared with the report of {time}: nothing of then is gone.", time=facts.compared_with),)
        if facts.compared_with
        else (Sentence("It was compared with no earlier report, so a tail that was cut off would not show."),)
    )
    if not facts.broken:
        words = Sentence(
            "All %n rows of the history hold.", one="The one row of the history holds.", number=facts.checked
        )
        return [AuditFinding(area, "history", Gravity.WELL, words, None, against)]
    words = Sentence(
        "%n things in the history do not hold.",
        one="One thing in the history does not hold.",
        number=len(facts.broken),
    )
    details = tuple(
        Sentence("Submission {upload}: {what}", upload=each["upload"], what=each["what"])
        for each in facts.broken[:_NAMED_AT_MOST]
    )
    remedy = Sentence("Preserve evidence before anything is mended, then compare with the newest backup.")
    return [AuditFinding(area, "history", Gravity.WRONG, words, remedy, details)]
