"""Markdown as markup that shows text alone: no HTML of its author's, nothing that is fetched."""

from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from edumanage_desktop.services.preview_contents import RichText

MOST_CHARACTERS = 200_000
"""How much is laid out: some hundred pages."""


def _picture(_renderer: Any, tokens: Sequence[Token], at: int, _options: Any, _state: Any) -> str:
    """Return the words that stand for a picture, which would have to be fetched."""
    return f"<i>{escape(tokens[at].content)}</i>"


_READER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_READER.add_render_rule("image", _picture)


def rich_markdown(text: str) -> RichText:
    """Return the beginning of a text in Markdown as rich text; a picture stands as the words that describe it."""
    return RichText(_READER.render(text[:MOST_CHARACTERS]), {}, is_cut=len(text) > MOST_CHARACTERS)
