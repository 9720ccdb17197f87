"""What is wrong where uploads fail: the runbook's checks, a sample through the whole path, and one verdict on them."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis, Finding, judged
from edumanage_desktop.services.diagnosis.upload import (
    HINDER_NOTHING,
    LEAST_LARGEST_BYTES,
    SampleTrial,
    StoreTrial,
    UploadCheck,
    UploadFacts,
    UploadFault,
)
from edumanage_desktop.services.upload_rules import FileKind, shown_size

TITLES: Mapping[UploadCheck, Sentence] = {
    UploadCheck.LIMITS: Sentence("Size limits and kinds of file"),
    UploadCheck.STORE: Sentence("The file store"),
    UploadCheck.WRITING: Sentence("Rights in the store"),
    UploadCheck.SPACE: Sentence("Free space"),
    UploadCheck.TEMPORARY: Sentence("Temporary folder"),
    UploadCheck.FILES: Sentence("Files of the newest submissions"),
    UploadCheck.RECORDS: Sentence("Records of submissions"),
    UploadCheck.SAMPLE: Sentence("A sample through the whole path"),
}
"""What a person reads for each."""
REMEDIES: Mapping[StrEnum, Sentence] = {
    UploadFault.BREAKS_RULE: Sentence(
        "The student hands in what is taken, or an administrator changes the setting under Department."
    ),
    UploadFault.LIMIT_LOW: Sentence(
        "An administrator raises largest_file_bytes under Department, or with: edumanage-desktop settings set."
    ),
    UploadFault.NOTHING_TAKEN: Sentence(
        "An administrator switches the kinds of file on that are to be taken (settings takes_…)."
    ),
    UploadFault.STORE_UNKNOWN: Sentence("Name the place of the files in the connection, or with --store."),
    UploadFault.STORE_AWAY: Sentence("Connect the drive, share or object store of the files, or correct its place."),
    UploadFault.DISK_FULL: Sentence("Free some space on the disk of the store, or give it a larger one."),
    UploadFault.READ_ONLY: Sentence("Mount the disk of the store so that it can be written."),
    UploadFault.NO_RIGHT: Sentence(
        "Give the rights anew on the machine that keeps the files: edumanage-desktop server prepare --store."
    ),
    UploadFault.STORE_FAILS: Sentence("Look at the disk, the network or the service that keeps the files."),
    UploadFault.TEMPORARY: Sentence(
        "Clear the folder of temporary files and let this account of the computer write there, or name another one in"
        " TMPDIR."
    ),
    UploadFault.MISSING: Sentence(
        "Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look what removed it."
    ),
    UploadFault.TRUNCATED: Sentence(
        "Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look at the disk."
    ),
    UploadFault.ALTERED: Sentence(
        "Keep the file as evidence, bring it back from a backup (backup restore --files-only), and look who may write."
    ),
    UploadFault.ORPHAN_ROWS: Sentence(
        "The rules of the database were away when these were written: an administrator of the server runs"
        " edumanage-desktop db upgrade, which puts them back and takes these up."
    ),
    UploadFault.SPACE_LOW: Sentence("Free some space before the store is full, or give it a larger disk."),
    UploadFault.SAMPLE: Sentence("Mend what the sample met; edumanage-desktop verify-deployment tells every step."),
}
"""What mends each."""
_WELL = Sentence("Uploads work: a sample was handed in, found, opened, decided and put away again.")
_NOT_TRIED = Sentence("What comes before it has to be mended first.")
_MEGABYTE = 1_000_000


def diagnose(facts: UploadFacts, hand_in_sample: Callable[[], SampleTrial]) -> Diagnosis:
    """Return what is wrong; a sample is handed in only where nothing is that it would meet, too."""
    findings = [_limits(facts), *_store(facts.store), _temporary(facts), *_kept(facts)]
    if any(finding.fault is not None and finding.fault not in HINDER_NOTHING for finding in findings):
        findings.append(_found(UploadCheck.SAMPLE, _NOT_TRIED, was_made=False))
    else:
        sample = hand_in_sample()
        findings.append(_found(UploadCheck.SAMPLE, sample.words, None if sample.is_well else UploadFault.SAMPLE))
    return judged(findings, remedies=REMEDIES, well=_WELL)


def _found(name: UploadCheck, detail: Sentence, fault: UploadFault | None = None, *, was_made: bool = True) -> Finding:
    return Finding(Check(name, TITLES[name], fault is None and was_made, detail, was_made), fault)


def _untried(name: UploadCheck) -> Finding:
    return _found(name, _NOT_TRIED, was_made=False)


def _limits(facts: UploadFacts) -> Finding:
    name, largest = UploadCheck.LIMITS, facts.rules.largest_bytes
    if facts.broken_rule is not None:
        return _found(name, facts.broken_rule, UploadFault.BREAKS_RULE)
    if largest < LEAST_LARGEST_BYTES:
        words = Sentence("A file may have no more than {most}, so that hardly any passes.", most=shown_size(largest))
        return _found(name, words, UploadFault.LIMIT_LOW)
    if not facts.rules.takes & {FileKind.DOCUMENTS, FileKind.PICTURES, FileKind.TEXTS, FileKind.ARCHIVES}:
        words = Sentence("No documents, pictures, texts or archives are taken by the department's settings.")
        return _found(name, words, UploadFault.NOTHING_TAKEN)
    kinds = ", ".join(sorted(kind.value for kind in facts.rules.takes))
    if facts.named_file is not None:
        return _found(
            name,
            Sentence(
                "{name} breaks no rule: a file may have {most}, and these kinds are taken: {kinds}.",
                name=facts.named_file,
                most=shown_size(largest),
                kinds=kinds,
            ),
        )
    return _found(
        name,
        Sentence("A file may have {most}, and these kinds are taken: {kinds}.", most=shown_size(largest), kinds=kinds),
    )


def _store(trial: StoreTrial) -> list[Finding]:
    if trial.fault in (UploadFault.STORE_UNKNOWN, UploadFault.STORE_AWAY):
        assert trial.words is not None
        away = _found(UploadCheck.STORE, trial.words, trial.fault)
        return [away, _untried(UploadCheck.WRITING), _untried(UploadCheck.SPACE)]
    there = _found(UploadCheck.STORE, Sentence("The files are kept in {place}.", place=trial.place))
    if trial.fault is not None:
        assert trial.words is not None
        check = UploadCheck.SPACE if trial.fault is UploadFault.DISK_FULL else UploadCheck.WRITING
        other = UploadCheck.WRITING if check is UploadCheck.SPACE else UploadCheck.SPACE
        return [there, _found(check, trial.words, trial.fault), _untried(other)]
    took = f"{trial.took_s * 1000:.0f}"
    kept = Sentence("A file was kept, read and removed there within {milliseconds} ms.", milliseconds=took)
    return [there, _found(UploadCheck.WRITING, kept), _space(trial)]


def _space(trial: StoreTrial) -> Finding:
    name = UploadCheck.SPACE
    if trial.free_bytes is None or not trial.total_bytes:
        return _found(name, Sentence("This store does not tell how much is free."), was_made=False)
    free, total = f"{trial.free_bytes / _MEGABYTE:,.0f}", f"{trial.total_bytes / _MEGABYTE:,.0f}"
    share = f"{trial.free_bytes / trial.total_bytes:.0%}"
    if trial.is_nearly_full:
        words = Sentence(
            "Only {free} MB of {total} MB ({share}) are free in the store.", free=free, total=total, share=share
        )
        return _found(name, words, UploadFault.SPACE_LOW)
    words = Sentence("{free} MB of {total} MB ({share}) are free in the store.", free=free, total=total, share=share)
    return _found(name, words)


def _temporary(facts: UploadFacts) -> Finding:
    name = UploadCheck.TEMPORARY
    if facts.temporary_fault is not None:
        return _found(name, facts.temporary_fault, UploadFault.TEMPORARY)
    return _found(name, Sentence("{folder} can be written.", folder=facts.temporary_folder))


def _kept(facts: UploadFacts) -> list[Finding]:
    if facts.store.fault in (UploadFault.STORE_UNKNOWN, UploadFault.STORE_AWAY):
        files = _untried(UploadCheck.FILES)
    elif facts.files.fault is not None:
        assert facts.files.words is not None
        words = Sentence(
            "{what} So it is with %n of the {compared} newest files.",
            one="{what}",
            number=facts.files.wrong,
            what=facts.files.words,
            compared=facts.files.compared,
        )
        files = _found(UploadCheck.FILES, words, facts.files.fault)
    elif facts.files.compared:
        words = Sentence(
            "%n files of the newest submissions are in the store as recorded.",
            one="The file of the newest submission is in the store as recorded.",
            number=facts.files.compared,
        )
        files = _found(UploadCheck.FILES, words)
    else:
        files = _found(UploadCheck.FILES, Sentence("Nothing was handed in yet."), was_made=False)
    return [files, _records(facts)]


def _records(facts: UploadFacts) -> Finding:
    name = UploadCheck.RECORDS
    if not facts.without_history:
        return _found(name, Sentence("Every submission has its history."))
    words = Sentence(
        "%n submissions have no history, from number {first} on: they were written past the rules of the database.",
        one="Submission {first} has no history: it was written past the rules of the database.",
        number=facts.without_history,
        first=facts.first_without,
    )
    return _found(name, words, UploadFault.ORPHAN_ROWS)
