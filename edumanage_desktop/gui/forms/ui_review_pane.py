"""Generated from ui/review_pane.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    Qt,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.review.description_text import DescriptionText
from edumanage_desktop.gui.review.file_choice import FileChoice
from edumanage_desktop.gui.review.handed_banner import HandedBanner
from edumanage_desktop.gui.review.history_panel import HistoryPanel
from edumanage_desktop.gui.review.writing_fields import WritingFields
class Ui_ReviewPane(object):
    def setupUi(self, ReviewPane: QWidget) -> None:
        if not ReviewPane.objectName():
            ReviewPane.setObjectName(u"ReviewPane")
        self.pane_layout = QVBoxLayout(ReviewPane)
        self.pane_layout.setSpacing(8)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(20, 16, 20, 16)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title = ElidedLabel(ReviewPane)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.title_row.addWidget(self.title)

        self.revision = QLabel(ReviewPane)
        self.revision.setObjectName(u"revision")
        self.revision.setTextFormat(Qt.TextFormat.PlainText)
        self.revision.setProperty(u"role", u"secondary")

        self.title_row.addWidget(self.revision)


        self.pane_layout.addLayout(self.title_row)

        self.facts = ElidedLabel(ReviewPane)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"secondary")

        self.pane_layout.addWidget(self.facts)

        self.status_row = QHBoxLayout()
        self.status_row.setSpacing(6)
        self.status_row.setObjectName(u"status_row")
        self.status_icon = QLabel(ReviewPane)
        self.status_icon.setObjectName(u"status_icon")

        self.status_row.addWidget(self.status_icon)

        self.status = ElidedLabel(ReviewPane)
        self.status.setObjectName(u"status")
        self.status.setProperty(u"role", u"strong")

        self.status_row.addWidget(self.status)

        self.files = FileChoice(ReviewPane)
        self.files.setObjectName(u"files")
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.files.setMinimumContentsLength(5)

        self.status_row.addWidget(self.files)

        self.open = QPushButton(ReviewPane)
        self.open.setObjectName(u"open")

        self.status_row.addWidget(self.open)

        self.save = QPushButton(ReviewPane)
        self.save.setObjectName(u"save")

        self.status_row.addWidget(self.save)


        self.pane_layout.addLayout(self.status_row)

        self.description = DescriptionText(ReviewPane)
        self.description.setObjectName(u"description")

        self.pane_layout.addWidget(self.description)

        self.body = QStackedWidget(ReviewPane)
        self.body.setObjectName(u"body")
        self.desk = QFrame()
        self.desk.setObjectName(u"desk")
        self.desk.setProperty(u"kind", u"desk")
        self.desk_layout = QVBoxLayout(self.desk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.desk)
        self.history_panel = HistoryPanel()
        self.history_panel.setObjectName(u"history_panel")
        self.body.addWidget(self.history_panel)

        self.pane_layout.addWidget(self.body)

        self.hint = QLabel(ReviewPane)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.pane_layout.addWidget(self.hint)

        self.handed = HandedBanner(ReviewPane)
        self.handed.setObjectName(u"handed")

        self.pane_layout.addWidget(self.handed)

        self.writing = WritingFields(ReviewPane)
        self.writing.setObjectName(u"writing")

        self.pane_layout.addWidget(self.writing)

        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.history = QPushButton(ReviewPane)
        self.history.setObjectName(u"history")
        self.history.setCheckable(True)

        self.action_row.addWidget(self.history)

        self.action_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_space)

        self.reopen = QPushButton(ReviewPane)
        self.reopen.setObjectName(u"reopen")

        self.action_row.addWidget(self.reopen)

        self.aside = QPushButton(ReviewPane)
        self.aside.setObjectName(u"aside")

        self.action_row.addWidget(self.aside)

        self.reject = QPushButton(ReviewPane)
        self.reject.setObjectName(u"reject")
        self.reject.setProperty(u"kind", u"danger")

        self.action_row.addWidget(self.reject)

        self.approve = QPushButton(ReviewPane)
        self.approve.setObjectName(u"approve")
        self.approve.setProperty(u"kind", u"primary")

        self.action_row.addWidget(self.approve)


        self.pane_layout.addLayout(self.action_row)


        self.retranslateUi(ReviewPane)

        QMetaObject.connectSlotsByName(ReviewPane)
    # setupUi

    def retranslateUi(self, ReviewPane: QWidget) -> None:
        self.title.setAccessibleDescription(QCoreApplication.translate("ReviewPane", u"Title", None))
        self.revision.setAccessibleDescription(QCoreApplication.translate("ReviewPane", u"Revision", None))
        self.facts.setAccessibleDescription(QCoreApplication.translate("ReviewPane", u"Student, number, time received and faculty member", None))
        self.status_icon.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Status", None))
        self.status.setAccessibleDescription(QCoreApplication.translate("ReviewPane", u"Status", None))
        self.files.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Files of this submission", None))
        self.files.setToolTip(QCoreApplication.translate("ReviewPane", u"Choose which file is shown", None))
        self.open.setText(QCoreApplication.translate("ReviewPane", u"Open", None))
        self.open.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Open with the system's program", None))
        self.open.setToolTip(QCoreApplication.translate("ReviewPane", u"Open the file with the system's program", None))
        self.save.setText(QCoreApplication.translate("ReviewPane", u"Save", None))
        self.save.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Save a copy", None))
        self.save.setToolTip(QCoreApplication.translate("ReviewPane", u"Save a copy of the file", None))
        self.description.setAccessibleName(QCoreApplication.translate("ReviewPane", u"The student's description", None))
        self.hint.setAccessibleDescription(QCoreApplication.translate("ReviewPane", u"What stands in the way", None))
        self.history.setText(QCoreApplication.translate("ReviewPane", u"History", None))
        self.history.setAccessibleName(QCoreApplication.translate("ReviewPane", u"History", None))
        self.history.setToolTip(QCoreApplication.translate("ReviewPane", u"What happened to this submission", None))
        self.reopen.setText(QCoreApplication.translate("ReviewPane", u"Reopen", None))
        self.reopen.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Reopen", None))
        self.reopen.setToolTip(QCoreApplication.translate("ReviewPane", u"Take the decision back", None))
        self.aside.setText(QCoreApplication.translate("ReviewPane", u"Set aside", None))
        self.aside.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Set aside", None))
        self.aside.setToolTip(QCoreApplication.translate("ReviewPane", u"Put it off, or take that back", None))
        self.reject.setText(QCoreApplication.translate("ReviewPane", u"Reject", None))
        self.reject.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Reject", None))
        self.reject.setToolTip(QCoreApplication.translate("ReviewPane", u"Reject with feedback and go on", None))
        self.approve.setText(QCoreApplication.translate("ReviewPane", u"Approve", None))
        self.approve.setAccessibleName(QCoreApplication.translate("ReviewPane", u"Approve", None))
        self.approve.setToolTip(QCoreApplication.translate("ReviewPane", u"Approve and go on", None))
        pass
    # retranslateUi

