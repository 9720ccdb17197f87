"""The one place that knows what can be done in the window now, by which name and by which key.

How a part of the window offers something: give the action a line in `action.ActionId` and in `catalogue`, and call

    registry.bind(ActionId.HISTORY, owner=self, run=self.toggle_history)
    registry.tell(self.history_button, ActionId.HISTORY)

where the part is made. From then on its key works where the catalogue says; palette, menu and list of keys name it;
and the tooltip of the button tells the key that it has now. `owner` is the page (or the window) that the action
belongs to: it is offered, and its key works, only while the owner is visible. `is_offered` tells whether there is
something to do at this moment; a key is answered in any case, for whoever pressed it is told why nothing happens.
`by_key` replaces `run` for a key and is told when it was pressed; `words` names the action by what it would do. A
window of its own, such as a detached preview, calls `serve(window)` and hands the keys that nobody in it took to
`take_key`; the widgets in which letters act are named by `add_place`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.actions.action import ActionId, Place, WindowAction
from edumanage_desktop.gui.actions.catalogue import all_actions
from edumanage_desktop.gui.actions.chords import chord_of, shown_list, writes
from edumanage_desktop.gui.actions.control_texts import ControlTexts
from edumanage_desktop.gui.actions.latin_keys import latin_chord_of
from edumanage_desktop.gui.actions.own_keys import OwnKeys
from edumanage_desktop.gui.held_keys import HeldKeys
from edumanage_desktop.gui.window_settings import WindowSettings


@dataclass(frozen=True, slots=True)
class _Binding:
    owner: QWidget
    run: Callable[[], object]
    by_key: Callable[[int], object] | None
    is_offered: Callable[[], bool]
    words: Callable[[], str] | None
    is_silent: bool


WAITS = "waits_for_writing"
"""The property of a text field in which nothing can be written for a moment: what is typed there is no key."""


class WindowActions(QObject):
    """Binds actions to what they do, keys to actions, and both to what people see."""

    keys_changed = Signal()
    hindered = Signal(str)
    """Why a key that was pressed did nothing, to be told."""

    def __init__(self, *, settings: WindowSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions = {action.id: action for action in all_actions()}
        self.own_keys = OwnKeys(actions=tuple(self._actions.values()), settings=settings)
        self._texts = ControlTexts(self)
        self._bindings: dict[ActionId, list[_Binding]] = {}
        self._places: list[QWidget] = []
        self._held = HeldKeys()
        self._shortcuts: dict[QWidget, list[QShortcut]] = {}
        self._by_chord = self._chords()
        self.own_keys.changed.connect(self._keys_changed)

    def bind(
        self,
        action: ActionId,
        *,
        owner: QWidget,
        run: Callable[[], object],
        by_key: Callable[[int], object] | None = None,
        is_offered: Callable[[], bool] = lambda: True,
        words: Callable[[], str] | None = None,
        is_silent: bool = False,
    ) -> None:
        """Say what an action does while `owner` is visible; see the module for all else.

        `by_key` takes the time of the window system (ms) at which the key was pressed. `words` may return '' for the
        name in the catalogue. What is silent says nothing itself where it is not offered, so its key does.
        """
        self._bindings.setdefault(action, []).append(_Binding(owner, run, by_key, is_offered, words, is_silent))

    def listen_to(self, widget: QWidget) -> None:
        """Learn which keys are held, from the events of a widget that asks `take_key`."""
        widget.installEventFilter(self)

    def add_place(self, place: QWidget) -> None:
        """Let keys of the queue and the preview, and single letters, act while the keyboard is in this widget."""
        self._places.append(place)

    def serve(self, window: QWidget) -> None:
        """Let the keys that act everywhere act in this window."""
        self._shortcuts[window] = []
        self._make_shortcuts(window)

    def serve_guide(self, dialog: QWidget) -> None:
        """Let the key of the guide act in a dialog, which no other key reaches."""
        for chord in self.own_keys.keys(ActionId.GUIDE):
            if not writes(chord):
                self._shortcut(dialog, chord, self._actions[ActionId.GUIDE])

    def tell(self, control: QWidget, action: ActionId) -> None:
        """Let a control tell the key of an action behind its own words: on a button's face and in the tooltip."""
        self._texts.tell(control, lambda: self.keys_text(action))

    def action(self, action: ActionId) -> WindowAction:
        """Return what the catalogue says about an action."""
        return self._actions[action]

    def offered(self) -> tuple[WindowAction, ...]:
        """Return what can be done now, in the order of the catalogue."""
        return tuple(action for action in self._actions.values() if self.is_offered(action.id))

    def is_offered(self, action: ActionId) -> bool:
        """Return whether an action would do something now."""
        binding = self._binding(action)
        return binding is not None and binding.is_offered()

    def listed(self, roles: frozenset[Role]) -> tuple[WindowAction, ...]:
        """Return what somebody with these roles can ever do here, in the order of the catalogue."""
        return tuple(
            action
            for action in self._actions.values()
            if (action.roles & roles if action.roles else self._alive(action.id))
        )

    def words(self, action: ActionId) -> str:
        """Return the name of an action, of what it would do now where that is known."""
        binding = self._binding(action)
        named = binding.words() if binding is not None and binding.words is not None else ""
        return named or self._actions[action].words

    def keys(self, action: ActionId) -> tuple[str, ...]:
        """Return the keys that work for an action now, its fixed ones last; single letters only while they act."""
        keys = (*self.own_keys.keys(action), *self._actions[action].fixed)
        return tuple(key for key in keys if self.own_keys.letters_act or not writes(key))

    def keys_text(self, action: ActionId) -> str:
        """Return the keys of an action that a person can change, as this system writes them; '' for none."""
        fixed = self._actions[action].fixed
        return shown_list(tuple(key for key in self.keys(action) if key not in fixed))

    def run(self, action: ActionId) -> bool:
        """Do it, as from a menu, and return whether there was anybody to do it."""
        binding = self._binding(action)
        if binding is not None:
            binding.run()
        return binding is not None

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the queue and the preview, or a single letter, stands for; return whether it was one."""
        chord = self._known_chord(event)
        action = self._by_chord.get(chord)
        if action is None or not self._is_here(chord, action) or not self._keyboard_is_in_place():
            return False
        binding = self._binding(action.id)
        if binding is None:
            return False
        if self._held.is_held(event) and not action.repeats:
            return True
        if binding.by_key is not None:
            binding.by_key(event.timestamp())
        else:
            self._run_or_say(action, binding)
        return True

    def _run_or_say(self, action: WindowAction, binding: _Binding) -> None:
        """Do what a key asks for, or say that there is nothing here to do it with where nobody else says so."""
        if not binding.is_silent or binding.is_offered():
            binding.run()
        else:
            self.hindered.emit(self.tr("There is nothing here for “{action}”.").format(action=action.words))

    def _known_chord(self, event: QKeyEvent) -> str:
        """Return the key as it is known here: as it writes, or else as a Latin keyboard would."""
        chord = chord_of(event)
        return chord if chord in self._by_chord else latin_chord_of(event)

    def _is_here(self, chord: str, action: WindowAction) -> bool:
        """Return whether a key event is what the key comes as; elsewhere it is one of Qt's shortcuts."""
        return self.own_keys.letters_act if writes(chord) else action.place is Place.QUEUE_AND_PREVIEW

    def _keyboard_is_in_place(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is None or is_text_field(focus):
            return False
        self._places = [place for place in self._places if shiboken6.isValid(place)]
        return any(place is focus or place.isAncestorOf(focus) for place in self._places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                self._held.note_release(event)
            elif event.type() is QEvent.Type.ShortcutOverride:
                self._held.note_shortcut(event)
        return False

    def _binding(self, action: ActionId) -> _Binding | None:
        for binding in reversed(self._alive(action)):
            if binding.owner.isVisible() and binding.owner.isEnabled():
                return binding
        return None

    def _alive(self, action: ActionId) -> list[_Binding]:
        alive = [binding for binding in self._bindings.get(action, ()) if shiboken6.isValid(binding.owner)]
        self._bindings[action] = alive
        return alive

    def _chords(self) -> dict[str, WindowAction]:
        return {key: action for action in self._actions.values() for key in self.own_keys.keys(action.id)}

    def _keys_changed(self) -> None:
        self._by_chord = self._chords()
        for window in [window for window in self._shortcuts if shiboken6.isValid(window)]:
            self._make_shortcuts(window)
        self._texts.write()
        self.keys_changed.emit()

    def _make_shortcuts(self, window: QWidget) -> None:
        for old in self._shortcuts[window]:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts[window] = [
            self._shortcut(window, chord, action)
            for chord, action in self._by_chord.items()
            if not writes(chord) and action.place is not Place.QUEUE_AND_PREVIEW
        ]

    def _shortcut(self, window: QWidget, chord: str, action: WindowAction) -> QShortcut:
        shortcut = QShortcut(QKeySequence(chord), window)
        shortcut.setAutoRepeat(action.repeats)
        shortcut.activated.connect(lambda: self._take_shortcut(action))
        return shortcut

    def _take_shortcut(self, action: WindowAction) -> None:
        if self._held.take_shortcut() and not action.repeats:
            return
        focus = QApplication.focusWidget()
        if action.place is Place.OUTSIDE_TEXT and focus is not None and is_text_field(focus):
            return
        binding = self._binding(action.id)
        if binding is not None:
            self._run_or_say(action, binding)


def is_text_field(widget: QWidget) -> bool:
    """Return whether text is typed into a widget."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly() or bool(widget.property(WAITS))
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)
