"""What all statements for SQLite share: the clock, folding, refusals."""

NOW_US = "(CAST(strftime('%s','now') AS INTEGER)*1000000+CAST(substr(strftime('%f','now'),4,3) AS INTEGER)*1000)"


def folded(expression: str) -> str:
    """Return the expression that folds a text with `fold_map`, character by character unless it is plain ASCII.

    GLOB and substr read up to a NUL character, so that a text is folded only as far.
    """
    return f"""(CASE WHEN {expression} NOT GLOB '*[^ -~]*' THEN lower({expression}) ELSE
  (WITH RECURSIVE walk(rest,done) AS (SELECT {expression},'' UNION ALL
    SELECT substr(rest,2),done||coalesce((SELECT m.folded FROM fold_map m WHERE m.letter=substr(rest,1,1)),
     lower(substr(rest,1,1))) FROM walk WHERE rest<>'')
   SELECT done FROM walk WHERE rest='') END)"""


def refuse(code: str, detail: str, condition: str) -> str:
    """Return the statement that refuses with a code of `domain.errors.RefusalCode` where a condition holds."""
    return f" SELECT RAISE(ABORT,'EM|{code}|{detail}') WHERE {condition};"
