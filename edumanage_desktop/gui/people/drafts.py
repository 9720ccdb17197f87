"""What is typed and not saved: kept with the record it was typed against, and laid beside or over a newer one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.fields import Field


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


@dataclass(frozen=True, slots=True)
class Draft:
    """The values of all fields as they are typed, and the record (with its version) that they were typed against."""

    fields: Sequence[Field]
    base: Any
    values: Mapping[str, Any]

    def changed(self) -> dict[str, Any]:
        """Return the values that are others than the record's."""
        before = values_of(self.base, self.fields)
        return {name: value for name, value in self.values.items() if value != before[name]}

    def record(self) -> Any:
        """Return the record as it would be with what is typed; its version is that of the base."""
        return replace(self.base, **self.changed())

    def over(self, record: Any) -> "Draft":
        """Return what is typed laid over this record: what was not typed is as there, and so is its key."""
        keys = {field.name for field in self.fields if field.is_key}
        typed = {name: value for name, value in self.changed().items() if name not in keys}
        return Draft(self.fields, record, values_of(record, self.fields) | typed)

    def beside(self, theirs: Any) -> list[str]:
        """Return a line for each field in which somebody else's record is another than what is typed or was there."""
        before, now, lines = values_of(self.base, self.fields), values_of(theirs, self.fields), []
        for field in self.fields:
            own, other = self.values[field.name], now[field.name]
            is_typed = own != before[field.name]
            if own == other:
                continue
            words = _tr("{field}: theirs {theirs}, yours {yours}") if is_typed else _tr("{field}: theirs {theirs}")
            lines.append(words.format(field=field.words, theirs=_words(other), yours=_words(own)))
        return lines


def values_of(record: Any, fields: Sequence[Field]) -> dict[str, Any]:
    """Return stored values as the fields would return them untouched: texts on one line, blank ones as None."""
    values = {field.name: getattr(record, field.name) for field in fields}
    return {name: (wording.plain(value) or None) if isinstance(value, str) else value for name, value in values.items()}


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, datetime):
        return wording.isolated(wording.moment(value))
    return wording.isolated(wording.plain("–" if value in (None, "") else str(value)))
