"""The window speaks a person's language, and opens again in another with everything where it was."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.profiles import profile_of_url
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.languages import Language, Translations, spoken
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.services.queue import SortColumn, SortOrder
from tests.gui.conftest import wait_until_ready
from tests.gui.department import Department
from tests.gui.signing_in import Computer

TRANSLATED = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context><name>Sentence</name>
<message><source>The {part} of {name} is gone.</source><translation>ذهب {part} من {name}.</translation></message>
<message><source>the end</source><translation>الختام</translation></message>
<message numerus="yes"><source>%n rows of {table}.</source><translation><numerusform>لا صفوف</numerusform>
<numerusform>صف</numerusform><numerusform>صفان</numerusform><numerusform>%Ln صفوف</numerusform>
<numerusform>%Ln صفا</numerusform><numerusform>%Ln صف</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """The translations of the application; English again after the test."""
    made = Translations(qapp)
    locale = QLocale()
    yield made
    made.speak(Language.ENGLISH)
    QLocale.setDefault(locale)


@pytest.fixture
def arabic(translations: Translations, tmp_path: Path) -> Translations:
    """A few sentences in Arabic."""
    (tmp_path / "few.ts").write_text(TRANSLATED, encoding="utf-8")
    release = [str(Path(sys.executable).parent / "pyside6-lrelease"), "-silent", str(tmp_path / "few.ts")]
    subprocess.run(release, check=True)
    translations.speak_from(tmp_path / "few.qm", QLocale("ar_EG"))
    return translations


@pytest.mark.usefixtures("arabic")
def test_sentences_are_said_with_their_parts_in_the_language_of_the_window() -> None:
    sentence = Sentence("The {part} of {name} is gone.", part=Sentence("the end"), name="a%n\n{x}")
    assert wording.said(sentence) == f"ذهب الختام من {wording.isolated('a%n {x}')}."
    assert wording.said("of nobody") == "of nobody"


@pytest.mark.usefixtures("arabic")
def test_what_is_counted_takes_the_form_and_the_digits_of_the_language() -> None:
    counted = [
        wording.said(Sentence("%n rows of {table}.", one="One row.", number=number, table="acts"))
        for number in (0, 1, 2, 5, 12, 100, 1234)
    ]
    assert counted == ["لا صفوف", "صف", "صفان", "٥ صفوف", "١٢ صفا", "١٠٠ صف", "١٬٢٣٤ صفا"]


def test_a_right_to_left_language_mirrors_the_window_and_another_turns_it_back(
    translations: Translations, qapp: QApplication
) -> None:
    translations.speak(Language.ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(12) == "١٢"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    translations.speak(Language.SPANISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(1.5) == "1,5"
    translations.speak(Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_language_of_the_system_is_spoken_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for names, language in (
        (["es-MX", "es-Latn-MX", "es", "en-US"], Language.SPANISH),
        (["de-DE", "de", "ar-MA", "ar"], Language.ARABIC),
        (["fi-FI", "fi"], Language.ENGLISH),
    ):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, names=names: names)
        assert spoken(Language.SYSTEM) is language
    assert spoken(Language.SPANISH) is Language.SPANISH


def test_the_choices_outlive_the_program_and_damaged_ones_count_as_none(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    assert (settings.language, settings.text_percent) == (Language.SYSTEM, 100)
    settings.language, settings.text_percent = Language.ARABIC, 150
    settings.write()
    again = WindowSettings(tmp_path / "window.ini")
    assert (again.language, again.text_percent) == (Language.ARABIC, 150)
    (tmp_path / "window.ini").write_text("[window]\nlanguage=klingon\ntext_percent=999\n")
    damaged = WindowSettings(tmp_path / "window.ini")
    assert (damaged.language, damaged.text_percent) == (Language.SYSTEM, 100)


@pytest.mark.parametrize("action", [ActionId.SPANISH, ActionId.TEXT_200])
def test_a_choice_opens_the_window_again_where_it_was(
    department: Department, tmp_path: Path, theme: Theme, qtbot: QtBot, action: ActionId
) -> None:
    computer = Computer(tmp_path / "computer", theme, qtbot)
    profile = profile_of_url(department.url, login="nowak", store=str(department.folder / "files"))
    window = computer.open(profile)
    workspace = computer.entered(window)
    wait_until_ready(qtbot, workspace)
    decided = workspace.queue.current_id
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == decided and workspace.pane.form.approve.isEnabled())
    qtbot.wait(400)  # a press just after something is shown decides nothing
    workspace.decisions.press_button(ActKind.APPROVE)
    qtbot.waitUntil(lambda: bool(workspace.decisions.undo_words()))
    workspace.queue.go(3)
    qtbot.waitUntil(lambda: workspace.pane.shown_id() == workspace.queue.current_id)
    shown = workspace.queue.current_id
    workspace.pane.feedback.setPlainText("half a sentence that")
    window.registry.run(action)
    assert not window.isVisible()
    assert window.returning is not None
    assert window.returning.upload_id == shown
    again = computer.open_again(window, profile)
    after = computer.entered(again)
    wait_until_ready(qtbot, after)
    qtbot.waitUntil(lambda: after.pane.shown_id() == shown)
    qtbot.waitUntil(lambda: after.pane.feedback.toPlainText() == "half a sentence that")
    assert decided is not None
    after.decisions.undo()
    qtbot.waitUntil(lambda: department.status(decided) == "submitted")
    assert again.gate is not None
    assert again.gate.flow is None, "somebody was asked who they are"
    computer.close()


def test_a_saved_view_is_still_chosen_in_the_window_that_opens_again(
    department: Department, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    computer = Computer(tmp_path / "computer", theme, qtbot)
    profile = profile_of_url(department.url, login="nowak", store=str(department.folder / "files"))
    window = computer.open(profile)
    workspace = computer.entered(window)
    wait_until_ready(qtbot, workspace)
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, False))
    workspace.queue.filters.search.setText("work-3")
    qtbot.waitUntil(lambda: workspace.queue.model.total == 1)
    workspace.surroundings.views.save("Only the third")
    wait_until_ready(qtbot, workspace)
    window.registry.run(ActionId.SPANISH)
    after = computer.entered(computer.open_again(window, profile))
    wait_until_ready(qtbot, after)
    views = after.surroundings.views
    qtbot.waitUntil(lambda: views.is_read)
    assert views.chosen == "Only the third"
    assert not views.is_altered()
    assert after.queue.model.total == 1
    assert after.queue.filters.search.text() == "work-3"
    assert after.queue.model.order == SortOrder(SortColumn.TITLE, False)
    computer.close()


def test_who_closes_the_window_is_not_brought_back(
    department: Department, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    computer = Computer(tmp_path / "computer", theme, qtbot)
    window = computer.open(profile_of_url(department.url, login="nowak", store=str(department.folder / "files")))
    wait_until_ready(qtbot, computer.entered(window))
    window.registry.run(ActionId.QUIT)
    assert not window.isVisible()
    assert window.returning is None
    computer.close()


CHOOSING = """
import sys
from pathlib import Path
from edumanage_desktop import bootstrap
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.actions.action import ActionId

url, folder, said = sys.argv[1], Path(sys.argv[2]), []
make_window = bootstrap.make_window

def watched(*arguments, **words):
    window = make_window(*arguments, **words)
    def painted():
        said.append((window.registry.words(ActionId.UNDO), window.isRightToLeft(), window.font().pixelSize()))
        choices = [ActionId.ARABIC, ActionId.TEXT_150, ActionId.QUIT]
        window.registry.run(choices[len(said) - 1])
    window.queue_painted.connect(painted)
    return window

bootstrap.make_window = watched
options = WindowOptions(folder / "data", folder / "config", folder / "cache", url, folder / "files", "nowak")
status = bootstrap.run_window(options)
sys.stdout.buffer.write(repr((status, said)).encode())
"""


def test_the_program_itself_opens_again_as_was_chosen(department: Department, tmp_path: Path) -> None:
    WindowSettings(tmp_path / "config" / "window.ini").language = Language.ENGLISH
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CHOOSING, department.url, str(tmp_path)],
        env=env,
        capture_output=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    status, said = ast.literal_eval(done.stdout.decode())
    assert status == 0
    assert said == [("Undo", False, 13), ("تراجع", True, 13), ("تراجع", True, 20)]
