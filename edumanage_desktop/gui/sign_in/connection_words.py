"""What a connection is called where a person chooses one."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.services.sign_in import OWN_DATABASE


def connection_words(name: str) -> str:
    """Return the name of a connection, in the person's language where nobody but the program gave it."""
    if name == OWN_DATABASE:
        return QCoreApplication.translate("Connections", "This computer")
    return wording.plain(name)
