"""SQL text of the history's encoding and of blank tests, made once for every trigger that needs it."""

from edumanage_desktop.domain.blanks import BLANKS
from edumanage_desktop.domain.people import ERASED

HISTORY_FORMAT = "em-history-1"
KNOWN = "'submitted','approved','rejected','withdrawn'"
"""The statuses of our own; all else is legacy."""
HEXADECIMAL = "0123456789abcdef"
LETTERS_OF_AN_ENDING = HEXADECIMAL + "ghijklmnopqrstuvwxyz"
LONGEST_ENDING = 16
"""What the name of a stored file ends in, as `.pdf`: letters, and how many of them."""
LONGEST_FILES_BYTES = 1_000_000
"""The JSON of an act's files, a hundred with the longest names."""

ERASED_PERSON = (
    f"UPDATE students SET full_name='{ERASED}',number=NULL,email=NULL WHERE id={{student}}",
    "UPDATE conflicts_of_interest SET reason=NULL WHERE student_id={student}",
    """UPDATE register_changes SET before_values=NULL,after_values=NULL WHERE (table_name='students'
 AND record_key=CAST({student} AS CHAR)) OR (table_name='conflicts_of_interest'
 AND SUBSTR(record_key,INSTR(record_key,':')+1)=CAST({student} AS CHAR))""",
    "DELETE FROM mails WHERE SUBSTR(recipient,1,8)='student:' AND SUBSTR(recipient,9)=CAST({student} AS CHAR)",
    "UPDATE events SET detail=NULL WHERE login IN(SELECT login FROM people WHERE student_id={student})",
    f"""UPDATE people SET full_name='{ERASED}',email=NULL,active=0 WHERE student_id={{student}}
 AND NOT EXISTS(SELECT 1 FROM person_roles r WHERE r.login=people.login AND r.role<>'student')""",
)
"""Statements that erase what we know of the student whose id stands for `{student}`; staff keep their account."""


def server_part(expression: str) -> str:
    """Return the MariaDB/MySQL expression that encodes one value (length in bytes, colon, bytes, comma; NULL '-,')."""
    return f"IFNULL(CONCAT(LENGTH({expression}),':',{expression},','),'-,')"


def server_hash(*expressions: str) -> str:
    """Return the MariaDB/MySQL expression of the SHA-256 over the encoded values."""
    return f"SHA2(CONCAT({','.join(server_part(expression) for expression in expressions)}),256)"


def server_trimmed(expression: str) -> str:
    """Return the expression without any blank character; no regular expression, whose flags a session sets."""
    trimmed = f"IFNULL({expression},'')"
    for code_point in BLANKS:
        trimmed = f"REPLACE({trimmed},_utf8mb4 0x{chr(code_point).encode().hex()},'')"
    return trimmed


def sqlite_trimmed(expression: str) -> str:
    """Return the SQLite expression that trims every blank character, '' for NULL."""
    return f"trim(coalesce({expression},''),char({','.join(map(str, BLANKS))}))"
