"""Times as the Health page says them."""

from PySide6.QtCore import QCoreApplication, QLocale

from edumanage_desktop.gui import wording


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)


def milliseconds(value: float) -> str:
    """Return a time in milliseconds as it is said."""
    if value >= 1000:
        return _tr("{number} s").format(number=QLocale().toString(float(value) / 1000, "f", 1))
    return _tr("{number} ms").format(number=QLocale().toString(float(value), "f", 0 if value >= 10 or not value else 1))


def seconds(value: float) -> str:
    """Return a time in whole seconds as it is said."""
    return _tr("{number} s").format(number=wording.number(round(value)))
