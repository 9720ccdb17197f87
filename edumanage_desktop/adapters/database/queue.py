"""Reading the queue through the views of the connected login, by key and never by counting rows over."""

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, text

from edumanage_desktop.adapters.database.failures import sentence, translated
from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import SignInRefused
from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.domain.people import FacultyMember, Person, Role
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.statuses import LEGACY_STATUS, Status
from edumanage_desktop.domain.submissions import HistoryEntry, Submission, SubmissionDetails, SubmissionFile
from edumanage_desktop.services.queue import PAGE_ROWS, Anchor, Change, Page, QueueFilter, SortColumn, SortOrder

_ROW = (
    "id,student_id,student_name,student_number,faculty_id,faculty_name,title,status,created_at,version,revision,"
    "set_aside,file_count,file_name,size_bytes"
)
_CHANGES_AT_MOST = 1000
_KNOWN = tuple(str(status) for status in Status)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How one filter and order are asked: view, conditions, the columns that order it, and values to bind."""

    view: str
    conditions: tuple[str, ...]
    columns: tuple[str, ...]
    descending: bool
    values: Mapping[str, Any] = field(default_factory=dict)

    def where(self, *more: str) -> str:
        conditions = [*self.conditions, *more]
        return f" WHERE {' AND '.join(conditions)}" if conditions else ""

    def order(self, *, backwards: bool = False) -> str:
        direction = " DESC" if self.descending != backwards else ""
        return " ORDER BY " + ",".join(f"{column}{direction}" for column in self.columns)
