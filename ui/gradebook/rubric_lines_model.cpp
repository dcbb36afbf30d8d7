// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/rubric_lines_model.h"

#include "core/base/text.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/rubric_words.h"
#include "ui/qt_text.h"

#include <utility>

namespace foresight::ui {

void RubricLinesModel::setStored(const ItemRubric& stored, std::shared_ptr<const Lab> lab, const QLocale& locale)
{
    beginResetModel();
    m_stored = stored;
    m_storedIds.clear();
    for (const RubricItem& line : stored.rubric.items)
        m_storedIds.insert(line.id);
    m_rubric = stored.rubric;
    m_lab = std::move(lab);
    m_locale = locale;
    m_apply = false;
    m_pending = stored.pending;
    endResetModel();
}

void RubricLinesModel::setRubric(const Rubric& rubric)
{
    beginResetModel();
    m_rubric = rubric;
    endResetModel();
    tellChanged();
}

void RubricLinesModel::setTitle(const std::string& title)
{
    m_rubric.title.text = storable(title, kNameLimit);
    Q_EMIT edited();
}

void RubricLinesModel::setApply(bool apply)
{
    if (std::exchange(m_apply, apply) != apply)
        tellChanged();
}

int RubricLinesModel::firstFault() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (fault(row) != LineFault::None)
            return row;
    }
    return -1;
}

int RubricLinesModel::addAfter(int row)
{
    const int at = row + 1;
    RubricItem made;
    made.award = Award::Commit;
    made.act = lab().acts.empty() ? std::string{} : lab().acts.front().id;
    made.id = freshLineId(m_rubric, made.award, made.act);
    made.points = 1;
    made.title.text = coreText(awardWords(made.award));
    beginInsertRows({}, at, at);
    m_rubric.items.insert(m_rubric.items.begin() + at, std::move(made));
    endInsertRows();
    tellChanged();
    return at;
}

void RubricLinesModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rubric.items.erase(m_rubric.items.begin() + row);
    endRemoveRows();
    tellChanged();
}

bool RubricLinesModel::moveBy(int row, int by)
{
    const int to = row + by;
    if (to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_rubric.items[static_cast<std::size_t>(row)], m_rubric.items[static_cast<std::size_t>(to)]);
    endMoveRows();
    tellChanged();
    return true;
}

int RubricLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rubric.items.size());
}

int RubricLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RubricLinesModel::stateWords(int row) const
{
    switch (fault(row)) {
    case LineFault::Points:
        return tr("⚠ points");
    case LineFault::Act:
        return tr("⚠ act");
    case LineFault::None:
        break;
    }
    const bool waits = m_pending.contains(line(row).id);
    if (!m_storedIds.contains(line(row).id))
        return waits ? tr("new, waits") : tr("new, counts");
    return waits ? tr("waits") : tr("counts");
}

QString RubricLinesModel::stateHint(int row) const
{
    if (const LineFault wrong = fault(row); wrong != LineFault::None)
        return lineFaultWords(wrong);
    return m_pending.contains(line(row).id) ? tr("Changes no grade until you apply the waiting lines.")
                                            : tr("Counts when grades are made again.");
}

QString RubricLinesModel::shown(const QModelIndex& index) const
{
    const RubricItem& at = line(index.row());
    switch (index.column()) {
    case Awarded:
        return awardWords(at.award);
    case ForAct:
        return at.award == Award::Finish ? QStringLiteral("–") : actWords(lab(), at.act);
    case Points:
        return pointsText(at.points, m_locale);
    case Wording:
        return shownText(at.title.text);
    default:
        return stateWords(index.row());
    }
}

QVariant RubricLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RubricItem& at = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        switch (index.column()) {
        case Awarded:
            return static_cast<int>(at.award);
        case ForAct:
            return qtText(at.act);
        case Points:
            return at.points;
        default:
            return qtText(at.title.text);
        }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return index.column() == Awarded ? awardHint(at.award)
               : index.column() == State ? stateHint(index.row())
                                         : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Points ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RubricLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Awarded:
        return tr("What is awarded");
    case ForAct:
        return tr("Act");
    case Points:
        return tr("Points");
    case Wording:
        return tr("Wording");
    default:
        return tr("State");
    }
}

Qt::ItemFlags RubricLinesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == State)
        return flags;
    const bool noAct = index.column() == ForAct && line(index.row()).award == Award::Finish;
    return noAct ? flags : flags | Qt::ItemIsEditable;
}

bool RubricLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value == data(index, Qt::EditRole))
        return true;
    RubricItem& at = m_rubric.items[static_cast<std::size_t>(index.row())];
    const bool ownWords = qtText(at.title.text) != awardWords(at.award);
    switch (index.column()) {
    case Awarded:
        at.award = static_cast<Award>(value.toInt());
        if (at.award == Award::Finish)
            at.act.clear();
        else if (at.act.empty() && !lab().acts.empty())
            at.act = lab().acts.front().id;
        if (!ownWords)
            at.title.text = coreText(awardWords(at.award));
        break;
    case ForAct:
        at.act = coreText(value.toString());
        break;
    case Points:
        at.points = value.toDouble();
        break;
    default:
        at.title.text = storable(coreText(value.toString().trimmed()), kNameLimit);
    }
    tellChanged();
    return true;
}

void RubricLinesModel::tellChanged()
{
    m_pending = after().pending; // a change of one line may let others count
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT edited();
}

} // namespace foresight::ui
