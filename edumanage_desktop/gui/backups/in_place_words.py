"""What is said of a restore in place: what it loses, what it kept, and the fate of each act that was done again."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.backups import SNAPSHOT_FORM, began_at
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.jobs.job import JobEnd
from edumanage_desktop.services.backup.in_place import (
    ActFate,
    KeptDatabase,
    LostAct,
    Outlook,
    RestoredInPlace,
    counts_of,
)
from edumanage_desktop.services.backup.restoring import Restored


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, None, count)


def lost_words(outlook: Outlook) -> str:
    """Return in one sentence how much would be lost."""
    if not outlook.lost:
        return _tr("Nothing that people did since would be lost.")
    return _tr("%n acts since {time} would be lost.", outlook.lost).format(time=wording.moment(outlook.since))


def outlook_words(outlook: Outlook) -> str:
    """Return what would be lost, what can be done again, and what stays, a line for each."""
    told = []
    if outlook.lost:
        told.append(
            _tr(
                "Submissions: {submissions}, decisions: {decisions}, others: {others}. They can be done again"
                " afterwards."
            ).format(
                submissions=wording.number(outlook.submissions),
                decisions=wording.number(outlook.decisions),
                others=wording.number(outlook.others),
            )
        )
    if outlook.outside:
        told.append(_tr("%n changes of the portal would be lost for good.", outlook.outside))
    if outlook.records:
        told.append(_tr("%n changes of students, faculty and settings would be lost.", outlook.records))
    if outlook.added:
        told.append(_tr("Added since, and staying: {logins}.").format(logins=wording.listed(outlook.added)))
    if outlook.disabled:
        told.append(_tr("Disabled since, and staying so: {logins}.").format(logins=wording.listed(outlook.disabled)))
    if outlook.erasures:
        told.append(_tr("%n erasures are done again.", len(outlook.erasures)))
    told.append(_tr("Accounts and passwords stay as they are. The old database is kept until you dismiss it."))
    return "\n".join(told)


def act_row(act: LostAct) -> tuple[str, str, str, str]:
    """Return when an act was done, by whom, what it was, and to which submission."""
    title = wording.plain(act.title) or _tr("Submission {number}").format(number=wording.number(act.upload_id))
    return wording.moment(act.at), wording.plain(act.actor), kind_words(act.kind), title


def act_titles() -> tuple[str, str, str, str]:
    """Return the titles of those columns."""
    return _tr("When"), _tr("Who"), _tr("What"), _tr("Submission")


def kind_words(kind: str) -> str:
    """Return what an act does."""
    known = {
        "submit": _tr("Handed in"),
        "approve": _tr("Approved"),
        "reject": _tr("Rejected"),
        "reopen": _tr("Reopened"),
        "reassign": _tr("Moved"),
        "withdraw": _tr("Withdrawn"),
        "correct": _tr("Corrected"),
        "set_aside": _tr("Set aside"),
    }
    return known.get(kind, wording.plain(kind))


def fate_words(fate: str) -> str:
    """Return what came of an act that was to be done again."""
    known = {
        "done": _tr("Done again"),
        "there": _tr("There already"),
        "conflict": _tr("No longer possible as the submission stands"),
        "refused": _tr("Refused by the rules"),
        "gone": _tr("Its submission is not there"),
    }
    return known.get(fate, wording.plain(fate))


def kept_row(kept: KeptDatabase) -> tuple[str, str, str]:
    """Return until when an old database was in use, how large it is, and what took its place."""
    why = _tr("No switch came of it")
    if kept.snapshot is not None and SNAPSHOT_FORM.fullmatch(kept.snapshot):
        why = _tr("The backup of {time} took its place").format(time=wording.moment(began_at(kept.snapshot)))
    elif kept.snapshot is not None:
        why = _tr("Another old database took its place")
    return wording.moment(kept.at), wording.size(kept.size_bytes), why


def end_of_in_place(done: RestoredInPlace) -> JobEnd:
    """Return what came of a restore in place."""
    if done.kept is None:
        end = words.end_of_restore(Restored(done.snapshot, done.rows, done.files, done.seconds, done.wrong))
        nothing = _tr("Nothing was switched: the database in use is as it was.")
        return JobEnd(f"{end.words}\n{nothing}", is_well=False)
    told = [_tr("Restored {rows} rows, proven, and in use now.").format(rows=wording.number(done.rows))]
    if done.files:
        told.append(_tr("%n files were put back.", done.files))
    told += [
        _tr("The old database is kept: “Old databases…” does its lost work again, goes back to it, or dismisses it."),
    ]
    if done.outside is None:
        told.append(
            _tr(
                "How many changes of the portal since the backup only the old database has is not known: it could not"
                " be read."
            )
        )
    elif done.outside:
        told.append(
            _tr(
                "Changes of the portal since the backup, until the switch, that only the old database has: {count}."
            ).format(count=wording.number(done.outside))
        )
    if done.carried is not None and done.carried.disabled:
        told.append(_tr("Not let in again: {logins}.").format(logins=wording.listed(done.carried.disabled)))
    return JobEnd(" ".join(told))


def end_of_replay(fates: Sequence[ActFate]) -> JobEnd:
    """Return what came of doing lost work again."""
    if not fates:
        return JobEnd(_tr("There was nothing to do again."))
    counts = counts_of(tuple(fates))
    told = [
        _tr("{fate}: {count}").format(fate=fate_words(fate), count=wording.number(count))
        for fate, count in counts.items()
        if count
    ]
    is_well = all(each.fate in ("done", "there") for each in fates)
    words_of_all = reduce(lambda before, more: _tr("{before} · {more}").format(before=before, more=more), told)
    return JobEnd(words_of_all, is_well=is_well)
