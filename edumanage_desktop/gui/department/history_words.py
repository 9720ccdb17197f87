"""What everything that is settled is called in its history, and how its values are said."""

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.department.setting_words import SettingWords, groups, value_words
from edumanage_desktop.gui.languages import OWN_NAMES, Language
from edumanage_desktop.services.mail_languages import language_of
from edumanage_desktop.services.mail_settings import MailSecurity
from edumanage_desktop.services.setting_history import SettingChange, SettledArea


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingHistory", text)


class HistoryWords:
    """Words of one language, made once for as many changes as there are."""

    def __init__(self) -> None:
        self._settings = {words.name: words for group in groups() for words in group.settings}
        self._mail = {
            "enabled": _tr("People are told by mail"),
            "host": _tr("Mail server"),
            "port": _tr("Port of the mail server"),
            "security": _tr("Security of the mail server"),
            "login": _tr("Login at the mail server"),
            "sender": _tr("Sender of mails"),
            "department": _tr("Name of the department in mails"),
            "language": _tr("Language of mails"),
        }

    def name(self, change: SettingChange) -> str:
        """Return what is set."""
        if change.area is SettledArea.ARCHIVE:
            return _tr("Place of the archive")
        if change.area is SettledArea.ALERTS:
            return _tr("Webhook for alerts")
        if change.area is SettledArea.MAIL:
            return self._mail.get(change.name, change.name)
        words = self._settings.get(change.name)
        return change.name if words is None else words.words

    def value(self, change: SettingChange, stored: str | None) -> str:
        """Return a value that something had."""
        if change.area is not SettledArea.DEPARTMENT:
            return _tr("not set") if stored is None else self._other_value(change, stored)
        setting, words = BY_NAME[change.name], self._settings.get(change.name, SettingWords(change.name, change.name))
        if stored is None:
            default = value_words(setting, words, setting.otherwise)
            return _tr("the default, {value}").format(value=default)
        return value_words(setting, words, int(stored))

    def _other_value(self, change: SettingChange, stored: str) -> str:
        if change.area is SettledArea.ALERTS:
            return _tr("an address at {host}").format(host=wording.isolated(wording.plain(stored)))
        if change.name == "enabled":
            return _tr("yes") if stored == "1" else _tr("no")
        if change.name == "security":
            said = {
                MailSecurity.STARTTLS: _tr("STARTTLS, demanded"),
                MailSecurity.TLS: _tr("TLS from the first letter"),
                MailSecurity.NONE: _tr("None, in clear"),
            }
            return said[MailSecurity(stored)] if stored in set(MailSecurity) else wording.plain(stored)
        if change.name == "language" and (language := language_of(stored)) is not None:
            return OWN_NAMES[Language(language.value)]
        return wording.plain(stored)
