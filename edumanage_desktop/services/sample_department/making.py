"""Making a sample department: its files into the store, then its rows into an empty database."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from edumanage_desktop.services.sample_department.files import SampleFileMaker, SampleStore
from edumanage_desktop.services.sample_department.plan import plan_department
from edumanage_desktop.services.sample_department.submissions import DepartmentPlan

_FILES_A_LINE = 100


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What the store keeps under a key; `sha256` is lower-case hex."""

    size_bytes: int
    sha256: str


class DepartmentLoader(Protocol):
    """Where the rows go."""

    def require_empty(self) -> None:
        """Raise `DatabaseNotEmpty` when there is anything in the database, or another `DatabaseError`."""
        ...

    def load(self, plan: DepartmentPlan, stored: Mapping[str, StoredFile], *, progress: Callable[[int], None]) -> None:
        """Write every row or none; `progress` is told the number of submissions done so far.

        Raises the `DatabaseError`s.
        """
        ...


class DepartmentMaker:
    """Implements `services.administration.SampleLoader`: plans the department, makes its files, loads its rows."""

    def __init__(self, *, maker: SampleFileMaker, store: SampleStore, loader: DepartmentLoader) -> None:
        self._maker = maker
        self._store = store
        self._loader = loader

    def load(self, *, uploads: int, seed: int, now: datetime, progress: Callable[[str], None]) -> dict[str, Any]:
        """Make everything and return `uploads`, `students`, `faculty` as counts; the same arguments make the same.

        Raises `DatabaseNotEmpty` with nothing changed, `StoreError` before the database was touched, and the other
        `DatabaseError`s with no row written.
        """
        self._loader.require_empty()
        plan = plan_department(uploads=uploads, seed=seed, now=now)
        stored = self._make_files(plan, progress)
        self._loader.load(
            plan, stored, progress=lambda done: progress(f"submissions: {done:,} of {plan.upload_count:,}")
        )
        return {"uploads": plan.upload_count, "students": len(plan.students), "faculty": len(plan.faculty)}

    def _make_files(self, plan: DepartmentPlan, progress: Callable[[str], None]) -> Mapping[str, StoredFile]:
        stored: dict[str, StoredFile] = {}
        for key, recipe in plan.recipes.items():
            content = self._maker.make(recipe)
            self._store.place(key, content)
            stored[key] = StoredFile(len(content), hashlib.sha256(content).hexdigest())
            if len(stored) % _FILES_A_LINE == 0 or len(stored) == len(plan.recipes):
                progress(f"files: {len(stored):,} of {len(plan.recipes):,}")
        for key in sorted(plan.outside_links):
            self._store.place_link_outside(key)
        return stored
