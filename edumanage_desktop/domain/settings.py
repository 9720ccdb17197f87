"""The settings of a department: which there are, and what each may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting by its name; its value is a whole number from `least` to `most`, 0 and 1 being no and yes.

    `otherwise` is what holds while nobody has set it.
    """

    name: str
    least: int
    most: int
    otherwise: int


SETTINGS = (
    Setting("require_teaching", 0, 1, 0),
    Setting("one_time_password_hours", 1, 720, 72),
    Setting("own_ids", 0, 1, 0),
)
"""All that there are.

`require_teaching`: faculty see and decide the work of their own students only. `one_time_password_hours`: how long a
one-time password is valid. `own_ids`: no portal shares a server's database, so that new students and faculty get
their numbers here.
"""
