"""What a department has settled: its settings, and the assignments for which work is handed in until they close."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.domain.settings import Setting
from edumanage_desktop.services.register import NEW, RegisterChange
from edumanage_desktop.services.setting_history import SettingHistory
from edumanage_desktop.services.upload_rules import LARGEST_IN_SURROUNDINGS

SURROUNDINGS = (LARGEST_IN_SURROUNDINGS, "FILE_STORAGE_PATH")
"""What the portal's own surroundings may say: how large a file may be, and where files are kept."""


@dataclass(frozen=True, slots=True)
class KeptSetting:
    """A setting as it is stored; `value` None leaves it to what holds otherwise."""

    name: str
    value: int | None = None
    version: int = NEW


@dataclass(frozen=True, slots=True)
class Assignment:
    """What work is handed in for: an assignment of a course in a term; None where that is left open.

    `closes_at` (UTC) is when students can no longer hand in, None for never. `id` is 0 until it is stored.
    """

    id: int
    course: str
    term: str | None = None
    assignment: str | None = None
    closes_at: datetime | None = None
    version: int = NEW


class Department(Protocol):
    """Reads and writes what is settled as whoever is signed in, judged by the database.

    Writes may raise `Refused` (CONFLICT when the version is no longer the stored one, INVALID with a sentence, DENIED)
    and every method the `DatabaseError`s.
    """

    def settings(self) -> Mapping[str, KeptSetting]:
        """Return the settings that somebody has ever set, by name; only administrators read their versions."""
        ...

    def save_setting(self, setting: KeptSetting) -> KeptSetting:
        """Store a setting over its version and return it as stored."""
        ...

    def setting_changes(self) -> Sequence[RegisterChange]:
        """Return who changed which setting, the latest first."""
        ...

    def history(self) -> SettingHistory:
        """Return what was ever settled, here and about mails and the archive."""
        ...

    def engine_settings(self) -> Mapping[str, str]:
        """Return how the database itself is configured, by the names that its own configuration has for it."""
        ...

    def assignments(self) -> Sequence[Assignment]:
        """Return all assignments by course, term and name."""
        ...

    def save_assignment(self, assignment: Assignment) -> Assignment:
        """Store a new or changed assignment and return it as stored."""
        ...

    def remove_assignment(self, assignment: Assignment) -> None:
        """Take an assignment away for which nobody handed in."""
        ...

    def assignment_changes(self, key: str) -> Sequence[RegisterChange]:
        """Return who changed an assignment, the latest first."""
        ...

    def surroundings(self) -> Mapping[str, str]:
        """Return what the surroundings of this computer say of files, by the portal's names; only what is there."""
        ...

    def now(self) -> datetime:
        """Return the database's time, by which an assignment closes (UTC)."""
        ...


@dataclass(frozen=True, slots=True)
class SavedSettings:
    """What came of saving several settings: what is stored now, what somebody else set first, and what failed.

    `replaced` are those that were stored before, with the versions that they have now, for whoever takes it back.
    """

    stored: tuple[KeptSetting, ...] = ()
    replaced: tuple[KeptSetting, ...] = ()
    theirs: tuple[KeptSetting, ...] = ()
    failure: EduManageError | None = None


def in_force(setting: Setting, kept: KeptSetting | None) -> int:
    """Return the value that holds."""
    return setting.otherwise if kept is None or kept.value is None else kept.value


def save_settings(department: Department, wanted: Sequence[tuple[KeptSetting, int | None]]) -> SavedSettings:
    """Store each setting (as it was read, and the value that it is to have), whatever comes of the others.

    Ends at the first that fails otherwise than by somebody's having been first.
    """
    stored: list[KeptSetting] = []
    replaced: list[KeptSetting] = []
    first: list[str] = []
    failure: EduManageError | None = None
    for before, value in wanted:
        try:
            made = department.save_setting(KeptSetting(before.name, value, before.version))
        except Refused as refusal:
            if refusal.code is not RefusalCode.CONFLICT:
                failure = refusal
                break
            first.append(before.name)
        except EduManageError as error:
            failure = error
            break
        else:
            stored.append(made)
            replaced.append(KeptSetting(before.name, before.value, made.version))
    theirs: tuple[KeptSetting, ...] = ()
    if first:
        now = department.settings()
        theirs = tuple(now.get(name, KeptSetting(name)) for name in first)
    return SavedSettings(tuple(stored), tuple(replaced), theirs, failure)
