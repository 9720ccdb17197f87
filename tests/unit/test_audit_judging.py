"""How grave it is what an audit is told: of the way to the database, versions, files of this computer, the history."""

from datetime import UTC, date, datetime, timedelta

import pytest

from edumanage_desktop.domain.audit import AuditFinding, Gravity
from edumanage_desktop.domain.drift import Drift, DriftKind, DriftReport
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.audit import judging
from edumanage_desktop.services.audit.facts import (
    ComputerFacts,
    FileRights,
    HistoryFacts,
    Holds,
    StoreFacts,
    TlsFacts,
    VersionFacts,
)
from edumanage_desktop.services.audit.known_needs import LIST_MADE_ON, NEEDS, SUPPORT, needs_of, number_of, support_of
from edumanage_desktop.services.server_preparation import Unsafe

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
WORKING = VersionFacts("EduManage Desktop 0.1.0", "3.11.2", {"urllib3": "2.8.0"}, "MariaDB", "10.11.19-MariaDB")


def gravities(found: list[AuditFinding]) -> dict[str, Gravity]:
    return {each.name: each.gravity for each in found}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (TlsFacts(is_file=True), {"tls": Gravity.WELL}),
        (TlsFacts(is_local=True), {"tls": Gravity.WELL}),
        (TlsFacts(), {"tls": Gravity.WRONG}),
        (TlsFacts(cipher="TLS_AES_256_GCM_SHA384"), {"tls": Gravity.WRONG}),
        (
            TlsFacts(cipher="x", is_verified=True, certificate_ends=NOW + timedelta(days=30), told_days_before=21),
            {"tls": Gravity.WELL, "certificate": Gravity.WELL},
        ),
        (
            TlsFacts(cipher="x", is_verified=True, certificate_ends=NOW + timedelta(days=20), told_days_before=21),
            {"tls": Gravity.WELL, "certificate": Gravity.WRONG},
        ),
    ],
)
def test_the_way_to_the_database(facts: TlsFacts, expected: dict[str, Gravity]) -> None:
    assert gravities(judging.tls_findings(facts, NOW)) == expected


def test_versions_with_known_needs_are_named_with_the_newest_that_mends_them() -> None:
    assert set(gravities(judging.version_findings(WORKING, NOW)).values()) == {Gravity.WELL}
    old = VersionFacts("EduManage Desktop 0.1.0", "3.11.2", {"urllib3": "2.6.2", "pillow": "12.3.0"})
    found = {each.name: each for each in judging.version_findings(old, NOW)}
    assert found["needs-urllib3"].gravity is Gravity.WRONG
    assert found["needs-urllib3"].evidence == "urllib3 2.6.2 should be at least 2.8.0."
    assert len(found["needs-urllib3"].details) == 2
    assert "needs-pillow" not in found
    assert not found["known-needs"].details, "it does not say that nothing was found"


def test_the_list_says_how_old_it_is_and_when_it_is_too_old() -> None:
    then = datetime.combine(LIST_MADE_ON, datetime.min.time(), UTC)
    (young,) = [each for each in judging.version_findings(WORKING, then) if each.name == "known-needs"]
    assert young.gravity is Gravity.WELL
    assert "0 days old" in young.evidence
    later = then + timedelta(days=181)
    (old,) = [each for each in judging.version_findings(WORKING, later) if each.name == "known-needs"]
    assert old.gravity is Gravity.LOOK
    assert "181 days old" in old.evidence


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("10.6.18-MariaDB-log", Gravity.WRONG),
        ("10.11.19-MariaDB-0+deb12u1", Gravity.WELL),
        ("11.4.2-MariaDB", Gravity.WELL),
        ("13.0.1-MariaDB", Gravity.LOOK),
    ],
)
def test_a_server_past_its_end_is_told(version: str, expected: Gravity) -> None:
    facts = VersionFacts("EduManage Desktop 0.1.0", "3.11.2", {}, "MariaDB", version)
    assert gravities(judging.version_findings(facts, NOW))["support-mariadb"] is expected


def test_what_ends_soon_is_worth_a_look_and_names_a_newer_series() -> None:
    facts = VersionFacts("EduManage Desktop 0.1.0", "3.11.2", {})
    (found,) = [
        each
        for each in judging.version_findings(facts, datetime(2027, 8, 1, tzinfo=UTC))
        if each.name == "support-python"
    ]
    assert found.gravity is Gravity.LOOK
    assert found.remedy is not None
    assert "Python 3.12, Python 3.13" in found.remedy


def test_the_list_is_whole() -> None:
    assert len({(each.product, each.series) for each in SUPPORT}) == len(SUPPORT)
    assert all(number_of(need.since) < number_of(need.mended_in) for need in NEEDS)
    assert all(need.package == need.package.lower() and need.source and need.why for need in NEEDS)
    assert support_of("MySQL", "8.4.9") is not None
    assert support_of("MariaDB", "10.11.19-MariaDB") == next(each for each in SUPPORT if each.series == "10.11")
    assert [need.mended_in for need in needs_of("cryptography", "43.0.1")] == ["46.0.7", "44.0.1"]
    assert (number_of("2.15.1rc1"), number_of("20240101"), number_of("")) == ((2, 15, 1), (20240101,), ())
    assert max(each.ends_on for each in SUPPORT) > date(2030, 1, 1)


def rights(holds: Holds, **more: bool) -> ComputerFacts:
    return ComputerFacts([FileRights("/somewhere/file", "what it is", holds, **more)])


def test_a_secret_is_its_owners_alone_work_may_be_shared_settings_may_be_read() -> None:
    judge = judging.computer_findings
    assert gravities(judge(rights(Holds.SECRET))) == {"files": Gravity.WELL}
    assert gravities(judge(rights(Holds.SECRET, group_reads=True))) == {"readable-secret": Gravity.WRONG}
    assert gravities(judge(rights(Holds.WORK, group_reads=True))) == {"readable-file": Gravity.LOOK}
    assert gravities(judge(rights(Holds.WORK, others_write=True))) == {"writable-file": Gravity.WRONG}
    assert gravities(judge(rights(Holds.SETTINGS, others_read=True, group_reads=True))) == {"files": Gravity.WELL}
    assert gravities(judge(rights(Holds.SETTINGS, group_writes=True))) == {"writable-file": Gravity.WRONG}
    assert gravities(judge(ComputerFacts(None))) == {"files": Gravity.NOT_TRIED}


def test_what_could_not_be_looked_at_is_told_as_that() -> None:
    away = StoreFacts("s3://away", words=Sentence("It is away."))
    assert gravities(judging.store_findings(away)) == {"store": Gravity.NOT_TRIED}
    assert gravities(judging.server_findings(None, is_file=False)) == {"server": Gravity.NOT_TRIED}
    assert gravities(judging.server_findings(None, is_file=True)) == {"server": Gravity.WELL}
    unsafe = [Unsafe("anonymous accounts", "Anybody may."), Unsafe("audit log off", "No trace.")]
    assert gravities(judging.server_findings(unsafe, is_file=False)) == {
        "anonymous-accounts": Gravity.WRONG,
        "audit-log-off": Gravity.LOOK,
    }
    unseen = DriftReport((), unseen=(Sentence("Name one."),))
    assert gravities(judging.drift_findings(unseen)) == {"drift-unseen": Gravity.NOT_TRIED}


def test_drift_of_one_kind_is_one_finding_with_all_of_them() -> None:
    one, other = (Drift(DriftKind.OBJECT_MISSING, name, Sentence("{name} is missing.", name=name)) for name in "ab")
    lost = Drift(DriftKind.GRANT_LACKING, "c", Sentence("c lacks."))
    found = judging.drift_findings(DriftReport((one, other, lost), objects=90))
    assert gravities(found) == {"drift-object-missing": Gravity.WRONG, "drift-grant-lacking": Gravity.LOOK}
    assert found[0].evidence == "2 things of one kind, among them: a is missing."
    assert [str(each) for each in found[0].details] == ["a is missing.", "b is missing."]


def test_a_history_says_what_it_was_compared_with() -> None:
    well = judging.history_findings(HistoryFacts(12, (), {}, "2026-08-01T10:00:00+00:00"))
    assert gravities(well) == {"history": Gravity.WELL}
    assert "2026-08-01" in well[0].details[0]
    alone = judging.history_findings(HistoryFacts(12, (), {}))
    assert "would not show" in alone[0].details[0]
    broken = judging.history_findings(HistoryFacts(12, ({"upload": 3, "version": 1, "what": "altered"},), {}))
    assert gravities(broken) == {"history": Gravity.WRONG}
    assert str(broken[0].details[0]) == "Submission 3: altered"
