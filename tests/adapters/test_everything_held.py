"""While an incident holds everything read-only, the database refuses every write of everybody, but for what handles it.

Which writes there are is asked of the grants, so that a table without a decision and without a proof fails here.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import refusal as refusal_of
from edumanage_desktop.adapters.database.maintenance import DatabasePlanReader
from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.domain.errors import UnderMaintenance
from edumanage_desktop.domain.incidents import IncidentKind
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.services.incidents import closing, isolating, journal
from edumanage_desktop.services.maintenance.windows import KeptWindow
from migrations.program import archive, grants, health, held, maintenance
from migrations.program.health_words import SLOT_US
from migrations.program.register import PERSONAL
from migrations.program.sqlite_words import NOW_US
from migrations.program.twins import INDEXED
from tests.adapters.incident_department import Handled, handled_department
from tests.adapters.judged_database import PEOPLE, JudgedDatabase, Someone
from tests.engines import EVERY_ENGINE, PrivateServers

LOGINS = {"em_student": "stu", "em_faculty": "ann", "em_registrar": "reg", "em_admin": "adm", "em_backup": "bak"}
GROUP = "aaaaaaaa-0000-4000-8000-000000000000"
FAR_US = 4_102_444_800_000_000
TABLE_OF = {
    **{table.view: table.name for table in PERSONAL},
    **INDEXED,
    "my_handed_drafts": "handed_drafts",
    "faculty_handed_keys": "handed_drafts",
}
"""What is written through a view, and the table behind it."""
PERSONAL_WRITES = {
    ("my_drafts", "INSERT"): "INSERT INTO my_drafts(upload_id,feedback,reason) VALUES({other},'kept','')",
    ("my_drafts", "UPDATE"): "UPDATE my_drafts SET feedback='changed'",
    ("my_drafts", "DELETE"): "DELETE FROM my_drafts",
    ("my_library", "INSERT"): "INSERT INTO my_library(entry_uuid,content,used) VALUES('new','words',0)",
    ("my_library", "UPDATE"): "UPDATE my_library SET content='changed'",
    ("my_library", "DELETE"): "DELETE FROM my_library",
    ("my_saved_views", "INSERT"): "INSERT INTO my_saved_views(name,definition) VALUES('new','{{}}')",
    ("my_saved_views", "UPDATE"): "UPDATE my_saved_views SET definition='[]'",
    ("my_saved_views", "DELETE"): "DELETE FROM my_saved_views",
    ("my_prepared", "INSERT"): "INSERT INTO my_prepared(upload_id,version,student_id,act_uuid,kind,feedback,reason)"
    " VALUES({other},1,5,'{uuid}','approve','','')",
    ("my_prepared", "UPDATE"): "UPDATE my_prepared SET feedback='changed'",
    ("my_prepared", "DELETE"): "DELETE FROM my_prepared",
    ("my_choices", "INSERT"): "INSERT INTO my_choices(name,value) VALUES('new','1')",
    ("my_choices", "UPDATE"): "UPDATE my_choices SET value='2'",
    ("my_choices", "DELETE"): "DELETE FROM my_choices",
    ("my_read_marks", "INSERT"): "INSERT INTO my_read_marks(upload_id,version) VALUES({other},1)",
    ("my_read_marks", "UPDATE"): "UPDATE my_read_marks SET version=2",
    ("my_read_marks", "DELETE"): "DELETE FROM my_read_marks",
    ("my_handed_drafts", "INSERT"): "INSERT INTO my_handed_drafts(upload_id,feedback,reason) VALUES({moved},'x','')",
    ("my_handed_drafts", "DELETE"): "DELETE FROM my_handed_drafts",
    ("faculty_handed_keys", "DELETE"): "DELETE FROM faculty_handed_keys",
}
REGISTER_WRITES = {
    ("students", "INSERT"): "INSERT INTO students(id,full_name) VALUES(77,'New')",
    ("students", "UPDATE"): "UPDATE students SET full_name='Forged' WHERE id=7",
    ("faculty", "INSERT"): "INSERT INTO faculty(id,full_name,active) VALUES(77,'New',1)",
    ("faculty", "UPDATE"): "UPDATE faculty SET capacity=3 WHERE id=3",
    ("faculty_students", "INSERT"): "INSERT INTO faculty_students(faculty_id,student_id) VALUES(2,6)",
    ("faculty_students", "DELETE"): "DELETE FROM faculty_students",
    ("absences", "INSERT"): "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2027-01-01','2027-01-02')",
    ("absences", "UPDATE"): "UPDATE absences SET reason='changed'",
    ("absences", "DELETE"): "DELETE FROM absences",
    ("collections", "INSERT"): "INSERT INTO collections(id,course) VALUES(77,'New')",
    ("collections", "UPDATE"): "UPDATE collections SET closes_at_us=1",
    ("collections", "DELETE"): "DELETE FROM collections",
    ("work_templates", "INSERT"): "INSERT INTO work_templates(id,name,sha256) VALUES(77,'New','cd')",
    ("work_templates", "UPDATE"): "UPDATE work_templates SET name='Other'",
    ("work_templates", "DELETE"): "DELETE FROM work_templates",
    ("conflicts_of_interest", "INSERT"): "INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(2,6)",
    ("conflicts_of_interest", "DELETE"): "DELETE FROM conflicts_of_interest",
    ("settings", "INSERT"): "INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','3')",
    ("settings", "UPDATE"): "UPDATE settings SET value='71'",
    ("mail_settings", "INSERT"): "INSERT INTO mail_settings(name,value) VALUES('port','25')",
    ("mail_settings", "UPDATE"): "UPDATE mail_settings SET value='elsewhere.example'",
    ("maintenance_windows", "INSERT"): "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us,stops_portal)"
    f" VALUES(8,{FAR_US},{FAR_US}+1,0)",
    ("maintenance_windows", "UPDATE"): "UPDATE maintenance_windows SET words='changed' WHERE id=7",
    ("maintenance_windows", "DELETE"): "DELETE FROM maintenance_windows WHERE id=7",
    ("archive_settings", "INSERT"): "INSERT INTO archive_settings(name,value) VALUES('x','y')",
    ("archive_settings", "UPDATE"): "UPDATE archive_settings SET value='elsewhere'",
    ("contacts", "INSERT"): "INSERT INTO contacts(place,name) VALUES('service','New')",
    ("contacts", "UPDATE"): "UPDATE contacts SET name='Forged'",
    ("contacts", "DELETE"): "DELETE FROM contacts",
}
OTHER_WRITES = {
    ("acts", "INSERT"): "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES('{uuid}','reopen',{done},2)",
    ("events", "INSERT"): "INSERT INTO events(event_uuid,kind,detail) VALUES('{uuid}','sign-out','x')",
    ("twin_remarks", "INSERT"): "INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note)"
    " VALUES('{uuid}',{upload},{other},1,'Together')",
    ("group_copies", "INSERT"): f"INSERT INTO group_copies(upload_id,group_key) VALUES({{upload}},'{GROUP}')",
    ("index_prints", "INSERT"): "INSERT INTO {index_prints}(upload_id,position,outcome,fingerprint,read_at_us)"
    " VALUES({upload},0,'read','1 2 3',5)",
    ("index_prints", "DELETE"): "DELETE FROM {index_prints} WHERE upload_id={other}",
    ("index_anchors", "INSERT"): "INSERT INTO {index_anchors}(anchor,upload_id,position) VALUES(9,{upload},0)",
    ("index_anchors", "DELETE"): "DELETE FROM {index_anchors} WHERE upload_id={other}",
    ("index_pairs", "INSERT"): "INSERT INTO {index_pairs}(upload_id,other_upload_id,position,other_position,same_file,"
    "share,shared,found_at_us) VALUES({upload},{other},0,0,0,40,1,5)",
    ("index_pairs", "DELETE"): "DELETE FROM {index_pairs} WHERE upload_id={other}",
    ("work_claims", "INSERT"): "INSERT INTO work_claims(name,run_uuid) VALUES('new','{uuid}')",
    ("work_claims", "UPDATE"): "UPDATE work_claims SET run_uuid='{uuid}'",
    ("mails", "INSERT"): "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address)"
    " VALUES('s6',{upload},1,'{uuid}','a@b')",
    ("mails", "UPDATE"): "UPDATE mails SET state='sent' WHERE mail_uuid='m-1'",
    ("mails", "DELETE"): "DELETE FROM mails WHERE mail_uuid='m-2'",
    ("maintenance_records", "INSERT"): "INSERT INTO maintenance_records(record_uuid,task,outcome,result)"
    " VALUES('{uuid}','review','well','Read')",
    ("health_reports", "INSERT"): "INSERT INTO health_reports(reporter,number,metric,ago_s,seen,failed,slow,total_us,"
    "longest_us) VALUES('{uuid}',1,'act',1,1,0,0,5,5)",
    ("health_gauges", "INSERT"): "INSERT INTO health_gauges(gauge,at_us,value) VALUES('free',{slot},1)",
    ("alerts", "INSERT"): "INSERT INTO alerts(rule,subject,number,step,detail) VALUES('r','s',1,'raised','x')",
    ("read_only_holds", "INSERT"): "INSERT INTO read_only_holds(window_id,ends_sessions) VALUES(99,0)",
}
WRITES = {**PERSONAL_WRITES, **REGISTER_WRITES, **OTHER_WRITES}
"""What is granted on what → a statement that does it, which somebody may when nothing is held."""
CALLS = {
    "em_erase": "CALL em_erase({upload},'Asked for')",
    "em_erase_student": "CALL em_erase_student(5,'Asked for')",
    "em_archive": f"CALL em_archive({{done}},{FAR_US})",
    "em_archive_settled": "CALL em_archive_settled({rests})",
    "em_archive_retrieve": "CALL em_archive_retrieve({rests})",
    "em_archive_remove": "CALL em_archive_remove({rests})",
}
"""Procedures of an administrator that change what people work with."""
ALLOWED_CALLS = {
    "em_probe_forget": "what a verification left, which is nobody's work; its history is refused",
    "em_tend": "no row is changed",
    "em_table_sizes": "it reads",
    "em_shown_to": "it reads",
    "em_tidy_health": "the bookkeeping of figures",
    "em_now_us": "it reads",
    "em_feedback_delay_us": "it reads",
}
EVERY_GRANT = (*grants.grants(), *maintenance.grants(), *archive.grants(), *health.grants())


def granted() -> dict[tuple[str, str], set[str]]:
    """Return (object, verb) → the logins of the roles that may."""
    found: dict[tuple[str, str], set[str]] = {}
    for privilege, target, role in EVERY_GRANT:
        verb = re.split(r"\W", privilege)[0]
        if verb in ("INSERT", "UPDATE", "DELETE"):
            found.setdefault((target, verb), set()).add(LOGINS[role])
    return found


def test_every_table_that_somebody_writes_has_a_decision_and_a_proof() -> None:
    assert set(WRITES) == set(granted())
    written = {TABLE_OF.get(target, target) for target, _verb in granted()}
    assert written <= {*held.REFUSED, *held.ALLOWED}, "say of a new table whether it is written while all is held"
    assert not set(held.REFUSED) & set(held.ALLOWED)
    assert {*held.REFUSED, *held.ALLOWED} <= set(metadata.tables)
    for target, verb in granted():
        table = TABLE_OF.get(target, target)
        is_decided = verb in held.REFUSED.get(table, ()) or table in held.ALLOWED
        assert is_decided or held.WITH_THE_PORTAL.get(table) == verb or (table, verb) == ("mails", "UPDATE"), target


def test_every_procedure_that_somebody_calls_has_a_decision() -> None:
    called = {target.split()[1] for privilege, target, _role in EVERY_GRANT if privilege == "EXECUTE"}
    assert called == {*CALLS, *ALLOWED_CALLS}


@pytest.fixture(params=EVERY_ENGINE)
def handled(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Handled]:
    with handled_department(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def filled(own: JudgedDatabase) -> dict[str, object]:
    """Put a row into everything that is changed or removed below, and return what the statements name."""
    works = {name: own.upload() for name in ("upload", "other", "moved", "done", "rests", "newest")}
    assert own.act("ann", "reject", works["done"], feedback="Again").accepted
    assert own.act("ann", "approve", works["rests"]).accepted
    assert own.act("reg", "reassign", works["moved"], target_faculty_id=2, reason="why").accepted
    with own.client("adm").connections.writing() as connection:
        put = "CALL em_archive(:id,:at)" if own.is_server else "INSERT INTO archived_work(id,before_us) VALUES(:id,:at)"
        connection.rows(put, {"id": works["rests"], "at": FAR_US})
    for statement in (
        "INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5)",
        "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2026-12-01','2026-12-05')",
        "INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(2,5)",
        "INSERT INTO collections(id,course) VALUES(3,'Optics')",
        "INSERT INTO work_templates(id,name,sha256) VALUES(3,'Sheet','ab')",
        "INSERT INTO settings(name,value) VALUES('submissions_in_a_day','70')",
        "INSERT INTO mail_settings(name,value) VALUES('host','mail.example')",
        "INSERT INTO archive_settings(name,value) VALUES('place','cold')",
        "INSERT INTO contacts(place,name) VALUES('emergency','Help')",
        f"INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us) VALUES(7,{FAR_US},{FAR_US}+5)",
        "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address) VALUES('s5',1,2,'m-1','a@b')",
        "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address) VALUES('s5',1,3,'m-2','a@b')",
        "UPDATE mails SET state='sent' WHERE mail_uuid='m-2'",
        "INSERT INTO work_claims(name,run_uuid) VALUES('here','r')",
        f"INSERT INTO text_prints(upload_id,position,outcome,read_at_us) VALUES({works['other']},0,'none',5)",
        f"INSERT INTO text_anchors(anchor,upload_id,position) VALUES(1,{works['other']},0)",
        "INSERT INTO twin_pairs(upload_id,other_upload_id,position,other_position,share)"
        f" VALUES({works['other']},{works['other']}+1,0,0,40)",
        "INSERT INTO handed_drafts(to_faculty_id,upload_id,author,author_name,feedback)"
        f" VALUES(1,{works['upload']},'bob','Bob','x'),(2,{works['other']},'ann','Ann','x')",
    ):
        own.root(statement)
    for login in LOGINS.values():
        for table in PERSONAL:
            values = dict.fromkeys(table.values, "1") | {table.key: str(works["upload"])}
            values |= {name: str(uuid4()) for name in values if name == "act_uuid"}
            values |= {name: "approve" for name in values if name == "kind"}
            listed = ",".join(f"'{value}'" if not value.isdigit() else value for value in values.values())
            if not own.is_server:
                texts = {name for name, _most in table.texts} | ({"value"} if table.name == "choices" else set())
                listed = ",".join(
                    value if value.isdigit() and name not in texts else f"'{value}'" for name, value in values.items()
                )
            own.root(f"INSERT INTO {table.name}(login,{','.join(values)}) VALUES('{login}',{listed})")
    views = {view: view if own.is_server else table for view, table in INDEXED.items()}
    slot = f"{NOW_US}/{SLOT_US}*{SLOT_US}" if not own.is_server else "0"
    return {**works, **views, "slot": slot}


def answer(own: JudgedDatabase, login: str, statement: str) -> str:
    """Return what the database makes of a statement that is taken back: '' or the code of its refusal."""
    engine = make_engine(own.account_url(login), login=None if own.is_server else login)
    try:
        with engine.connect() as connection:
            connection.execute(text("START TRANSACTION" if own.is_server else "SAVEPOINT tried"))
            try:
                connection.execute(text(statement.replace(":", r"\:")))
            except DBAPIError as error:
                told = refusal_of(str(error.orig.args[-1] if error.orig else error))
                if told is None:
                    raise
                return f"{told.code} {told.details.get('reason', '')}".strip()
            finally:
                connection.execute(text("ROLLBACK"))
    finally:
        engine.dispose()
    return ""


def each_answer(own: JudgedDatabase, named: dict[str, object]) -> dict[tuple[str, str, str], str]:
    """Return what becomes of every write of everybody who is granted it."""
    return {
        (target, verb, login): answer(own, login, WRITES[target, verb].format(uuid=uuid4(), **named))
        for (target, verb), logins in sorted(granted().items())
        for login in sorted(logins)
    }


@contextmanager
def hold(handled: Handled, *, stops_portal: bool = False, ends_sessions: bool = False) -> Iterator[None]:
    """Hold everything for an incident, and close that afterwards."""
    desk = handled.desk()
    journal.begin(desk.log, IncidentKind.INTRUSION, "A stranger")
    isolating.hold(desk, "We look into it", stops_portal=stops_portal, ends_sessions=ends_sessions)
    try:
        yield
    finally:
        closing.close(desk, "Nobody was there")


def is_refused(table: str, verb: str) -> bool:
    """Return whether a hold refuses it."""
    return table == "acts" or verb in held.REFUSED.get(table, ())


def test_a_hold_refuses_every_write_that_is_not_needed_and_its_end_gives_all_back(handled: Handled) -> None:
    own = handled.own
    named = filled(own)
    before = each_answer(own, named)
    assert not [write for write, code in before.items() if code.startswith("MAINTENANCE")]
    possible = {(target, verb) for (target, verb, _login), code in before.items() if not code}
    assert possible == set(WRITES), "what nobody may anyway proves nothing"
    with hold(handled):
        during = each_answer(own, named)
    for (target, verb, login), code in during.items():
        table = TABLE_OF.get(target, target)
        if not is_refused(table, verb):
            assert code == before[target, verb, login], (target, verb, login)
        elif not before[target, verb, login]:
            assert code == "MAINTENANCE held", (target, verb, login)
        else:
            assert code in (before[target, verb, login], "MAINTENANCE held"), (target, verb, login)
    assert each_answer(own, named) == before


def test_a_plain_maintenance_window_refuses_acts_alone(handled: Handled) -> None:
    own = handled.own
    named = filled(own)
    before = each_answer(own, named)
    windows = handled.desk().windows
    now = windows.now()
    windows.save(KeptWindow(PlannedWindow(now, now + timedelta(hours=1), "New disks")))
    during = each_answer(own, named)
    changed = {target for (target, verb, login), code in during.items() if code != before[target, verb, login]}
    assert changed == {"acts"}


def test_procedures_of_an_administrator_are_refused_while_all_is_held(handled: Handled) -> None:
    own = handled.own
    if not own.is_server:
        pytest.skip("a file has no procedures; what takes their place is tried below")
    named = filled(own)
    rows = {table: own.value(f"SELECT COUNT(*) FROM {table}") for table in metadata.tables}
    with hold(handled):
        for call in CALLS.values():
            assert answer(own, "adm", call.format(**named)) == "MAINTENANCE held", call
        for call in ("CALL em_table_sizes()", "CALL em_tidy_health()"):
            assert not answer(own, "adm", call), call
        recorded = {"maintenance_windows", "maintenance_records", "register_changes", "read_only_holds"}
        now = {table: own.value(f"SELECT COUNT(*) FROM {table}") for table in metadata.tables}
    assert {table for table in rows if rows[table] != now[table]} == recorded
    with own.client("adm").connections.writing() as connection:
        connection.rows(CALLS["em_erase"].format(**named))


IN_A_FILE = (
    ("adm", "UPDATE people SET full_name='Forged' WHERE login='ann'"),
    ("adm", "INSERT INTO people(login,full_name) VALUES('new','New')"),
    ("adm", "DELETE FROM people WHERE login='sam'"),
    ("adm", "INSERT INTO person_roles(login,role) VALUES('ann','admin')"),
    ("adm", "DELETE FROM person_roles WHERE login='ann'"),
    ("reg", "INSERT INTO local_passwords(login,argon2,one_time) VALUES('sam','x',1)"),
    ("adm", "UPDATE archived_work SET stage=1 WHERE id={rests}"),
    ("adm", "INSERT INTO archived_work(id,before_us) VALUES({done},9000000000000000)"),
    ("adm", "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('erase-1',{upload})"),
)
"""What takes the place of procedures in a file, and what their program does there."""


def test_a_file_refuses_what_procedures_do_on_servers(tmp_path: Path) -> None:
    with handled_department("sqlite", folder=tmp_path, server=None) as handled:
        named = filled(handled.own)
        statements = [(login, statement.format(**named)) for login, statement in IN_A_FILE]
        assert [answer(handled.own, *each) for each in statements] == [""] * len(statements)
        with hold(handled):
            assert {answer(handled.own, *each) for each in statements} == {"MAINTENANCE held"}
            for login in ("adm", "sam"):
                own_password = "INSERT INTO local_passwords(login,argon2,one_time) VALUES('sam','x',0)"
                assert not answer(handled.own, login, own_password)
            assert not answer(handled.own, "adm", "UPDATE people SET active=0 WHERE login='ann'")
            handled.own.root("UPDATE students SET full_name='Put right' WHERE id=7")
        assert not answer(handled.own, *statements[0])


PORTAL = (
    "INSERT INTO student_uploads(student_id,file_path) VALUES(5,'late.pdf')",
    "REPLACE INTO student_uploads(id,student_id,file_path) VALUES({other},5,'other.pdf')",
    "UPDATE student_uploads SET status='approved',file_path='new.pdf' WHERE id={rests}",
    "DELETE FROM student_uploads WHERE id={upload}",
)


def test_the_portal_writes_on_unless_it_is_stopped_too(handled: Handled) -> None:
    """Also what is archived, indexed and handed on, all of which its statements touch."""
    named = filled(handled.own)
    with hold(handled, stops_portal=True):
        for statement in PORTAL:
            with pytest.raises(Exception, match=r"EM\|MAINTENANCE\|"):
                handled.own.by_portal(statement.format(**named))
    with hold(handled):
        for statement in PORTAL:
            handled.own.by_portal(statement.format(**named))
    assert handled.own.value("SELECT COUNT(*) FROM archived_work") == 0


def test_probes_act_in_a_maintenance_window_and_not_while_all_is_held(handled: Handled) -> None:
    own = handled.own
    for table in ("students", "faculty"):
        with own.client("adm").connections.writing() as connection:
            connection.change(f"INSERT INTO {table}(id,full_name) VALUES(-1,'A probe')")
    PEOPLE["probe"] = Someone(("student",), student_id=-1)
    try:
        own.add_person("probe", PEOPLE["probe"])
        with hold(handled), pytest.raises(UnderMaintenance):
            own.submit("probe", target_faculty_id=-1)
        assert own.submit("probe", target_faculty_id=-1).accepted
    finally:
        del PEOPLE["probe"]


def test_the_hold_is_told_to_everybody_and_whose_sessions_end(handled: Handled) -> None:
    began = handled.desk().windows.now()
    with hold(handled, ends_sessions=True):
        for login, ends in (("ann", True), ("reg", True), ("stu", True), ("adm", False)):
            plan = DatabasePlanReader(connections=handled.own.client(login).connections).plan()
            found = plan.held(plan.now)
            assert found is not None
            assert plan.ends_session(began, plan.now) is ends, login
            assert not plan.ends_session(plan.now, plan.now), "who signs in now stays"
    plan = DatabasePlanReader(connections=handled.own.client("ann").connections).plan()
    assert plan.held(plan.now) is None


def test_an_administrator_alone_holds_and_nobody_takes_the_mark_away(handled: Handled) -> None:
    begin = "INSERT INTO read_only_holds(window_id,ends_sessions) VALUES(99,{})"
    for login in ("ann", "reg", "stu"):
        assert denied(handled.own, login, begin.format(0)), login
    assert answer(handled.own, "adm", begin.format(7)).startswith("INVALID")
    with hold(handled):
        for statement in ("DELETE FROM read_only_holds", "UPDATE read_only_holds SET ends_sessions=1"):
            assert denied(handled.own, "adm", statement), statement


def denied(own: JudgedDatabase, login: str, statement: str) -> bool:
    """Return whether a right is missing on a server, or a trigger refuses it as nobody's in a file."""
    try:
        return answer(own, login, statement) == "DENIED kind"
    except DBAPIError as error:
        return "denied" in str(error)
