"""Who changed a record, when, and from what to what."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.register import RegisterChange

_SHOWN_AT_MOST = 20


class ChangesPanel(QWidget):
    """Folded until it is asked for; reads only then."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        read: Callable[[str], Sequence[RegisterChange]],
        words: Mapping[str, str],
        shown: Mapping[str, Callable[[object], str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`words` are what the fields are called; `shown` says their values where these are not shown as they are."""
        super().__init__(parent)
        self._lanes, self._read, self._words, self._shown = lanes, read, words, shown or {}
        self._key: str | None = None
        self.button = text_button(self.tr("Show changes"), self)
        self.button.setCheckable(True)
        self.text = text_label("", "secondary", self)
        self.text.setAccessibleDescription(self.tr("Changes"))
        self.text.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.text)
        self.button.toggled.connect(self._toggle)

    def follow(self, key: str | None) -> None:
        """Be about the record with this key; None for none."""
        self._key = key
        self.setVisible(key is not None)
        self._toggle(self.button.isChecked())

    def _toggle(self, is_open: bool) -> None:
        self.text.setVisible(is_open)
        self.button.setText(self.tr("Hide changes") if is_open else self.tr("Show changes"))
        self.button.setAccessibleName(self.button.text())
        if is_open and self._key is not None:
            key = self._key
            self._lanes.run(self, partial(self._read, key)).success(partial(self._show, key)).failure(
                lambda error: self.text.setText(wording.said(error.sentence))
            ).start()

    def _show(self, key: str, changes: Sequence[RegisterChange]) -> None:
        if key != self._key:
            return
        lines = [self._line(change) for change in changes[:_SHOWN_AT_MOST]]
        self.text.setText("\n".join(lines) or self.tr("Nobody changed this record here."))

    def _line(self, change: RegisterChange) -> str:
        who = wording.isolated(wording.plain(change.login) or self.tr("the database"))
        when = wording.moment(change.at)
        if change.before is None or change.after is None:
            words = (
                self.tr("{when} · {who} added it") if change.before is None else self.tr("{when} · {who} removed it")
            )
            return words.format(when=when, who=who)
        parts = [
            self.tr("{field} from {before} to {after}").format(
                field=self._words.get(name, name),
                before=self._value(name, change.before.get(name)),
                after=self._value(name, value),
            )
            for name, value in change.after.items()
            if name != "version" and change.before.get(name) != value
        ]
        return self.tr("{when} · {who} changed {what}").format(
            when=when, who=who, what=QLocale().createSeparatedList(parts)
        )

    def _value(self, name: str, value: object) -> str:
        say = self._shown.get(name)
        return _words(value) if say is None else wording.isolated(say(value))


def _words(value: object) -> str:
    return wording.isolated(wording.plain("–" if value in (None, "") else str(value)))
