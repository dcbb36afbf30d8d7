// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/rubric_line_delegate.h"

#include "core/base/text.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/number_box.h"
#include "ui/gradebook/rubric_lines_model.h"
#include "ui/gradebook/rubric_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace foresight::ui {

namespace {

QComboBox* listEditor(QWidget* parent, const QModelIndex& index, const RubricLinesModel& model)
{
    auto* list = new QComboBox(parent);
    if (index.column() == RubricLinesModel::Awarded) {
        for (const Award award : kAwards) {
            list->addItem(awardWords(award), static_cast<int>(award));
            list->setItemData(list->count() - 1, awardHint(award), Qt::ToolTipRole);
        }
    } else {
        for (const Act& act : model.lab().acts)
            list->addItem(shownText(act.title.text), qtText(act.id));
    }
    return list;
}

} // namespace

QWidget* RubricLineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RubricLinesModel*>(index.model());
    const QString name = model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (index.column() == RubricLinesModel::Awarded || index.column() == RubricLinesModel::ForAct) {
        QComboBox* list = listEditor(parent, index, *model);
        nameWidget(list, QStringLiteral("rubricCellComboBox"), name);
        // Each choice counts at once, so that what is wrong with it is said while the list is still there.
        connect(list, &QComboBox::activated, this,
                [this, list] { Q_EMIT const_cast<RubricLineDelegate*>(this)->commitData(list); });
        return list;
    }
    if (index.column() == RubricLinesModel::Points) {
        auto* points = new NumberBox(kMostLinePoints, parent);
        nameWidget(points, QStringLiteral("rubricCellDoubleSpinBox"), name);
        return points;
    }
    auto* words = new QLineEdit(parent);
    words->setMaxLength(static_cast<int>(kNameLimit));
    nameWidget(words, QStringLiteral("rubricCellLineEdit"), name);
    return words;
}

void RubricLineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentIndex(std::max(0, list->findData(value)));
    else if (auto* points = qobject_cast<NumberBox*>(editor))
        points->setValue(value.toDouble());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RubricLineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, list->currentData(), Qt::EditRole);
    } else if (auto* points = qobject_cast<NumberBox*>(editor)) {
        points->interpretText();
        model->setData(index, points->value(), Qt::EditRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

void RubricLineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                              const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

} // namespace foresight::ui
