"""The report of an incident, on pages to print or as a page of the web: what happened, what was done, who and when."""

import html
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from edumanage_desktop.domain.incidents import Deed, Entry, Incident, StepName
from edumanage_desktop.domain.sentences import Moment, Sentence
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.incident_words import (
    KINDS,
    STATES,
    STEPS,
    entry_sentence,
    fix_sentence,
    place_sentence,
)

Say = Callable[[Sentence], str]
"""Says a sentence in a language."""
_CELL = "padding:2px 14px 2px 0; vertical-align:top"


def as_html(incident: Incident, *, made_at: datetime, program: str, say: Say = str, language: str = "en") -> str:
    """Return the report as HTML, of which Qt's rich text understands all as well; all times are UTC."""
    title = say(Sentence("Report of incident {incident}", incident=incident.number))
    parts = (
        _facts(incident, say),
        _titled(say(Sentence("The runbook's steps")), _rows(_steps(incident, say))),
        _titled(say(Sentence("Checklist")), _rows(_fixes(incident, say))),
        _titled(say(Sentence("Who was told")), _rows(_told(incident, say))),
        _titled(say(Sentence("Evidence")), _rows(_evidence(incident))),
        _titled(say(Sentence("Everything that was done")), _rows(_journal(incident, say))),
        f"<p>{_safe(say(Sentence('Made on {when} by {program}.', when=Moment(made_at), program=program)))}</p>",
    )
    return (
        f'<!DOCTYPE html><html lang="{_safe(language)}"><head><meta charset="utf-8">'
        f"<title>{_safe(title)}</title></head>"
        f'<body style="font-family:sans-serif; font-size:10pt"><h1>{_safe(title)}</h1>{"".join(parts)}</body></html>\n'
    )


def write_report(desk: IncidentDesk, incident: Incident, path: Path, *, say: Say = str, language: str = "en") -> None:
    """Write the report to a file that is not there yet: as pages where it ends in .pdf, else as HTML.

    Raises what `EvidenceGround.new_file` and `IncidentDesk.painted_pdf` raise.
    """
    made_at, program = desk.log.now(), desk.evidence.program
    markup = as_html(incident, made_at=made_at, program=program, say=say, language=language)
    content = desk.painted_pdf(markup) if path.suffix.lower() == ".pdf" else markup.encode()
    with desk.evidence.new_file(path) as stream:
        stream.write(content)


def _facts(incident: Incident, say: Say) -> str:
    closed = incident.closed
    facts = [
        (say(Sentence("What happened")), incident.what),
        (say(Sentence("Kind")), say(KINDS[incident.kind])),
        (say(Sentence("Since")), _moment(incident.since)),
        (say(Sentence("Begun")), _who(incident.begun)),
        (say(Sentence("Closed")), say(Sentence("It is still open.")) if closed is None else _who(closed)),
    ]
    if closed is not None:
        facts.append((say(Sentence("What came of it")), str(closed.values.get("summary", ""))))
        kept = str(closed.values.get("kept", ""))
        facts += [(say(Sentence("Stays locked by choice")), kept)] if kept else []
    return _rows(facts)


def _steps(incident: Incident, say: Say) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for number, step in enumerate(StepName, start=1):
        left_out = incident.not_needed(step)
        why = "" if left_out is None else str(left_out.values.get("why", ""))
        rows.append((f"{number}. {say(STEPS[step])}", say(STATES[incident.state_of(step)]), why))
    return rows


def _fixes(incident: Incident, say: Say) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for fix in incident.fixes():
        state = say(Sentence("not done")) if fix.done is None else _who(fix.done)
        note = "" if fix.done is None else str(fix.done.values.get("note", ""))
        rows.append((f"{fix.number}. {say(fix_sentence(fix))}", state, note))
    return rows


def _told(incident: Incident, say: Say) -> list[Sequence[str]]:
    unknown = Sentence("perhaps sent: nobody knows")
    return [
        (
            say(place_sentence(each.place)),
            each.address,
            say(entry_sentence(each.entry, incident) if each.outcome is not None else unknown),
            _who(each.entry),
        )
        for each in incident.tellings()
    ]


def _evidence(incident: Incident) -> list[Sequence[str]]:
    return [
        (str(each.values.get("file", "")), f"SHA-256 {each.values.get('sha256', '')}", _who(each))
        for each in incident.of(Deed.PRESERVED)
    ]


def _journal(incident: Incident, say: Say) -> list[Sequence[str]]:
    return [(_moment(each.at), each.login, say(entry_sentence(each, incident))) for each in incident.entries]


def _titled(title: str, rows: str) -> str:
    return f"<h2>{_safe(title)}</h2>{rows}" if rows else ""


def _rows(rows: "Sequence[Sequence[str]]") -> str:
    if not rows:
        return ""
    lines = ("".join(f'<td style="{_CELL}">{_safe(cell)}</td>' for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _who(entry: Entry) -> str:
    return f"{entry.login}, {_moment(entry.at)}"


def _moment(at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _safe(text: str) -> str:
    return html.escape(text)
