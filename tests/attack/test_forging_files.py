"""Forging what is handed in: keys that lead elsewhere, JSON that is read in two ways, whose work and for whom."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.attack.attack import RIGHTS, SUBMITTED, UNKNOWN, Attack, Outcome, Sql, act, attacks, changes, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_NAME = "ab" + "0" * 30
_KEY = f"ab/{_NAME}.pdf"
_ARRIVES = ("history", "history_texts", "ids", "student_uploads", "upload_files", "upload_search", "upload_state")


def both(who: str, outcome: Outcome, *attempts: str) -> tuple[Attack, ...]:
    """Return attempts of which the same must come on both engines."""
    return attacks(who, outcome, outcome, *attempts)


def entry(**changed: object) -> dict[str, object]:
    """Return a file's entry with other values."""
    return {"key": _KEY, "name": "n.pdf", "type": "application/pdf", "size": 5, "sha256": "ab" * 32} | changed


def submit(files: object, **more: object) -> str:
    """Return the handing in of files, as JSON unless they are a text."""
    written = files if isinstance(files, str) else json.dumps(files)
    values: dict[str, Any] = {"target_faculty_id": 7, "title": "T", "files": written} | more
    return act("submit", **values)


def _invalid(field: str) -> Outcome:
    return refused(f"EM|INVALID|field={field}")


_ENTRY = json.dumps(entry())
KEYS = (
    "../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\Windows\\win.ini", "\\\\server\\share\\x",
    "uploads/1.pdf", "uploads/secret-2.pdf", "ab/../../x.pdf", "", " ", ".", "..", "ab", "ab/", "ab/cd.pdf", "k",
    _KEY.upper(),
    f" {_KEY}", f"{_KEY} ", f"{_KEY}/../x", f"cd/{_NAME}", f"ab/{_NAME[:-1]}", f"ab/{_NAME[:-1]}g", f"ab/{_NAME}.",
    f"ab/{_NAME}pdf", f"ab/{_NAME}.p/f", f"ab/{_NAME}.PDF", f"ab/{_NAME}.tar.gz", f"ab/{_NAME}.{'x' * 17}",
    f"ab/{_NAME}.ｐｄｆ",
    f"a/{_NAME}", f"ab{_NAME}", f"http://{_KEY}", f"{_KEY}\x00", f"ab/{_NAME}\x00/../../x", f"ab/{_NAME}.p\nf",
    f"file:///{_KEY}",
    f"./{_KEY}",
)  # fmt: skip
"""What leads outside the store, to a file that the portal keeps under a name that can be guessed, or nowhere."""
VALUES: dict[str, tuple[object, ...]] = {
    "size": (None, -1, 1.5, "5", "5 ", True, [5], {"x": 5}, 10**15, 10**30, -(2**63)),
    "sha256": (None, "", "ab", "AB" * 31 + "zz", "ab" * 31 + "a ", " " * 64, "ab" * 33, 5, ["ab" * 32]),
    "name": (None, "", 7, "n" * 256, ["n"], "\x00", "a\x00b"),
    "type": (5, "", "t" * 121, ["t"], True),
}
TWICE = ('"key":"uploads/secret-2.pdf"', '"size":9', '"name":"other.exe"', '"more":1', '"Key":1')
"""What stands in an entry beside what belongs there: one reader takes the first of two, another the last."""
_NUMBER = '[{"key":"' + _KEY + '","name":"n","size":{},"sha256":"' + "ab" * 32 + '"}]'
NO_LISTS = (
    "", " ", "null", "true", "5", '"x"', "{}", "[]", "[[]]", "[{}]", "[null]", "[", f"[{_ENTRY}", f"[{_ENTRY}] x",
    f"[{_ENTRY},]", f'{{"0":{_ENTRY}}}', f"\ufeff[{_ENTRY}]", "[" * 500 + "]" * 500, f"['{_KEY}']",
    f"[{_ENTRY}{' ' * 1_000_000}]",
    *(_NUMBER.replace("{}", number, 1) for number in ("1e3", "0x5", "+5", "NaN", "05", "5.", "{}", "--5")),
)  # fmt: skip
FILES = (
    *both("stu", _invalid("files"), *(submit([entry(key=key)]) for key in KEYS)),
    *both("stu", _invalid("files"), *(submit([entry(), entry(key=key)]) for key in KEYS[:6])),
    *both("stu", _invalid("files"), *(submit([entry(**{name: value})]) for name in VALUES for value in VALUES[name])),
    *both("stu", _invalid("files"), *(submit(f"[{_ENTRY[:-1]},{member}}}]") for member in TWICE)),
    *both("stu", _invalid("files"), *(submit(text) for text in NO_LISTS)),
    *both("stu", _invalid("files"), submit([entry()] * 101), submit([entry(more={"a": [[[[[1]]]]]})])),
    *both("stu", _invalid("files"), act("submit", target_faculty_id=7, title="T")),
    *both("rita", _invalid("files"), submit([entry(key="uploads/secret-2.pdf")], student_id=5)),
)
_OF_OTHERS = (Sql("$theirs"), Sql("$hidden"), Sql("$unassigned"), Sql("$nowhere"), 0, -1)
_BLANK = (None, "", " ", "\u3000", "\u200b\u2060", "\u2800")
_HANDED_IN = changes(*SUBMITTED)
_ROW = "INSERT INTO student_uploads(student_id,faculty_id,file_path) VALUES(5,7,'x')"
SUBMISSIONS = (
    *both(
        "stu",
        refused("EM|DENIED|reason=whose"),
        *(submit([entry()], student_id=other) for other in (6, 10, 4711, 0, -5)),
    ),
    *both(
        "stu",
        _invalid("target_faculty_id"),
        *(submit([entry()], target_faculty_id=target) for target in (None, 9, 0, -7, 4711)),
    ),
    *both("stu", _invalid("title"), *(submit([entry()], title=title) for title in _BLANK)),
    *both(
        "stu", _invalid("previous_upload_id"), *(submit([entry()], previous_upload_id=other) for other in _OF_OTHERS)
    ),
    *both("rita", refused("EM|DENIED|reason=whose"), submit([entry()])),
    *both("rita", _invalid("student_id"), submit([entry()], student_id=4711), submit([entry()], student_id=-1)),
    *both("rita", _invalid("previous_upload_id"), submit([entry()], student_id=5, previous_upload_id=Sql("$theirs"))),
    # What an act does not need is not looked at: no status, version or number of its own can be named.
    Attack("stu", submit([entry()], upload_id=Sql("$theirs"), expected_version=1), _HANDED_IN, _HANDED_IN),
    Attack("stu", _ROW, RIGHTS, changes(*_ARRIVES)),
    *(
        Attack("stu", (f"SET {forged}", submit([entry()])), _invalid("insert_id"), UNKNOWN)
        for forged in (
            "insert_id=77",
            "insert_id=9223372036854775807",
            "auto_increment_increment=65535",
            "auto_increment_increment=65535, auto_increment_offset=65535",
        )
    ),
)
GROUPS = {"files": FILES, "submissions": SUBMISSIONS}


def ordered(group: str) -> Iterator[Attack]:
    """Yield the attacks of a group, those of one person together."""
    yield from sorted(GROUPS[group], key=lambda attack: attack.who)


@pytest.mark.parametrize("group", GROUPS)
def test_on_a_server(on_server: AttackedServer, group: str) -> None:
    on_server.withstand_together(list(ordered(group)))


@pytest.mark.parametrize("group", GROUPS)
def test_in_a_file(in_file: AttackedFile, group: str) -> None:
    in_file.withstand_together(ordered(group))
