"""Work with no window open: who is at it, and which mails were claimed, sent or refused; an administrator's alone."""

from migrations.program.server_words import LOGIN, clock, signal
from migrations.program.sqlite_words import NOW_US, refuse

CLAIMED, SENT, REFUSED = "claimed", "sent", "refused"
_ENDS = f"('{SENT}','{REFUSED}')"
_LONGEST_DETAIL = 500
ADMIN_IN_FILE = (
    "EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'"
    " WHERE p.login=current_login() AND p.active=1)"
)


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role)."""
    return [
        ("SELECT", "work_claims", "em_admin"),
        ("INSERT(name,run_uuid)", "work_claims", "em_admin"),
        ("UPDATE(run_uuid)", "work_claims", "em_admin"),
        ("SELECT", "mails", "em_admin"),
        ("INSERT(recipient,upload_id,version,mail_uuid,address)", "mails", "em_admin"),
        ("UPDATE(state,detail)", "mails", "em_admin"),
        ("DELETE", "mails", "em_admin"),
        ("SELECT", "mail_choices", "em_admin"),
        ("SELECT", "mail_choices", "em_backup"),
    ]


def server_triggers() -> list[str]:
    """Return the triggers on MariaDB and MySQL; a server's clock says when, and its connection who."""
    may, wrong_end = "CALL em_may_edit(1);", f"BINARY NEW.state NOT IN{_ENDS}"
    claim = f"SET NEW.login={LOGIN};\n {clock('NEW.beat_at_us')}"
    body = "CREATE TRIGGER {} {} ON {} FOR EACH ROW\nBEGIN\n DECLARE v_zone VARCHAR(64);\n {}\nEND".format
    return [
        body("work_claims_bi", "BEFORE INSERT", "work_claims", f"{may}\n {claim}"),
        body("work_claims_bu", "BEFORE UPDATE", "work_claims", f"{may}\n {claim}"),
        body(
            "mails_bi", "BEFORE INSERT", "mails",
            f"{may}\n SET NEW.state='{CLAIMED}', NEW.detail=NULL, NEW.ended_at_us=NULL;\n {clock('NEW.claimed_at_us')}",
        ),
        body(
            "mails_bu", "BEFORE UPDATE", "mails",
            f"{may}\n IF {wrong_end} OR BINARY OLD.state<>'{CLAIMED}' THEN {signal('INVALID', 'field=state')} END IF;\n"
            f" {clock('NEW.ended_at_us')}",
        ),
        body("mails_bd", "BEFORE DELETE", "mails", may),
    ]  # fmt: skip


def sqlite_triggers() -> list[str]:
    """Return the triggers on SQLite; the time is put right just afterwards."""
    somebody = "coalesce(current_login(),'')<>''"
    may = refuse("DENIED", "reason=kind", f"{somebody} AND NOT {ADMIN_IN_FILE}")
    wrong_end = f"NEW.state NOT IN{_ENDS} OR OLD.state<>'{CLAIMED}'"
    too_long = f"length(NEW.detail)>{_LONGEST_DETAIL}"
    beat = f" UPDATE work_claims SET login=coalesce(current_login(),''),beat_at_us={NOW_US} WHERE name=NEW.name;"
    claimed = f"state='{CLAIMED}',detail=NULL,ended_at_us=NULL,claimed_at_us={NOW_US}"
    same = "recipient=NEW.recipient AND upload_id=NEW.upload_id AND version=NEW.version"
    body = "CREATE TRIGGER {} {} ON {} BEGIN\n{}\nEND".format
    return [
        body("work_claims_bi", "BEFORE INSERT", "work_claims", may),
        body("work_claims_bu", "BEFORE UPDATE", "work_claims", may),
        body("work_claims_bd", "BEFORE DELETE", "work_claims", may),
        body("work_claims_ai", "AFTER INSERT", "work_claims", beat),
        body("work_claims_au", "AFTER UPDATE OF run_uuid", "work_claims", beat),
        body("mails_bi", "BEFORE INSERT", "mails", may),
        body("mails_bu", "BEFORE UPDATE", "mails", may),
        body("mails_ai", "AFTER INSERT", "mails", f" UPDATE mails SET {claimed} WHERE {same};"),
        body(
            "mails_bs", "BEFORE UPDATE OF state", "mails",
            refuse("INVALID", "field=state", f"OLD.claimed_at_us<>0 AND ({wrong_end} OR {too_long})"),
        ),
        body("mails_au", "AFTER UPDATE OF state", "mails",
             f" UPDATE mails SET ended_at_us={NOW_US} WHERE {same} AND NEW.state<>'{CLAIMED}';"),
        body("mails_bd", "BEFORE DELETE", "mails", may),
    ]  # fmt: skip
