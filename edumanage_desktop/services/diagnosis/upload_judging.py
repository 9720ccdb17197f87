"""What is wrong where uploads fail: the runbook's checks, a sample through the whole path, and one verdict on them."""

from collections.abc import Callable

from edumanage_desktop.domain.sentences import Figure, Listed, Sentence, Size
from edumanage_desktop.services.diagnosis.diagnosis import Check, Diagnosis, Finding, judged
from edumanage_desktop.services.diagnosis.upload import (
    HINDER_NOTHING,
    LEAST_LARGEST_BYTES,
    ChainTrial,
    OrphanTrial,
    RulesFacts,
    SampleTrial,
    StoreTrial,
    UploadCheck,
    UploadFacts,
    UploadFault,
)
from edumanage_desktop.services.diagnosis.upload_words import NOT_SEEN, REMEDIES, TITLES
from edumanage_desktop.services.upload_rules import KIND_NAMES, FileKind, UploadRules

_WELL = Sentence("Uploads work: a sample was handed in, found, opened, decided and put away again.")
_NOT_TRIED = Sentence("What comes before it has to be mended first.")
_MEGABYTE = 1_000_000


def diagnose(facts: UploadFacts, hand_in_sample: Callable[[], SampleTrial]) -> Diagnosis:
    """Return what is wrong; a sample is handed in only where nothing is that it would meet, too."""
    findings = [_schema(facts), *_rules(facts), *_store(facts.store), _temporary(facts), *_kept(facts), _logged(facts)]
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


def _schema(facts: UploadFacts) -> Finding:
    if facts.schema is not None:
        return _found(UploadCheck.SCHEMA, facts.schema, UploadFault.SCHEMA)
    return _found(UploadCheck.SCHEMA, Sentence("The schema is the one that the program needs."))


def _rules(facts: UploadFacts) -> list[Finding]:
    if facts.rules is None:
        return [_untried(UploadCheck.RULES), _untried(UploadCheck.LIMITS)]
    return [_lost(facts.lost), _limits(facts, facts.rules)]


def _lost(lost: RulesFacts | None) -> Finding:
    name = UploadCheck.RULES
    if lost is None:
        return _found(name, NOT_SEEN, was_made=False)
    if lost.lost_triggers:
        words = Sentence(
            "The database has lost %n of its rules, the triggers {listed}.",
            one="The database has lost one of its rules, the trigger {listed}.",
            number=len(lost.lost_triggers),
            listed=", ".join(lost.lost_triggers),
        )
        return _found(name, words, UploadFault.RULE_LOST)
    if lost.lost_grants:
        first = lost.lost_grants[0]
        words = Sentence(
            "%n rights of the database roles are gone, the first that of {role} to {privilege} on {target}.",
            one="The role {role} has lost the right to {privilege} on {target}.",
            number=len(lost.lost_grants),
            role=first.role,
            privilege=first.privilege.partition("(")[0],
            target=first.target,
        )
        return _found(name, words, UploadFault.GRANT_LOST)
    if lost.has_roles:
        return _found(name, Sentence("All triggers are there, and the roles may do what they should."))
    return _found(name, Sentence("All triggers are there."))


def _limits(facts: UploadFacts, rules: UploadRules) -> Finding:
    name, largest = UploadCheck.LIMITS, rules.largest_bytes
    if facts.broken_rule is not None:
        return _found(name, facts.broken_rule, UploadFault.BREAKS_RULE)
    if largest < LEAST_LARGEST_BYTES:
        words = Sentence("A file may have no more than {most}, so that hardly any passes.", most=Size(largest))
        return _found(name, words, UploadFault.LIMIT_LOW)
    if not rules.takes & {FileKind.DOCUMENTS, FileKind.PICTURES, FileKind.TEXTS, FileKind.ARCHIVES}:
        words = Sentence("No documents, pictures, texts or archives are taken by the department's settings.")
        return _found(name, words, UploadFault.NOTHING_TAKEN)
    kinds = Listed(KIND_NAMES[kind] for kind in FileKind if kind in rules.takes)
    if facts.named_file is not None:
        return _found(
            name,
            Sentence(
                "{name} breaks no rule: a file may have {most}, and these kinds are taken: {kinds}.",
                name=facts.named_file,
                most=Size(largest),
                kinds=kinds,
            ),
        )
    return _found(
        name,
        Sentence("A file may have {most}, and these kinds are taken: {kinds}.", most=Size(largest), kinds=kinds),
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
    took = Figure(trial.took_s * 1000)
    kept = Sentence("A file was kept, read and removed there within {milliseconds} ms.", milliseconds=took)
    return [there, _found(UploadCheck.WRITING, kept), _space(trial)]


def _space(trial: StoreTrial) -> Finding:
    name = UploadCheck.SPACE
    if trial.free_bytes is None or not trial.total_bytes:
        return _found(name, Sentence("This store does not tell how much is free."), was_made=False)
    free, total = Figure(trial.free_bytes / _MEGABYTE), Figure(trial.total_bytes / _MEGABYTE)
    share = Figure(100 * trial.free_bytes / trial.total_bytes)
    if trial.is_nearly_full:
        words = Sentence(
            "Only {free} MB of {total} MB ({share} %) are free in the store.", free=free, total=total, share=share
        )
        return _found(name, words, UploadFault.SPACE_LOW)
    words = Sentence("{free} MB of {total} MB ({share} %) are free in the store.", free=free, total=total, share=share)
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
            one="{what} So it is with one of the {compared} newest files.",
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
    if facts.schema is not None:
        return [*map(_untried, (UploadCheck.FILES, UploadCheck.RECORDS, UploadCheck.HISTORY, UploadCheck.LEFT))]
    return [files, _records(facts), _history(facts.chains), _left(facts.orphans)]


def _logged(facts: UploadFacts) -> Finding:
    """Tell what failed lately: it is what is to be explained, and no cause by itself."""
    name, logged = UploadCheck.LOG, facts.logged
    if logged is None:
        return _untried(name)
    if logged.hand_ins:
        words = Sentence(
            "%n hand-ins failed within a day, most often by: {why}. Programs recorded {errors} errors.",
            one="One hand-in failed within a day, by: {why}. Programs recorded {errors} errors.",
            number=logged.hand_ins,
            why=logged.why,
            errors=logged.errors,
        )
    elif logged.errors:
        words = Sentence(
            "No hand-in failed within a day; programs recorded %n errors, most often: {why}.",
            one="No hand-in failed within a day; a program recorded one error: {why}.",
            number=logged.errors,
            why=logged.why,
        )
    else:
        words = Sentence("Within a day no hand-in failed, and no program recorded an error.")
    return _found(name, words)


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


def _history(chains: ChainTrial | None) -> Finding:
    name = UploadCheck.HISTORY
    if chains is None or not chains.followed:
        return _found(name, Sentence("There is no history yet."), was_made=False)
    if not chains.broken:
        words = Sentence(
            "The hash chains of the newest %n submissions hold.",
            one="The hash chain of the one submission holds.",
            number=chains.followed,
        )
        return _found(name, words)
    words = Sentence(
        "The history of %n of the newest submissions does not hold, that of {upload} among them: {what}.",
        one="The history of submission {upload} does not hold: {what}.",
        number=chains.broken,
        upload=str(chains.upload_id),
        what=chains.what,
    )
    return _found(name, words, UploadFault.CHAIN)


def _left(orphans: OrphanTrial | None) -> Finding:
    name = UploadCheck.LEFT
    if orphans is None:
        return _untried(name)
    if orphans.words is not None:
        return _found(name, orphans.words, was_made=False)
    if orphans.is_anothers:
        words = Sentence("Most old files there are named by nobody, as in another's store.")
        return _found(name, words, was_made=False)
    if not orphans.unnamed:
        return _found(name, Sentence("No file that is older than 30 days is without a record."))
    words = Sentence(
        "%n files of the store are older than 30 days and named by nothing, {key} among them; together they have"
        " {size}.",
        one="One file of the store is older than 30 days and named by nothing: {key}; it has {size}.",
        number=orphans.unnamed,
        key=orphans.key,
        size=Size(orphans.size_bytes),
    )
    return _found(name, words, UploadFault.ORPHAN_FILES)
