"""Generated from ui/error_dialog.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)
class Ui_ErrorDialog(object):
    def setupUi(self, ErrorDialog: QDialog) -> None:
        if not ErrorDialog.objectName():
            ErrorDialog.setObjectName(u"ErrorDialog")
        ErrorDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(ErrorDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.sentence = QLabel(ErrorDialog)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.sentence)

        self.details = QPlainTextEdit(ErrorDialog)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)

        self.dialog_layout.addWidget(self.details)

        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u"ways")
        self.fold = QPushButton(ErrorDialog)
        self.fold.setObjectName(u"fold")
        self.fold.setCheckable(True)

        self.ways.addWidget(self.fold)

        self.copy = QPushButton(ErrorDialog)
        self.copy.setObjectName(u"copy")

        self.ways.addWidget(self.copy)

        self.way_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.way_space)

        self.close = QPushButton(ErrorDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"primary")

        self.ways.addWidget(self.close)


        self.dialog_layout.addLayout(self.ways)


        self.retranslateUi(ErrorDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(ErrorDialog)
    # setupUi

    def retranslateUi(self, ErrorDialog: QDialog) -> None:
        ErrorDialog.setWindowTitle(QCoreApplication.translate("ErrorDialog", u"Something went wrong in the program", None))
        self.sentence.setText(QCoreApplication.translate("ErrorDialog", u"The program met an error of its own. What you decided and typed is kept; you can go on working. The details help whoever looks after the program.", None))
        self.details.setAccessibleName(QCoreApplication.translate("ErrorDialog", u"Details of the error", None))
        self.fold.setText(QCoreApplication.translate("ErrorDialog", u"Show details", None))
        self.fold.setAccessibleName(QCoreApplication.translate("ErrorDialog", u"Show details", None))
        self.copy.setText(QCoreApplication.translate("ErrorDialog", u"Copy details", None))
        self.copy.setAccessibleName(QCoreApplication.translate("ErrorDialog", u"Copy details", None))
        self.close.setText(QCoreApplication.translate("ErrorDialog", u"Go on", None))
        self.close.setAccessibleName(QCoreApplication.translate("ErrorDialog", u"Go on", None))
    # retranslateUi

