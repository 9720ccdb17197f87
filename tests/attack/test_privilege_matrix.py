"""SECURITY.md tells exactly what the server has granted, and nobody holds anything wider."""

from collections.abc import Iterator

import pytest

from migrations.program.account_settling import composites
from migrations.program.account_words import NEWCOMER
from migrations.program.grants import ROLES
from tests.attack.privilege_matrix import HOLDERS, Matrix, kept, prepared_matrix, wide_rights, written
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PreparedServer, prepared_server


@pytest.fixture(scope="module")
def department(mariadb_server: MariaDBServer) -> Iterator[PreparedServer]:
    with prepared_server(mariadb_server) as made:
        yield made


@pytest.fixture(scope="module")
def matrix(department: PreparedServer) -> Matrix:
    return prepared_matrix(department)


def test_the_documented_matrix_is_the_server_s(matrix: Matrix) -> None:
    assert kept() == written(matrix), "Remedy: .venv/bin/python -m tests.attack.privilege_matrix, and read what changed"


def test_nobody_holds_anything_on_a_whole_database_or_server(matrix: Matrix, department: PreparedServer) -> None:
    assert wide_rights(department) == []


def test_every_holder_stands_in_the_matrix_and_nobody_else_has_rights(
    matrix: Matrix, department: PreparedServer
) -> None:
    seen = {holder for held in matrix.privileges.values() for holder in held}
    assert seen == set(HOLDERS)
    query = "SELECT DISTINCT User FROM mysql.{0} WHERE Db=DATABASE()"
    found = {user for table in ("tables_priv", "procs_priv") for (user,) in department.root(query.format(table))}
    assert found <= {*HOLDERS, "em_owner", "em_accounts"}


def test_no_role_changes_or_removes_what_triggers_write(matrix: Matrix) -> None:
    for name in ("acts", "history", "history_texts", "student_uploads", "upload_state", "people", "person_roles"):
        for role in (*ROLES, NEWCOMER):
            assert not matrix.privileges[name][role] & {"U", "D"}, (name, role)


def test_roles_in_one_hold_nothing_of_their_own(department: PreparedServer, matrix: Matrix) -> None:
    named = "','".join(composites())
    for table in ("tables_priv", "columns_priv", "procs_priv", "db"):
        assert department.root(f"SELECT 1 FROM mysql.{table} WHERE User IN('{named}')") == []
    for composite, parts in composites().items():
        held = {role for (role,) in department.root(f"SELECT Role FROM mysql.roles_mapping WHERE User='{composite}'")}
        assert held == set(parts)
