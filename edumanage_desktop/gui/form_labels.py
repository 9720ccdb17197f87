"""The labels of a form stand in the middle of the height of their fields, however large letters are."""

from PySide6.QtWidgets import QCheckBox, QFormLayout


def centre_labels(form: QFormLayout) -> None:
    """Make every label as high as its field; Qt puts a lower one near the top. To be asked when the form shows."""
    before, behind = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
    for row in range(form.rowCount()):
        label, field = form.itemAt(row, before), form.itemAt(row, behind)
        if label is None or field is None or isinstance(field.widget(), QCheckBox):
            continue
        words = label.widget()
        if words is not None:
            words.setMinimumHeight(field.sizeHint().height())
