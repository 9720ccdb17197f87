"""What the plan of a sample department consists of: people, submissions, and what became of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.sample_department.files import FileRecipe


@dataclass(frozen=True, slots=True)
class PlannedStudent:
    """A student; `id` is the portal's, `login` None for the many who have none."""

    id: int
    number: str
    full_name: str
    teachers: tuple[int, ...]
    login: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedFaculty:
    """A faculty member who signs in as `login`; `share` is the part of the work that goes to them (a weight)."""

    id: int
    login: str
    full_name: str
    department: str
    share: float
    days_to_decide: float
    active: bool = True


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """Somebody who signs in."""

    login: str
    full_name: str
    roles: tuple[Role, ...]
    faculty_id: int | None = None
    student_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of a submission; `store_key` need not lead to anything."""

    store_key: str
    name: str
    media_type: str


@dataclass(frozen=True, slots=True)
class PlannedAct:
    """An act that was accepted, with the version it made; times are UTC microseconds since 1970.

    Statuses and faculty are those before and after; `title_before` is None unless a `correct` changed it.
    """

    act_uuid: str
    kind: ActKind
    version: int
    actor: str
    at_us: int
    from_status: str | None
    to_status: str
    from_faculty_id: int | None
    to_faculty_id: int | None
    feedback: str | None = None
    reason: str | None = None
    set_aside: bool = False
    title_before: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedUpload:
    """A submission as it stands at the end; without `acts` it is a row that the portal wrote, `found` when we came.

    `created_s` is UTC in seconds since 1970, `file_path` the first file's key.
    """

    id: int
    student_id: int
    faculty_id: int | None
    title: str | None
    description: str | None
    created_s: int
    status: str | None
    files: tuple[PlannedFile, ...]
    acts: tuple[PlannedAct, ...] = ()
    course: str | None = None
    term: str | None = None
    assignment: str | None = None
    previous_upload_id: int | None = None
    revision: int = 1
    found: bool = False

    @property
    def file_path(self) -> str:
        """The portal's column."""
        return self.files[0].store_key


@dataclass(frozen=True, slots=True)
class DepartmentPlan:
    """The whole department. `uploads` can be walked once, in the order of their ids.

    `recipes` says how to make the file under each key, `outside_links` are keys that are to be links leading outside
    the store. Rows that were `found` were so at `installed_us`. Times are UTC microseconds since 1970.
    """

    students: tuple[PlannedStudent, ...]
    faculty: tuple[PlannedFaculty, ...]
    people: tuple[PlannedPerson, ...]
    recipes: Mapping[str, FileRecipe]
    uploads: Iterable[PlannedUpload]
    upload_count: int
    seed: int
    now_us: int
    installed_us: int
    outside_links: frozenset[str] = field(default=frozenset())
