"""Generated from ui/filter_bar.ui by ui/compile_forms.py: change the source, not this file."""

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    Qt,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui.queue.faculty_choice import FacultyChoice
from edumanage_desktop.gui.queue.saved_views_button import SavedViewsButton
class Ui_FilterBar(object):
    def setupUi(self, FilterBar: QWidget) -> None:
        if not FilterBar.objectName():
            FilterBar.setObjectName(u"FilterBar")
        self.bar_layout = QVBoxLayout(FilterBar)
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(0, 0, 0, 0)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search = QLineEdit(FilterBar)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)

        self.search_row.addWidget(self.search)

        self.faculty = FacultyChoice(FilterBar)
        self.faculty.setObjectName(u"faculty")

        self.search_row.addWidget(self.faculty)

        self.received = QComboBox(FilterBar)
        self.received.setObjectName(u"received")

        self.search_row.addWidget(self.received)


        self.bar_layout.addLayout(self.search_row)

        self.range_row = QWidget(FilterBar)
        self.range_row.setObjectName(u"range_row")
        self.range_layout = QHBoxLayout(self.range_row)
        self.range_layout.setSpacing(8)
        self.range_layout.setObjectName(u"range_layout")
        self.range_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.range_row)
        self.from_label.setObjectName(u"from_label")

        self.range_layout.addWidget(self.from_label)

        self.received_from = QDateEdit(self.range_row)
        self.received_from.setObjectName(u"received_from")
        self.received_from.setCalendarPopup(True)

        self.range_layout.addWidget(self.received_from)

        self.until_label = QLabel(self.range_row)
        self.until_label.setObjectName(u"until_label")

        self.range_layout.addWidget(self.until_label)

        self.received_until = QDateEdit(self.range_row)
        self.received_until.setObjectName(u"received_until")
        self.received_until.setCalendarPopup(True)

        self.range_layout.addWidget(self.received_until)

        self.range_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.range_layout.addItem(self.range_space)


        self.bar_layout.addWidget(self.range_row)

        self.chip_row = QHBoxLayout()
        self.chip_row.setSpacing(8)
        self.chip_row.setObjectName(u"chip_row")
        self.chips = QHBoxLayout()
        self.chips.setSpacing(8)
        self.chips.setObjectName(u"chips")

        self.chip_row.addLayout(self.chips)

        self.chip_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chip_row.addItem(self.chip_space)

        self.place = QLabel(FilterBar)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty(u"role", u"secondary")

        self.chip_row.addWidget(self.place)

        self.views = SavedViewsButton(FilterBar)
        self.views.setObjectName(u"views")
        self.views.setProperty(u"kind", u"chip")

        self.chip_row.addWidget(self.views)


        self.bar_layout.addLayout(self.chip_row)

        self.from_label.setBuddy(self.received_from)
        self.until_label.setBuddy(self.received_until)

        self.retranslateUi(FilterBar)

        QMetaObject.connectSlotsByName(FilterBar)
    # setupUi

    def retranslateUi(self, FilterBar: QWidget) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("FilterBar", u"Student, number, title or file", None))
        self.search.setAccessibleName(QCoreApplication.translate("FilterBar", u"Search submissions", None))
        self.search.setToolTip(QCoreApplication.translate("FilterBar", u"Search student, number, title and file names", None))
        self.faculty.setAccessibleName(QCoreApplication.translate("FilterBar", u"Faculty member", None))
        self.faculty.setToolTip(QCoreApplication.translate("FilterBar", u"Show the work of one faculty member", None))
        self.received.setAccessibleName(QCoreApplication.translate("FilterBar", u"Received", None))
        self.received.setToolTip(QCoreApplication.translate("FilterBar", u"Show work received in a span of time", None))
        self.from_label.setText(QCoreApplication.translate("FilterBar", u"Received from", None))
        self.received_from.setAccessibleName(QCoreApplication.translate("FilterBar", u"Received from", None))
        self.until_label.setText(QCoreApplication.translate("FilterBar", u"to", None))
        self.received_until.setAccessibleName(QCoreApplication.translate("FilterBar", u"Received to, this day included", None))
        self.place.setAccessibleDescription(QCoreApplication.translate("FilterBar", u"Place in the queue", None))
        self.views.setAccessibleName(QCoreApplication.translate("FilterBar", u"Saved views", None))
        pass
    # retranslateUi

