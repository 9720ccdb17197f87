"""Figures and how they are judged and shown."""

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: our figure, its floor or peer, and what is allowed.

    `ratio` is ours/floor; `at_most` and `at_least` bound it (or, without a floor, bound `ours` itself). A figure with
    neither bound is told for information. `spread` holds each side's fastest and slowest run.
    """

    group: str
    name: str
    ours: float
    unit: str
    floor: float | None = None
    at_most: float | None = None
    at_least: float | None = None
    remark: str = ""
    spread: Sequence[float] = field(default_factory=tuple)

    @property
    def ratio(self) -> float | None:
        """Return ours/floor, None without a floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def is_met(self) -> bool | None:
        """Return whether the bound holds, None for a figure without one."""
        judged = self.ours if self.ratio is None else self.ratio
        if self.at_most is not None:
            return judged <= self.at_most
        return judged >= self.at_least if self.at_least is not None else None

    def to_record(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self) | {"ratio": self.ratio, "is_met": self.is_met}


def figure_of(record: Mapping[str, Any]) -> Figure:
    """Return the figure that `to_record` gave."""
    return Figure(**{name: value for name, value in record.items() if name not in {"ratio", "is_met"}})


def median_figure(
    group: str,
    name: str,
    ours_ms: Sequence[float],
    floor_ms: Sequence[float],
    *,
    at_most: float | None = None,
    remark: str = "",
) -> Figure:
    """Return the row of two series of milliseconds."""
    spread = (min(ours_ms), max(ours_ms), min(floor_ms), max(floor_ms))
    ours, floor = statistics.median(ours_ms), statistics.median(floor_ms)
    return Figure(group, name, ours, "ms", floor, at_most=at_most, remark=remark, spread=spread)


_VERDICTS = {True: "ok", False: "OVER", None: ""}


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as aligned text, a heading line for each group."""
    lines = [f"{'':46} {'ours':>12} {'floor':>12} {'ratio':>8} {'allowed':>8}"]
    group = ""
    for figure in figures:
        if figure.group != group:
            group = figure.group
            lines += ["", group]
        floor = f"{figure.floor:,.1f} {figure.unit}" if figure.floor is not None else "–"
        ratio = f"{figure.ratio:.2f}" if figure.ratio is not None else "–"
        verdict = _VERDICTS[figure.is_met]
        lines.append(
            f"  {figure.name:44} {f'{figure.ours:,.1f} {figure.unit}':>12} {floor:>12} {ratio:>8} {_allowed(figure):>8}"
            f" {verdict:5} {figure.remark}".rstrip()
        )
    return "\n".join(lines)


def _allowed(figure: Figure) -> str:
    if figure.at_most is not None:
        return f"≤ {figure.at_most:g}"
    return f"≥ {figure.at_least:g}" if figure.at_least is not None else "–"
