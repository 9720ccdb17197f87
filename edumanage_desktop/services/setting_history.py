"""What was ever settled: each change of a setting, of mails, webhook and archive, and a way back from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.errors import AddressNotKept, ArchivePlaceUnknown
from edumanage_desktop.domain.health import WEBHOOK_HOST
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.mail_settings import MailSettings


class SettledArea(StrEnum):
    """Where something is settled."""

    DEPARTMENT = "department"
    MAIL = "mail"
    ARCHIVE = "archive"
    ALERTS = "alerts"
    """Where alerts are told besides by mail; of the address its host alone is kept."""


MAIL_SINCE = "since_us"
"""From when on people are told by mail: it follows from the switch, and is nobody's to set."""
NAMES = {
    SettledArea.DEPARTMENT: tuple(BY_NAME),
    SettledArea.MAIL: tuple(name for name in MailSettings().values() if name != MAIL_SINCE),
    SettledArea.ARCHIVE: ("place",),
    SettledArea.ALERTS: (WEBHOOK_HOST,),
}
"""What can be set in each area."""


def names_of_settings() -> Sequence[str]:
    """Return the one name of everything that can be set, as `SettingChange.setting`."""
    return [_whole_name(area, name) for area, names in NAMES.items() for name in names]


def _whole_name(area: SettledArea, name: str) -> str:
    return name if area is SettledArea.DEPARTMENT else f"{area.value}.{name}"


@dataclass(frozen=True, slots=True)
class SettingChange:
    """Who set something from what to what, as it is stored; None is what nobody set, or set back.

    `now` is what is stored today, and `latest` its version, over which the change is put back.
    """

    area: SettledArea
    name: str
    version: int
    login: str
    at: datetime
    before: str | None
    after: str | None
    now: str | None
    latest: int

    @property
    def setting(self) -> str:
        """What is set, by the one name that it has among all: `own_ids`, `mail.host`, `archive.place`."""
        return _whole_name(self.area, self.name)

    @property
    def id(self) -> str:
        """What tells the change from all others."""
        return f"{self.setting}:{self.version}"

    @property
    def is_one(self) -> bool:
        """Return whether anything was changed; behind the same host may stand another address."""
        return self.before != self.after or (self.area is SettledArea.ALERTS and self.after is not None)

    @property
    def is_undone(self) -> bool:
        """Return whether what stood before it stands there today; of two addresses of one host nobody knows that."""
        return self.before == self.now and (self.area is not SettledArea.ALERTS or self.before is None)


class SettingHistory(Protocol):
    """Reads and writes as whoever is signed in, judged by the database; raises `Refused` and the `DatabaseError`s."""

    def changes(self) -> Sequence[SettingChange]:
        """Return every change that the person may see, the latest first; of the mails administrators alone see any."""
        ...

    def put_back(self, change: SettingChange) -> None:
        """Store what was there before a change over the version `latest`, which is a change like every other.

        Raises `Refused` (CONFLICT when somebody set it since), and `MailNotSettled` where no mail could be sent by it.
        """
        ...


TryPlace = Callable[[str], None]
"""See `services.archive.desk.ArchiveDesk.try_place`."""


def put_back(history: SettingHistory, change: SettingChange, *, try_place: TryPlace) -> None:
    """Store what was there before a change, where it is not there already; raises as `SettingHistory.put_back`.

    The archive's place is tried first, so that no archived file is lost sight of; raises what `try_place` raises.
    No webhook comes back, for nobody kept its address; raises `AddressNotKept`.
    """
    if change.is_undone:
        return
    if change.area is SettledArea.ALERTS:
        raise AddressNotKept(_NO_ADDRESS)
    if change.area is SettledArea.ARCHIVE:
        if change.before is None:
            raise ArchivePlaceUnknown(_NO_PLACE)
        try_place(change.before)
    history.put_back(change)


_NO_ADDRESS = Sentence(
    "Of a webhook the host alone is kept, for the rest of its address may be a secret. Nothing was changed; name the"
    " address anew where alerts are told."
)
_NO_PLACE = Sentence(
    "Before that nobody had named a place for the archive, and without one its files could not be found. Nothing was"
    " changed; name another place where decided work is archived."
)
