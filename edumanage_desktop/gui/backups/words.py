"""What the page of the backups says: of a backup and its proofs, of damage, and of what jobs came to."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.backups import ENGINES, Damage, Harm, Manifest, began_at
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.job import JobEnd
from edumanage_desktop.services.backup.desk import Catalogue, DamagedListing, Listing
from edumanage_desktop.services.backup.dump_import import DumpCompared
from edumanage_desktop.services.backup.looking import Holder
from edumanage_desktop.services.backup.pruning import Pruned
from edumanage_desktop.services.backup.repairing import Repaired
from edumanage_desktop.services.backup.repository import Proof
from edumanage_desktop.services.backup.restoring import Restored
from edumanage_desktop.services.backup.standing import Matter, Standing
from edumanage_desktop.services.backup.verifying import Verified

_NAMED_AT_MOST = 5
Row = Listing | DamagedListing
"""A backup of the table."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


def when(manifest: Manifest) -> str:
    """Return when a backup was begun, which is the instant of its tables."""
    return wording.moment(manifest.began_at)


def name_of(row: Row) -> str:
    """Return what a backup is called in its repository."""
    return row.snapshot if isinstance(row, DamagedListing) else row.manifest.snapshot


def begun(row: Row) -> str:
    """Return when a backup was begun, as its name says it where its manifest does no more."""
    return wording.moment(began_at(row.snapshot)) if isinstance(row, DamagedListing) else when(row.manifest)


def is_damaged(row: Row) -> bool:
    """Return whether a backup was found damaged when it was looked at last."""
    proofs = [proof for proof in (row.verified, row.drilled) if proof is not None]
    is_bad = bool(proofs) and not max(proofs, key=lambda proof: proof.at).is_well
    return isinstance(row, DamagedListing) or is_bad


def why(listing: DamagedListing) -> str:
    """Return what of a backup is damaged: its file, where the sentence names one; that says what a command does."""
    name = listing.why.parts.get("name")
    if name is None:
        return wording.said(listing.why)
    return _tr("What is damaged: {file}").format(file=wording.isolated(wording.plain(str(name))))


def harm_words(catalogue: Catalogue) -> str:
    """Return what is damaged in a repository, as far as a look at its backups shows it; '' for nothing."""
    told = []
    if catalogue.index_damage is not None:
        told.append(_tr("The list of the backups is damaged: those that were found without it stand here."))
    if catalogue.damaged:
        told.append(_tr("%n backups are damaged and cannot be restored.", len(catalogue.damaged)))
    return " ".join(told)


def proof_words(proof: Proof | None, *, is_drill: bool, now: datetime) -> str:
    """Return how a verification or a drill of a backup went, and when, in the few words of a column."""
    if proof is None:
        return _tr("Never")
    age = wording.age(proof.at, now)
    if proof.is_well:
        return (_tr("Proven · {time}") if is_drill else _tr("Whole · {time}")).format(time=age)
    return (_tr("Failed · {time}") if is_drill else _tr("Damaged · {time}")).format(time=age)


def full_proof_words(proof: Proof | None, *, is_drill: bool) -> str:
    """Return the same with the time whole, and who did it."""
    if proof is None:
        return _tr("Never restored in a drill") if is_drill else _tr("Never verified")
    if is_drill:
        words = _tr("Proven {time} by {login}") if proof.is_well else _tr("Failed {time}, tried by {login}")
    else:
        words = _tr("Whole {time}, read by {login}") if proof.is_well else _tr("Damaged {time}, read by {login}")
    told = words.format(time=wording.moment(proof.at), login=wording.isolated(wording.plain(proof.login)))
    if proof.engine:
        told = _tr("{proof}, in {engine}").format(proof=told, engine=_engine_words(proof.engine))
    return told


def _engine_words(engine: str) -> str:
    return wording.isolated(wording.plain(ENGINES.get(engine, engine)))


def standing_words(standing: Standing, newest: Row | None, now: datetime) -> tuple[str, bool]:
    """Return how it stands with the backups in one line, and whether that is well; `newest` is the newest here."""
    if newest is None:
        return _tr("Nothing is backed up yet."), False
    at = newest.manifest.began_at if isinstance(newest, Listing) else began_at(newest.snapshot)
    backup = _tr("Last backup: {time}").format(time=wording.age(at, now))
    if is_damaged(newest):
        backup = _tr("{backup}, and it is damaged").format(backup=backup)
    elif standing.backup is Matter.OVERDUE:
        backup = _tr("{backup}, and a newer one is overdue").format(backup=backup)
    elif standing.backup is Matter.FAILED:
        backup = _tr("{backup}, and the next one failed").format(backup=backup)
    words = _tr("{backup} · {drill}").format(backup=backup, drill=_drill_words(standing, now))
    return words, standing.is_well and not is_damaged(newest)


def _drill_words(standing: Standing, now: datetime) -> str:
    last = standing.facts.last_drill
    if standing.drill is Matter.FAILED:
        return _tr("restore drill: the last one failed")
    if last is None:
        if standing.drill is Matter.OVERDUE:
            return _tr("restore drill: overdue, never made")
        return _tr("restore drill: never made")
    words = {
        Matter.DUE: _tr("restore drill: due, the last {time}"),
        Matter.OVERDUE: _tr("restore drill: overdue, the last {time}"),
    }.get(standing.drill, _tr("restore drill: done {time}"))
    return words.format(time=wording.age(last, now))


def holder_words(holder: Holder) -> str:
    """Return who is at work in a repository."""
    if holder.since is None:
        return _tr("Somebody is at work with these backups.")
    jobs = {
        "backup": _tr("backing up"),
        "verify": _tr("verifying"),
        "drill": _tr("a restore drill"),
        "prune": _tr("cleaning up"),
    }
    words = _tr("{login} is at work with these backups on {computer} since {time}: {job}.")
    return words.format(
        login=wording.isolated(wording.plain(holder.login)),
        computer=wording.isolated(wording.plain(holder.computer)),
        time=wording.moment(holder.since),
        job=jobs.get(holder.job, wording.isolated(wording.plain(holder.job))),
    )


def end_of_backup(manifest: Manifest) -> JobEnd:
    """Return what came of a backup."""
    files = manifest.files
    words = [
        _tr("Backed up {rows} rows and {files} files, {size}.").format(
            rows=wording.number(manifest.rows),
            files=wording.number(files.files),
            size=wording.size(manifest.size_bytes),
        )
    ]
    if files.missing:
        words.append(_tr("%n files that the tables name are not in the store.", files.missing))
    if files.altered:
        words.append(_tr("%n files are not what was handed in; they are backed up as they are.", files.altered))
    return JobEnd(" ".join(words), is_well=not files.missing and not files.altered)


def end_of_verification(found: Verified) -> JobEnd:
    """Return what came of reading everything; what is only too many is told apart, for backups are whole then."""
    told = [_tr("Read %n files of the repository, {size}.", found.files).format(size=wording.size(found.size_bytes))]
    extra = [damage for damage in found.damaged if damage.harm is Harm.EXTRA]
    harmed, wrong = len(found.harmed()), len(found.damaged) - len(extra)
    if not wrong:
        told.append(_tr("Everything is what was written."))
    else:
        told.append(_tr("%n files are not what was written.", wrong))
    if harmed:
        told.append(_tr("%n backups cannot be restored whole; back up again, which reads all files anew.", harmed))
    if extra:
        told.append(
            _tr("%n files belong to no backup; one that broke off leaves such, and the next sweeps them.", len(extra))
        )
    lines = [" ".join(told), *(damage_words(damage) for damage in found.damaged[:_NAMED_AT_MOST])]
    left = len(found.damaged) - _NAMED_AT_MOST
    if left > 0:
        lines.append(_tr("And %n more.", left))
    if found.is_unnoted:
        lines.append(_unnoted())
    return JobEnd("\n".join(lines), is_well=not found.damaged)


def _unnoted() -> str:
    return _tr("The backups may only be read here, so this proof could not be noted with them.")


def damage_words(damage: Damage) -> str:
    """Return what is wrong with a file of the repository."""
    words = {
        Harm.MISSING: _tr("Missing: {name}"),
        Harm.EXTRA: _tr("Too many: {name}"),
        Harm.ALTERED: _tr("Altered: {name}"),
        Harm.UNREADABLE: _tr("Unreadable: {name}"),
    }
    return words[damage.harm].format(name=wording.isolated(wording.plain(damage.name)))


def end_of_restore(done: Restored, *, what_next: str = "", unproven: str = "") -> JobEnd:
    """Return what came of a restore or a drill; `what_next` follows where everything is as it was, else `unproven`."""
    seconds = wording.number(max(1, round(done.seconds)))
    words = _tr("Restored {rows} rows and {files} files in {seconds} s.").format(
        rows=wording.number(done.rows), files=wording.number(done.files), seconds=seconds
    )
    if not done.wrong:
        parts = (words, _tr("Everything is as it was backed up."), what_next, _unnoted() if done.is_unnoted else "")
        return JobEnd(" ".join(filter(None, parts)))
    told = [_tr("Not as it was backed up: {what}").format(what=wording.isolated(wording.plain(each)))
            for each in done.wrong[:_NAMED_AT_MOST]]  # fmt: skip
    left = len(done.wrong) - _NAMED_AT_MOST
    if left > 0:
        told.append(_tr("And %n more.", left))
    if done.is_unnoted:
        told.append(_unnoted())
    return JobEnd("\n".join(filter(None, (words, *told, unproven))), is_well=False)


def repair_words(found: Repaired, *, is_done: bool) -> str:
    """Return what a repair would do or did."""
    told = []
    if found.is_well:
        return _tr("There is nothing to repair: %n backups are as they were written.", len(found.whole))
    if found.is_repository_made:
        told.append(
            _tr("repository.json was made anew.")
            if is_done
            else _tr("repository.json is made anew from what is there.")
        )
    if found.is_number_new:
        told.append(_tr("It has another number then: a passphrase in a keyring has to be kept anew."))
    if found.keys:
        told.append(
            _tr("The key was written anew from its copy.") if is_done else _tr("The key is written anew from its copy.")
        )
    if found.is_index_made:
        told.append(
            _tr("The list of the backups was made anew.") if is_done else _tr("The list of the backups is made anew.")
        )
    if found.quarantined:
        number = len(found.quarantined)
        told.append(
            _tr("%n damaged backups were put into quarantine.", number)
            if is_done
            else _tr("%n damaged backups go into quarantine.", number)
        )
    if found.is_readme_made:
        told.append(_tr("README.txt was written anew.") if is_done else _tr("README.txt is written anew."))
    told.append(_tr("%n backups stay as they were written.", len(found.whole)))
    return " ".join(told)


def end_of_repair(done: Repaired) -> JobEnd:
    """Return what was repaired, and what is to be done next."""
    words = repair_words(done, is_done=True)
    if done.is_well:
        return JobEnd(words)
    return JobEnd(" ".join((words, _tr("Verify all next: that reads the contents of the files too."))))


def end_of_clean_up(done: Pruned) -> JobEnd:
    """Return what was removed."""
    words = _tr("Removed %n backups; {size} are free again.", len(done.removed))
    return JobEnd(words.format(size=wording.size(done.size_bytes)))


def dump_words(found: DumpCompared, *, replaces: bool) -> str:
    """Return what an import of a dump would do."""
    words = [_tr("The file has %n rows.", found.rows), _tr("%n of them are here with the same values.", found.same)]
    words.append(_tr("%n are new and would be added.", found.new))
    if replaces:
        words.append(_tr("%n would get other values.", found.different))
        words.append(_tr("%n that only stand here would be removed.", found.only_here))
    else:
        words.append(_tr("%n have other values here, which stay.", found.different))
        words.append(_tr("%n stand only here, and stay.", found.only_here))
    return "\n".join(words)


def end_of_dump(done: DumpCompared, *, replaces: bool) -> JobEnd:
    """Return what an import of a dump did."""
    if replaces:
        words = _tr("Added {new} rows, changed {different}, removed {only_here}; {same} were the same.")
    else:
        words = _tr("Added {new} rows; {different} with other values here stayed as they are, {same} were the same.")
    return JobEnd(
        words.format(
            new=wording.number(done.new),
            different=wording.number(done.different),
            only_here=wording.number(done.only_here),
            same=wording.number(done.same),
        )
    )


def kept_words(why: tuple[str, ...]) -> str:
    """Return why a backup is kept."""
    words = {
        "newest": _tr("the newest"),
        "day": _tr("of its day"),
        "week": _tr("of its week"),
        "month": _tr("of its month"),
        "year": _tr("of its year"),
        "last proven restorable": _tr("the last proven restorable"),
        "last verified": _tr("the last verified"),
    }
    return wording.listed(words.get(each, each) for each in why)
