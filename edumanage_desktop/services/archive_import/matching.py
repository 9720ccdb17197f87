"""Matching: which student an entry is of, by number, by address, or by a name that one student alone has."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.entries import Owner, System
from edumanage_desktop.services.archive_import.plain_folders import said_by
from edumanage_desktop.services.register import Student

_SIGNS = re.compile(r"[\W_]+")
_MOST_TURNED_WORDS = 8
_BY_ID = Sentence("By the portal's number.")
_BY_EMAIL = Sentence("By the address.")
_BY_NAME = Sentence("By the name, which nobody else here has.")
_DISAGREE = Sentence("Number and address belong to different students. Choose whose it is.")
_NOBODY = Sentence("No student here has this name, so it may be a group's. Choose whose it is.")
_NOT_FOUND = Sentence("No student here has this number or address. Choose whose it is.")
_HIDDEN = Sentence("Names were hidden in the other system. Choose whose it is, or add the grading worksheet.")
_OF_NO_GROUP = Sentence("It is of those who are in no group. Choose whose it is.")
_NAMELESS = Sentence("Nothing says whose it is. Choose it.")


@dataclass(frozen=True, slots=True)
class Match:
    """Who was found, None for nobody that is certain; and by what, or why not."""

    student: Student | None
    why: Sentence


class StudentIndex:
    """Everybody in the register, found by whatever another system calls them."""

    def __init__(self, students: Iterable[Student]) -> None:
        self._by_id: dict[int, Student] = {}
        self._by_number: dict[str, set[int]] = defaultdict(set)
        self._by_email: dict[str, set[int]] = defaultdict(set)
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._by_turned_name: dict[str, set[int]] = defaultdict(set)
        for student in students:
            self._by_id[student.id] = student
            if student.number:
                self._by_number[_plain(student.number)].add(student.id)
            if student.email:
                self._by_email[_plain(student.email)].add(student.id)
            turned = list(_turned(student.full_name))
            self._by_name[turned[0]].add(student.id)
            for name in turned:
                self._by_turned_name[name].add(student.id)

    def __len__(self) -> int:
        return len(self._by_id)

    def student(self, student_id: int) -> Student | None:
        """Return the student of an id, None for nobody."""
        return self._by_id.get(student_id)

    def numbered(self, number: str) -> Student | None:
        """Return the student with a registration number, None for nobody."""
        return self._only(self._by_number, _plain(number))

    def match(self, owner: Owner, system: System) -> Match:
        """Return whose an entry is; what is ambiguous or unknown is nobody's, and a person decides."""
        if owner.student_id is not None or owner.number or owner.email:
            certain = self._by_certain_words(owner)
            if certain.student is not None or certain.why is _DISAGREE or system is System.MANIFEST:
                return certain
        if system is System.FOLDER:
            return self._by_any_part(owner.name)
        if owner.is_hidden and not owner.name:
            return Match(None, _HIDDEN)
        if owner.is_default_group:
            return Match(None, _OF_NO_GROUP)
        return self._by_whole_name(owner.name, in_order=system is not System.CANVAS)

    def _by_certain_words(self, owner: Owner) -> Match:
        """Find by what belongs to one student alone; what says nothing is not asked."""
        found: list[tuple[Student, Sentence]] = []
        if owner.student_id is not None and owner.student_id in self._by_id:
            found.append((self._by_id[owner.student_id], _BY_ID))
        numbered = self.numbered(owner.number) if owner.number else None
        if numbered is not None:
            found.append((numbered, _by_number(owner.number)))
        addressed = self._only(self._by_email, _plain(owner.email)) if owner.email else None
        if addressed is not None:
            found.append((addressed, _BY_EMAIL))
        if not found:
            return Match(None, _NOT_FOUND)
        if len({student.id for student, _why in found}) > 1:
            return Match(None, _DISAGREE)
        return Match(*found[0])

    def _by_any_part(self, name: str) -> Match:
        """Find by what stands in a name that a person made, where number and name can stand anywhere."""
        parts = said_by(name)
        for part in parts:
            student = self.numbered(part)
            if student is not None:
                return Match(student, _by_number(part))
        tried = [self._by_whole_name(part, in_order=True) for part in parts]
        ambiguous = (match for match in tried if match.why is not _NOBODY and match.why is not _NAMELESS)
        matched = (match for match in tried if match.student is not None)
        return next(matched, None) or next(ambiguous, Match(None, _NOBODY if parts else _NAMELESS))

    def _by_whole_name(self, name: str, *, in_order: bool) -> Match:
        key = name_key(name)
        if not key:
            return Match(None, _NAMELESS)
        found = self._by_name.get(key, set()) if in_order else set()
        found = found or self._by_turned_name.get(key, set())
        if len(found) == 1:
            return Match(self._by_id[next(iter(found))], _BY_NAME)
        if found:
            return Match(
                None,
                Sentence("%n students here have this name. Choose whose it is.", number=len(found)),
            )
        return Match(None, _NOBODY)

    def _only(self, index: Mapping[str, Set[int]], key: str) -> Student | None:
        found = index.get(key, frozenset())
        return self._by_id[next(iter(found))] if len(found) == 1 else None


def name_key(name: str) -> str:
    """Return a name as it is compared: folded as a search folds it, without spaces and signs, as Canvas writes it."""
    return _SIGNS.sub("", fold(name))


def _turned(name: str) -> Iterator[str]:
    """Yield a name as it is compared, in its own order first and then beginning with each other word of it.

    Where one system says "José Müller", another says "Müller, José".
    """
    words = name.split()[:_MOST_TURNED_WORDS]
    for start in range(max(1, len(words))):
        yield name_key(" ".join((*words[start:], *words[:start])))


def _by_number(given: str) -> Sentence:
    return Sentence("By the registration number {given}.", given=given)


def _plain(text: str) -> str:
    return text.strip().casefold()
