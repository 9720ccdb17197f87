"""Mails in the reader's language: theirs where they chose one, else the department's, by a real server."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.mail_speech import CatalogueSpeaker, speaker_of
from edumanage_desktop.services.mail_languages import MailLanguage
from edumanage_desktop.services.mail_words import one_line
from tests.adapters.judged_database import JudgedDatabase
from tests.adapters.test_mailing import ANN, STUDENT, choose, command, decided, own, run, settle, smtp
from tests.mail_server import MailServer

__all__ = ["own", "smtp"]
MARK, ISOLATE, POP = "\u200f", "\u2068", "\u2069"
TITLE = "Optics 2 (lab)"


def speak(own: JudgedDatabase, login: str, language: str) -> None:
    own.root("DELETE FROM choices WHERE login=:l AND name='language'", l=login)
    own.root("INSERT INTO choices(login,name,value) VALUES(:l,'language',:v)", l=login, v=language)


def mail_to(smtp: MailServer, address: str) -> EmailMessage:
    (mail,) = [mail for mail in smtp.taken if mail["To"].addresses[0].addr_spec == address]
    return mail


@pytest.mark.parametrize(
    ("language", "subject", "in_text"),
    [
        ("en", f"Decided: rejected: {TITLE}", "Hello Zoe"),
        ("es", f"Decidida: rechazada: {TITLE}", "Hola, Zoe"),
        ("ar", f"{ISOLATE}{TITLE}{POP}", "مرحبًا"),
    ],
)
def test_a_mail_speaks_the_language_of_the_department(
    own: JudgedDatabase, smtp: MailServer, language: str, subject: str, in_text: str
) -> None:
    settle(own, smtp.port, language=MailLanguage(language))
    own.root("UPDATE students SET full_name='Zoe Ng' WHERE id=5")
    decided(own, title=TITLE)
    assert run(own).trouble == ()
    mail = mail_to(smtp, STUDENT)
    assert mail["Content-Language"] == language
    assert subject in mail["Subject"]
    assert in_text in mail.get_content()
    assert mail.get_content_type() == "text/plain"
    assert mail.get_content_charset() == "utf-8"


def test_whoever_chose_a_language_gets_it_and_nobody_else(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, language=MailLanguage.SPANISH)
    speak(own, "stu", "ar")
    speak(own, "bob", "en")
    decided(own)
    run(own)
    assert mail_to(smtp, STUDENT)["Content-Language"] == "ar"
    assert mail_to(smtp, ANN)["Content-Language"] == "es"


def test_a_language_that_is_not_spoken_here_is_the_departments(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, language=MailLanguage.SPANISH)
    speak(own, "ann", "tlh")
    speak(own, "stu", "")
    decided(own)
    run(own)
    assert {mail["Content-Language"] for mail in smtp.taken} == {"es"}
    assert len(smtp.taken) == 2


def test_an_arabic_mail_reads_from_right_to_left_in_every_line(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, language=MailLanguage.ARABIC)
    choose(own, "stu", "never")
    decided(own, title=TITLE)
    run(own)
    lines = mail_to(smtp, ANN).get_content().replace("\r\n", "\n").split("\n")
    written = [line for line in lines if line and line != "-- "]
    assert "-- " in lines
    assert len(written) >= 5
    assert all(line.startswith(MARK) for line in written)
    (told,) = [line for line in written if TITLE in line]
    assert f"{ISOLATE}{TITLE}{POP}" in told
    assert told.count(ISOLATE) == told.count(POP)


@pytest.mark.parametrize(
    ("language", "subjects"),
    [
        ("en", {1: "News about a submission", 2: "2 news about submissions", 1200: "1,200 news"}),
        ("es", {1: "Una novedad sobre entregas", 2: "2 novedades sobre entregas"}),
        ("ar", {2: "جديدان عن التسليمات", 3: "أخبار جديدة", 11: "خبرًا جديدًا", 100: "خبر جديد"}),
    ],
)
def test_a_digest_counts_as_its_language_does(language: str, subjects: dict[int, str]) -> None:
    speaker = CatalogueSpeaker(MailLanguage(language))
    for number, words in subjects.items():
        news = Sentence("%n news about submissions", one="News about a submission", number=number)
        assert words in speaker.said(news)
        assert "%" not in speaker.said(news)


def test_every_language_writes_the_moment_its_own_way() -> None:
    at = datetime(2026, 11, 26, 20, 5, tzinfo=UTC)
    written = {language: speaker_of(language).moment(at) for language in MailLanguage}
    assert len(set(written.values())) == 3
    assert all(speaker_of(language).zone(at).startswith("UTC") for language in MailLanguage)


def test_an_arabic_title_stands_by_itself_in_an_english_mail(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port)
    decided(own, title="تقرير المختبر")
    run(own)
    assert f"“{ISOLATE}تقرير المختبر{POP}” (No. " in mail_to(smtp, STUDENT).get_content()


def test_no_text_of_others_ends_the_isolation(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, language=MailLanguage.ARABIC)
    own.root("UPDATE students SET full_name=:n WHERE id=5", n=f"Zoe{POP}{MARK}\u202e {{what}}")
    decided(own, title=f"Optics{POP} {{time}} %n\u202e")
    run(own)
    text = mail_to(smtp, STUDENT).get_content()
    assert f"{ISOLATE}Optics {{time}} %n{POP}" in text
    assert "\u202e" not in text
    assert text.count(ISOLATE) == text.count(POP)
    assert one_line(f"Zoe{POP}", 80) == "Zoe"


def test_the_trial_speaks_the_language_that_is_tried(own: JudgedDatabase, smtp: MailServer) -> None:
    settle(own, smtp.port, language=MailLanguage.SPANISH)
    assert command(own, "test", ANN)[0] == 0
    assert "Prueba" in smtp.taken[0]["Subject"]


WITHOUT_A_DISPLAY = """
import sys
from edumanage_desktop.gui.mail_speech import speaker_of
from edumanage_desktop.services.mail_languages import MailLanguage
from edumanage_desktop.domain.sentences import Sentence
assert speaker_of(MailLanguage.SPANISH).said(Sentence("Hello,")) == "Hola:"
assert "PySide6.QtCore" in sys.modules
assert not {"PySide6.QtGui", "PySide6.QtWidgets"} & sys.modules.keys()
"""
"""On a server without a screen there may be no library that draws."""


def test_a_computer_without_a_display_speaks_too() -> None:
    surroundings = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT" not in name}
    subprocess.run([sys.executable, "-c", WITHOUT_A_DISPLAY], env=surroundings, check=True, timeout=60)


def test_two_commands_at_once_on_computers_without_a_display_send_one_mail_in_the_readers_language(
    own: JudgedDatabase, smtp: MailServer, tmp_path: Path
) -> None:
    settle(own, smtp.port, language=MailLanguage.SPANISH)
    speak(own, "stu", "ar")
    for _ in range(3):
        decided(own)
    smtp.thinks_s = 0.3
    login = () if own.is_server else ("--login", "adm")
    words = [sys.executable, "-m", "edumanage_desktop", "work", "--once", "--database", own.account_url("adm"), *login]
    surroundings = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT" not in name}
    homes = {name: str(tmp_path / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    runs = [
        subprocess.Popen(words, env=surroundings | homes, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [run.communicate(timeout=120) for run in runs]
    assert all(run.returncode in (0, 1) for run in runs), told
    assert sorted(smtp.to()) == [ANN, STUDENT], told
    assert mail_to(smtp, ANN)["Content-Language"] == "es"
    assert mail_to(smtp, STUDENT)["Content-Language"] == "ar"
