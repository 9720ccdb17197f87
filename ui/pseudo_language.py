"""Make a language for testing of a `.ts` file: longer words with accents, each text in brackets.

`python ui/pseudo_language.py OUT.qm` compiles it. What is seen without brackets passed no translation, two pairs in one
place are glued, and a bracket that is missing was cut off.
"""

import re
import subprocess
import sys
import tempfile
import textwrap
import xml.etree.ElementTree as ET
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SOURCE = PROJECT / "resources" / "translations" / "edumanage_es.ts"
OPENING, CLOSING = "⟦", "⟧"
LONGER_BY = 0.4
"""How much longer texts become: about what English gains in other languages."""
_LONGEST_WORD = 20
"""What makes a text longer breaks into lines as words do."""
_ACCENTED = str.maketrans("aeiouyncAEIOUYNC", "áéíöüýñçÁÉÍÖÜÝÑÇ")
_KEPT = re.compile(r"\{[^}]*\}|%L?n|&(?=\w)|\t[^\t]*$")
"""Places of parts, counts and mnemonics, and a key behind a tab."""


def pseudo(text: str) -> str:
    """Return a text as the language has it; what stands in braces, counts and keys stay."""
    shown = _KEPT.sub("", text)
    more = " ".join(textwrap.wrap("~" * round(len(shown) * LONGER_BY), _LONGEST_WORD))
    kept = _KEPT.findall(text)
    accented = [part.translate(_ACCENTED) for part in _KEPT.split(text)]
    key = kept.pop() if kept and kept[-1].startswith("\t") else ""
    whole = accented[0] + "".join(part + words for part, words in zip(kept, accented[1:], strict=False))
    return f"{OPENING}{whole}{more}{CLOSING}{key}"


def pseudo_ts(source: Path) -> str:
    """Return the `.ts` file of the language, with every text of another one's file."""
    tree = ET.parse(source)
    tree.getroot().set("language", "eo")
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        translation.text = None
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    return ET.tostring(tree.getroot(), encoding="unicode")


def compile_pseudo(target: Path) -> None:
    """Write the compiled language to `target`."""
    with tempfile.TemporaryDirectory() as scratch:
        ts = Path(scratch) / "pseudo.ts"
        ts.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + pseudo_ts(SOURCE), encoding="utf-8")
        program = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([str(program), "-silent", str(ts), "-qm", str(target)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    compile_pseudo(Path(sys.argv[1]))
