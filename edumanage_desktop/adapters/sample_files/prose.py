"""Sentences that read like a student's report, for the text in sample files."""

import random

_OPENINGS = (
    "The aim of this work was to determine the quantity in question as precisely as the equipment allows.",
    "We followed the procedure of the handout, with the changes noted below.",
    "This report describes what was done, what came of it, and how far the result can be trusted.",
    "The first part was prepared at home, the second in the group.",
)
_SENTENCES = (
    "The mean of {n} readings is {a}.{b:02d} with a standard deviation of 0.{c:02d}.",
    "Before each series the zero was checked and noted in the log.",
    "A reading that was off by more than {k} standard deviations was repeated and is marked in table {k}.",
    "The largest part of the uncertainty comes from the reading of the scale, about {c} % of the total.",
    "Figure 1 shows the points with a straight line fitted by least squares.",
    "The slope of the line is {a}.{b:02d} and the intercept agrees with zero within its uncertainty.",
    "Compared with the value in the textbook the result is {c} % too small.",
    "A likely reason is that the temperature of the room rose by {k} degrees during the afternoon.",
    "The second method gives {a}.{c:02d}, which agrees within the limits of error.",
    "I would take more points in the lower range if I did this again.",
    "The argument rests on the assumption that the two quantities are independent of each other.",
    "It is easy to see that the remaining terms vanish in the limit, so that only the first two matter.",
    "For n = {n} the statement can be checked by hand.",
    "The sample was weighed {k} times on the fine balance.",
    "My partner took the readings while I kept the log, and we changed places after {n} of them.",
    "Why the third series differs from the other two I cannot say with certainty.",
    "The same effect was described in the lecture, there with a smaller amplitude.",
    "From the table one reads off {a}.{b:02d} at the highest setting and 0.{c:02d} at the lowest.",
)
_CLOSINGS = (
    "In short, the expectation is confirmed within the uncertainty, and the method is fit for the purpose.",
    "The result is plausible, but a second series would be needed to exclude a systematic error.",
    "I declare that I wrote this text myself and named all the sources that I used.",
)
SECTIONS = ("Introduction", "Method", "Measurements", "Evaluation", "Discussion", "Conclusion")


def sentence(rng: random.Random) -> str:
    """Return one sentence with figures in it (`rng` is moved on)."""
    return rng.choice(_SENTENCES).format(
        n=rng.randint(5, 40), a=rng.randint(1, 98), b=rng.randint(0, 99), c=rng.randint(2, 60), k=rng.randint(2, 5)
    )


def paragraph(rng: random.Random) -> str:
    """Return a paragraph of four to seven sentences."""
    return " ".join(sentence(rng) for _ in range(rng.randint(4, 7)))


def report(rng: random.Random, paragraphs: int) -> list[tuple[str, str]]:
    """Return (section heading or "", paragraph) pairs; the first and the last sentence frame them."""
    every = max(1, paragraphs // len(SECTIONS))
    rows = []
    for number in range(paragraphs):
        section, rest = divmod(number, every)
        heading = SECTIONS[section] if rest == 0 and section < len(SECTIONS) else ""
        rows.append((heading, paragraph(rng)))
    rows[0] = (rows[0][0], f"{rng.choice(_OPENINGS)} {rows[0][1]}")
    rows[-1] = (rows[-1][0], f"{rows[-1][1]} {rng.choice(_CLOSINGS)}")
    return rows


def readings(rng: random.Random, count: int) -> list[tuple[float, float, float]]:
    """Return (x, y, uncertainty of y) of a series of readings along a line with some scatter."""
    slope, offset = rng.uniform(0.4, 2.5), rng.uniform(-0.5, 0.5)
    rows = []
    for index in range(count):
        x = 0.5 * (index + 1)
        rows.append((x, round(slope * x + offset + rng.gauss(0, 0.15), 3), round(rng.uniform(0.05, 0.2), 3)))
    return rows
