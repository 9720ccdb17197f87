"""Generated from ui/review_pane.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    Qt,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.desk_frame import DeskFrame
from edumanage_desktop.gui.elided_button import KeyedButton
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
        self.head = QWidget(ReviewPane)
        self.head.setObjectName(u"head")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.head.sizePolicy().hasHeightForWidth())
        self.head.setSizePolicy(sizePolicy)
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title = ElidedLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.title_row.addWidget(self.title)

        self.revision = QLabel(self.head)
        self.revision.setObjectName(u"revision")
        self.revision.setTextFormat(Qt.TextFormat.PlainText)
        self.revision.setProperty(u"role", u"secondary")

        self.title_row.addWidget(self.revision)


        self.head_layout.addLayout(self.title_row)

        self.facts = ElidedLabel(self.head)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"secondary")

        self.head_layout.addWidget(self.facts)

        self.status_row = QHBoxLayout()
        self.status_row.setSpacing(6)
        self.status_row.setObjectName(u"status_row")
        self.status_icon = QLabel(self.head)
        self.status_icon.setObjectName(u"status_icon")

        self.status_row.addWidget(self.status_icon)

        self.status = ElidedLabel(self.head)
        self.status.setObjectName(u"status")
        self.status.setProperty(u"role", u"strong")

        self.status_row.addWidget(self.status)

        self.files = FileChoice(self.head)
        self.files.setObjectName(u"files")
        self.files.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.files.setMinimumContentsLength(5)

        self.status_row.addWidget(self.files)

        self.open = KeyedButton(self.head)
        self.open.setObjectName(u"open")

        self.status_row.addWidget(self.open)

        self.save = KeyedButton(self.head)
        self.save.setObjectName(u"save")

        self.status_row.addWidget(self.save)


        self.head_layout.addLayout(self.status_row)

        self.description = DescriptionText(self.head)
        self.description.setObjectName(u"description")

        self.head_layout.addWidget(self.description)


        self.pane_layout.addWidget(self.head)

        self.body = QStackedWidget(ReviewPane)
        self.body.setObjectName(u"body")
        self.desk = DeskFrame()
        self.desk.setObjectName(u"desk")
        self.desk_layout = QVBoxLayout(self.desk)
        self.desk_layout.setObjectName(u"desk_layout")
        self.desk_layout.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.desk)
        self.history_panel = HistoryPanel()
        self.history_panel.setObjectName(u"history_panel")
        self.body.addWidget(self.history_panel)

        self.pane_layout.addWidget(self.body)

        self.foot = QWidget(ReviewPane)
        self.foot.setObjectName(u"foot")
        sizePolicy.setHeightForWidth(self.foot.sizePolicy().hasHeightForWidth())
        self.foot.setSizePolicy(sizePolicy)
        self.foot_layout = QVBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(self.foot)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.foot_layout.addWidget(self.hint)

        self.handed = HandedBanner(self.foot)
        self.handed.setObjectName(u"handed")

        self.foot_layout.addWidget(self.handed)

        self.writing = WritingFields(self.foot)
        self.writing.setObjectName(u"writing")

        self.foot_layout.addWidget(self.writing)

        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(8)
        self.action_row.setObjectName(u"action_row")
        self.history = KeyedButton(self.foot)
        self.history.setObjectName(u"history")
        self.history.setCheckable(True)

        self.action_row.addWidget(self.history)

        self.action_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.action_row.addItem(self.action_space)

        self.reopen = QPushButton(self.foot)
        self.reopen.setObjectName(u"reopen")

        self.action_row.addWidget(self.reopen)

        self.aside = QPushButton(self.foot)
        self.aside.setObjectName(u"aside")

        self.action_row.addWidget(self.aside)

        self.reject = QPushButton(self.foot)
        self.reject.setObjectName(u"reject")
        self.reject.setProperty(u"kind", u"danger")

        self.action_row.addWidget(self.reject)

        self.approve = QPushButton(self.foot)
        self.approve.setObjectName(u"approve")
        self.approve.setProperty(u"kind", u"primary")

        self.action_row.addWidget(self.approve)


        self.foot_layout.addLayout(self.action_row)


        self.pane_layout.addWidget(self.foot)

        self.pane_layout.setStretch(1, 1)

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

