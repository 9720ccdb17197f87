"""A field for a number of minutes, in the words and digits of the person's language."""

from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.number_field import NumberField


class MinutesField(NumberField):
    """Says "15 minutes"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda minutes: self.tr("%n minutes", "", minutes), parent)
