"""Plain texts: prose, Markdown, tables, programs, notebooks, web pages, and a spoken recording's stand-in."""

import io
import json
import math
import random
import struct
import wave
from html import escape

from edumanage_desktop.adapters.sample_files.prose import paragraph, readings, report
from edumanage_desktop.services.sample_department.files import FileRecipe

_WAV_RATE_HZ = 8_000
_SCALE_HZ = (262, 294, 330, 349, 392, 440, 494, 523)


def plain_text(recipe: FileRecipe) -> bytes:
    """Return a text of several paragraphs, UTF-8."""
    rows = report(random.Random(recipe.seed), 4 * max(1, recipe.length))
    parts = [recipe.heading, recipe.author, *(f"{heading}\n\n{text}".strip() for heading, text in rows)]
    return ("\n\n".join(parts) + "\n").encode()


def markdown(recipe: FileRecipe) -> bytes:
    """Return headings, paragraphs, a list, a table and a code block."""
    rng = random.Random(recipe.seed)
    rows = report(rng, 4 * max(1, recipe.length))
    parts = [f"# {recipe.heading}", f"*{recipe.author}*"]
    for heading, text in rows:
        parts += [f"## {heading}", text] if heading else [text]
    table = "\n".join(f"| {x} | {y} | {error} |" for x, y, error in readings(rng, 6))
    parts.append(f"| x | y | error |\n|---|---|---|\n{table}")
    parts.append("- checked by hand\n- checked by machine")
    parts.append("```python\nprint(sum(range(10)))\n```")
    return ("\n\n".join(parts) + "\n").encode()


def csv_readings(recipe: FileRecipe) -> bytes:
    """Return readings as comma-separated values (RFC 4180) with a header."""
    rows = readings(random.Random(recipe.seed), 40 * max(1, recipe.length))
    lines = ["x_m,y_s,uncertainty_s", *(f"{x},{y},{error}" for x, y, error in rows)]
    return ("\r\n".join(lines) + "\r\n").encode()


def json_records(recipe: FileRecipe) -> bytes:
    """Return readings as a JSON document."""
    rows = readings(random.Random(recipe.seed), 10 * max(1, recipe.length))
    document = {
        "title": recipe.heading,
        "author": recipe.author,
        "readings": [{"x": x, "y": y, "uncertainty": error} for x, y, error in rows],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def python_program(recipe: FileRecipe) -> bytes:
    """Return a program that runs and prints a result."""
    rng = random.Random(recipe.seed)
    numbers = ", ".join(str(rng.randint(1, 999)) for _ in range(12))
    return f'''# {recipe.heading}
# {recipe.author}


def sift(numbers):
    """Return the numbers in ascending order."""
    if len(numbers) < 2:
        return list(numbers)
    middle = numbers[len(numbers) // 2]
    below = [n for n in numbers if n < middle]
    equal = [n for n in numbers if n == middle]
    above = [n for n in numbers if n > middle]
    return sift(below) + equal + sift(above)


if __name__ == "__main__":
    print(sift([{numbers}]))
'''.encode()


def java_program(recipe: FileRecipe) -> bytes:
    """Return a class with a main method."""
    rng = random.Random(recipe.seed)
    return f"""// {recipe.heading}
// {recipe.author}
public class Main {{
    static long power(long base, int exponent) {{
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }}

    public static void main(String[] arguments) {{
        for (int i = 0; i < {rng.randint(4, 12)}; i++) {{
            System.out.println(power({rng.randint(2, 9)}, i));
        }}
    }}
}}
""".encode()


def c_program(recipe: FileRecipe) -> bytes:
    """Return a program in C11 that compiles without warnings."""
    rng = random.Random(recipe.seed)
    return f"""/* {recipe.heading.replace("*/", "")}
 * {recipe.author.replace("*/", "")} */
#include <stdio.h>

static unsigned collatz(unsigned n)
{{
    unsigned steps = 0;
    while (n != 1) {{
        n = n % 2 ? 3 * n + 1 : n / 2;
        steps++;
    }}
    return steps;
}}

int main(void)
{{
    printf("%u\\n", collatz({rng.randint(7, 9999)}u));
    return 0;
}}
""".encode()


def notebook(recipe: FileRecipe) -> bytes:
    """Return a Jupyter notebook (nbformat 4.5) with text, code and an output."""
    rng = random.Random(recipe.seed)
    cells: list[dict[str, object]] = [
        {"cell_type": "markdown", "metadata": {}, "source": [f"# {recipe.heading}\n", recipe.author]}
    ]
    for step in range(max(1, recipe.length)):
        values = [y for _, y, _ in readings(rng, 6)]
        cells.append({"cell_type": "markdown", "metadata": {}, "source": [paragraph(rng)]})
        cells.append(
            {
                "cell_type": "code",
                "execution_count": step + 1,
                "metadata": {},
                "source": [f"values = {values}\n", "print(round(sum(values) / len(values), 3))"],
                "outputs": [
                    {"output_type": "stream", "name": "stdout", "text": [f"{round(sum(values) / len(values), 3)}\n"]}
                ],
            }
        )
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    document = {
        "cells": cells,
        "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def web_page(recipe: FileRecipe) -> bytes:
    """Return a page that also asks for what a preview must not fetch or run: a script and a picture elsewhere."""
    rows = report(random.Random(recipe.seed), 3 * max(1, recipe.length))
    body = "\n".join(f"<h2>{escape(heading)}</h2>\n<p>{escape(text)}</p>" for heading, text in rows)
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{escape(recipe.heading)}</title>
<style>body {{ font-family: sans-serif; max-width: 40em; margin: 2em auto }}</style></head>
<body>
<h1>{escape(recipe.heading)}</h1>
<p>{escape(recipe.author)}</p>
<img src="https://pictures.example.org/banner.png" alt="">
<script>document.title = "script ran";</script>
{body}
</body>
</html>
""".encode()


def recording(recipe: FileRecipe) -> bytes:
    """Return a tune of `recipe.length` seconds as WAV: 16 bits, mono, 8 kHz."""
    rng = random.Random(recipe.seed)
    samples = bytearray()
    for _ in range(4 * max(1, recipe.length)):
        step = 2 * math.pi * rng.choice(_SCALE_HZ) / _WAV_RATE_HZ
        count = _WAV_RATE_HZ // 4
        for index in range(count):
            samples += struct.pack("<h", int(9_000 * (1 - index / count) * math.sin(step * index)))
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_WAV_RATE_HZ)
        sound.writeframes(bytes(samples))
    return out.getvalue()
