"""Where an arrival comes from is told by its names; its files become entries, which are matched to students or not."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from edumanage_desktop.adapters.arrived_work.opening import open_arrival
from edumanage_desktop.domain.errors import ArrivalUnreadable, ListNotUnderstood
from edumanage_desktop.services.archive_import.entries import Entry, Owner, System, Understood
from edumanage_desktop.services.archive_import.matching import StudentIndex
from edumanage_desktop.services.archive_import.recognising import understood
from edumanage_desktop.services.archive_import.worksheet import Participant, read_worksheet
from edumanage_desktop.services.register import Student
from tests.lms_archives import canvas_person, packed

STUDENTS = StudentIndex(
    [
        Student(1, "José Müller-O'Neil", "22F41A0401", "jose@example.edu"),
        Student(2, "Jane Doe", "22F41A0402", "jane@example.edu"),
        Student(3, "Ann Lee", "22F41A0403"),
        Student(4, "Lee Ann", "22F41A0404"),
        Student(5, "Max Meier", "22F41A0405", "max@example.edu"),
        Student(6, "Max Meier", "22F41A0406"),
        Student(7, "Łukasz Żółć"),
    ]
)
WORKSHEET = (
    "Identifier,Full name,ID number,Email address,Status,Grade\n"
    "Participant 9,Jane Doe,22F41A0402,jane@example.edu,Submitted,\n"
    "Participant 12,Max Meier,,max@example.edu,Submitted,\n"
)


@contextmanager
def read(folder: Path, files: dict[str, str], name: str = "arrived.zip") -> Iterator[Understood]:
    """Pack files and return what is understood of them."""
    with closing(open_arrival(packed(folder / name, dict(files)))) as arrival:
        yield understood(arrival)


def names(entry: Entry) -> list[str]:
    """Return what its files are handed in as."""
    return [file.name for file in entry.files]


def found(understood: Understood) -> list[tuple[str, int | None]]:
    """Return the name of each entry with the id of its student."""
    matches = [(entry.name, STUDENTS.match(entry.owner, understood.system)) for entry in understood.entries]
    return [(name, None if match.student is None else match.student.id) for name, match in matches]


def test_moodle_in_folders_makes_one_entry_of_what_somebody_handed_in_as_file_and_as_text(tmp_path: Path) -> None:
    files = {
        "José Müller-ONeil_1204_assignsubmission_file/Trabajo_final.pdf": "1",
        "José Müller-ONeil_1204_assignsubmission_file/src/main.py": "2",
        "José Müller-ONeil_1204_assignsubmission_onlinetext/onlinetext.html": "3",
        "Jane Doe_9_assignsubmission_file_/before 4.1.pdf": "4",
        "Team A  B_57_assignsubmission_file/r.pdf": "5",
        "Default group_assignsubmission_file/r.pdf": "6",
        "__MACOSX/Jane Doe_9_assignsubmission_file_/._before 4.1.pdf": "7",
    }
    with read(tmp_path, files, "PHYS101-Lab 3-4711.zip") as arrived:
        assert (arrived.system, arrived.course, arrived.assignment) == (System.MOODLE, "PHYS101", "Lab 3")
        assert found(arrived) == [
            ("José Müller-ONeil", 1), ("Jane Doe", 2), ("Team A  B", None), ("Default group", None),
        ]  # fmt: skip
        assert names(arrived.entries[0]) == ["Trabajo_final.pdf", "main.py", "onlinetext.html"]


def test_moodle_flat_and_hidden_is_matched_by_the_worksheet_that_lies_among_it(tmp_path: Path) -> None:
    files = {
        "Participant_9_assignsubmission_file_my_essay.pdf": "1",
        "Participant_12_assignsubmission_file_x.pdf": "2",
        "Participant_13_assignsubmission_file_y.pdf": "3",
        "Grades-PHYS101.csv": WORKSHEET,
    }
    with read(tmp_path, files) as arrived:
        assert found(arrived) == [("Participant 9", 2), ("Participant 12", 5), ("Participant 13", None)]
        assert arrived.notes


def test_a_worksheet_is_read_in_any_language_by_the_order_of_its_columns() -> None:
    translated = (
        "\ufeffIdentificador;Nombre completo;Dirección de correo;Estado\n"
        "Participante 9;Jane Doe;jane@example.edu;Enviado\n"
        "Participante10;Ann Lee;ann@example.edu;Enviado\n"
    )
    assert read_worksheet(translated.encode()) == {
        "9": Participant("Jane Doe", "", "jane@example.edu"),
        "10": Participant("Ann Lee", "", "ann@example.edu"),
    }
    assert read_worksheet(WORKSHEET.encode())["9"] == Participant("Jane Doe", "22F41A0402", "jane@example.edu")
    assert read_worksheet(b"a,b\nc,d\n") == {}


def test_canvas_makes_one_entry_of_several_files_and_knows_late_text_and_link(tmp_path: Path) -> None:
    jose, jane = canvas_person("Müller-O'Neil, José"), canvas_person("Doe, Jane")
    files = {
        f"{jose}_4321_98765_Essay_final v2.pdf": "1",
        f"{jose}_4321_98766_data.csv": "2",
        f"{jane}_LATE_77_98767_essay-1.pdf": "3",
        f"{jane}_LATE_77_text.html": "4",
        "meiermax_78_link.html": "5",
        "LATE_anon_aB3dE_98765_essay.pdf": "6",
        "żółćłukasz_79_99_a.pdf": "7",
        "projectgroup1_80_100_a.pdf": "8",
    }
    with read(tmp_path, files, "submissions.zip") as arrived:
        assert arrived.system is System.CANVAS
        assert found(arrived) == [
            (jose, 1), (jane, 2), ("meiermax", None), ("anon aB3dE", None), ("żółćłukasz", 7), ("projectgroup1", None),
        ]  # fmt: skip
        assert [entry.is_late for entry in arrived.entries] == [False, True, False, True, False, False]
        assert names(arrived.entries[0]) == ["Essay_final v2.pdf", "data.csv"]


def test_a_name_that_two_have_in_another_order_is_nobodys_for_canvas_alone() -> None:
    owner = Owner(name="leeann")
    assert STUDENTS.match(owner, System.CANVAS).student is None
    match = STUDENTS.match(Owner(name="Lee Ann"), System.MOODLE)
    assert match.student is not None
    assert match.student.id == 4


def test_number_and_address_of_different_students_are_nobodys() -> None:
    owner = Owner(name="Jane Doe", number="22F41A0401", email="jane@example.edu")
    assert STUDENTS.match(owner, System.MOODLE).student is None


def test_a_manifest_says_whose_each_file_is(tmp_path: Path) -> None:
    files = {
        "manifest.csv": "file;student_number;title;assignment\nwork/a.pdf;22f41a0402;Waves;Lab 1\n"
        "work/b.pdf;22F41A0402;Waves;Lab 1\nwork/c.pdf;99;Light;\nwork/gone.pdf;22F41A0405;Heat;\n../x;22F41A0405;;\n",
        "work/a.pdf": "1", "work/b.pdf": "2", "work/c.pdf": "3", "work/d.pdf": "4",
    }  # fmt: skip
    with read(tmp_path, files) as arrived:
        assert arrived.system is System.MANIFEST
        assert found(arrived) == [
            ("work/gone.pdf", 5), ("../x", 5), ("work/a.pdf", 2), ("work/c.pdf", None), ("work/d.pdf", None),
        ]  # fmt: skip
        waves = next(entry for entry in arrived.entries if entry.title == "Waves")
        assert names(waves) == ["a.pdf", "b.pdf"]
        assert waves.assignment == "Lab 1"
        assert [bool(entry.problem) for entry in arrived.entries][:2] == [True, True]


def test_a_file_that_a_manifest_gives_to_two_students_is_taken_for_none(tmp_path: Path) -> None:
    listed = "file,student_number\na.pdf,22F41A0402\na.pdf,22F41A0405\n"
    with read(tmp_path, {"manifest.csv": listed, "a.pdf": "1"}) as arrived:
        assert [entry.problem is not None for entry in arrived.entries] == [True, True]


def test_a_manifest_of_other_columns_is_left_aside_with_a_note(tmp_path: Path) -> None:
    with read(tmp_path, {"manifest.csv": "colour,size\nred,1\n", "Jane Doe.pdf": "1"}) as arrived:
        assert found(arrived) == [("Jane Doe.pdf", 2)]
        assert "left aside" in arrived.notes[0]


def test_a_manifest_that_is_no_list_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"manifest.csv": b"PK\x03\x04", "a.pdf": "1"})
    with closing(open_arrival(path)) as arrival, pytest.raises(ListNotUnderstood):
        understood(arrival)
    path = packed(tmp_path / "y.zip", {"manifest.csv": b"".join(b"%d,x\n" % n for n in range(3_000_000)), "a": "1"})
    with closing(open_arrival(path)) as arrival, pytest.raises(ArrivalUnreadable, match="larger than any list"):
        understood(arrival)


def test_a_plain_folder_is_matched_by_number_or_name_anywhere_in_its_names(tmp_path: Path) -> None:
    folder = tmp_path / "semester"
    for name in ("Jane Doe/a.txt", "Jane Doe/b/a.txt", "22F41A0405_essay.txt", "Łukasz Żółć - Heat.txt", "notes.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words")
    with closing(open_arrival(folder)) as arrival:
        arrived = understood(arrival)
    assert arrived.system is System.FOLDER
    assert sorted(found(arrived)) == [
        ("22F41A0405_essay.txt", 5), ("Jane Doe", 2), ("notes.txt", None), ("Łukasz Żółć - Heat.txt", 7),
    ]  # fmt: skip
    jane = next(entry for entry in arrived.entries if entry.name == "Jane Doe")
    assert names(jane) == ["a.txt", "b_a.txt"]


def test_a_folder_that_was_packed_with_the_folder_around_it_is_the_same(tmp_path: Path) -> None:
    files = {
        "submissions/doejane_1_2_a.pdf": "1", "submissions/leeann_3_4_a.pdf": "1",
        "__MACOSX/submissions/._doejane_1_2_a.pdf": "1",
    }  # fmt: skip
    with read(tmp_path, files) as arrived:
        assert arrived.system is System.CANVAS
        assert found(arrived) == [("doejane", 2), ("leeann", None)]


def test_a_file_that_somebody_put_among_those_of_moodle_is_nobodys(tmp_path: Path) -> None:
    files = {"Jane Doe_9_assignsubmission_file/a.pdf": "1", "Max Meier.pdf": "2"}
    with read(tmp_path, files) as arrived:
        assert found(arrived) == [("Jane Doe", 2), ("Max Meier.pdf", None)]
