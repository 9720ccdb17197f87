"""What can be wrong with a whole archive or folder, in words for the person who chose it."""

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import MOST_BYTES, MOST_FILES
from edumanage_desktop.services.archive_import.paths import shown_name


def no_archive(name: str) -> Sentence:
    """Return that something is no zip archive."""
    return Sentence(
        "{name} is no zip archive, or only a part of one. Nothing was taken; download it again, or unpack it and choose"
        " the folder.",
        name=shown_name(name),
    )


def long_list(name: str) -> Sentence:
    """Return that an archive lists too much to be read."""
    return Sentence(
        "{name} lists more than any course hands in. Nothing was taken; unpack what you need of it and choose the"
        " folder.",
        name=shown_name(name),
    )


def too_many(name: str) -> Sentence:
    """Return that there are more files than are taken at once."""
    return Sentence(
        "{name} holds more than {most} files, which are too many at once. Nothing was taken; split it.",
        name=shown_name(name),
        most=MOST_FILES,
    )


def overlapping(name: str) -> Sentence:
    """Return that files of an archive lie over each other."""
    return Sentence(
        "In {name} several files share the same bytes, as only archives do that are made to fill disks. Nothing was"
        " taken.",
        name=shown_name(name),
    )


def too_much(name: str) -> Sentence:
    """Return that an archive unpacks to too much."""
    return Sentence(
        "{name} would unpack to more than {gigabytes} GB. Nothing was taken; split it.",
        name=shown_name(name),
        gigabytes=MOST_BYTES >> 30,
    )


def unreadable(name: str, error: OSError) -> Sentence:
    """Return that the system does not let something be read."""
    return Sentence(
        "{name} cannot be read ({why}). Nothing was taken; check it and try again.",
        name=shown_name(name),
        why=error.strerror or type(error).__name__,
    )


def torn(path: str) -> Sentence:
    """Return that a file is damaged."""
    return Sentence(
        "{name} is damaged in the archive. Nothing of it was taken; download the archive again.", name=shown_name(path)
    )


def gone(path: str) -> Sentence:
    """Return that a file of a folder cannot be had any more."""
    return Sentence(
        "{name} cannot be read any more. Nothing of it was taken; look whether it is still there.",
        name=shown_name(path),
    )


def closed(error: OSError) -> Sentence:
    """Return that a folder in a folder cannot be listed."""
    return Sentence(
        "This folder cannot be read ({why}). Check your right to it.", why=error.strerror or type(error).__name__
    )
