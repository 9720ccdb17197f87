"""What windows measure is reported by everybody and read by administrators; alerts are theirs, step by step."""

from tests.attack.attack import HARMLESS, READABLE, RIGHTS, UNKNOWN, Attack, attacks, refused, writable
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_KIND = refused("EM|DENIED|reason=kind")
_INVALID = "EM|INVALID|field={}".format
_REPORT = "INSERT INTO health_reports(reporter,number,metric,ago_s,seen,failed,slow,total_us,longest_us) VALUES("
_EVENT = "INSERT INTO events(event_uuid,kind,detail) VALUES("
_WINDOW = "aaaaaaaa-0000-4000-8000-0000000000aa"
_ALERT = "INSERT INTO alerts(rule,subject,number,step,detail) VALUES({})".format
WRONG_REPORTS = (
    (f"'{_WINDOW}',1,'answer',0,1,2,0,0,0", "figures"),
    (f"'{_WINDOW}',1,'answer',0,1,0,2,0,0", "figures"),
    (f"'{_WINDOW}',1,'answer',0,0,0,0,0,0", "figures"),
    (f"'{_WINDOW}',1,'answer',-60,1,0,0,0,0", "figures"),
    (f"'{_WINDOW}',1,'answer',604801,1,0,0,0,0", "figures"),
    (f"'{_WINDOW}',1,'answer',0,1,0,0,9,3", "figures"),
    (f"'{_WINDOW}',1,'answer',0,2,0,0,3,4", "figures"),
    (f"'{_WINDOW}',-1,'answer',0,1,0,0,0,0", "figures"),
    (f"'{_WINDOW}',1,'ANSWER',0,1,0,0,0,0", "metric"),
    (f"'{_WINDOW}',1,'salary',0,1,0,0,0,0", "metric"),
    ("'short',1,'answer',0,1,0,0,0,0", "metric"),
)
ATTACKS = (
    *(
        attack
        for login in ("fay", "rita", "stu")
        for attack in (
            Attack(login, _ALERT("'mine','',1,'raised','all is lost'"), RIGHTS, _KIND),
            Attack(login, "INSERT INTO health_gauges(gauge,at_us,value) VALUES('free',0,0)", RIGHTS, _KIND),
            Attack(login, "INSERT INTO contacts(place,name) VALUES('lead','Me')", RIGHTS, _KIND),
            Attack(login, "CALL em_tidy_health()", RIGHTS, UNKNOWN),
            Attack(login, "SELECT * FROM health_sums", RIGHTS, READABLE),
            Attack(login, "SELECT * FROM contact_list", HARMLESS, HARMLESS),
        )
    ),
    *(Attack("stu", f"{_REPORT}{values})", *(refused(_INVALID(field)),) * 2) for values, field in WRONG_REPORTS),
    Attack("bak", f"{_REPORT}'{_WINDOW}',1,'answer',0,1,0,0,0,0)", RIGHTS, writable("health_reports", "health_sums")),
    Attack("bak", f"{_EVENT}'{_WINDOW}','work','task=backups run=never')", writable("events"), writable("events")),
    Attack("bak", f"{_EVENT}'{_WINDOW}','splendid','well')", *(refused(_INVALID("kind")),) * 2),
    Attack(
        "bak",
        f"INSERT INTO events(event_uuid,kind,login,at_us) VALUES('{_WINDOW}','work','ada',1)",
        RIGHTS,
        writable("events"),
    ),
    *attacks("bak", RIGHTS, writable("events"), "UPDATE events SET detail='well'", "DELETE FROM events"),
    *attacks(
        "bak",
        RIGHTS,
        _KIND,
        "INSERT INTO work_claims(name,run_uuid) VALUES('backup-good','20300101T000000Z')",
        "UPDATE work_claims SET run_uuid='20300101T000000Z'",
    ),
    Attack(
        "stu",
        "INSERT INTO health_reports(reporter,number,metric,ago_s,seen,failed,slow,total_us,longest_us,login,at_us)"
        f" VALUES('{_WINDOW}',1,'answer',0,1,0,0,0,0,'fay',1)",
        RIGHTS,
        _KIND,
    ),
    *attacks("ada", RIGHTS, _KIND, "UPDATE alerts SET detail='forged'", "DELETE FROM alerts"),
    *(
        Attack("ada", _ALERT(values), *(refused(_INVALID(field)),) * 2)
        for values, field in (
            ("'free-storage','/srv/secret',2,'raised','again'", "step"),
            ("'free-storage','/srv/secret',3,'acknowledged','seen'", "step"),
            ("'slow-answers','',1,'resolved','well'", "step"),
            ("'slow-answers','',1,'splendid','well'", "step"),
            ("'slow-answers','',0,'raised','well'", "alert"),
            ("'','',1,'raised','well'", "alert"),
        )
    ),
    Attack("ada", "UPDATE health_sums SET seen=9", RIGHTS, writable("health_sums")),
    Attack("ada", "CALL em_tidy_health()", writable("health_sums"), UNKNOWN),
)


def test_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(ATTACKS)


def test_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(ATTACKS)
