"""Compile the Designer forms and the resources into `edumanage_desktop/gui/forms`, or check that they are fresh.

`python ui/compile_forms.py` writes, `python ui/compile_forms.py --check` exits 1 and names what is stale. Run it with
the Python of the environment: it calls the `pyside6-uic` and `pyside6-rcc` that are installed beside it.
"""

import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FORMS = PROJECT / "edumanage_desktop" / "gui" / "forms"
HEADER = '"""Generated from {source} by ui/compile_forms.py: change the source, not this file."""\n\n'


def tool(name: str, *arguments: str) -> str:
    """Return what a Qt tool of this environment prints; raises `CalledProcessError` when it fails."""
    program = Path(sys.executable).parent / name
    return subprocess.run([str(program), *arguments], check=True, capture_output=True, text=True).stdout


def form_module(form: Path) -> str:
    """Return the Python module of a form, with the types that pyside6-uic leaves out."""
    text = tool("pyside6-uic", str(form))
    text = text[text.index("from PySide6") :]
    root = re.search(r'^ <widget class="(\w+)"', form.read_text(encoding="utf-8"), re.MULTILINE)
    if root is None:
        raise SystemExit(f"{form.name} has no top widget")
    text = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {root[1]}) -> None:", text)
    text = re.sub(r"^#(if|endif) .*\n", "", text, flags=re.MULTILINE)
    return HEADER.format(source=form.relative_to(PROJECT).as_posix()) + without_unused_imports(text)


def without_unused_imports(text: str) -> str:
    """Return a form's module with only the Qt names that it uses: each costs time when the window starts."""

    def keep(block: re.Match[str]) -> str:
        body = text[: block.start()] + text[block.end() :]
        names = [name for name in re.findall(r"\w+", block[2]) if re.search(rf"\b{name}\b", body)]
        lines = "".join(f"    {name},\n" for name in names)
        return f"from {block[1]} import (\n{lines})\n" if names else ""

    return re.sub(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", keep, text, flags=re.MULTILINE)


def resource_module(collection: Path) -> str:
    """Return the Python module of the resources, with the types that pyside6-rcc leaves out."""
    text = tool("pyside6-rcc", "--no-compress", "--format-version", "1", "-g", "python", str(collection))
    text = text[text.index("from PySide6") :].replace("():", "() -> None:")
    return HEADER.format(source=collection.relative_to(PROJECT).as_posix()) + text


def generated() -> dict[Path, str]:
    """Return every generated module and its text."""
    modules = {
        FORMS / "__init__.py": '"""Generated forms and resources; their sources are `ui/` and `resources/`."""\n'
    }
    for form in sorted((PROJECT / "ui").glob("*.ui")):
        modules[FORMS / f"ui_{form.stem}.py"] = form_module(form)
    modules[FORMS / "resources_rc.py"] = resource_module(PROJECT / "resources" / "resources.qrc")
    return modules


def main() -> int:
    """Write the modules, or with `--check` compare them; return the exit status."""
    modules = generated()
    on_disk = {path: path.read_text(encoding="utf-8") for path in FORMS.glob("*.py")}
    if "--check" in sys.argv[1:]:
        stale = sorted(path.name for path in modules.keys() | on_disk.keys() if modules.get(path) != on_disk.get(path))
        if stale:
            print(f"Stale: {', '.join(stale)}. Remedy: python ui/compile_forms.py", file=sys.stderr)
        return 1 if stale else 0
    FORMS.mkdir(exist_ok=True)
    for path, text in modules.items():
        path.write_text(text, encoding="utf-8")
    for path in on_disk.keys() - modules.keys():
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
