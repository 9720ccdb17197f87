"""The report of an audit as HTML to be painted: the same content as the signed file, with what that is known by."""

import html
from collections.abc import Iterable

from edumanage_desktop.domain.audit import AREA_TITLES, AuditFinding, Gravity, SignedReport
from edumanage_desktop.services.audit.signed_report import grouped

_GRAVITY_WORDS = {
    Gravity.WRONG: "To be mended",
    Gravity.LOOK: "To be looked at",
    Gravity.NOT_TRIED: "Not looked at",
    Gravity.WELL: "Well",
}
_MONO = "font-family:'DejaVu Sans Mono','Courier New',monospace; font-size:8pt"


def as_html(signed: SignedReport) -> str:
    """Return the pages of a report, in what Qt's rich text understands as well."""
    title = "Security audit"
    facts = "".join(
        f'<tr><td style="padding:2px 16px 2px 0">{html.escape(name)}</td><td><b>{html.escape(value)}</b></td></tr>'
        for name, value in _facts(signed)
    )
    groups = "".join(_group(gravity, signed) for gravity in Gravity)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
        f'<body style="font-family:sans-serif; font-size:10pt"><h1>{title}</h1><table>{facts}</table>{groups}'
        f"{_proof(signed)}</body></html>\n"
    )


def _facts(signed: SignedReport) -> Iterable[tuple[str, str]]:
    report, subject = signed.report, signed.report.subject
    since = subject.reaches_back_to
    yield "Audited on", f"{report.at:%Y-%m-%d %H:%M} UTC"
    yield "By", subject.login
    yield "Database", subject.database
    yield "Schema", subject.revision
    yield "Files", subject.store or "not named"
    yield "With", subject.program
    yield "Last audit before", "none" if since is None else f"{since:%Y-%m-%d %H:%M} UTC"


def _group(gravity: Gravity, signed: SignedReport) -> str:
    found = [each for each in signed.report.findings if each.gravity is gravity]
    if not found:
        return ""
    return f"<h2>{_GRAVITY_WORDS[gravity]} ({len(found)})</h2>" + "".join(map(_finding, found))


def _finding(finding: AuditFinding) -> str:
    remedy = "" if finding.remedy is None else f"<p><i>{html.escape(finding.remedy)}</i></p>"
    details = "".join(f"<li>{html.escape(each)}</li>" for each in finding.details)
    listed = f"<ul>{details}</ul>" if details else ""
    return f"<h3>{html.escape(AREA_TITLES[finding.area])}</h3><p>{html.escape(finding.evidence)}</p>{listed}{remedy}"


def _proof(signed: SignedReport) -> str:
    return (
        "<h2>How this report is proven</h2>"
        "<p>The signed file (.json) beside this one holds the same; the signature of these pages (.sig) lies there,"
        " too, by the same key. Check either with: edumanage-desktop audit verify FILE</p>"
        f'<p>SHA-256 of the signed file<br><span style="{_MONO}">{grouped(signed.sha256)}</span></p>'
        f'<p>Fingerprint of the key<br><span style="{_MONO}">{grouped(signed.fingerprint)}</span></p>'
    )
