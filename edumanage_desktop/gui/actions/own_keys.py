"""The keys that a person chose on this machine instead of the catalogue's, and which keys cannot be chosen."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.gui.actions.action import ActionId, WindowAction
from edumanage_desktop.gui.actions.chords import read_chord
from edumanage_desktop.gui.window_settings import WindowSettings

_OF_TEXT = frozenset({
    "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Ins", "Shift+Ins", "Shift+Del",
    "Del", "Ins", "Backspace", "Ctrl+Backspace", "Ctrl+Del",
})  # fmt: skip
_OF_LISTS = frozenset({
    "Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Ctrl+Tab", "Return", "Enter", "Esc", "Space", "Shift+Space",
    "F2",
})  # fmt: skip
_MOVING = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"})
_OF_PREVIEW = frozenset({"+", "-", "=", "0", "F3", "Shift+F3"})
_OF_SYSTEM = frozenset({"Alt+F4", "Alt+Space", "Alt+Tab", "Alt+Esc", "Ctrl+Alt+Del", "Print", "Ctrl+Esc", "Menu"})


class KeyRefusal(Enum):
    """Why a key cannot be chosen."""

    TEXT = auto()
    """Text fields need it."""
    LISTS = auto()
    """Lists and dialogs need it."""
    PREVIEW = auto()
    """The preview needs it."""
    SYSTEM = auto()
    """The system keeps it."""
    NO_KEY = auto()
    """It is no key that can be recognised again."""


class OwnKeys(QObject):
    """Which keys every action has: the person's own choice, else those of the catalogue that no other was given."""

    changed = Signal()

    def __init__(self, *, actions: Sequence[WindowAction], settings: WindowSettings) -> None:
        super().__init__()
        self._settings, self._letters_act = settings, settings.single_letters
        self._actions = {action.id: action for action in actions}
        self._chosen = self._read()
        self._keys = self._resolve()

    @property
    def letters_act(self) -> bool:
        """Return whether single letters act in the queue and the preview."""
        return self._letters_act

    def let_letters_act(self, act: bool) -> None:
        """Switch all single-letter keys on or off."""
        self._letters_act = self._settings.single_letters = act
        self.changed.emit()

    def keys(self, action: ActionId) -> tuple[str, ...]:
        """Return the keys of an action."""
        return self._keys[action]

    def has_own(self, action: ActionId) -> bool:
        """Return whether an action has other keys than the catalogue's."""
        return self._keys[action] != self._actions[action].keys

    def holder(self, chord: str) -> WindowAction | None:
        """Return which action has a key."""
        return next((self._actions[action] for action, keys in self._keys.items() if chord in keys), None)

    def refusal(self, action: WindowAction, chord: str) -> KeyRefusal | None:
        """Return why an action cannot have a key, None where it can; its own of the catalogue it always can."""
        if chord in action.keys:
            return None
        if not chord or not read_chord(chord):
            return KeyRefusal.NO_KEY
        bare = chord.replace("Shift+", "").replace("Ctrl+", "")
        if chord in _OF_TEXT:
            return KeyRefusal.TEXT
        if chord in _OF_LISTS or bare in _MOVING:
            return KeyRefusal.LISTS
        if any(chord in other.fixed for other in self._actions.values()):
            return KeyRefusal.TEXT
        if chord in _OF_PREVIEW:
            return KeyRefusal.PREVIEW
        return KeyRefusal.SYSTEM if chord in _OF_SYSTEM or "Meta+" in chord else None

    def choose(self, action: ActionId, keys: Sequence[str]) -> None:
        """Give an action these keys and take them from whoever has them."""
        for other, held in self._keys.items():
            left = tuple(key for key in held if key not in keys)
            if other is not action and left != held:
                self._chosen[other] = left
        self._chosen[action] = tuple(dict.fromkeys(keys))
        self._store()

    def choices(self) -> dict[str, tuple[str, ...]]:
        """Return which actions have keys of the person's own, to be restored later."""
        return {str(action): keys for action, keys in self._chosen.items()}

    def restore(self, choices: Mapping[str, tuple[str, ...]]) -> None:
        """Give every action the keys that it had when `choices` were returned."""
        self._chosen = {ActionId(action): keys for action, keys in choices.items()}
        self._store()

    def reset(self, action: ActionId) -> None:
        """Give an action the catalogue's keys back, also from whoever has them now."""
        self.choose(action, self._actions[action].keys)

    def reset_all(self) -> None:
        """Give every action the catalogue's keys back."""
        self._chosen.clear()
        self._store()

    def _read(self) -> dict[ActionId, tuple[str, ...]]:
        """Read what was stored, without unknown actions, keys that are none, and second claims on one."""
        chosen: dict[ActionId, tuple[str, ...]] = {}
        taken: set[str] = set()
        for name, stored in self._settings.own_keys.items():
            if name not in set(ActionId) or ActionId(name) not in self._actions:
                continue
            action = ActionId(name)
            keys = [read_chord(text) for text in stored]
            kept = [
                key for key in keys if key and key not in taken and self.refusal(self._actions[action], key) is None
            ]
            taken.update(kept)
            chosen[action] = tuple(dict.fromkeys(kept))
        return chosen

    def _resolve(self) -> dict[ActionId, tuple[str, ...]]:
        taken = {key for keys in self._chosen.values() for key in keys}
        return {
            action.id: self._chosen.get(action.id, tuple(key for key in action.keys if key not in taken))
            for action in self._actions.values()
        }

    def _store(self) -> None:
        self._chosen = {action: keys for action, keys in self._chosen.items() if keys != self._actions[action].keys}
        self._keys = self._resolve()
        self._settings.own_keys = self.choices()
        self.changed.emit()
