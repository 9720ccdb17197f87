"""What tells one section of the People page from another: words, columns, fields, and how its records are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from edumanage_desktop.gui.people.fields import Field
from edumanage_desktop.gui.people.table import Column


@dataclass(frozen=True, slots=True)
class Kind:
    """What a section shows: words, columns, fields, a record's key, and an empty record.

    `empty` stands where there is no record at all, `unmatched` is the title where none matches what is looked for.

    `read` returns a page of records for a search behind a record (None for the first), and whether there may be more;
    `save` stores one, refused as CONFLICT when it is no longer what it was based on, and returns it as stored;
    `read_again` returns one as it stands now. They run in the database lane.
    """

    name: str
    empty: str
    search: str
    columns: Sequence[Column]
    fields: Sequence[Field]
    key: Callable[[Any], object]
    new: Callable[[], Any]
    read: Callable[[str, Any], tuple[Sequence[Any], bool]]
    save: Callable[[Any], Any]
    read_again: Callable[[Any], Any]
    unmatched: str
    icon: str = "people"
    can_add: bool = True
    can_edit: bool = True
