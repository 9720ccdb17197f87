"""What all statements for MariaDB and MySQL share: who is connected, refusals, the clock, the character set."""

LOGIN = "LEFT(USER(),CHAR_LENGTH(USER())-LOCATE('@',REVERSE(USER())))"
UTF8 = "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
EVERY_ROW = "LIMIT 18446744073709551615"
"""How a cursor ends that reads all rows: without it, a session's `sql_select_limit` would cut it off."""
COMMIT = "COMMIT AND NO CHAIN NO RELEASE"
ROLLBACK = "ROLLBACK AND NO CHAIN NO RELEASE"
"""Alone, they would do what a session's `completion_type` says: begin anew, or hang up."""


def signal(code: str, detail: str) -> str:
    """Return the statement that refuses with a code of `domain.errors.RefusalCode` and `key=value` details."""
    return f"SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT='EM|{code}|{detail}';"


def clock(target: str) -> str:
    """Return the statements that set `target` to UTC microseconds; SYSDATE, because a session can forge NOW()."""
    return (
        "SET v_zone=@@session.time_zone; SET time_zone='+00:00';"
        f" SET {target}=TIMESTAMPDIFF(MICROSECOND,'1970-01-01 00:00:00.000000',SYSDATE(6));"
        " SET time_zone=v_zone;"
    )


def before_nul(expression: str) -> str:
    """Return the text before a NUL, which is all that SQLite's functions see of it."""
    return f"SUBSTRING_INDEX({expression},_utf8mb4 0x00,1)"


def not_digits(expression: str) -> str:
    """Return the condition that a text holds anything but digits; no regular expression, whose flags a session sets."""
    return not_made_of("0123456789", expression)


def not_made_of(letters: str, expression: str) -> str:
    """Return the condition that a text holds any other than these letters.

    Its length tells: blanks at the end of a text make no difference where texts are compared.
    """
    rest = expression
    for letter in letters:
        rest = f"REPLACE({rest},'{letter}','')"
    return f"LENGTH({rest})>0"
