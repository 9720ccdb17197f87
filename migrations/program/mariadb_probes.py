"""How what a verification handed in leaves the portal's table on MariaDB and MySQL; its history stays."""

from migrations.program.server_words import COMMIT, LOGIN, ROLLBACK, signal

FORGETTING = "em_probe_forget"
"""The procedure of an administrator."""
OF_A_PROBE = ("drafts", "prepared_decisions", "handed_drafts", "read_marks")
"""Where people keep something about a submission."""


def _forget() -> str:
    kept = "\n ".join(f"DELETE FROM {table} WHERE upload_id=p_upload;" for table in OF_A_PROBE)
    return f"""CREATE PROCEDURE {FORGETTING}(IN p_upload BIGINT) MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN {ROLLBACK}; RESIGNAL; END;
 IF NOT EXISTS(SELECT 1 FROM people p JOIN person_roles r ON r.login=p.login AND r.role='admin'
  WHERE p.login={LOGIN} AND p.active=1) THEN {signal("DENIED", "reason=kind")} END IF;
 IF IFNULL(p_upload,0)>=0 THEN {signal("DENIED", "reason=whose")} END IF;
 START TRANSACTION;
 {kept}
 DELETE FROM student_uploads WHERE id=p_upload;
 {COMMIT};
END"""


def probe_routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the routine; the trigger on the portal's table records the rest."""
    return [("PROCEDURE", FORGETTING, _forget())]
