"""A CSV file of any origin is rows with line numbers; what is wrong with one is its own sentence, never a crash."""

import csv
import io
import re
import tracemalloc
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edumanage_desktop.domain.errors import ListNotUnderstood
from edumanage_desktop.services.people_import import csv_text
from edumanage_desktop.services.people_import.cells import Entry, read_row
from edumanage_desktop.services.people_import.columns import COLUMNS, Kind, Table, open_table
from edumanage_desktop.services.people_import.csv_text import LONGEST_LINE, MOST_LINES
from edumanage_desktop.services.people_import.importing import BATCH_ROWS
from edumanage_desktop.services.people_import.register_rows import StudentJudge

HEADER = "id,number,full_name,email\n"
NAME = "Zoë Müller-Żółkiewska"


def opened(content: bytes | str, kind: Kind | None = None) -> Table:
    return open_table(io.BytesIO(content.encode() if isinstance(content, str) else content), kind=kind)


def entries(content: bytes | str, kind: Kind | None = None) -> list[Entry]:
    table = opened(content, kind)
    return [read_row(table, row) for row in table.rows()]


def said(content: bytes | str, kind: Kind | None = None) -> list[tuple[int, dict[str, object]]]:
    """Return line and values of every row, none of which may be refused."""
    found = entries(content, kind)
    assert [entry.problem for entry in found] == [""] * len(found)
    return [(entry.line, dict(entry.given)) for entry in found]


def problem(content: bytes | str, kind: Kind | None = None) -> str:
    (entry,) = entries(content, kind)
    assert entry.problem
    return entry.problem


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_spreadsheet_s_way_of_writing_is_recognised(encoding: str, delimiter: str, newline: str) -> None:
    lines = ("Id,NUMBER,Full Name,E-Mail", f"5,22F41,{NAME},z@x.example", "6,,王小明,")
    text = newline.join(line.replace(",", delimiter) for line in lines)
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    table = opened(mark + text.encode(encoding))
    assert (table.kind, table.delimiter, table.notes) == (Kind.STUDENTS, delimiter, ())
    assert said(mark + text.encode(encoding)) == [
        (2, {"id": 5, "number": "22F41", "full_name": NAME, "email": "z@x.example"}),
        (3, {"id": 6, "full_name": "王小明"}),
    ]


def test_windows_1252_is_read_with_a_note() -> None:
    content = (HEADER + "5,,Zoë Müller – “X”,\n").encode("cp1252")
    table = opened(content)
    assert "Windows-1252" in table.notes[0]
    assert said(content) == [(2, {"id": 5, "full_name": "Zoë Müller – “X”"})]


def test_one_broken_row_does_not_turn_the_names_of_the_others_into_something_else() -> None:
    content = HEADER.encode() + f"5,,{NAME},\n6,,{NAME},\n".encode() + b"7,,Ren\xe9,\n" + f"8,,{NAME},\n".encode()
    assert "refused" in opened(content).notes[0]
    found = entries(content)
    assert [entry.given.get("full_name") for entry in found] == [NAME, NAME, None, NAME]
    assert "no letters" in found[2].problem


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("login,full_name,roles,email,faculty_id,student_id", Kind.PEOPLE),
        ("LOGIN;Role", Kind.PEOPLE),
        ("student_number,faculty_id", Kind.TEACHING),
        ("Faculty ID\tStudent-ID", Kind.TEACHING),
        ("number,name", Kind.STUDENTS),
        ("Registration Number,Full Name,Id", Kind.STUDENTS),
        ("active,id", Kind.FACULTY),
        ("id,full_name,department,email,capacity,active", Kind.FACULTY),
    ],
)
def test_a_list_is_known_by_its_columns_in_any_order(header: str, kind: Kind) -> None:
    assert opened(header + "\n").kind is kind


@pytest.mark.parametrize("content", ["", "\n\n", "hello\n1,2\n", "a,b,c\n", "\x00\x01\x02", HEADER.replace(",", "|")])
def test_what_is_no_list_is_told_which_columns_there_are(content: str) -> None:
    with pytest.raises(ListNotUnderstood, match=r"students: id, number.*people: login"):
        opened(content)


def test_columns_that_could_be_two_lists_want_a_word() -> None:
    with pytest.raises(ListNotUnderstood, match="--kind students"):
        opened("id,full_name,email\n")
    with pytest.raises(ListNotUnderstood, match="students or of faculty"):
        opened("id,number,full_name,department\n")
    table = opened("id,number,full_name,department\n", Kind.STUDENTS)
    assert table.kind is Kind.STUDENTS
    assert "department" in table.notes[0]
    with pytest.raises(ListNotUnderstood, match="needs the column login"):
        opened(HEADER, Kind.PEOPLE)


def test_a_column_is_named_once_and_others_are_left_out_with_a_note() -> None:
    with pytest.raises(ListNotUnderstood, match="full_name twice"):
        opened("id,number,name,Full Name\n")
    assert said("id,phone,number,\n5,123,22F41,\n") == [(2, {"id": 5, "number": "22F41"})]
    assert opened("id,phone,number,\n").notes == ("Not imported, for a list of students has no such column: phone.",)


@pytest.mark.parametrize("start", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest"])
def test_a_spreadsheet_s_own_file_is_told_so(start: bytes) -> None:
    with pytest.raises(ListNotUnderstood, match="save it as CSV"):
        opened(start)


def test_a_list_that_is_too_long_is_refused_before_any_row() -> None:
    with pytest.raises(ListNotUnderstood, match="split the file"):
        opened(HEADER + "\n" * (MOST_LINES + 1))


def test_a_separator_line_and_empty_rows_are_no_rows() -> None:
    assert said("sep=;\r\nid;number\r\n\r\n5;A\r\n;\r\n  ;\r\n6;B") == [
        (4, {"id": 5, "number": "A"}),
        (7, {"id": 6, "number": "B"}),
    ]


def test_a_quoted_cell_may_hold_lines_quotes_and_delimiters() -> None:
    content = 'id,full_name,number\n5,"Zoë ""Z"",\r\n  Müller",A\n6, "Ann, Jr.",B\n'
    assert said(content) == [
        (2, {"id": 5, "full_name": 'Zoë "Z", Müller', "number": "A"}),
        (4, {"id": 6, "full_name": "Ann, Jr.", "number": "B"}),
    ]


@pytest.mark.parametrize(
    "bad",
    [
        '5,"Ann,x',
        '5,"Ann" Smith,x',
        "5,Ann,x,y,z",
        "5,An\x00n,x",
        f"5,{'x' * (LONGEST_LINE + 1)},x",
        f"5,{'x' * 3 * LONGEST_LINE}",
        '5,"' + "x" * LONGEST_LINE,
        '5,"Ann\n5,"Bob',
    ],
)
def test_a_bad_row_takes_no_other_row_with_it(bad: str) -> None:
    others = [f"{number},Name {number},N{number}" for number in range(10, 60)]
    found = entries("\n".join(("id,full_name,number", *others[:5], bad, *others[5:])))
    good = [entry for entry in found if not entry.problem]
    assert [entry.given["id"] for entry in good] == list(range(10, 60))
    assert [entry.line for entry in good][:6] == [2, 3, 4, 5, 6, 8 + bad.count("\n")]
    assert {entry.line for entry in found if entry.problem} <= {7, 8}


def test_a_file_that_ends_in_the_middle_of_a_row_is_told_so() -> None:
    assert "ends in the middle" in problem("id,number,full_name\n5,A,Ann"[:-4])
    assert said("id,number,full_name\n5,A\n") == [(2, {"id": 5, "number": "A"})]


@given(st.binary(max_size=400))
@example(b"id,number\n\xef\xbb\xbf\x00")
@example(b"\xff\xfe\x00")
def test_no_bytes_break_the_reading(content: bytes) -> None:
    for start in (b"", HEADER.encode(), b"\xff\xfe" + HEADER.encode("utf-16-le"), b"login\n"):
        try:
            found = entries(start + content)
        except ListNotUnderstood:
            continue
        lines = [entry.line for entry in found]
        assert lines == sorted(set(lines))
        assert all(entry.problem or entry.given or not any(entry.key) for entry in found)


def test_a_long_list_takes_little_memory() -> None:
    count = 20_000
    rows = (f"{number},N{number},{NAME} {number},{number}@x.example\n" for number in range(1, count + 1))
    file, judge, fates = io.BytesIO((HEADER + "".join(rows)).encode()), StudentJudge(makes_ids=False), Counter[str]()
    tracemalloc.start()
    try:
        table = open_table(file)
        for place, row in enumerate(table.rows()):
            if place % BATCH_ROWS == 0:
                judge.know(())
            fates[judge.judge(read_row(table, row)).fate.fate] += 1
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert fates == {"new": count}
    assert peak_bytes / count < 300, "of a row that was judged, two keys and a number are remembered"


def test_quotes_that_swallow_the_file_take_little_time_and_memory() -> None:
    lines = 20_000
    file = io.BytesIO(('id,number\n"x\n' + 'x","x\n' * lines).encode())
    tracemalloc.start()
    try:
        found = sum(1 for _ in open_table(file).rows())
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found == lines + 1
    assert peak_bytes < 2_000_000, "no more lines are in memory than a row may have"


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd"), max_size=30)


@given(st.lists(st.tuples(CELL, CELL), max_size=20), st.sampled_from([",", ";", "\t"]))
def test_what_a_csv_writer_writes_is_read_back(rows: Sequence[tuple[str, str]], delimiter: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(("login", "full_name"))
    writer.writerows(rows)
    file = io.BytesIO(text.getvalue().encode("utf-8-sig"))
    found = list(csv_text.rows(file, csv_text.survey(file), delimiter=delimiter))
    # Blanks before a quote and rows of blanks say nothing, and are trimmed from cells later anyway.
    expected = [tuple(map(str.strip, row)) for row in rows if any(map(str.strip, row))]
    assert [tuple(map(str.strip, row.cells)) for row in found[1:]] == expected


@pytest.mark.parametrize(
    ("kind", "column", "cell", "value"),
    [
        (Kind.STUDENTS, "id", " 0042 ", 42),
        (Kind.STUDENTS, "number", " 22F41\u00a0", "22F41"),
        (Kind.STUDENTS, "full_name", "\u200bZoe\u0308\t Müller\u3000", "Zoë Müller"),
        (Kind.STUDENTS, "full_name", "'t Hooft", "'t Hooft"),
        (Kind.STUDENTS, "full_name", "'=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        (Kind.STUDENTS, "full_name", "=1+1", "=1+1"),
        (Kind.STUDENTS, "email", "-", None),
        (Kind.STUDENTS, "number", "-", None),
        (Kind.STUDENTS, "number", "'-", "-"),
        (Kind.FACULTY, "capacity", "0", 0),
        (Kind.FACULTY, "capacity", "-", None),
        (Kind.FACULTY, "active", "TRUE", True),
        (Kind.FACULTY, "active", "No", False),
        (Kind.PEOPLE, "roles", "Faculty, registrar", frozenset({"faculty", "registrar"})),
        (Kind.PEOPLE, "roles", "faculty;registrar", frozenset({"faculty", "registrar"})),
    ],
)
def test_a_cell_is_read(kind: Kind, column: str, cell: str, value: object) -> None:
    assert said(table_of(kind, column, cell), kind)[0][1][column] == value


@pytest.mark.parametrize(
    ("kind", "column", "cell", "word"),
    [
        *((Kind.STUDENTS, "id", cell, "above 0") for cell in ("0", "-4", "4.0", "x", "٤٢", "9" * 19, "9" * 99, "1e3")),
        (Kind.STUDENTS, "number", "x" * 41, "may have 40"),
        (Kind.STUDENTS, "number", "2.2E+10", "format the column as text"),
        (Kind.STUDENTS, "full_name", "x" * 201, "may have 200"),
        (Kind.STUDENTS, "full_name", "Ann\x1b[2J", "control character"),
        (Kind.STUDENTS, "full_name", "-", "cannot be emptied"),
        *((Kind.STUDENTS, "email", cell, "one address") for cell in ("x", "@x", "x@", "a b@c", "a@b@c", "a@b, c@d")),
        (Kind.FACULTY, "capacity", "-1", "from 0 on"),
        (Kind.FACULTY, "capacity", "2147483648", "from 0 on"),
        (Kind.FACULTY, "active", "maybe", "yes or no"),
        (Kind.PEOPLE, "login", "Nowak", "nowak would do"),
        (Kind.PEOPLE, "login", "root", "taken"),
        (Kind.PEOPLE, "login", "bob'; DROP", "small letters"),
        (Kind.PEOPLE, "roles", "dean", "registrar"),
        (Kind.PEOPLE, "roles", "backup admin", "alone"),
        (Kind.TEACHING, "student_id", "-", "cannot be emptied"),
    ],
)
def test_a_cell_that_cannot_be_stored_says_what_would_pass(kind: Kind, column: str, cell: str, word: str) -> None:
    found = problem(table_of(kind, column, cell), kind)
    assert found.startswith(f"{column} ")
    assert word in found


def table_of(kind: Kind, column: str, cell: str) -> str:
    """Return a file of this kind with one row, whose other cells are right."""
    right = {"id": "5", "faculty_id": "7", "student_id": "5", "login": "nowak"}
    columns = [name for name in COLUMNS[kind] if name in right or name == column]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerow([cell if name == column else right[name] for name in columns])
    return text.getvalue()


def test_the_lists_in_the_guide_are_read() -> None:
    pages = sorted((Path(__file__).parents[2] / "docs" / "guide").glob("*.md"))
    guide = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    lists = re.findall(r"```csv\n(.*?)```", guide, flags=re.DOTALL)
    assert [opened(content).kind for content in lists] == list(Kind)
    for content in lists:
        assert len(said(content)) == content.count("\n") - 1
