"""Names that Moodle and Canvas make are read back as what they were made of, whatever people are called."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import ArrivedFile
from edumanage_desktop.services.archive_import.canvas import canvas_name
from edumanage_desktop.services.archive_import.entries import named_files
from edumanage_desktop.services.archive_import.moodle import from_archive_name, hidden_names, moodle_name
from edumanage_desktop.services.archive_import.paths import DEEPEST_PATH, LONGEST_PATH, is_leftover, path_parts
from edumanage_desktop.services.archive_import.plain_folders import said_by
from tests.lms_archives import (
    canvas_anonymous,
    canvas_file,
    canvas_person,
    moodle_clean,
    moodle_flat,
    moodle_folder,
)

WORDS = st.text(st.characters(categories=["L", "M", "N", "Zs", "P", "S"]), min_size=1, max_size=40)
PEOPLE = st.from_regex(r"[^\W\d_]{1,12}[ ,'’-]{1,2}[^\W\d_]{1,12}", fullmatch=True)
FILE_NAMES = WORDS.filter(lambda name: "/" not in name and "\\" not in name and name.strip(" .") == name)
NUMBERS = st.integers(1, 10**9)


@given(WORDS, NUMBERS, st.sampled_from(["file", "onlinetext", "comments"]), FILE_NAMES, st.booleans())
@example("José Luis O'Neil-Müller", 1204, "file", "Trabajo_final.pdf", False)
@example("Jane_Doe", 7, "file", "a_1_assignsubmission_file_b.pdf", True)
def test_a_folder_of_moodle_is_read_back(name: str, number: int, plugin: str, file_name: str, is_old: bool) -> None:
    folder = moodle_folder(name, number, plugin, is_old=is_old).removesuffix("/")
    read = moodle_name((folder, "src", file_name))
    assert read is not None
    assert (read.name, read.participant, read.plugin) == (moodle_clean(name).strip(), str(number), plugin)
    assert read.parts == ("src", file_name)


@given(WORDS, NUMBERS, FILE_NAMES)
@example("Jane Doe", 1204, "my_essay.pdf")
def test_a_flat_name_of_moodle_is_read_back(name: str, number: int, file_name: str) -> None:
    read = moodle_name((moodle_flat(name, number, file_name),))
    assert read is not None
    assert (read.name, read.participant, read.parts) == (moodle_clean(name).strip(), str(number), (file_name,))


@pytest.mark.parametrize("words", ["Default group", "Standard-Gruppe", "Grupo por defecto", "المجموعة الافتراضية"])
def test_those_in_no_group_have_no_number_in_any_language(words: str) -> None:
    read = moodle_name((f"{words}_assignsubmission_file", "r.pdf"))
    assert read is not None
    assert (read.name, read.participant, read.parts) == (words, "", ("r.pdf",))


@pytest.mark.parametrize("word", ["Participant", "Teilnehmerin", "Participante", "مشارك", "参与者"])
def test_a_hidden_name_is_known_by_its_word(word: str) -> None:
    names = [moodle_name((f"{each}_assignsubmission_file", "r.pdf")) for each in (f"{word}_9", "Ann Lee_3")]
    assert hidden_names(name for name in names if name is not None) == {word}


def test_a_hidden_name_in_an_unknown_language_is_known_by_being_everybodys() -> None:
    names = [moodle_name((f"Zimba_{number}_assignsubmission_file", "r.pdf")) for number in (3, 4)]
    assert hidden_names(name for name in names if name is not None) == {"Zimba"}


@pytest.mark.parametrize("name", ["Jane Doe_1204_submission_file/a.pdf", "essay.pdf", "a/b/c.txt", "_file_x"])
def test_other_names_are_not_taken_for_moodle(name: str) -> None:
    assert moodle_name(tuple(name.split("/"))) is None


@given(PEOPLE, NUMBERS, NUMBERS, FILE_NAMES, st.sampled_from(["", "_LATE", "_late"]))
@example("Müller-O'Neil, José", 4321, 98765, "Essay_final v2.pdf", "")
@example("Smith, Bob", 340934, 208490284, "BobsWork.zip", "")
@example("Doe, Jane", 4321, 98765, "1_2_text.html", "_LATE")
def test_a_file_of_canvas_is_read_back(person: str, user: int, attachment: int, display: str, late: str) -> None:
    name = canvas_file(canvas_person(person), user, attachment, display, late=late)
    read = canvas_name(name)
    assert read is not None
    assert (read.name, read.user, read.attachment) == (canvas_person(person), str(user), str(attachment))
    assert read.is_late == bool(late)
    assert not read.is_anonymous
    assert name.endswith(read.display)
    assert len(read.display) == len(name.partition(f"_{user}_{attachment}_")[2])


@given(st.from_regex(r"[A-Za-z0-9]{5}", fullmatch=True), NUMBERS, FILE_NAMES, st.sampled_from(["", "LATE_", "late_"]))
@example("aB3dE", 98765, "essay.pdf", "LATE_")
def test_an_anonymous_file_of_canvas_is_read_back(user: str, attachment: int, display: str, late: str) -> None:
    read = canvas_name(canvas_anonymous(user, attachment, display, late=late))
    assert read is not None
    assert (read.name, read.user, read.attachment, read.is_anonymous) == ("", user, str(attachment), True)
    assert read.is_late == bool(late)


@given(PEOPLE, NUMBERS, st.sampled_from(["text", "link"]), st.sampled_from(["", "_LATE"]))
@example("Doe, Jane", 4321, "link", "")
def test_what_was_typed_into_canvas_is_read_back(person: str, user: int, kind: str, late: str) -> None:
    read = canvas_name(f"{canvas_person(person)}{late}_{user}_{kind}.html")
    assert read is not None
    assert (read.name, read.user, read.display) == (canvas_person(person), str(user), f"{kind}.html")
    assert read.is_late == bool(late)


def test_an_archive_name_of_moodle_suggests_course_and_assignment() -> None:
    assert from_archive_name("PHYS101-Lab 3 - Optics-4711.zip") == ("PHYS101", "Lab 3 - Optics")
    assert from_archive_name("submissions.zip") == ("", "")


@given(st.text(max_size=120))
@example("../../etc/passwd")
@example("..\\..\\x")
@example("a/\u202e../b")
@example("a/.\u200e./b")
@example("C:\\x")
@example("//server/share")
def test_no_name_leads_outside(name: str) -> None:
    parts = path_parts(name)
    if isinstance(parts, Sentence):
        assert parts
        return
    assert parts
    for part in parts:
        assert part not in {"", ".", ".."}
        assert not set(part) & set("/\\\0")
        assert part == unicodedata.normalize("NFC", part)


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../x", "a/../../x", "a\\..\\x", "C:/x", "c:x", "\\\\server\\x", "x\0.pdf", "", "/", ".", "a/\x07",
     "a/" * (DEEPEST_PATH + 1) + "b", "x" * (LONGEST_PATH + 1)],
)  # fmt: skip
def test_a_name_that_no_program_writes_is_refused_with_a_sentence(name: str) -> None:
    assert isinstance(path_parts(name), Sentence)


def test_what_file_managers_leave_behind_is_known() -> None:
    for name in ("__MACOSX/a/._essay.pdf", "a/._essay.pdf", ".DS_Store", "a/Thumbs.db", "Desktop.ini"):
        assert is_leftover(tuple(name.split("/")))
    assert not is_leftover(("a", "essay.pdf"))


@given(st.lists(st.lists(FILE_NAMES, min_size=1, max_size=3), max_size=12))
@example([["Essay.pdf"], ["essay.PDF"], ["a", "essay.pdf"], ["b", "Essay.pdf"]])
@example([["CON.txt"], ["con.TXT"]])
def test_no_two_files_of_an_entry_have_names_that_any_system_takes_for_the_same(paths: list[list[str]]) -> None:
    files = named_files((tuple(parts), ArrivedFile(tuple(parts), 1, place)) for place, parts in enumerate(paths))
    names = [file.name.casefold() for file in files]
    assert len(set(names)) == len(names)
    assert [file.file.place for file in files] == list(range(len(paths)))


def test_a_plain_name_is_tried_from_the_whole_to_its_parts() -> None:
    assert said_by("22F41A0424_Jane Doe - essay (final)")[:3] == [
        "22F41A0424_Jane Doe - essay (final)", "22F41A0424", "22F41A0424 Jane Doe",
    ]  # fmt: skip
