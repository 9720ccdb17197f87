"""Who hears the window instead of seeing it decides over the bus that screen readers use."""

import time
from pathlib import Path

import pytest

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.statuses import Status
from tests.gui.accessibility_bus import program_on_the_bus, what_is_missing
from tests.gui.department import Department

A_DOUBLE_CLICK_S = 0.6
"""A press that follows another sooner is taken for the second half of a double click, which decides nothing."""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(what_is_missing()), reason=f"no accessibility bus here: {what_is_missing()}"),
]


def test_who_hears_the_window_opens_reads_rejects_and_takes_back(department: Department, tmp_path: Path) -> None:
    home = tmp_path / "bus"
    arguments = ["--database", department.url, "--store", str(department.folder / "files"), "--login", "nowak"]
    with program_on_the_bus(arguments, home) as reader:
        queue = reader.one("table", "Submissions")
        reader.wait(lambda: reader.size(queue)[0] == 8, "the queue has eight rows")
        spoken = [reader.row(queue, row)[0] for row in range(8)]
        said, _, twins = spoken[0].name.partition(". ")
        assert said == "Zoë Müller-Żółkiewska, Work 8, Submitted"
        assert not twins or "same file" in twins, "what is known of twins by then"
        assert "work-8.txt" in spoken[0].description
        assert "22F41A0424" in spoken[0].description
        wanted = spoken[2]
        assert wanted.name.partition(". ")[0] == "Aisha Siddikha, Work 6, Submitted"

        assert reader.act(wanted, "Toggle")
        assert reader.act(spoken[0], "Toggle")  # selected until now; what alone is selected is what is looked at
        reader.one("label", "^Work 6$", "Title")
        facts = reader.one("label", "Aisha Siddikha", "Student, number").name
        assert "22F41A0402" in facts
        assert "Dr. Żaneta Nowak" in facts
        text = reader.one("text", "Text of the file")
        reader.wait(lambda: "Measured and written down." in reader.read(text), "the file is read")

        reject = reader.one("push button", "^Reject$")
        assert reader.act(reject)
        reader.hear("Write what the student should change")
        feedback = reader.one("text", "^Feedback")
        assert reader.write(feedback, "Żółć: the axes have no units.")
        time.sleep(A_DOUBLE_CLICK_S)
        assert reader.act(reject)
        assert "Rejected “Work 6”." in reader.hear("Rejected")
        upload_id = next(number for number in range(1, 9) if department.status(number) != Status.SUBMITTED)
        assert department.status(upload_id) == Status.REJECTED

        undo = reader.one("push button", "Undo: rejected .*Work 6")
        assert reader.act(undo)
        assert "Reopened “Work 6”." in reader.hear("Reopened")
    assert department.status(upload_id) == Status.SUBMITTED
    assert department.kinds(upload_id)[-2:] == ["reject", "reopen"]
    details = department.database("vance").reader.details(upload_id)
    assert details is not None
    assert details.submission.title == "Work 6"
    assert details.history[-2].feedback == "Żółć: the axes have no units."


def test_who_hears_the_window_hears_who_was_first_and_keeps_theirs(department: Department, tmp_path: Path) -> None:
    arguments = ["--database", department.url, "--store", str(department.folder / "files"), "--login", "nowak"]
    with program_on_the_bus(arguments, tmp_path / "bus") as reader:
        queue = reader.one("table", "Submissions")
        reader.wait(lambda: reader.size(queue)[0] == 8, "the queue has eight rows")
        reader.one("label", "^Work 8$", "Title")
        assert reader.write(reader.one("text", "^Feedback"), "The axes have no units.")
        reject = reader.one("push button", "^Reject$")
        time.sleep(A_DOUBLE_CLICK_S)
        department.decide("nowak", 8, ActKind.APPROVE, "Well done.")
        assert reader.act(reject)
        reader.hear("Somebody decided first")
        assert reader.act(reader.one("push button", "Somebody decided first"))
        said = reader.hear("Zoë Müller-Żółkiewska")
        assert all(words in said for words in ("Work 8", "approved", "You wanted to reject it", "kept"))
        assert reader.act(reader.one("push button", "^Keep theirs$"))
    assert department.status(8) == Status.APPROVED
