"""Whether the newest backup can stand behind a deployment: present, fresh, proven, and of exactly this department."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from edumanage_desktop.domain.backups import BackupError
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.backup.desk import BackupDesk, Listing
from edumanage_desktop.services.backup.standing import EXPECTED_HOURS
from edumanage_desktop.services.deployment.desk import DeploymentDesk

_HOURS_WHERE_NONE_IS_EXPECTED = 24
_TAKE = Sentence("Take a backup now, then verify it: `backup create`, `backup verify`.")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with it, and what to do."""

    what: Sentence
    remedy: Sentence


@dataclass(frozen=True, slots=True)
class NewestBackup:
    """What was found; `listing` is None where there is none, or none that can be read."""

    listing: Listing | None = None
    faults: tuple[Fault, ...] = ()
    was_tried: bool = True
    is_ours: bool = True

    @property
    def snapshot(self) -> str | None:
        """Return its name where a copy can be made of it."""
        return self.listing.manifest.snapshot if self.listing is not None and self.is_ours else None


def newest_backup(desk: DeploymentDesk) -> NewestBackup:
    """Look at the newest backup; raises the `DatabaseError`s only."""
    if desk.backups is None:
        why = Sentence("No place of backups is named, so none was looked for.")
        return NewestBackup(None, (Fault(why, Sentence("Name where the backups lie.")),), was_tried=False)
    try:
        catalogue = desk.backups.catalogue()
        if catalogue.index_damage is not None:
            return NewestBackup(None, (Fault(catalogue.index_damage, _repair()),))
        if not catalogue.whole:
            return NewestBackup(None, (Fault(Sentence("There is no backup in this repository."), _TAKE),))
        listing = catalogue.whole[0]
        faults = [fault for fault in (_age(desk, listing), _proof(listing)) if fault is not None]
        if any(each.snapshot > listing.manifest.snapshot for each in catalogue.damaged):
            faults.append(Fault(Sentence("A newer backup than this is damaged."), _repair()))
        foreign = _foreign(desk, desk.backups, listing)
    except BackupError as error:
        return NewestBackup(None, (Fault(error.sentence, Sentence("Look at the backups: `backup list`.")),))
    if foreign is not None:
        faults.insert(0, foreign)
    return NewestBackup(listing, tuple(faults), is_ours=foreign is None)


def expected_hours(settings: Mapping[str, int]) -> int:
    """Return how old it may be; a day where a department expects none."""
    return settings.get(EXPECTED_HOURS, BY_NAME[EXPECTED_HOURS].otherwise) or _HOURS_WHERE_NONE_IS_EXPECTED


def _age(desk: DeploymentDesk, listing: Listing) -> Fault | None:
    hours, began = expected_hours(desk.settings()), listing.manifest.began_at
    if desk.now() - began <= timedelta(hours=hours):
        return None
    return Fault(
        Sentence(
            "The newest backup is of {time}, and none may be older than %n hours here.",
            one="The newest backup is of {time}, and none may be older than an hour here.",
            number=hours,
            time=Moment(began),
        ),
        _TAKE,
    )


def _proof(listing: Listing) -> Fault | None:
    proofs = [proof for proof in (listing.verified, listing.drilled) if proof is not None]
    if not proofs:
        return Fault(
            Sentence("The newest backup was neither verified nor restored in a drill."),
            Sentence("Verify it, or restore it in a drill: `backup verify`, `backup drill`."),
        )
    last = max(proofs, key=lambda proof: proof.at)
    if last.is_well:
        return None
    return Fault(Sentence("The newest backup was found damaged at {time}.", time=Moment(last.at)), _TAKE)


def _foreign(desk: DeploymentDesk, backups: BackupDesk, listing: Listing) -> Fault | None:
    """Look for the last row of its history in the database: another department's has another hash."""
    manifest = listing.manifest
    last = deque(backups.rows(manifest.snapshot, "history"), maxlen=1)
    if not last:
        is_ours = desk.schema.is_called(manifest.origin.engine, manifest.origin.database)
    else:
        upload, version, row_hash = (str(last[0][name]) for name in ("upload_id", "version", "row_hash"))
        is_ours = desk.schema.holds(int(upload), int(version), row_hash)
    if is_ours:
        return None
    return Fault(
        Sentence(
            "The newest backup is not of this department as it is: its history ({database} on {computer}) is not in the"
            " database.",
            database=manifest.origin.database,
            computer=manifest.origin.computer,
        ),
        Sentence("Name the backups of this department, or take one now."),
    )


def _repair() -> Sentence:
    return Sentence("Repair the repository: `backup repair`; then take a backup.")
