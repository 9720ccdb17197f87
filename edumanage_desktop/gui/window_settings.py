"""What the window remembers between two runs, in an ini file of the person's own."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from edumanage_desktop.gui.languages import Language
from edumanage_desktop.gui.text_size import TEXT_SIZES
from edumanage_desktop.gui.theme import ThemeChoice


class WindowSettings:
    """How the window is arranged, its keys, and who signed in where. A damaged or foreign value counts as not set."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        """Return the chosen theme."""
        value = str(self._settings.value("window/theme", str(ThemeChoice.SYSTEM)))
        return ThemeChoice(value) if value in {str(choice) for choice in ThemeChoice} else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("window/theme", str(choice))

    @property
    def language(self) -> Language:
        """Return the chosen language."""
        value = str(self._settings.value("window/language", str(Language.SYSTEM)))
        return Language(value) if value in {str(choice) for choice in Language} else Language.SYSTEM

    @language.setter
    def language(self, choice: Language) -> None:
        self._settings.setValue("window/language", str(choice))

    @property
    def text_percent(self) -> int:
        """Return how large letters are."""
        value = str(self._settings.value("window/text_percent", ""))
        return int(value) if value in {str(percent) for percent in TEXT_SIZES} else TEXT_SIZES[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("window/text_percent", str(percent))

    @property
    def geometry(self) -> QByteArray:
        """Return where the window stood."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    @property
    def splitter(self) -> QByteArray:
        """Return how queue and review shared the width."""
        return self._bytes("window/splitter")

    @splitter.setter
    def splitter(self, value: QByteArray) -> None:
        self._settings.setValue("window/splitter", value)

    @property
    def preview_geometry(self) -> QByteArray:
        """Return where the preview's own window stood."""
        return self._bytes("preview/geometry")

    @preview_geometry.setter
    def preview_geometry(self, value: QByteArray) -> None:
        self._settings.setValue("preview/geometry", value)

    @property
    def preview_is_detached(self) -> bool:
        """Return whether the preview was in a window of its own."""
        return str(self._settings.value("preview/detached", "false")).lower() == "true"

    @preview_is_detached.setter
    def preview_is_detached(self, is_detached: bool) -> None:
        self._settings.setValue("preview/detached", "true" if is_detached else "false")

    @property
    def queue_arrangement(self) -> str:
        """Return how the queue was arranged last on this computer (`services.saved_views`)."""
        return str(self._settings.value("queue/arrangement", ""))

    @queue_arrangement.setter
    def queue_arrangement(self, definition: str) -> None:
        self._settings.setValue("queue/arrangement", definition)

    def unsent_views(self, owner: str) -> str:
        """Return the changes of somebody's saved views that their database has not taken yet."""
        return str(self._settings.value(f"unsent_views/{owner}", ""))

    def keep_unsent_views(self, owner: str, changes: str) -> None:
        """Keep such changes; an empty text forgets them."""
        if changes:
            self._settings.setValue(f"unsent_views/{owner}", changes)
        else:
            self._settings.remove(f"unsent_views/{owner}")

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that the person gave to actions: the action's id → keys as text, neither of them judged."""
        try:
            stored = json.loads(str(self._settings.value("keys/own", "{}")))
        except ValueError:
            return {}
        if not isinstance(stored, dict):
            return {}
        return {
            name: tuple(key for key in keys if isinstance(key, str))
            for name, keys in stored.items()
            if isinstance(keys, list)
        }

    @own_keys.setter
    def own_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._settings.setValue("keys/own", json.dumps(keys, ensure_ascii=False))

    @property
    def single_letters(self) -> bool:
        """Return whether single letters act in the queue and the preview."""
        return str(self._settings.value("keys/single_letters", "true")).lower() != "false"

    @single_letters.setter
    def single_letters(self, act: bool) -> None:
        self._settings.setValue("keys/single_letters", "true" if act else "false")

    def prepares(self, person: str) -> bool | None:
        """Return whether somebody prepares decisions, None where they never chose; `person` is a login at a place."""
        stored = self._settings.value(f"review/prepares/{_key_of(person)}")
        return None if stored is None else str(stored).lower() == "true"

    def remember_preparing(self, person: str, is_on: bool) -> None:
        """Note whether somebody prepares decisions."""
        self._settings.setValue(f"review/prepares/{_key_of(person)}", "true" if is_on else "false")

    def backup_place(self, department: str) -> str:
        """Return where the backups of a department lie, as this computer knows it; '' where nobody said it."""
        return str(self._settings.value(f"backups/place/{_key_of(department)}", ""))

    def remember_backup_place(self, department: str, place: str) -> None:
        """Note where the backups of a department lie; '' forgets it."""
        self._settings.setValue(f"backups/place/{_key_of(department)}", place)

    def backup_login(self, department: str) -> str:
        """Return the login of the account that took backups of a server last."""
        return str(self._settings.value(f"backups/login/{_key_of(department)}", ""))

    def remember_backup_login(self, department: str, login: str) -> None:
        """Note that login."""
        self._settings.setValue(f"backups/login/{_key_of(department)}", login)

    @property
    def palette_recent(self) -> tuple[str, ...]:
        """Return what was chosen in the palette, the latest first, by the keys of its entries."""
        return tuple(str(self._settings.value("palette/recent", "")).split())

    @palette_recent.setter
    def palette_recent(self, keys: tuple[str, ...]) -> None:
        self._settings.setValue("palette/recent", " ".join(keys))

    @property
    def first_steps_seen(self) -> bool:
        """Return whether the first steps were shown on this computer."""
        return str(self._settings.value("first_steps/seen", "false")).lower() == "true"

    @first_steps_seen.setter
    def first_steps_seen(self, seen: bool) -> None:
        self._settings.setValue("first_steps/seen", "true" if seen else "false")

    @property
    def profile(self) -> str:
        """Return the name of the connection by which the person signed in last."""
        return str(self._settings.value("sign_in/profile", ""))

    @property
    def login(self) -> str:
        """Return the login by which the person signed in last."""
        return str(self._settings.value("sign_in/login", ""))

    def remember_sign_in(self, profile: str, login: str) -> None:
        """Note where and as whom the person signed in."""
        self._settings.setValue("sign_in/profile", profile)
        self._settings.setValue("sign_in/login", login)

    def write(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _key_of(person: str) -> str:
    """Return a settings key for a text of any letters."""
    return sha256(person.encode("utf-8", "replace")).hexdigest()[:16]
