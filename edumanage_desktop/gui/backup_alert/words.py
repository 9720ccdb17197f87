"""How backups and drills stand, as it is said in the window."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.backup.standing import Matter, Standing


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("BackupStanding", text, None, count)


def backup_line(standing: Standing) -> str:
    """Return how backups stand: a word, the last one, and how often one is expected."""
    return _line(_tr("Backup: {state}."), standing.backup, _last_backup(standing)) + _expected(
        standing.expected.backup_hours, _tr("One is expected every %n hours.", standing.expected.backup_hours)
    )


def drill_line(standing: Standing) -> str:
    """Return how restore drills stand, in the same way."""
    return _line(_tr("Restore drill: {state}."), standing.drill, _last_drill(standing.facts.last_drill)) + _expected(
        standing.expected.drill_days, _tr("One is expected every %n days.", standing.expected.drill_days)
    )


def state(matter: Matter) -> str:
    """Return a state in a word."""
    return {
        Matter.NOT_EXPECTED: _tr("not expected"),
        Matter.DONE: _tr("done"),
        Matter.DUE: _tr("due"),
        Matter.OVERDUE: _tr("overdue"),
        Matter.FAILED: _tr("failed"),
        Matter.DAMAGED: _tr("damaged"),
    }[matter]


def _line(template: str, matter: Matter, last: str) -> str:
    return f"{template.format(state=state(matter))} {last}"


def _expected(number: int, words: str) -> str:
    return f" {words}" if number else ""


def _last_backup(standing: Standing) -> str:
    at = standing.facts.last_good
    if standing.backup is Matter.DAMAGED and standing.facts.last_damaged is not None:
        when = wording.isolated(wording.moment(standing.facts.last_damaged))
        return _tr("The newest one, of {when}, was found damaged.").format(when=when)
    if at is None:
        return _tr("None is known.")
    return _tr("The last good one is of {when}.").format(when=wording.isolated(wording.moment(at)))


def _last_drill(at: datetime | None) -> str:
    if at is None:
        return _tr("None went well yet.")
    return _tr("The last that went well is of {when}.").format(when=wording.isolated(wording.moment(at)))
