"""What each table makes of a change by somebody who may not, and which tables somebody may edit in part."""

from tests.attack.attack import HARMLESS, Outcome, error, refused, writable

_KIND = refused("EM|DENIED|reason=kind", 1644)
_KEPT: tuple[Outcome, Outcome, Outcome] = (_KIND, _KIND, refused("EM|"))
_FORGOTTEN = ("group_copies", "text_anchors", "text_prints", "twin_pairs", "twin_remarks", "twins_explained")
_FILES_GONE = writable("upload_files", *_FORGOTTEN), writable(*_FORGOTTEN)
_ARRIVES = ("history", "history_texts", "upload_files", "upload_state")


def _open(*tables: str) -> tuple[Outcome, Outcome, Outcome]:
    return writable(*tables), writable(*tables), HARMLESS


def _empty() -> tuple[Outcome, Outcome, Outcome]:
    return HARMLESS, HARMLESS, HARMLESS


TABLES: dict[str, tuple[str, tuple[Outcome, Outcome, Outcome]]] = {
    "student_uploads": (
        "status='approved'",
        (
            writable("history", "student_uploads", "upload_state"),
            writable(*_ARRIVES, *_FORGOTTEN, "student_uploads", "upload_search"),
            writable(*_ARRIVES, *_FORGOTTEN, "upload_search"),
        ),
    ),
    "acts": ("feedback='forged'", _KEPT),
    "history": ("actor='finn'", _KEPT),
    "history_texts": ("feedback='forged'", _KEPT),
    "upload_state": ("version=99", _open("upload_state")),
    "upload_files": ("sha256='forged'", (writable("upload_files"), *_FILES_GONE)),
    "upload_search": ("folded='forged'", _open("upload_search")),
    "act_in_progress": ("upload_id=1", _empty()),
    "people": ("faculty_id=8", (writable("people"), writable("people", "person_roles"), writable("person_roles"))),
    "person_roles": ("role='admin'", (error(), writable("person_roles"), HARMLESS)),
    "transitions": ("own_only=0", _open("transitions")),
    **dict.fromkeys(("settings", "mail_settings", "archive_settings"), ("value='1'", _KEPT)),
    **{f"archived_{table}": (f"{name}='f'", _empty()) for table, name in (("work", "title"), ("search", "folded"))},
    "mails": ("detail='forged'", _KEPT),
    "work_claims": ("login='fay'", _KEPT),
    "maintenance_windows": ("ends_at_us=1", _KEPT),
    "maintenance_records": ("result='forged'", _KEPT),
    "read_only_holds": ("ends_sessions=0", _empty()),
    "alerts": ("detail='forged'", _KEPT),
    "contacts": ("name='Forged'", _KEPT),
    "health_gauges": ("value=1", _empty()),
    "health_reports": ("seen=9", _empty()),
    "health_sums": ("seen=9", _open("health_sums")),
    "choices": ("value='forged'", _open("choices")),
    "stewards": ("login='fay'", _empty()),
    "em_schema": ("version_num='0001'", _open("em_schema")),
    "fold_map": ("folded=''", _open("fold_map")),
    "student_search": ("folded=''", _open("student_search")),
    "students": ("full_name='Forged'", _KEPT),
    "faculty": ("capacity=0", _KEPT),
    "faculty_students": ("student_id=6", _KEPT),
    "absences": ("reason='forged'", _KEPT),
    "collections": ("closes_at_us=1", _KEPT),
    "conflicts_of_interest": ("reason='forged'", _KEPT),
    "events": ("login='finn'", (writable("events"), writable("events"), refused("EM|REPLAY|"))),
    "register_changes": ("login='finn'", _KEPT),
    "drafts": ("feedback='forged'", _open("drafts")),
    "handed_drafts": ("feedback='forged'", _open("handed_drafts")),
    "feedback_library": ("content='forged'", _open("feedback_library")),
    "saved_views": ("definition='forged'", _open("saved_views")),
    "prepared_decisions": ("kind='approve'", _open("prepared_decisions")),
    "read_marks": ("version=9", _open("read_marks")),
    "text_prints": ("outcome='none'", _open("text_prints")),
    "text_anchors": ("anchor=7", _open("text_anchors")),
    "twin_pairs": ("share=1", _open("twin_pairs")),
    "twin_remarks": ("note='forged'", (writable("twin_remarks"), writable("twin_remarks"), refused("EM|REPLAY|"))),
    "twins_explained": ("note='forged'", _open("twins_explained")),
    "group_copies": ("group_key='forged'", (writable("group_copies"), writable("group_copies"), refused("EM|"))),
    "work_templates": ("name='Forged'", _KEPT),
}
"""Table → what is tried to change, and what comes in a file of UPDATE, DELETE and REPLACE by who has the file."""
_OF_PEOPLE = ("absences", "faculty", "faculty_students", "students")
REGISTER = (*_OF_PEOPLE, "collections", "conflicts_of_interest", "work_templates")
MAINTENANCE = ("maintenance_windows", "maintenance_records")
OWNED = {
    "ada": (
        *REGISTER,
        "settings",
        "mail_settings",
        "mails",
        "work_claims",
        *MAINTENANCE,
        "archive_settings",
        "alerts",
        "contacts",
        "health_gauges",
        "read_only_holds",
    ),
    "rita": REGISTER,
    "duo": REGISTER,
    "portal": ("student_uploads",),
}
"""What these may edit in part; see `OWNERS`."""
EVERYBODY = ("fay", "stu", "rita", "ada", "bak", "duo", "newt", "portal")
