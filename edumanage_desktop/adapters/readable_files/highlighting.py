"""Source code with its parts told apart, by Pygments."""

from collections.abc import Iterator

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_for_filename
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

from edumanage_desktop.services.preview_contents import CodePart, Part

MOST_CHARACTERS = 300_000
"""What follows stays as it is: colours of a part are better than none after a wait."""
_PARTS: tuple[tuple[_TokenType, Part], ...] = (
    (Token.Comment, Part.COMMENT),
    (Token.Literal.String.Doc, Part.COMMENT),
    (Token.Literal.String, Part.STRING),
    (Token.Literal.Number, Part.NUMBER),
    (Token.Keyword, Part.KEYWORD),
    (Token.Operator.Word, Part.KEYWORD),
    (Token.Name.Function, Part.NAME),
    (Token.Name.Class, Part.NAME),
    (Token.Name.Decorator, Part.NAME),
    (Token.Name.Tag, Part.KEYWORD),
    (Token.Name.Attribute, Part.NAME),
    (Token.Generic.Heading, Part.NAME),
    (Token.Generic.Inserted, Part.STRING),
    (Token.Generic.Deleted, Part.KEYWORD),
)


def code_parts(text: str, name: str) -> list[CodePart]:
    """Return the parts of a text by the language that its file name tells; none for what has none."""
    lexer = _lexer(name)
    return [] if lexer is None else list(_merged(lexer, text[:MOST_CHARACTERS]))


def _lexer(name: str) -> Lexer | None:
    try:
        found: Lexer = get_lexer_for_filename(name, stripnl=False)
    except ClassNotFound:
        return None
    return None if found.name == "Text only" else found


def _is_of(token: _TokenType, kind: _TokenType) -> bool:
    return token[: len(kind)] == kind


def _merged(lexer: Lexer, text: str) -> Iterator[CodePart]:
    """Yield parts in order; what follows at once and is of the same kind is one part."""
    open_part: CodePart | None = None
    for start, token, value in lexer.get_tokens_unprocessed(text):
        part = next((known for kind, known in _PARTS if _is_of(token, kind)), None)
        if open_part is not None and part is open_part.part and start == open_part.start + open_part.length:
            open_part = CodePart(open_part.start, open_part.length + len(value), open_part.part)
            continue
        if open_part is not None:
            yield open_part
        open_part = CodePart(start, len(value), part) if part is not None and value else None
    if open_part is not None:
        yield open_part
