"""What the dialog of a restore says of each of its ways, and of its button."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui.backups.restore_looks import RestoreWay


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def go_words(way: RestoreWay) -> str:
    """Return what the button does before anything was looked at."""
    known = {
        RestoreWay.NEW_PLACE: _tr("Restore"),
        RestoreWay.IN_PLACE: _tr("Look what would be lost"),
        RestoreWay.TABLES: _tr("Look what would change"),
        RestoreWay.FILES: _tr("Look which files"),
        RestoreWay.CHOSEN_FILES: _tr("Choose files…"),
        RestoreWay.SUBMISSION: _tr("Look what would change"),
    }
    return known[way]


def explained(way: RestoreWay, server: str) -> str:
    """Return what a way does, and which account of a server it takes, '' for a file."""
    if way is RestoreWay.NEW_PLACE:
        return _new_place(server)
    known = {
        RestoreWay.IN_PLACE: _tr(
            "Only when it is proven it takes the place of what is in use. The old database is kept beside, and what"
            " people did since can be done again."
        ),
        RestoreWay.TABLES: _tr(
            "The chosen tables become what they were, all at once, and everything else stays. Submissions take the"
            " place of those in use with all that is chained to them; the old database is kept then."
        ),
        RestoreWay.FILES: _tr(
            "Files that the database names and that are missing in the store, or not what was handed in, are put back."
            " What is altered is kept under another name."
        ),
        RestoreWay.CHOSEN_FILES: _tr(
            "You choose from a list of all files in this backup, which tells how the store has each. They are put back"
            " into the store, or saved as copies in a folder."
        ),
        RestoreWay.SUBMISSION: _tr(
            "A submission that was deleted or written over comes back under its number, with its files. Its history"
            " goes on."
        ),
    }
    return " ".join(filter(None, (known[way], _account(way, server) if server else "")))


def _new_place(server: str) -> str:
    if not server:
        return _tr("Nothing that is in use is touched.")
    return _tr(
        "Name an empty database on {server} (CREATE DATABASE), or one that “server prepare” made and nobody"
        " worked in yet, with an account of the server that may make tables and triggers in it."
    ).format(server=server)


def _account(way: RestoreWay, server: str) -> str:
    if way in (RestoreWay.FILES, RestoreWay.CHOSEN_FILES):
        words = _tr("An account of {server} with the role “backup” is needed, which may read everything.")
    else:
        words = _tr("An account of the server {server} is needed that may make databases and tables, such as root.")
    return words.format(server=server)
