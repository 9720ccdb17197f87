"""Sentences for a person that remember what they were made of, so that the window can say them in any language."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

_SIZES = ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB"))


def counted(number: int, one: str, several: str = "") -> str:
    """Return a number with the English word for so many, for what is never translated: of `several`, or `one` + s."""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"


class Moment(str):
    """A time in a sentence: English text in UTC, which the window says in the person's own time and way."""

    __slots__ = ("at",)

    at: datetime

    def __new__(cls, at: datetime) -> "Moment":
        made = super().__new__(cls, f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC")
        made.at = at
        return made

    def __reduce__(self) -> tuple[type["Moment"], tuple[datetime]]:
        return Moment, (self.at,)


class Figure(str):
    """A measured number in a sentence: English text, which the window writes with the person's own digits."""

    __slots__ = ("digits", "value")

    value: float
    digits: int
    """How many stand behind the point."""

    def __new__(cls, value: float, digits: int = 0) -> "Figure":
        made = super().__new__(cls, f"{value:,.{digits}f}")
        made.value, made.digits = value, digits
        return made

    def __reduce__(self) -> tuple[type["Figure"], tuple[float, int]]:
        return Figure, (self.value, self.digits)


class Size(str):
    """How many bytes something has, in a sentence: `10 MiB` in English, which the window writes as the person does."""

    __slots__ = ("size_bytes",)

    size_bytes: int

    def __new__(cls, size_bytes: int) -> "Size":
        factor, unit = next((each for each in _SIZES if size_bytes >= each[0]), (1, "B"))
        made = super().__new__(cls, f"{size_bytes / factor:.1f}".removesuffix(".0") + f" {unit}")
        made.size_bytes = size_bytes
        return made

    def __reduce__(self) -> tuple[type["Size"], tuple[int]]:
        return Size, (self.size_bytes,)


class Listed(str):
    """Names, or sentences of a word, that a sentence lists: with commas in English, else as the language does."""

    __slots__ = ("parts",)

    parts: tuple[str, ...]

    def __new__(cls, parts: Iterable[str]) -> "Listed":
        listed = tuple(parts)
        made = super().__new__(cls, ", ".join(listed))
        made.parts = listed
        return made

    def __reduce__(self) -> tuple[type["Listed"], tuple[tuple[str, ...]]]:
        return Listed, (self.parts,)


class Sentence(str):
    """An English sentence, made of a template and its parts; wherever a text is wanted it is the text.

    `Sentence("The server has no {name}.", name=name)`. With a `number` the template holds `%n`, and `one` is what it
    says of a single thing: `Sentence("%n rows were refused.", one="One row was refused.", number=rows)`. Templates are
    literals, for translators are given what stands in the source.
    """

    __slots__ = ("number", "one", "parts", "template")

    template: str
    one: str
    number: int | None
    parts: Mapping[str, object]

    def __new__(cls, template: str, /, *, one: str = "", number: int | None = None, **parts: object) -> "Sentence":
        words = one if number == 1 and one else template
        if number is not None:
            words = words.replace("%n", f"{number:,}")
        made = super().__new__(cls, words.format(**parts))
        made.template, made.one, made.number, made.parts = template, one, number, parts
        return made

    @classmethod
    def made_again(cls, template: str, one: str, number: int | None, parts: Mapping[str, Any]) -> "Sentence":
        """Return a sentence of which template and parts were recorded; the template was a literal then."""
        return cls(template, one=one, number=number, **parts)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), {"one": self.one, "number": self.number, **self.parts}
