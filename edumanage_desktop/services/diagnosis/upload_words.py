"""What a person reads of each thing that an upload needs, and what mends each fault there."""

from collections.abc import Mapping
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.upload import UploadCheck, UploadFault

TITLES: Mapping[UploadCheck, Sentence] = {
    UploadCheck.SCHEMA: Sentence("Schema"),
    UploadCheck.RULES: Sentence("Rules of the database"),
    UploadCheck.LIMITS: Sentence("Size limits and kinds of file"),
    UploadCheck.STORE: Sentence("The file store"),
    UploadCheck.WRITING: Sentence("Rights in the store"),
    UploadCheck.SPACE: Sentence("Free space"),
    UploadCheck.TEMPORARY: Sentence("Temporary folder"),
    UploadCheck.FILES: Sentence("Files of the newest submissions"),
    UploadCheck.RECORDS: Sentence("Records of submissions"),
    UploadCheck.HISTORY: Sentence("History of the newest submissions"),
    UploadCheck.LEFT: Sentence("Files that nothing names"),
    UploadCheck.LOG: Sentence("Failures in the log"),
    UploadCheck.SAMPLE: Sentence("A sample through the whole path"),
}
"""What a person reads for each."""
NOT_SEEN = Sentence(
    "Only an administrator of the server sees triggers and rights: name one with --administrator, or in the window."
)
REMEDIES: Mapping[StrEnum, Sentence] = {
    UploadFault.SCHEMA: Sentence(
        "An administrator upgrades the schema with: edumanage-desktop deploy upgrade; where it is newer than the"
        " program, install the current program."
    ),
    UploadFault.RULE_LOST: Sentence(
        "An administrator of the server, or of the file, puts the rules back with: edumanage-desktop db downgrade --to"
        " 0001 and db upgrade, in a maintenance window; then look at the history: edumanage-desktop history verify."
    ),
    UploadFault.GRANT_LOST: Sentence(
        "An administrator of the server gives the roles back what they lost here: edumanage-desktop server prepare."
    ),
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
    UploadFault.CHAIN: Sentence(
        "Keep the database as evidence, look at the whole history with: edumanage-desktop history verify; and look who"
        " may write to the database past its rules."
    ),
    UploadFault.ORPHAN_FILES: Sentence(
        "They take room and hinder nothing. Clear them with: edumanage-desktop store sweep, or let work --once do it."
    ),
    UploadFault.SPACE_LOW: Sentence("Free some space before the store is full, or give it a larger disk."),
    UploadFault.SAMPLE: Sentence("Mend what the sample met; edumanage-desktop verify-deployment tells every step."),
}
"""What mends each."""
