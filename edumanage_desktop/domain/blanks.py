"""What counts as blank: spaces of every script, and what is drawn as nothing."""

BLANKS = (
    *range(9, 14), 32, 133, 160, 173, 847, 4447, 4448, 5760, 6158, *range(8192, 8208), *range(8232, 8240), 8287,
    *range(8288, 8298), 10240, 12288, 12644, 65279, 65440,
)  # fmt: skip
"""Code points that count as blank in names, feedback and reasons; the triggers of both engines hold the same."""
_ALL = "".join(map(chr, BLANKS))
_EACH = frozenset(_ALL)


def trimmed(text: str) -> str:
    """Return the text without blanks at its ends."""
    return text.strip(_ALL)


def holds_blank(text: str) -> bool:
    """Return whether there is a blank anywhere in the text."""
    return not _EACH.isdisjoint(text)
