"""Generated from ui/conflict_dialog.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)

from edumanage_desktop.gui.elided_label import ElidedLabel
class Ui_ConflictDialog(object):
    def setupUi(self, ConflictDialog: QDialog) -> None:
        if not ConflictDialog.objectName():
            ConflictDialog.setObjectName(u"ConflictDialog")
        ConflictDialog.setMinimumSize(QSize(640, 0))
        self.dialog_layout = QVBoxLayout(ConflictDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.title = ElidedLabel(ConflictDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.title)

        self.student = ElidedLabel(ConflictDialog)
        self.student.setObjectName(u"student")
        self.student.setProperty(u"role", u"secondary")

        self.dialog_layout.addWidget(self.student)

        self.sentence = QLabel(ConflictDialog)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(12)
        self.sides.setObjectName(u"sides")
        self.their_side = QFrame(ConflictDialog)
        self.their_side.setObjectName(u"their_side")
        self.their_side.setProperty(u"kind", u"card")
        self.their_layout = QVBoxLayout(self.their_side)
        self.their_layout.setSpacing(6)
        self.their_layout.setObjectName(u"their_layout")
        self.their_layout.setContentsMargins(16, 14, 16, 14)
        self.their_heading = QLabel(self.their_side)
        self.their_heading.setObjectName(u"their_heading")
        self.their_heading.setProperty(u"role", u"secondary")

        self.their_layout.addWidget(self.their_heading)

        self.their_act = QLabel(self.their_side)
        self.their_act.setObjectName(u"their_act")
        self.their_act.setTextFormat(Qt.TextFormat.PlainText)
        self.their_act.setWordWrap(True)
        self.their_act.setProperty(u"role", u"strong")

        self.their_layout.addWidget(self.their_act)

        self.their_time = QLabel(self.their_side)
        self.their_time.setObjectName(u"their_time")
        self.their_time.setTextFormat(Qt.TextFormat.PlainText)
        self.their_time.setWordWrap(True)
        self.their_time.setProperty(u"role", u"secondary")

        self.their_layout.addWidget(self.their_time)

        self.their_changes = QPlainTextEdit(self.their_side)
        self.their_changes.setObjectName(u"their_changes")
        self.their_changes.setReadOnly(True)

        self.their_layout.addWidget(self.their_changes)

        self.their_feedback = QPlainTextEdit(self.their_side)
        self.their_feedback.setObjectName(u"their_feedback")
        self.their_feedback.setReadOnly(True)

        self.their_layout.addWidget(self.their_feedback)

        self.their_reason = QLabel(self.their_side)
        self.their_reason.setObjectName(u"their_reason")
        self.their_reason.setTextFormat(Qt.TextFormat.PlainText)
        self.their_reason.setWordWrap(True)
        self.their_reason.setProperty(u"role", u"warning")

        self.their_layout.addWidget(self.their_reason)


        self.sides.addWidget(self.their_side)

        self.my_side = QFrame(ConflictDialog)
        self.my_side.setObjectName(u"my_side")
        self.my_side.setProperty(u"kind", u"card")
        self.my_layout = QVBoxLayout(self.my_side)
        self.my_layout.setSpacing(6)
        self.my_layout.setObjectName(u"my_layout")
        self.my_layout.setContentsMargins(16, 14, 16, 14)
        self.my_heading = QLabel(self.my_side)
        self.my_heading.setObjectName(u"my_heading")
        self.my_heading.setProperty(u"role", u"secondary")

        self.my_layout.addWidget(self.my_heading)

        self.my_act = QLabel(self.my_side)
        self.my_act.setObjectName(u"my_act")
        self.my_act.setTextFormat(Qt.TextFormat.PlainText)
        self.my_act.setWordWrap(True)
        self.my_act.setProperty(u"role", u"strong")

        self.my_layout.addWidget(self.my_act)

        self.my_time = QLabel(self.my_side)
        self.my_time.setObjectName(u"my_time")
        self.my_time.setWordWrap(True)
        self.my_time.setProperty(u"role", u"secondary")

        self.my_layout.addWidget(self.my_time)

        self.my_feedback = QPlainTextEdit(self.my_side)
        self.my_feedback.setObjectName(u"my_feedback")
        self.my_feedback.setReadOnly(True)

        self.my_layout.addWidget(self.my_feedback)

        self.my_reason = QLabel(self.my_side)
        self.my_reason.setObjectName(u"my_reason")
        self.my_reason.setTextFormat(Qt.TextFormat.PlainText)
        self.my_reason.setWordWrap(True)
        self.my_reason.setProperty(u"role", u"warning")

        self.my_layout.addWidget(self.my_reason)


        self.sides.addWidget(self.my_side)


        self.dialog_layout.addLayout(self.sides)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.later = QPushButton(ConflictDialog)
        self.later.setObjectName(u"later")

        self.ways.addWidget(self.later)

        self.way_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.way_space)

        self.mine = QPushButton(ConflictDialog)
        self.mine.setObjectName(u"mine")

        self.ways.addWidget(self.mine)

        self.theirs = QPushButton(ConflictDialog)
        self.theirs.setObjectName(u"theirs")
        self.theirs.setProperty(u"kind", u"primary")

        self.ways.addWidget(self.theirs)


        self.dialog_layout.addLayout(self.ways)


        self.retranslateUi(ConflictDialog)

        self.theirs.setDefault(True)


        QMetaObject.connectSlotsByName(ConflictDialog)
    # setupUi

    def retranslateUi(self, ConflictDialog: QDialog) -> None:
        ConflictDialog.setWindowTitle(QCoreApplication.translate("ConflictDialog", u"Somebody was first", None))
        self.title.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Title of the submission", None))
        self.student.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Student", None))
        self.sentence.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"What happened", None))
        self.their_heading.setText(QCoreApplication.translate("ConflictDialog", u"In the database now", None))
        self.their_act.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Their decision", None))
        self.their_time.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"When", None))
        self.their_changes.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"What they changed", None))
        self.their_feedback.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Their feedback", None))
        self.their_reason.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Their reason, for staff only", None))
        self.my_heading.setText(QCoreApplication.translate("ConflictDialog", u"What you wanted", None))
        self.my_act.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Your decision", None))
        self.my_time.setText(QCoreApplication.translate("ConflictDialog", u"Not recorded. Your feedback is kept as a draft.", None))
        self.my_feedback.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Your feedback", None))
        self.my_reason.setAccessibleDescription(QCoreApplication.translate("ConflictDialog", u"Your reason, for staff only", None))
        self.later.setText(QCoreApplication.translate("ConflictDialog", u"Later", None))
        self.later.setToolTip(QCoreApplication.translate("ConflictDialog", u"Leave it open and go on (Escape)", None))
        self.later.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Later", None))
        self.mine.setText(QCoreApplication.translate("ConflictDialog", u"Reopen and decide mine", None))
        self.mine.setToolTip(QCoreApplication.translate("ConflictDialog", u"Take their decision back and record yours", None))
        self.mine.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Reopen and decide mine", None))
        self.theirs.setText(QCoreApplication.translate("ConflictDialog", u"Keep theirs", None))
        self.theirs.setToolTip(QCoreApplication.translate("ConflictDialog", u"Leave the database as it is and drop your decision", None))
        self.theirs.setAccessibleName(QCoreApplication.translate("ConflictDialog", u"Keep theirs", None))
    # retranslateUi

