"""Reading what is not one's own: others' work, people, settings, drafts, by tables, by views, and of the server."""

import pytest

from tests.attack.attack import HARMLESS, NOTHING, READABLE, RIGHTS, UNKNOWN, Attack, attacks, error
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_TABLES = (
    "absences", "act_in_progress", "acts", "alerts", "archive_settings", "archived_search", "archived_work",
    "choices", "collections", "conflicts_of_interest", "contacts", "drafts", "em_schema",
    "events", "faculty", "faculty_students", "feedback_library", "fold_map", "group_copies", "handed_drafts",
    "health_gauges", "health_reports", "health_sums", "history", "history_texts", "mail_settings", "mails",
    "maintenance_records", "maintenance_windows", "people",
    "person_roles", "prepared_decisions",
    "read_marks", "read_only_holds", "saved_views", "settings", "student_uploads", "students", "text_anchors",
    "text_prints", "transitions", "twin_pairs", "twin_remarks", "twins_explained", "upload_files", "upload_search",
    "upload_state", "work_claims", "work_templates",
)  # fmt: skip
_OF_WORK = ("uploads", "keys", "ranks", "matches", "search", "history", "files")
_SCOPE = (*_OF_WORK, "changes", *(f"archived_{view}" for view in _OF_WORK))
_OF_THE_SERVER = (
    "mysql.user", "mysql.global_priv", "mysql.db", "mysql.tables_priv", "mysql.roles_mapping", "mysql.proc",
    "mysql.general_log", "mysql.slow_log", "performance_schema.events_statements_history",
    "performance_schema.threads", "sys.session", "em_elsewhere.people",
)  # fmt: skip
_FOR_STAFF = ("people", "states", "decisions", "passages", "untaught")

TABLES = (
    *attacks("fay", RIGHTS, READABLE, *(f"SELECT * FROM {table} LIMIT 1" for table in _TABLES)),
    *attacks("newt", RIGHTS, READABLE, "SELECT * FROM people", "SELECT * FROM student_uploads"),
    *attacks("stu", RIGHTS, READABLE, "SELECT * FROM acts", "SELECT * FROM people", "SELECT * FROM students"),
    *attacks("rita", RIGHTS, READABLE, "SELECT * FROM drafts", "SELECT * FROM events", "SELECT * FROM acts"),
    *attacks("ada", RIGHTS, READABLE, "SELECT * FROM drafts", "SELECT * FROM prepared_decisions"),
    *attacks("rita", RIGHTS, READABLE, *(f"SELECT * FROM {table}" for table in ("choices", "mail_settings", "mails"))),
    Attack("ada", "SELECT * FROM choices", RIGHTS, READABLE),
    *attacks("fay", RIGHTS, NOTHING, "SELECT * FROM mail_choices"),
    *attacks("rita", RIGHTS, NOTHING, "SELECT * FROM mail_choices"),
    Attack("rita", "SELECT * FROM all_register_changes WHERE table_name='mail_settings'", NOTHING, NOTHING),
    *attacks("ada", RIGHTS, READABLE, "SELECT * FROM handed_drafts", "SELECT * FROM my_handed_drafts"),
    *attacks("portal", RIGHTS, READABLE, "SELECT * FROM people", "SELECT * FROM history_texts"),
    Attack("portal", "SELECT * FROM faculty_uploads", RIGHTS, UNKNOWN),
)
VIEWS = (
    *attacks("fay", RIGHTS, NOTHING, *(f"SELECT * FROM own_{view}" for view in _SCOPE)),
    *attacks("fay", RIGHTS, NOTHING, *(f"SELECT * FROM all_{view}" for view in (*_SCOPE, *_FOR_STAFF))),
    *attacks("stu", RIGHTS, NOTHING, *(f"SELECT * FROM faculty_{view}" for view in _SCOPE)),
    *attacks("stu", RIGHTS, NOTHING, *(f"SELECT * FROM all_{view}" for view in (*_SCOPE, *_FOR_STAFF))),
    # Whose figures they are is told to nobody while no administrator wants it told.
    *attacks(
        "rita", NOTHING, NOTHING, "SELECT faculty_id,decider_id FROM all_passages WHERE faculty_id>0 OR decider_id>0"
    ),
    Attack("fay", "SELECT * FROM portal_feedback", RIGHTS, READABLE),
    *attacks("newt", RIGHTS, HARMLESS, *(f"SELECT * FROM {view}" for view in ("faculty_list", "my_roles", "rules"))),
    *attacks("noah", NOTHING, NOTHING, *(f"SELECT * FROM faculty_{view}" for view in _SCOPE)),
    *attacks("sid", NOTHING, NOTHING, *(f"SELECT * FROM own_{view}" for view in _SCOPE)),
    *attacks(
        "fay",
        NOTHING,
        NOTHING,
        "SELECT id FROM faculty_uploads WHERE id IN($theirs,$unassigned,$rejected)",
        "SELECT id FROM faculty_uploads WHERE faculty_id=8 OR faculty_id IS NULL OR 1=0",
        "SELECT version FROM faculty_history WHERE upload_id=$rejected",
        "SELECT feedback FROM faculty_history WHERE upload_id=$hidden",
        "SELECT store_key FROM faculty_files WHERE upload_id=$hidden",
        "SELECT * FROM my_acts WHERE act_uuid='$their_act'",
        "SELECT * FROM my_identity WHERE login<>'fay'",
        "SELECT * FROM my_prepared WHERE upload_id=$theirs OR 1=1",
    ),
    *attacks(
        "stu",
        NOTHING,
        NOTHING,
        "SELECT id FROM own_uploads WHERE student_id<>5",
        "SELECT reason FROM own_history WHERE reason IS NOT NULL",
        "SELECT * FROM own_history WHERE upload_id=$decided AND kind='approve'",
        "SELECT * FROM own_history WHERE feedback<>''",
        "SELECT * FROM own_uploads WHERE id=$decided AND status<>'submitted'",
        "SELECT * FROM own_keys WHERE id=$decided AND status='approved'",
        "SELECT * FROM own_ranks WHERE id=$decided AND status='approved'",
        "SELECT * FROM own_matches WHERE id=$decided AND status='approved'",
        "SELECT * FROM own_search WHERE id=$decided AND status='approved'",
        "SELECT * FROM own_changes WHERE upload_id=$decided AND version=2",
        "SELECT * FROM own_files WHERE upload_id IN($theirs,$hidden)",
    ),
    Attack("off", "SELECT * FROM faculty_uploads", error(4151), NOTHING),
)
OF_THE_SERVER = (
    *attacks("fay", RIGHTS, UNKNOWN, *(f"SELECT * FROM {table} LIMIT 1" for table in _OF_THE_SERVER)),
    *attacks("ada", RIGHTS, UNKNOWN, *(f"SELECT * FROM {table} LIMIT 1" for table in _OF_THE_SERVER)),
    *attacks(
        "fay",
        RIGHTS,
        UNKNOWN,
        "SHOW GRANTS FOR ada",
        "SHOW GRANTS FOR em_owner@localhost",
        "SHOW CREATE USER ada",
        "SHOW CREATE TRIGGER acts_ai",
        "SHOW CREATE VIEW faculty_uploads",
        "SHOW INDEX FROM student_uploads",
        "SHOW COLUMNS FROM people",
        "SHOW MASTER STATUS",
        "SHOW BINARY LOGS",
        "SHOW RELAYLOG EVENTS",
        "SHOW ENGINE INNODB STATUS",
        "CHECKSUM TABLE student_uploads",
        "HANDLER student_uploads OPEN",
        "EXPLAIN EXTENDED SELECT * FROM faculty_uploads",
        "ANALYZE FORMAT=JSON SELECT * FROM faculty_uploads",
        "SELECT * FROM information_schema.innodb_trx",
        "SELECT * FROM information_schema.innodb_lock_waits",
    ),
    *attacks(
        "fay",
        NOTHING,
        UNKNOWN,
        "SELECT * FROM information_schema.processlist WHERE user<>'fay'",
        "SELECT * FROM information_schema.user_privileges WHERE grantee NOT LIKE '%fay%'",
        "SELECT * FROM information_schema.column_privileges WHERE grantee LIKE '%ada%'",
        "SELECT * FROM information_schema.triggers WHERE action_statement IS NOT NULL OR definer IS NOT NULL",
        "SELECT * FROM information_schema.routines WHERE routine_definition IS NOT NULL",
        "SELECT * FROM information_schema.views WHERE view_definition<>''",
        "SELECT * FROM information_schema.columns WHERE table_name IN('people','student_uploads')",
        "SELECT * FROM information_schema.statistics WHERE table_name='people'",
        "SELECT * FROM information_schema.schemata WHERE schema_name IN('mysql','em_elsewhere')",
        "SHOW TABLE STATUS WHERE Name IN('people','drafts') AND `Rows` IS NOT NULL",
    ),
    Attack("fay", "SHOW CREATE PROCEDURE em_append", error(1305), UNKNOWN),
    Attack("fay", "HANDLER faculty_uploads OPEN", error(1347, *RIGHTS.errors), UNKNOWN),
    Attack("ada", "SHOW CREATE USER em_accounts@localhost", RIGHTS, UNKNOWN),
)
ATTACKS = (*TABLES, *VIEWS, *OF_THE_SERVER)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_on_a_server(on_server: AttackedServer, attack: Attack) -> None:
    on_server.withstand(attack)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_in_a_file(in_file: AttackedFile, attack: Attack) -> None:
    in_file.withstand(attack)
