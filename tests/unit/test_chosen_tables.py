"""Which tables come back by themselves, which only together and which never is decided for every table there is."""

import pytest

from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.backups import TablesNotRestorable
from edumanage_desktop.domain.chosen_tables import (
    ACCOUNTS,
    DERIVED,
    OF_WORK,
    OWN,
    RECORDED,
    RECORDS,
    REFERRING,
    chosen_tables,
)
from migrations.program.register import PERSONAL
from migrations.program.register import TABLES as REGISTER


def test_every_table_of_a_backup_is_of_one_kind() -> None:
    kinds = [*RECORDS, *OWN, *OF_WORK, *ACCOUNTS, *RECORDED, *DERIVED]
    assert sorted(kinds) == sorted(table.name for table in TABLES)
    assert set(RECORDS) == {table.name for table in REGISTER}
    assert set(OWN) >= {table.name for table in PERSONAL}


def test_every_column_that_names_a_student_or_faculty_member_is_known() -> None:
    names = {"students": ("student_id",), "faculty": ("faculty_id",)}
    for table, columns in names.items():
        referring = {
            (each.name, column.name)
            for each in TABLES
            for column in each.columns
            if column.name in columns and each.name not in ("acts", "history", "prepared_decisions", "student_search")
        }
        assert set(REFERRING[table]) == referring
    for places in REFERRING.values():
        assert all(column in metadata.tables[table].columns for table, column in places)


def test_tables_come_in_an_order_in_which_each_follows_those_that_it_names() -> None:
    chosen = chosen_tables(["drafts", "faculty_students", " students ", "students", "faculty"])
    assert chosen.tables == ("students", "faculty", "faculty_students", "drafts")
    assert not chosen.is_work


def test_work_comes_back_as_a_whole() -> None:
    chosen = chosen_tables(["work"])
    assert (chosen.tables, chosen.is_work) == (OF_WORK, True)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], "No table was named"),
        (["student_uploads"], "all of them or not at all.*name work"),
        (["work", "students"], "one after the other"),
        (["people"], "Accounts stay"),
        (["events"], "what happened"),
        (["student_search"], "follows students"),
        (["fold_map"], "No table fold_map"),
        (["students; DROP TABLE students"], "No table"),
    ],
)
def test_what_cannot_be_is_refused_with_the_way_on(names: list[str], words: str) -> None:
    with pytest.raises(TablesNotRestorable, match=words):
        chosen_tables(names)
