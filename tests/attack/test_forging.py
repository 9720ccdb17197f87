"""Forging what an act says: who, when, which number, version, state, size, type; NULLs, blanks, case."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.blanks import BLANKS
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from tests.attack.attack import (
    DECIDED,
    HARMLESS,
    RIGHTS,
    UNKNOWN,
    Attack,
    Outcome,
    Sql,
    act,
    answers,
    attacks,
    changes,
    error,
    refused,
)
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_WHO, _WHOSE, _KIND = (refused(f"EM|DENIED|reason={reason}") for reason in ("who", "whose", "kind"))
_CONFLICT, _STATE, _REPLAY = refused("EM|CONFLICT"), refused("EM|STATE"), refused("EM|REPLAY|")
_DONE = changes(*(name for name in DECIDED if name != "history_texts"))
"""What a decision without feedback writes."""


def _invalid(field: str) -> Outcome:
    return refused(f"EM|INVALID|field={field}")


_NO_WORDS = refused("hex literal too big")


def both(who: str, outcome: Outcome, *attempts: str | tuple[str, ...]) -> tuple[Attack, ...]:
    """Return attempts of which the same must come on both engines."""
    return attacks(who, outcome, outcome, *attempts)


_LATEST = "SELECT actor,acted_at_us>1700000000000000 FROM acts WHERE act_uuid='{}'"
_UUID = str(uuid4())
WHO_AND_WHEN = (
    *attacks("fay", RIGHTS, _DONE, act("approve", "$mine", actor="finn"), act("approve", "$mine", acted_at_us=1)),
    Attack(
        "fay",
        f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version,actor,acted_at_us)"
        f" VALUES('{_UUID}','approve',$mine,1,'finn',1)",
        RIGHTS,
        changes(*_DONE.changes, proof=_LATEST.format(_UUID), shows=(("fay", 1),)),
    ),
    Attack("fay", "INSERT INTO acts SELECT * FROM acts", RIGHTS, _REPLAY),
    Attack("fay", "INSERT INTO acts VALUES(1)", error(1136), refused("columns but")),
    *attacks(
        "fay",
        RIGHTS,
        changes("events", proof="SELECT login,at_us>1 FROM events WHERE event_uuid='$my_act'", shows=(("fay", 1),)),
        "INSERT INTO events(event_uuid,kind,login) VALUES('$my_act','refused','finn')",
        "INSERT INTO events(event_uuid,kind,at_us) VALUES('$my_act','refused',1)",
    ),
    Attack(
        "fay", "INSERT INTO events(event_uuid,kind,subject) VALUES('$uuid','refused','finn')", RIGHTS, _invalid("kind")
    ),
    Attack(
        "fay",
        "INSERT INTO events(event_uuid,kind,subject) VALUES('$uuid','account-disabled','finn')",
        RIGHTS,
        changes("events"),
    ),
    *both(
        "fay",
        _invalid("kind"),
        *(
            f"INSERT INTO events(event_uuid,kind) VALUES('$uuid','{kind}')"
            for kind in ("account-made", "lock-ended", "SIGN-IN", "sign-in ", " sign-in", "sign-in\t", "", "no-such")
        ),
    ),
    Attack("fay", "INSERT INTO events(event_uuid,kind) VALUES('event-1','refused')", error(1062), _REPLAY),
    *both("noah", _WHOSE, act("approve", "$mine"), act("approve", "$unassigned")),
    *both("sid", _WHOSE, act("withdraw", "$mine"), act("submit", target_faculty_id=7, title="T", files="$files")),
    Attack("off", act("approve", "$mine"), error(4151), _WHO),
    Attack("bak", act("approve", "$mine"), RIGHTS, _WHOSE),
    Attack("newt", act("approve", "$mine"), RIGHTS, _DONE),
    Attack("portal", act("approve", "$mine"), RIGHTS, UNKNOWN),
)
_ZEROES = "-0000-4000-8000-"
MALFORMED = (
    "", " ", "x", "0", "%", "erase-1", f"AAAAAAAA{_ZEROES}000000000077", f"aaaaaaaa{_ZEROES}00000000007G",
    f"aaaaaaaa{_ZEROES}00000000007", "aaaaaaaa" + "0" * 28, f"aaaaaaa-a{_ZEROES[1:]}000000000077", "-" * 36, "_" * 36,
    f"aaaaaaaa{_ZEROES}00000000007\n", f"aaaaaaaa{_ZEROES}0000000000 7",
)  # fmt: skip
UNFIT = (
    " $uuid", "{$uuid}", "urn:uuid:$uuid", "$uuid$uuid2", f"ａaaaaaaa{_ZEROES}000000000077",
    f"aaaaaaaa{_ZEROES}0000000000é7", f"aaaaaaaa\u2011{_ZEROES[1:]}000000000077",
)  # fmt: skip
"""What a server's column cannot even hold."""
_TOO_LONG, _NO_LETTER = 1406, 1366
UUIDS = (
    *both("fay", _invalid("act_uuid"), *(act("approve", "$mine", act_uuid=malformed) for malformed in MALFORMED)),
    *attacks(
        "fay",
        error(_TOO_LONG, _NO_LETTER),
        _invalid("act_uuid"),
        *(act("approve", "$mine", act_uuid=unfit) for unfit in UNFIT),
    ),
    Attack("fay", act("approve", "$mine", act_uuid=None), error(1048), refused("NOT NULL")),
    Attack("fay", act("approve", "$mine", act_uuid=Sql("0x" + "41" * 36)), _invalid("act_uuid"), _NO_WORDS),
    # A number that is taken, by oneself and by others, with the same body and another.
    *(
        Attack("fay", act(kind, upload, version, act_uuid=taken, **more), error(1062), _REPLAY)
        for kind, upload, version, taken, more in (
            ("approve", "$decided", 1, "$my_act", {"feedback": "Well done."}),
            ("approve", "$decided", 2, "$my_act", {"feedback": "Well done."}),
            ("reject", "$mine", 1, "$my_act", {"feedback": "Another."}),
            ("approve", "$mine", 1, "$their_act", {}),
            ("reject", "$rejected", 1, "$their_act", {"feedback": "secret feedback"}),
        )
    ),
    *(
        Attack(
            "fay",
            act("reject", "$mine", verb=verb, act_uuid="$my_act", feedback="Another."),
            outcome,
            _REPLAY,
            in_file=act("reject", "$mine", verb=embedded, act_uuid="$my_act", feedback="Another."),
        )
        for verb, embedded, outcome in (
            ("INSERT IGNORE", "INSERT OR IGNORE", HARMLESS),
            ("REPLACE", "REPLACE", RIGHTS),
            ("INSERT", "INSERT OR FAIL", error(1062)),
            ("INSERT", "INSERT OR ROLLBACK", error(1062)),
        )
    ),
    Attack(
        "fay", act("approve", "$mine", act_uuid="$my_act") + " ON DUPLICATE KEY UPDATE feedback='x'", RIGHTS, UNKNOWN
    ),
    Attack("fay", "SELECT * FROM my_acts WHERE act_uuid='$their_act'", answers(), answers()),
)
VERSIONS = (
    *both(
        "fay",
        _CONFLICT,
        *(
            act("approve", "$mine", version)
            for version in ("0", "-1", "NULL", "2", "2147483648", "9223372036854775807", "-9223372036854775808")
        ),
        act("approve", "$decided", 1),
        act("approve", "$odd", "NULL"),
    ),
    Attack("fay", act("approve", "$mine", "99999999999999999999"), error(1264), _CONFLICT),
    Attack("fay", act("approve", "$mine", "1e300"), error(1264), _CONFLICT),
    Attack("fay", act("approve", "$mine", "1.4"), _DONE, _CONFLICT),
    Attack("fay", act("approve", "$mine", "1.6"), _CONFLICT, _CONFLICT),
    Attack("fay", act("approve", "$mine", "TRUE"), _DONE, _DONE),
    Attack("fay", act("approve", "$mine", "'1'"), _DONE, _DONE),
    Attack("fay", act("approve", "$mine", "'1 '"), _DONE, _DONE),
    Attack("fay", act("approve", "$mine", "'1 or 1=1'"), error(1265, 1366), _CONFLICT),
    Attack("fay", act("approve", "$mine", "'one'"), error(_NO_LETTER), _CONFLICT),
    Attack("fay", ("SET sql_mode=''", act("approve", "$mine", "'1 or 1=1'")), _DONE, UNKNOWN),
    Attack("fay", ("SET sql_mode=''", act("approve", "$mine", "'one'")), _CONFLICT, UNKNOWN),
    Attack("fay", act("approve", "$mine", "(SELECT MAX(version) FROM faculty_uploads)"), error(1442), _CONFLICT),
    # Whose work, by its number.
    *both(
        "fay",
        _WHOSE,
        *(
            act("approve", upload)
            for upload in ("$theirs", "$unassigned", "$hidden", "$rejected", "$nowhere", "0", "-1", "NULL")
        ),
    ),
    *both("fay", _DONE, act("approve", "'$mine'"), act("approve", "$mine", student_id=5)),
    *both("fay", _CONFLICT, act("approve", "$mine", student_id=6), act("approve", "$mine", student_id=-5)),
    *both("stu", _WHOSE, act("withdraw", "$theirs"), act("withdraw", "$unassigned")),
    *both("finn", _WHOSE, act("approve", "$mine"), act("set_aside", "$mine"), act("reopen", "$decided", 2)),
)
KINDS = (
    *both(
        "fay",
        _invalid("kind"),
        *(
            act(kind, "$mine")
            for kind in (
                "",
                "APPROVE",
                "Approve",
                "approve ",
                "approve  ",
                " approve",
                "approve\t",
                "approve\n",
                "outside",
                "found",
                "arrived",
                "deleted",
                "erase",
                "%",
                "approve;",
                "approve/",
                "approv_",
            )
        ),
    ),
    Attack("fay", act("approve\u3000", "$mine"), error(_NO_LETTER), _invalid("kind")),
    Attack("fay", act("аpprove", "$mine"), error(_NO_LETTER), _invalid("kind")),  # a Cyrillic а
    Attack("fay", act("approve" + "x" * 10, "$mine"), error(_TOO_LONG), _invalid("kind")),
    Attack("fay", act("approve" + " " * 20, "$mine"), _invalid("kind"), _invalid("kind")),
    Attack(
        "fay",
        "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES('$uuid',NULL,$mine,1)",
        error(1048),
        refused("NOT NULL"),
    ),
    Attack(
        "fay",
        "INSERT INTO acts(act_uuid,upload_id,expected_version) VALUES('$uuid',$mine,1)",
        error(1364),
        refused("NOT NULL"),
    ),
    *both("rita", _invalid("kind"), act("submit ", student_id=5, target_faculty_id=7, title="T", files="$files")),
)
TRANSITIONS = (
    *both(
        "fay",
        _STATE,
        act("approve", "$decided", 2),
        act("reject", "$decided", 2, feedback="x"),
        act("set_aside", "$decided", 2),
    ),
    *both(
        "fay",
        _STATE,
        act("approve", "$withdrawn", 2),
        act("reopen", "$withdrawn", 2),
        act("reject", "$withdrawn", 2, feedback="x"),
    ),
    *both(
        "fay",
        _STATE,
        act("approve", "$odd"),
        act("reject", "$odd", feedback="x"),
        act("set_aside", "$odd"),
        act("reopen", "$mine"),
    ),
    *both("stu", _STATE, act("withdraw", "$decided", 2), act("withdraw", "$withdrawn", 2), act("withdraw", "$odd")),
    *both("rita", _STATE, act("reopen", "$theirs", reason="r"), act("withdraw", "$withdrawn", 2, reason="r")),
    *both(
        "fay",
        _KIND,
        act("withdraw", "$mine"),
        act("reassign", "$mine", target_faculty_id=8, reason="r"),
        act("correct", "$mine", title="T", reason="r"),
    ),
    *both("fay", _KIND, act("submit", target_faculty_id=7, student_id=5, title="T", files="$files")),
    *both(
        "stu",
        _KIND,
        *(
            act(kind, "$mine", feedback="x", reason="r", target_faculty_id=8)
            for kind in ("approve", "reject", "reopen", "reassign", "correct", "set_aside")
        ),
    ),
    *both("rita", _KIND, act("approve", "$mine"), act("reject", "$mine", feedback="x"), act("set_aside", "$mine")),
    *both(
        "ada",
        _KIND,
        *(
            act(kind, "$mine", feedback="x", reason="r", target_faculty_id=8)
            for kind in ("approve", "reject", "reassign", "correct", "withdraw")
        ),
    ),
    *both("ada", _KIND, act("submit", target_faculty_id=7, student_id=5, title="T", files="$files")),
    *both(
        "duo", _WHOSE, act("approve", "$theirs"), act("reject", "$hidden", 3, feedback="x"), act("set_aside", "$theirs")
    ),
    # What stands in the way of a decision is not moved out of it by the same statement.
    Attack(
        "fay",
        act("reopen", "$decided", 2) + ",('$uuid2','approve',$theirs,1)",
        _WHOSE,
        _WHOSE,
    ),
)
MOVES = (
    *both(
        "rita",
        _invalid("target_faculty_id"),
        *(act("reassign", "$mine", target_faculty_id=target, reason="r") for target in (None, 0, -8, 9, 7, 4711)),
    ),
    *both(
        "rita",
        _invalid("reason"),
        act("reassign", "$mine", target_faculty_id=8),
        act("withdraw", "$mine"),
        act("correct", "$mine", title="T"),
    ),
    *both(
        "rita",
        _invalid("student_id"),
        act("correct", "$mine", student_id=4711, reason="r"),
        act("correct", "$mine", student_id=-1, reason="r"),
    ),
    *both(
        "rita",
        _invalid("title"),
        act("correct", "$mine", title="", reason="r"),
        act("correct", "$mine", title="\u200b", reason="r"),
    ),
)
_VAST = "x" * 1_000_001
TEXTS = (
    *both("fay", _invalid("feedback"), *(act("reject", "$mine", feedback=blank * 3) for blank in map(chr, BLANKS))),
    *both(
        "fay",
        _invalid("feedback"),
        act("reject", "$mine"),
        act("reject", "$mine", feedback=""),
        act("reject", "$mine", feedback="".join(map(chr, BLANKS))),
    ),
    *both(
        "fay",
        _invalid("feedback"),
        act("reject", "$mine", feedback="x" * 20_001),
        act("approve", "$mine", feedback="😀" * 20_001),
    ),
    *both("fay", _invalid("reason"), act("approve", "$mine", reason="x" * 20_001)),
    *both(
        "rita",
        _invalid("reason"),
        *(
            act("withdraw", "$mine", reason=blank)
            for blank in ("", " ", "\u3000", "\u2800", "\u200b", "\u00ad", "\ufeff", "\u3164")
        ),
    ),
    # What an act does not need it does not carry off either.
    *both(
        "fay",
        _invalid("description"),
        act("approve", "$mine", description="x" * 65_536),
        act("approve", "$mine", description="😀" * 16_384),
    ),
    *both("fay", _invalid("files"), act("approve", "$mine", files=_VAST)),
    Attack("fay", act("approve", "$mine", title="x" * 256), error(_TOO_LONG), _invalid("title")),
    Attack("fay", act("approve", "$mine", course="x" * 121), error(_TOO_LONG), _invalid("course")),
    Attack("fay", act("approve", "$mine", feedback=Sql("X'C328'")), error(_NO_LETTER), _invalid("feedback")),
    Attack("fay", act("approve", "$mine", feedback=Sql("X'F0288CBC'")), error(_NO_LETTER), _invalid("feedback")),
    Attack(
        "fay",
        act("reject", "$mine", feedback=Sql("CONCAT('x',NULL)")),
        _invalid("feedback"),
        _invalid("feedback"),
        in_file=act("reject", "$mine", feedback=Sql("'x'||NULL")),
    ),
)
GROUPS = {
    "who and when": WHO_AND_WHEN,
    "numbers": UUIDS,
    "versions": VERSIONS,
    "kinds": KINDS,
    "transitions": TRANSITIONS,
    "moves": MOVES,
    "texts": TEXTS,
}


def ordered(group: str) -> Iterator[Attack]:
    """Yield the attacks of a group, those of one person together."""
    yield from sorted(GROUPS[group], key=lambda attack: attack.who)


@pytest.mark.parametrize("group", GROUPS)
def test_on_a_server(on_server: AttackedServer, group: str) -> None:
    on_server.withstand_together(list(ordered(group)))


@pytest.mark.parametrize("group", GROUPS)
def test_in_a_file(in_file: AttackedFile, group: str) -> None:
    in_file.withstand_together(ordered(group))


@pytest.mark.parametrize("column", ["title", "description", "file_path", "status"])
def test_a_text_that_is_no_utf8_keeps_nobody_from_reading_and_deciding(
    in_file: AttackedFile, tmp_path: Path, column: str
) -> None:
    """Whatever program writes the portal's table in another encoding: the whole department goes on."""
    url = in_file.copy_to(tmp_path / "broken.sqlite")
    with closing(sqlite3.connect(tmp_path / "broken.sqlite")) as portal:
        portal.execute(f"UPDATE student_uploads SET {column}=CAST(X'41E9FF' AS TEXT) WHERE id=1")
        portal.commit()
    with closing(open_database(url, login="fay")) as database:
        assert database.recorder.record(Act(str(uuid4()), ActKind.REOPEN, 3, 2)).version == 3
        shown = database.reader.details(1)
        assert shown is not None
        assert "A\ufffd\ufffd" in repr(shown)
        assert len(database.reader.page(QueueFilter(), SortOrder(), first=0).rows) > 1
    engine = make_engine(url)
    found = verify_history(engine)
    engine.dispose()
    assert (found["broken"], found["pending"]) == ([], 0)
