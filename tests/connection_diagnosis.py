"""What is found on the way to a database, for proofs that plant what stands in it."""

from datetime import UTC, datetime, timedelta

from edumanage_desktop.adapters.database.connection_probe import DatabaseConnectionProber
from edumanage_desktop.services.diagnosis.connection import ConnectionFault
from edumanage_desktop.services.diagnosis.connection_judging import diagnose
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis


def found(database: str, *, login: str | None = None, ahead: timedelta = timedelta(0)) -> Diagnosis:
    """Return what is found by a computer whose clock is ahead of the right one."""
    prober = DatabaseConnectionProber(
        database=database, login=login, prove=lambda: None, clock=lambda: datetime.now(UTC) + ahead
    )
    return diagnose(prober.facts())


def only(diagnosis: Diagnosis) -> ConnectionFault | None:
    """Return the fault, once it is sure that one check alone failed, whose words the verdict repeats."""
    failed = [check for check in diagnosis.checks if check.was_made and not check.ok]
    assert [check.detail for check in failed] == ([] if diagnosis.is_well else [diagnosis.verdict])
    assert str(diagnosis.remedy).endswith(".")
    assert len({check.name for check in diagnosis.checks}) == len(diagnosis.checks)
    assert diagnosis.fault is None or isinstance(diagnosis.fault, ConnectionFault)
    return diagnosis.fault
