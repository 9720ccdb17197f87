"""What is measured of a department, and how a proof reads it: one fault, and no other."""

from typing import Any

from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.performance_probe import DatabasePerformanceProber
from edumanage_desktop.services.diagnosis.performance import MachineFacts, PerformanceFacts, PerformanceFault
from edumanage_desktop.services.diagnosis.performance_judging import diagnose
from edumanage_desktop.services.files import FileStore

IDLE = MachineFacts(2, 0.5, 8_000_000_000, 4_000_000_000)
"""A computer that does little, whatever the one of the proofs does meanwhile."""


def only(facts: PerformanceFacts) -> PerformanceFault | None:
    """Return the fault, once it is sure that one check alone failed, whose words the verdict repeats."""
    diagnosis = diagnose(facts)
    failed = [check for check in diagnosis.checks if check.was_made and not check.ok]
    assert [check.detail for check in failed] == ([] if diagnosis.is_well else [diagnosis.verdict])
    assert str(diagnosis.remedy).endswith(".")
    assert diagnosis.fault is None or isinstance(diagnosis.fault, PerformanceFault)
    return diagnosis.fault


def only_failed(document: dict[str, Any]) -> str | None:
    """Return the fault that a command told, once it is sure that one check alone failed."""
    failed = [check["detail"] for check in document["checks"] if check["state"] == "not well"]
    assert failed == ([] if document["fault"] is None else [document["verdict"]])
    fault: str | None = document["fault"]
    return fault


def looked(
    database: str,
    *,
    login: str | None = None,
    account: str | None = None,
    machine: MachineFacts = IDLE,
    store: FileStore | None = None,
) -> PerformanceFacts:
    """Return what is measured, as an administrator of the server too where one's URL is given."""
    of_server = None if account is None else place_of(account)
    prober = DatabasePerformanceProber(
        database=database, login=login, machine=lambda: machine, account=of_server, store=store, place="the store"
    )
    return prober.facts()
