"""What the views of somebody else show: asked by registrars and administrators about a login, and by nobody else.

The condition is the text of the view itself, with the login that is asked about in the place of the connected one. On
a server a procedure holds it, which refuses everybody else; in a file it is a question, for who has the file reads all.
"""

from migrations.program.account_words import holds, unless
from migrations.program.server_words import UTF8
from migrations.program.views import Dialect, selects

SHOWN_TO = "em_shown_to"
"""The procedure of registrars and administrators."""
VIEWS = ("faculty_uploads", "all_uploads")
"""The views of which a queue shows one: of faculty, and of who is registrar or administrator besides."""
KEEPERS = ("em_registrar", "em_admin")


def shown_to(dialect: Dialect, upload: str) -> str:
    """Return the condition that somebody's view has a submission; the dialect's `login` says whose view."""
    found = selects(dialect)
    return " OR ".join(f"EXISTS({found[view]} AND u.id={upload})" for view in VIEWS)


def visibility_routines() -> list[tuple[str, str, str]]:
    """Return (type, name, CREATE statement) of the procedure; its question is not merged into any other."""
    shown = shown_to(Dialect(login="p_login", shielded=True), "p_upload")
    return [
        (
            "PROCEDURE",
            SHOWN_TO,
            f"""CREATE PROCEDURE {SHOWN_TO}(IN p_login VARCHAR(80) {UTF8}, IN p_upload BIGINT)
 READS SQL DATA SQL SECURITY DEFINER
BEGIN
 DECLARE v_found INT DEFAULT 0;
 {unless(holds("registrar", "admin"), "DENIED", "reason=kind")}
 SELECT ({shown}) AS shown LIMIT 1;
END""",
        )
    ]


def grants() -> list[tuple[str, str, str]]:
    """Return (privilege, object, role)."""
    return [("EXECUTE", f"PROCEDURE {SHOWN_TO}", role) for role in KEEPERS]
