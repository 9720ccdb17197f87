"""A migrated SQLite file without a row, made once by each process of a run and copied by what begins there."""

import tempfile
from functools import cache
from pathlib import Path

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.engine import make_engine


def put_migrated_file(path: Path) -> None:
    """Write a database that stands at the head of the migrations; the migrations have proofs of their own."""
    path.write_bytes(_migrated())


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory(prefix="em-migrated-") as folder:
        path = Path(folder) / "migrated.sqlite"
        engine = make_engine(f"sqlite:///{path}")
        try:
            migration.upgrade(engine)
        finally:
            engine.dispose()
        return path.read_bytes()
