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

    @property
    def is_switch(self) -> bool:
        """Return whether it is on or off."""
        return self.most == 1


SETTINGS = (
    Setting("require_teaching", 0, 1, 0),
    Setting("one_time_password_hours", 1, 720, 72),
    Setting("own_ids", 0, 1, 0),
    Setting("figures_per_person", 0, 1, 0),
    Setting("largest_file_bytes", 1024, 1 << 40, 10 << 20),
    Setting("submissions_in_a_day", 1, 10_000, 200),
    Setting("feedback_delay_minutes", 0, 1440, 10),
    Setting("backup_expected_hours", 0, 8784, 24),
    Setting("drill_expected_days", 0, 400, 31),
    Setting("alert_upload_failures_percent", 1, 100, 5),
    Setting("alert_slow_answers_ms", 100, 600_000, 5000),
    Setting("alert_database_errors", 1, 10_000, 3),
    Setting("alert_free_storage_percent", 0, 99, 10),
    Setting("bucket_capacity_bytes", 0, 1 << 50, 0),
    Setting("alert_certificate_days", 0, 365, 21),
    Setting("alert_idle_transaction_seconds", 10, 86_400, 60),
    Setting("person_times_days", 0, 400, 30),
    *(Setting(f"takes_{kind}", 0, 1, 1) for kind in ("documents", "pictures", "texts", "archives", "recordings")),
    *(Setting(f"takes_{kind}", 0, 1, 0) for kind in ("programs", "others")),
)
"""All that there are.

`require_teaching`: faculty see and decide the work of their own students only. `one_time_password_hours`: how long a
one-time password is valid. `own_ids`: no portal shares a server's database, so that new students and faculty get
their numbers here. `figures_per_person`: whether figures are counted for every faculty member, and not for
departments alone. `largest_file_bytes`: how large a file may be that is handed in. `submissions_in_a_day`: how often
a student may hand in within a day. `feedback_delay_minutes`: how long a decision waits before the student is told, so
that one which is taken back tells nothing. `backup_expected_hours`: how old the newest backup may be before
administrators are alarmed, and how long there may be none, 0 for never. `drill_expected_days`: how old the last
restore drill may be before one is due, 0 for never. `alert_upload_failures_percent`: how many of a hundred hand-ins
may fail before administrators are alarmed. `alert_slow_answers_ms`: how long an answer may take; most of a minute, or
three of five minutes, alarm. `alert_database_errors`: how many questions of all windows the database may leave
unanswered in five minutes. `alert_free_storage_percent`: how much of the room for files is to be free, 0 for any.
`bucket_capacity_bytes`: how much a bucket for files may hold, 0 for any amount. `alert_certificate_days`: how long
before its end a certificate is told of.
`alert_idle_transaction_seconds`: how long a transaction may rest while it holds locks. `person_times_days`: for how
long administrators see what one person did when, 0 for never. `takes_…`: whether files of this kind are taken
(`services.upload_rules`).
"""
LONGEST_VALUE = max(len(str(setting.most)) for setting in SETTINGS)
"""How many digits the value of a setting may have."""
BY_NAME = {setting.name: setting for setting in SETTINGS}
