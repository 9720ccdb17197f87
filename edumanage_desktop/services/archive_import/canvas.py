"""How Canvas names what it packs (`lib/content_zipper.rb`, read in lms-archives).

<name>[_LATE]_<user>_<attachment>_<display name>
<name>[_LATE]_<user>_text.html, <name>[_LATE]_<user>_link.html
[LATE_]anon_<anonymous>_<attachment>_<display name>
"""

import re
from dataclasses import dataclass

_WHAT = r"(?:(?P<attachment>\d+)_(?P<display>.+)|(?P<entry>(?:text|link)\.html))"
_ANONYMOUS = re.compile(rf"(?:(?P<late>late)_)?anon_(?P<user>[A-Za-z0-9]+)_{_WHAT}", re.IGNORECASE | re.DOTALL)
_FILE = re.compile(
    r"(?P<name>.*?)(?:_(?P<late>late))?_(?P<user>\d+)_(?P<attachment>\d+)_(?P<display>.+)", re.IGNORECASE | re.DOTALL
)
_ENTRY = re.compile(
    r"(?P<name>.*?)(?:_(?P<late>late))?_(?P<user>\d+)_(?P<display>(?:text|link)\.html)", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class CanvasName:
    """What a name of a Canvas archive says; `name` is '' and `user` a word of Canvas's own where names are hidden."""

    name: str
    user: str
    attachment: str
    display: str
    is_late: bool
    is_anonymous: bool = False


def canvas_name(written: str) -> CanvasName | None:
    """Return what a name says by Canvas's rules, None for one that they do not make.

    The anonymous form is tried first, for it could be that of somebody called Anon; then that with an attachment, for
    a file may be called `text.html`.
    """
    hidden = _ANONYMOUS.fullmatch(written)
    if hidden is not None:
        display = hidden["display"] or hidden["entry"]
        is_late = hidden["late"] is not None
        return CanvasName("", hidden["user"], hidden["attachment"] or "", display, is_late, is_anonymous=True)
    found = _FILE.fullmatch(written) or _ENTRY.fullmatch(written)
    if found is None:
        return None
    attachment = found.groupdict().get("attachment", "")
    return CanvasName(found["name"], found["user"], attachment, found["display"], found["late"] is not None)
