"""Work in two submissions is found on every engine: the same file at once, near texts by the index."""

import hashlib
import io
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.text_index import DatabaseIndex
from edumanage_desktop.adapters.database.twins import DatabaseTwins
from edumanage_desktop.adapters.extracted_texts import ExtractedTexts
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.sample_files.pdf import pdf_file
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.queue import Mark, QueueFilter, SortColumn, SortOrder
from edumanage_desktop.services.text_index import IndexRun, TextIndex, TextOutcome, template_print
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as judge:
        yield judge


@pytest.fixture
def store(tmp_path: Path) -> LocalFileStore:
    root = tmp_path / "files"
    root.mkdir()
    return LocalFileStore(root=root)


@pytest.fixture(scope="module")
def texts() -> Iterator[ExtractedTexts]:
    with closing(ExtractedTexts()) as reader:
        yield reader


def prose(seed: int, count: int = 400) -> str:
    chosen = random.Random(seed)
    return " ".join("".join(chosen.choices("abcdefghijklmnop", k=7)) for _ in range(count))


def handed_in(own: JudgedDatabase, store: LocalFileStore, login: str, text: str, name: str = "essay.txt") -> int:
    content = text.encode()
    key, size, sha256 = store.save(io.BytesIO(content), suffix=Path(name).suffix)
    made = own.submit(login, files=(ActFile(key, name, "text/plain", size, sha256),))
    assert made.outcome is not None, made
    return made.outcome.upload_id


def index(own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts, login: str = "adm") -> IndexRun:
    connections = Connections(place=place_of(own.account_url(login), login=login), login=login)
    with closing(connections):
        records = DatabaseIndex(connections=connections)
        return TextIndex(records=records, store=store, reader=texts).run(lambda: False)


def twins(own: JudgedDatabase, login: str) -> DatabaseTwins:
    database = own.client(login)
    return DatabaseTwins(connections=database.connections, scope=database.reader.scope)


def test_the_queue_is_narrowed_to_what_is_in_other_submissions(own: JudgedDatabase, store: LocalFileStore) -> None:
    first, second = handed_in(own, store, "stu", "the same"), handed_in(own, store, "sam", "the same")
    third = handed_in(own, store, "sam", "another")
    own.root("UPDATE student_uploads SET faculty_id=2 WHERE id=:i", i=second)
    shown = QueueFilter(marks=frozenset({Mark.TWINS}))
    for login, expected in (("reg", {first, second}), ("ann", {first}), ("bob", {second}), ("stu", set())):
        reader = own.client(login).reader
        assert {row.id for row in reader.page(shown, SortOrder(), first=0).rows} == expected, login
        assert reader.total(shown) == len(expected), login
        others = QueueFilter(marks=frozenset({Mark.TWINS}), text="essay")
        assert {row.id for row in reader.page(others, SortOrder(SortColumn.TITLE), first=0).rows} == expected, login
    assert third in {row.id for row in own.client("reg").reader.page(QueueFilter(), SortOrder(), first=0).rows}


def test_the_same_file_is_told_at_once_and_whose_it_is_only_to_who_may_see_it(
    own: JudgedDatabase, store: LocalFileStore
) -> None:
    first, second = handed_in(own, store, "stu", "the same"), handed_in(own, store, "sam", "the same")
    alone = handed_in(own, store, "sam", "another")
    own.root("UPDATE student_uploads SET faculty_id=2 WHERE id=:i", i=second)
    marks = twins(own, "reg").marks([first, second, alone])
    assert {number: (mark.count, mark.share, mark.is_same_file) for number, mark in marks.items()} == {
        first: (1, 100, True), second: (1, 100, True),
    }  # fmt: skip
    (twin,) = twins(own, "ann").twins(first)
    assert (twin.share, twin.is_same_file, twin.other, twin.explanation) == (100, True, None, None)
    (seen,) = twins(own, "reg").twins(first)
    assert seen.other is not None
    assert (seen.other.upload_id, seen.other.student_name) == (second, "王小明")
    own.root("UPDATE student_uploads SET faculty_id=1 WHERE id=:i", i=second)
    (theirs,) = twins(own, "ann").twins(first)
    assert theirs.other is not None
    assert theirs.other.upload_id == second
    assert twins(own, "bob").twins(first) == []
    assert twins(own, "stu").twins(first) == []
    assert twins(own, "stu").marks([first]) == {}


def test_own_revisions_copies_of_a_group_and_templates_are_no_twins(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts, tmp_path: Path
) -> None:
    text = prose(1)
    mine, again = handed_in(own, store, "stu", text), handed_in(own, store, "stu", text + " and more")
    again_same = handed_in(own, store, "stu", text)
    index(own, store, texts)
    assert twins(own, "reg").marks([mine, again, again_same]) == {}
    other = handed_in(own, store, "sam", text)
    reader = twins(own, "reg")
    assert set(reader.marks([mine, other])) == {mine, other}
    for number in (mine, other):
        own.root("INSERT INTO group_copies(upload_id,group_key) VALUES(:i,:k)", i=number, k="a" * 8 + "-0" * 14)
    index(own, store, texts)
    assert set(reader.marks([mine, other])) == {other}, "the student's other copies are no group's"
    path = tmp_path / "sheet.txt"
    path.write_text(text)
    reader.register_template("Sheet", *template_print(path, "sheet.txt", texts))
    index(own, store, texts)
    assert reader.marks([mine, again, again_same, other]) == {}
    (template,) = reader.templates()
    reader.remove_template(template)
    with pytest.raises(Refused):
        reader.remove_template(template)
    index(own, store, texts)
    assert other in reader.marks([mine, again, again_same, other])
    with pytest.raises(Refused):
        twins(own, "ann").register_template("Mine", "ab", "")


def test_near_texts_find_each_other_whatever_they_are_written_in(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts
) -> None:
    text = prose(2)
    first = handed_in(own, store, "stu", text)
    near = handed_in(own, store, "sam", f"{prose(3, 60)}\n{text.upper()}".replace(" ", "\n"))
    far = handed_in(own, store, "sam", prose(4))
    run = index(own, store, texts)
    assert (run.files, run.texts, run.pairs, run.is_done) == (3, 3, 1, True)
    assert index(own, store, texts).files == 0, "nothing is read twice"
    (there,) = twins(own, "reg").twins(first)
    assert (there.share, there.is_same_file) == (99, False) or there.share == 100
    (back,) = twins(own, "reg").twins(near)
    assert 80 <= back.share <= 92
    assert twins(own, "reg").twins(far) == []


def test_a_template_counts_for_nothing_in_what_is_mostly_template(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts, tmp_path: Path
) -> None:
    sheet = prose(5, 600)
    one = handed_in(own, store, "stu", f"{sheet} {prose(6, 150)}")
    two = handed_in(own, store, "sam", f"{sheet} {prose(7, 150)}")
    index(own, store, texts)
    reader = twins(own, "reg")
    assert [twin.share for twin in reader.twins(one)] == [pytest.approx(79, abs=4)]
    path = tmp_path / "sheet.txt"
    path.write_text(sheet)
    reader.register_template("Sheet", *template_print(path, "sheet.txt", texts))
    assert index(own, store, texts).is_done
    assert reader.twins(one) == reader.twins(two) == []


def test_what_a_portal_put_there_is_measured_and_goes_with_its_file(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts, tmp_path: Path
) -> None:
    (tmp_path / "files" / "2023").mkdir()
    (tmp_path / "files" / "2023" / "old.txt").write_text("from the portal")
    own.by_portal("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(6,1,'Old','2023/old.txt')")
    old = own.value("SELECT MAX(id) FROM student_uploads")
    index(own, store, texts)
    new = handed_in(own, store, "stu", "from the portal")
    index(own, store, texts)
    (twin,) = twins(own, "reg").twins(new)
    assert (twin.share, twin.is_same_file) == (100, True)
    digest = hashlib.sha256(b"from the portal").hexdigest()
    assert own.root("SELECT sha256,outcome FROM text_prints WHERE upload_id=:i", i=old) == [(digest, "little")]
    own.by_portal("UPDATE student_uploads SET file_path='2023/other.txt' WHERE id=?", old)
    assert twins(own, "reg").twins(new) == []
    assert own.value("SELECT COUNT(*) FROM text_prints WHERE upload_id=:i", i=old) == 0
    index(own, store, texts)
    assert own.value("SELECT outcome FROM text_prints WHERE upload_id=:i", i=old) == TextOutcome.MISSING


def test_a_pair_is_explained_by_who_sees_both_sides_and_it_can_be_taken_back(
    own: JudgedDatabase, store: LocalFileStore
) -> None:
    first, second = handed_in(own, store, "stu", "the same"), handed_in(own, store, "sam", "the same")
    reader, faculty = twins(own, "reg"), twins(own, "ann")
    reader.explain(second, first, " both worked at one desk ")
    (twin,) = faculty.twins(first)
    assert twin.explanation is not None
    assert (twin.explanation.note, twin.explanation.login) == ("both worked at one desk", "reg")
    assert faculty.marks([first])[first].explained == 1
    own.root("UPDATE student_uploads SET faculty_id=2 WHERE id=:i", i=second)
    (hidden,) = faculty.twins(first)
    assert (hidden.is_explained, hidden.explanation) == (True, None)
    with pytest.raises(Refused):
        faculty.take_back(first, second)
    reader.take_back(first, second)
    assert not reader.twins(first)[0].is_explained


def test_hostile_files_end_their_process_and_not_the_run(
    own: JudgedDatabase, store: LocalFileStore, tmp_path: Path
) -> None:
    bomb = pdf_file([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 9 >>"])
    for content, name in (
        (bomb, "bomb.pdf"),
        (b"work " * 400_000, "one word.txt"),
        (b"\x00" * 100_000, "nuls.txt"),
        (("\u202e\u200b\u200f" * 50_000).encode(), "marks.txt"),
    ):
        key, size, sha256 = store.save(io.BytesIO(content), suffix=Path(name).suffix)
        assert own.submit("stu", files=(ActFile(key, name, "text/plain", size, sha256),)).outcome is not None
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as stream:
        stream.write(b"huge ")
        stream.truncate(200 << 20)
    with huge.open("rb") as stream:
        key, size, sha256 = store.save(stream, suffix=".txt")
    assert own.submit("sam", files=(ActFile(key, "huge.txt", "text/plain", size, sha256),)).outcome is not None
    last = handed_in(own, store, "sam", prose(8))
    with closing(ExtractedTexts(longest_seconds=20)) as reader:
        run = index(own, store, reader)
    assert (run.files, run.is_done) == (6, True)
    found = dict(own.root("SELECT upload_id,outcome FROM text_prints"))
    assert found[last] == TextOutcome.TEXT
    assert TextOutcome.LARGE in found.values()
    assert list(found.values()).count(TextOutcome.TEXT) == 1


def test_who_is_no_administrator_indexes_nothing(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts
) -> None:
    handed_in(own, store, "stu", prose(9))
    with pytest.raises(Refused):
        index(own, store, texts, login="reg")


def test_a_process_that_hangs_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    sleeping = (sys.executable, "-c", "import time; time.sleep(600)")
    with closing(ExtractedTexts(command=sleeping, longest_seconds=0.3)) as reader:
        assert reader.read(path, "a.txt", None).outcome is TextOutcome.FAILED
        assert reader.read(path, "a.txt", None).outcome is TextOutcome.FAILED


def test_who_closes_waits_for_no_file_and_nothing_begins_after(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")
    begun = tmp_path / "begun"
    sleeping = (sys.executable, "-c", f"import time; open({str(begun)!r}, 'a').write('x'); time.sleep(600)")
    reader = ExtractedTexts(command=sleeping, longest_seconds=60)
    outcomes: list[TextOutcome] = []
    reading = threading.Thread(target=lambda: outcomes.append(reader.read(path, "a.txt", None).outcome))
    reading.start()
    while not begun.exists() or not begun.read_text():
        time.sleep(0.01)
    reader.close()
    reading.join(timeout=30)
    assert outcomes == [TextOutcome.FAILED]
    assert reader.read(path, "a.txt", None).outcome is TextOutcome.FAILED
    assert begun.read_text() == "x"


_KILLED = """
import sys
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.erasure import DatabaseEraser
from edumanage_desktop.adapters.database.text_index import DatabaseIndex
from edumanage_desktop.adapters.extracted_texts import ExtractedTexts
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.services.text_index import TextIndex
from pathlib import Path
url, root = sys.argv[1:]
connections = Connections(place=place_of(url, login="adm"), login="adm")
records = DatabaseIndex(connections=connections)
TextIndex(records=records, store=LocalFileStore(root=Path(root)), reader=ExtractedTexts()).run(lambda: False)
"""


@pytest.mark.timeout(180)
def test_a_killed_run_is_gone_on_with(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts, tmp_path: Path
) -> None:
    numbers = [handed_in(own, store, ("stu", "sam")[at % 2], f"{prose(10)} {prose(20 + at, 30)}") for at in range(12)]
    killed = 0
    while own.value("SELECT COUNT(*) FROM text_prints") < len(numbers) and killed < 6:
        before = own.value("SELECT COUNT(*) FROM text_prints")
        command = (sys.executable, "-c", _KILLED, own.account_url("adm"), str(tmp_path / "files"))
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            while process.poll() is None and own.value("SELECT COUNT(*) FROM text_prints") <= before:
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
        killed += 1
    assert index(own, store, texts).is_done
    assert own.value("SELECT COUNT(*) FROM text_prints") == len(numbers)
    for number in numbers:
        assert len(twins(own, "reg").twins(number)) == len(numbers) // 2


def test_an_erasure_leaves_no_fingerprint_and_no_remark(
    own: JudgedDatabase, store: LocalFileStore, texts: ExtractedTexts
) -> None:
    first, second = handed_in(own, store, "stu", prose(11)), handed_in(own, store, "sam", f"{prose(11)} more words")
    index(own, store, texts)
    twins(own, "reg").explain(first, second, "named: somebody")
    login = None if own.is_server else "adm"
    target = Target(database=own.account_url("adm"), login=login)
    eraser = DatabaseEraser(target=target)
    eraser.erase(eraser.upload(first), reason="asked for by the person")
    for table in ("text_prints", "text_anchors"):
        assert own.value(f"SELECT COUNT(*) FROM {table} WHERE upload_id=:i", i=first) == 0
    for table in ("twin_pairs", "twin_remarks", "twins_explained"):
        assert own.value(f"SELECT COUNT(*) FROM {table}") == 0
    assert twins(own, "reg").twins(second) == []
