"""Generated from ui/writing_fields.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.elided_label import ElidedLabel
class Ui_WritingFields(object):
    def setupUi(self, WritingFields: QWidget) -> None:
        if not WritingFields.objectName():
            WritingFields.setObjectName(u"WritingFields")
        self.fields_layout = QVBoxLayout(WritingFields)
        self.fields_layout.setSpacing(4)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_part = QWidget(WritingFields)
        self.feedback_part.setObjectName(u"feedback_part")
        self.feedback_layout = QVBoxLayout(self.feedback_part)
        self.feedback_layout.setSpacing(4)
        self.feedback_layout.setObjectName(u"feedback_layout")
        self.feedback_layout.setContentsMargins(0, 0, 0, 0)
        self.feedback_row = QHBoxLayout()
        self.feedback_row.setSpacing(6)
        self.feedback_row.setObjectName(u"feedback_row")
        self.feedback_icon = QLabel(self.feedback_part)
        self.feedback_icon.setObjectName(u"feedback_icon")

        self.feedback_row.addWidget(self.feedback_icon)

        self.feedback_label = ElidedLabel(self.feedback_part)
        self.feedback_label.setObjectName(u"feedback_label")
        self.feedback_label.setProperty(u"role", u"feedback")

        self.feedback_row.addWidget(self.feedback_label)

        self.feedback_count = QLabel(self.feedback_part)
        self.feedback_count.setObjectName(u"feedback_count")
        self.feedback_count.setTextFormat(Qt.TextFormat.PlainText)
        self.feedback_count.setProperty(u"role", u"secondary")

        self.feedback_row.addWidget(self.feedback_count)

        self.library = QToolButton(self.feedback_part)
        self.library.setObjectName(u"library")
        self.library.setProperty(u"kind", u"menu")

        self.feedback_row.addWidget(self.library)


        self.feedback_layout.addLayout(self.feedback_row)

        self.feedback = QPlainTextEdit(self.feedback_part)
        self.feedback.setObjectName(u"feedback")
        self.feedback.setTabChangesFocus(True)

        self.feedback_layout.addWidget(self.feedback)


        self.fields_layout.addWidget(self.feedback_part)

        self.reason_part = QFrame(WritingFields)
        self.reason_part.setObjectName(u"reason_part")
        self.reason_part.setProperty(u"kind", u"reason")
        self.reason_layout = QVBoxLayout(self.reason_part)
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_row = QHBoxLayout()
        self.reason_row.setSpacing(6)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_fold = QPushButton(self.reason_part)
        self.reason_fold.setObjectName(u"reason_fold")
        self.reason_fold.setProperty(u"kind", u"fold")
        self.reason_fold.setCheckable(True)

        self.reason_row.addWidget(self.reason_fold)

        self.reason_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reason_row.addItem(self.reason_space)

        self.reason_count = QLabel(self.reason_part)
        self.reason_count.setObjectName(u"reason_count")
        self.reason_count.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_count.setProperty(u"role", u"secondary")

        self.reason_row.addWidget(self.reason_count)


        self.reason_layout.addLayout(self.reason_row)

        self.reason = QPlainTextEdit(self.reason_part)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"kind", u"reason")
        self.reason.setTabChangesFocus(True)

        self.reason_layout.addWidget(self.reason)


        self.fields_layout.addWidget(self.reason_part)


        self.retranslateUi(WritingFields)

        QMetaObject.connectSlotsByName(WritingFields)
    # setupUi

    def retranslateUi(self, WritingFields: QWidget) -> None:
        self.feedback_label.setText(QCoreApplication.translate("WritingFields", u"Feedback \u2013 the student reads this", None))
        self.library.setText(QCoreApplication.translate("WritingFields", u"Library", None))
        self.library.setAccessibleName(QCoreApplication.translate("WritingFields", u"Your library of feedback", None))
        self.library.setToolTip(QCoreApplication.translate("WritingFields", u"Insert feedback that you use again (Ctrl+Space, or / at the start of a line)", None))
        self.feedback.setAccessibleName(QCoreApplication.translate("WritingFields", u"Feedback \u2013 the student reads this", None))
        self.feedback.setAccessibleDescription(QCoreApplication.translate("WritingFields", u"Needed to reject. Ctrl+Space inserts from your library.", None))
        self.feedback.setPlaceholderText(QCoreApplication.translate("WritingFields", u"What the student will read (needed to reject)", None))
        self.feedback.setToolTip(QCoreApplication.translate("WritingFields", u"The student reads this (F)", None))
        self.reason_fold.setText(QCoreApplication.translate("WritingFields", u"Reason \u2013 staff only", None))
        self.reason_fold.setAccessibleName(QCoreApplication.translate("WritingFields", u"Reason \u2013 staff only", None))
        self.reason_fold.setAccessibleDescription(QCoreApplication.translate("WritingFields", u"Shows or hides the field of the reason, which no student reads.", None))
        self.reason_fold.setToolTip(QCoreApplication.translate("WritingFields", u"Note why, for colleagues, registrars and administrators; no student reads it", None))
        self.reason.setAccessibleName(QCoreApplication.translate("WritingFields", u"Reason \u2013 staff only, the student never reads this", None))
        self.reason.setAccessibleDescription(QCoreApplication.translate("WritingFields", u"Colleagues, registrars and administrators read it in the history.", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("WritingFields", u"For staff: colleagues and registrars read this in the history, students never do", None))
        self.reason.setToolTip(QCoreApplication.translate("WritingFields", u"Only staff read this", None))
        pass
    # retranslateUi

