"""Generated from ui/queue_page.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
)
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.queue.view import QueueView
class Ui_QueuePage(object):
    def setupUi(self, QueuePage: QWidget) -> None:
        if not QueuePage.objectName():
            QueuePage.setObjectName(u"QueuePage")
        self.page_layout = QVBoxLayout(QueuePage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.filters_layout = QVBoxLayout()
        self.filters_layout.setSpacing(8)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(20, 16, 20, 4)

        self.page_layout.addLayout(self.filters_layout)

        self.states = QStackedWidget(QueuePage)
        self.states.setObjectName(u"states")
        self.table_state = QWidget()
        self.table_state.setObjectName(u"table_state")
        self.table_layout = QVBoxLayout(self.table_state)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.view = QueueView(self.table_state)
        self.view.setObjectName(u"view")

        self.table_layout.addWidget(self.view)

        self.states.addWidget(self.table_state)
        self.notice = NoticePage()
        self.notice.setObjectName(u"notice")
        self.states.addWidget(self.notice)

        self.page_layout.addWidget(self.states)


        self.retranslateUi(QueuePage)

        self.states.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(QueuePage)
    # setupUi

    def retranslateUi(self, QueuePage: QWidget) -> None:
        self.view.setAccessibleName(QCoreApplication.translate("QueuePage", u"Submissions", None))
        pass
    # retranslateUi

