"""Generated from ui/main_window.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QSize,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.maintenance.banner import MaintenanceBanner
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.rail import Rail
from edumanage_desktop.gui.status_strip import StatusStrip
class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(960, 600))
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.maintenance = MaintenanceBanner(self.central)
        self.maintenance.setObjectName(u"maintenance")

        self.central_layout.addWidget(self.maintenance)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.rail = Rail(self.central)
        self.rail.setObjectName(u"rail")

        self.body_layout.addWidget(self.rail)

        self.stages = QStackedWidget(self.central)
        self.stages.setObjectName(u"stages")
        self.notice = NoticePage()
        self.notice.setObjectName(u"notice")
        self.stages.addWidget(self.notice)

        self.body_layout.addWidget(self.stages)


        self.central_layout.addLayout(self.body_layout)

        self.status_strip = StatusStrip(self.central)
        self.status_strip.setObjectName(u"status_strip")

        self.central_layout.addWidget(self.status_strip)

        MainWindow.setCentralWidget(self.central)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"EduManage", None))
    # retranslateUi

