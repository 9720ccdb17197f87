"""Where an archive or folder comes from, in words."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.archive_import.entries import System


def origin_words(system: System, name: str) -> str:
    """Return what was recognised in an archive or folder of this name."""
    words = {
        System.MOODLE: _tr("{name}, an archive from Moodle"),
        System.CANVAS: _tr("{name}, an archive from Canvas"),
        System.MANIFEST: _tr("{name}, read by its manifest"),
        System.FOLDER: _tr("{name}, read by the names of its folders and files"),
    }
    return words[system].format(name=wording.isolated(wording.plain(name)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
