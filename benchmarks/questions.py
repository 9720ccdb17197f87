"""What a window asks most: by the program through the views, and by hand on the base tables by their owner."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from benchmarks.bare import JOINS, ROW, BareDatabase, PageAsked, in_two, statements
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.services.queue import PAGE_ROWS, QueueFilter, SortOrder

_COMMON, _RARE = "report", "żółkiewska"
_FILES = "SELECT x.position,x.store_key,x.name,x.media_type,x.size_bytes,x.sha256 FROM student_uploads u"
_HISTORY = (
    "SELECT h.version,h.kind,h.actor,a.full_name,h.from_status,h.to_status,h.from_faculty_id,h.to_faculty_id,h.at_us,"
    "x.feedback,x.reason,x.title_before,x.title,x.description_before,x.description,x.file_path_before,x.file_path,"
    "h.student_id,hs.full_name"
    " FROM student_uploads u JOIN history h ON h.upload_id=u.id LEFT JOIN people a ON a.login=h.actor"
    " LEFT JOIN history_texts x ON x.upload_id=h.upload_id AND x.version=h.version"
    " LEFT JOIN students hs ON hs.id=h.student_id"
)


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose work is asked for: that of a faculty member, of a student, or with neither all of it."""

    faculty_id: int | None = None
    student_id: int | None = None

    def condition(self) -> str:
        """Return the condition for a row of `student_uploads u`, '' where there is none."""
        if self.faculty_id is not None:
            return f"u.faculty_id={self.faculty_id}"
        return f"u.student_id={self.student_id}" if self.student_id is not None else ""


@dataclass(frozen=True, slots=True)
class Question:
    """How the program asks, and the ways that we know to ask by hand, each of some statements.

    The last statement of every way, and the last that the program sends, answer alike; the program's rows may begin
    with what they are ordered by.
    """

    name: str
    ask: Callable[[DatabaseQueueReader], object]
    by_hand: Sequence[Sequence[str]]


def questions(whose: Whose, bare: BareDatabase, *, is_server: bool) -> Iterator[Question]:
    """Yield the questions that are measured."""
    condition = whose.condition()
    where = f" WHERE {condition}" if condition else ""
    ((total,),) = bare.rows(f"SELECT COUNT(*) FROM student_uploads u{where}")
    # One row more than the page: by it the program knows whether the page is the last.
    asked = PageAsked(faculty_id=whose.faculty_id, student_id=whose.student_id, rows=PAGE_ROWS + 1)
    yield Question("first page", lambda reader: reader.page(QueueFilter(), SortOrder(), first=0), _pages(bare, asked))
    first, rows = total // 2, min(PAGE_ROWS, total - total // 2)
    middle = replace(asked, skip=first, rows=rows)
    yield Question(
        "page in the middle",
        lambda reader: reader.page(QueueFilter(), SortOrder(), first=first, total=total),
        _pages(bare, middle, replace(middle, backwards=True, skip=total - first - rows)),
    )
    status = "CAST(u.status AS BINARY)" if is_server else "u.status"
    counting = f"SELECT {status},COUNT(*) FROM student_uploads u{where} GROUP BY {status}"
    yield Question("counts by status", lambda reader: reader.counts(QueueFilter()), [(counting,)])
    for name, text in _words(whose, bare).items():
        found = _pages(bare, replace(asked, words=search_words(text)))
        yield Question(f"search: {name}", partial(_search, text), found)
    yield _details(bare, where)


def _search(text: str, reader: DatabaseQueueReader) -> object:
    return reader.page(QueueFilter(text=text), SortOrder(), first=0)


def _pages(bare: BareDatabase, *forms: PageAsked) -> list[tuple[str, ...]]:
    return [way for asked in forms for way in (*((one,) for one in statements(asked)), *in_two(asked, bare))]


def _words(whose: Whose, bare: BareDatabase) -> dict[str, str]:
    """Return a common and a rare word; a student's are in all of their work and in one piece of it."""
    if whose.student_id is None:
        return {"common word": _COMMON, "rare word": _RARE}
    query = (
        "SELECT s.full_name,u.title FROM student_uploads u JOIN students s ON s.id=u.student_id"
        f" WHERE u.student_id={whose.student_id} AND u.title<>'' ORDER BY u.id DESC LIMIT 1"
    )
    ((name, title),) = bare.rows(query)
    return {"common word": name.split()[0], "rare word": title}


def _details(bare: BareDatabase, where: str) -> Question:
    """Return the question for everything about one submission, the newest."""
    ((upload_id,),) = bare.rows(f"SELECT MAX(u.id) FROM student_uploads u{where}")
    this = f"{where or ' WHERE 1=1'} AND u.id={upload_id}"
    way = (
        f"SELECT {ROW},u.description,st.previous_upload_id FROM student_uploads u{JOINS}{this}",
        f"{_FILES} JOIN upload_files x ON x.upload_id=u.id{this} ORDER BY x.position",
        f"{_HISTORY}{this} ORDER BY h.version",
    )
    return Question("details of one submission", lambda reader: reader.details(upload_id), [way])
