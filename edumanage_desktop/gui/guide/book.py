"""The pages of the guide as files: their sections, where a link leads, and which place of the window is told where."""

import hashlib
import os
import re
import sys
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.domain.people import Role

PAGES = ("README.md", "signing-in.md", "faculty.md", "keys.md", "registrar.md", "administrator.md", "student.md")
"""In the order in which the contents list them."""
_HEADING = re.compile(r"^(#{1,4}) +(.+?)\s*$")
_TRANSLATED_FROM = re.compile(r"^<!-- ([0-9a-f]{8}) -->\n?", re.MULTILINE)
"""Below a heading of a translated page: which text of the English section it tells; see `text_mark`."""
_NO_SLUG = re.compile(r"[^\w\- ]")


class GuidePlace(StrEnum):
    """What a place of the window is told by: a page of the guide and a heading on it."""

    START = "README.md"
    SIGN_IN = "signing-in.md"
    CONNECTIONS = "signing-in.md#connections"
    LOCK = "signing-in.md#leaving-and-locking"
    OWN_RECORDS = "signing-in.md#what-is-recorded-about-you"
    QUEUE = "faculty.md#find"
    VIEWS = "faculty.md#saved-views"
    PREVIEW = "faculty.md#look"
    REVIEW = "faculty.md#decide"
    CONFLICT = "faculty.md#somebody-was-first"
    HISTORY = "faculty.md#history"
    KEYS = "keys.md#the-list-of-keys"
    CHANGING_KEYS = "keys.md#changing-keys"
    PALETTE = "keys.md#the-palette"
    STUDENT = "keys.md#a-students-page"
    FIRST_STEPS = "keys.md#first-steps"
    PEOPLE = "registrar.md"
    ACCOUNTS = "registrar.md#accounts"
    VISIBILITY = "registrar.md#somebody-cannot-see-a-submission"
    ASSIGNING = "registrar.md#moving-work-to-the-right-people"
    IMPORT = "registrar.md#work-from-moodle-canvas-or-a-folder"
    DEPARTMENT = "registrar.md#assignments"
    SETTINGS = "administrator.md#what-a-department-settles"
    MAINTENANCE = "administrator.md#maintenance-windows"
    REGULAR_TASKS = "administrator.md#regular-tasks"
    AUDIT = "administrator.md#security-audit"
    LOGS = "administrator.md#logs"
    ARCHIVE = "administrator.md#the-archive"
    RUNNING = "administrator.md"
    DIAGNOSING = "administrator.md#finding-out-what-is-wrong"
    CONNECTING = "administrator.md#a-database-that-cannot-be-reached"
    VERIFYING = "administrator.md#after-a-deployment"
    DEPLOYING = "administrator.md#deploying"
    ROLLING_BACK = "administrator.md#rolling-back"
    INCIDENTS = "administrator.md#incidents"
    CONTACTS = "administrator.md#whom-to-ask"
    BACKUPS = "administrator.md#backing-up"
    HEALTH = "administrator.md#health"
    RESTORING = "administrator.md#restoring"
    JOBS = "administrator.md#jobs"
    OWN_WORK = "student.md"
    HAND_IN = "student.md#handing-in"


PLACE_PROPERTY = "guide"
"""A widget tells by this property which `GuidePlace` it is; one without asks its parent."""


@dataclass(frozen=True, slots=True)
class GuideSection:
    """A heading of a page with what stands below it; `level` is 1 for the page's own.

    A translated page has the headings of the English one, one for one, and their `slug`s, so that whatever leads to a
    place of the guide leads there in every language.
    """

    page: str
    slug: str
    level: int
    title: str
    text: str


class GuideBook:
    """Reads the guide from a folder, in a language where it is translated; pages that are missing are left out.

    Translated pages stand in a folder of their language, `es`, with the same names. Pages are always told by their
    names in English: `faculty.md`.
    """

    def __init__(self, folder: Path, language: str = "en") -> None:
        self.folder = folder.resolve()
        self._root = self.folder.parents[1]
        self.language = language
        self._translated = self.folder / language
        self._read: dict[str, list[GuideSection]] = {}

    def pages(self) -> tuple[str, ...]:
        """Return the names of the pages that there are."""
        return tuple(name for name in PAGES if (self.folder / name).is_file())

    def is_translated(self, page: str) -> bool:
        """Return whether a page is shown in another language than English."""
        return page in PAGES and (self._translated / page).is_file()

    def markdown(self, page: str) -> str:
        """Return the text of a page, '' for one that is none of the guide's."""
        path = self._inside(page)
        if path is None or path.suffix != ".md":
            return ""
        return _TRANSLATED_FROM.sub("", path.read_text(encoding="utf-8"))

    def picture(self, page: str, address: str) -> Path | None:
        """Return the file of a picture that a page shows, None outside what comes with the program."""
        path = self._inside(page, address)
        return path if path is not None and path.suffix in (".png", ".jpg") else None

    def destination(self, page: str, address: str) -> tuple[str, str] | None:
        """Return (page, slug) where a link on a page leads, None where that did not come with the program."""
        file, _, slug = address.partition("#")
        if not file:
            return page, slug
        path = self._inside(page, file)
        if path is None or path.suffix != ".md":
            return None
        folder = self._translated if path.is_relative_to(self._translated) else self.folder
        return os.path.relpath(path, folder).replace(os.sep, "/"), slug

    def sections(self) -> tuple[GuideSection, ...]:
        """Return every section of every page, in order."""
        return tuple(section for page in self.pages() for section in self.sections_of(page))

    def sections_of(self, page: str) -> list[GuideSection]:
        """Return the sections of a page, in order; they are read once."""
        if page not in self._read:
            found = sections_of(page, self.markdown(page))
            if self.is_translated(page):
                english = sections_of(page, (self.folder / page).read_text(encoding="utf-8"))
                found = [replace(here, slug=there.slug) for here, there in zip(found, english, strict=False)]
            self._read[page] = found
        return self._read[page]

    def _inside(self, page: str, address: str = "") -> Path | None:
        """Return a file by its address relative to a page, None for what lies beside or is no file."""
        start = (self._translated if self.is_translated(page) else self.folder) / page
        path = ((start.parent / address) if address else start).resolve()
        return path if path.is_relative_to(self._root) and path.is_file() else None


def guide_folder() -> Path:
    """Return where the guide stands: beside the sources, or in the bundle."""
    bundled = getattr(sys, "_MEIPASS", None)
    return (Path(bundled) if bundled else Path(__file__).resolve().parents[3]) / "docs" / "guide"


def place_of_roles(roles: frozenset[Role]) -> GuidePlace:
    """Return where the guide opens for somebody who is nowhere in particular."""
    for role, place in (
        (Role.FACULTY, GuidePlace.QUEUE),
        (Role.REGISTRAR, GuidePlace.PEOPLE),
        (Role.ADMIN, GuidePlace.RUNNING),
        (Role.STUDENT, GuidePlace.OWN_WORK),
    ):
        if role in roles:
            return place
    return GuidePlace.START if roles else GuidePlace.SIGN_IN


def slug_of(title: str) -> str:
    """Return the anchor of a heading, as GitHub makes it."""
    return _NO_SLUG.sub("", title.lower()).replace(" ", "-")


def sections_of(page: str, markdown: str) -> list[GuideSection]:
    """Return the sections of a page; what looks like a heading in a block of code is none."""
    found: list[GuideSection] = []
    lines: list[str] = []
    is_code = False
    for line in markdown.splitlines():
        is_code ^= line.startswith("```")
        heading = None if is_code else _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        _close(found, lines)
        title = heading[2].replace("`", "").replace("*", "")
        found.append(GuideSection(page, slug_of(title), len(heading[1]), title, ""))
    _close(found, lines)
    return found


def text_mark(section: GuideSection) -> str:
    """Return the mark of what an English section says, which its translations carry: eight hexadecimal digits."""
    return hashlib.sha256(f"{section.title}\n{section.text.strip()}".encode()).hexdigest()[:8]


def translated_from(section: GuideSection) -> str:
    """Return the mark that a translated section carries as it stands in its file, '' for one without."""
    found = _TRANSLATED_FROM.match(section.text)
    return found[1] if found else ""


def has_words(section: GuideSection, text: str) -> bool:
    """Return whether every word of a search occurs in a section; case and accents do not count."""
    folded = fold(f"{section.title} {section.text}")
    return all(word in folded for word in search_words(text))


def _close(found: list[GuideSection], lines: list[str]) -> None:
    if found:
        last = found[-1]
        found[-1] = GuideSection(last.page, last.slug, last.level, last.title, "\n".join(lines))
    lines.clear()
