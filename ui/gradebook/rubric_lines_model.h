// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/rubric_edit.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <set>

namespace foresight::ui {

/// The lines of a rubric while they are edited; what is stored does not change.
class RubricLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Awarded, ForAct, Points, State, Wording, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what is stored, for a lab.
    void setStored(const ItemRubric& stored, std::shared_ptr<const Lab> lab, const QLocale& locale);
    /// Puts other lines in the place of those shown: a preset, or a file.
    void setRubric(const Rubric& rubric);
    void setTitle(const std::string& title);
    /// Whether new lines are to count at once.
    void setApply(bool apply);
    [[nodiscard]] bool apply() const { return m_apply; }
    /// What would be stored.
    [[nodiscard]] ItemRubric after() const { return rubricAfter(m_stored, m_rubric, m_apply); }
    [[nodiscard]] const Rubric& rubric() const { return m_rubric; }
    [[nodiscard]] const ItemRubric& stored() const { return m_stored; }
    [[nodiscard]] const LabDefinition& lab() const { return m_lab->definition(); }
    [[nodiscard]] const RubricItem& line(int row) const { return m_rubric.items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] LineFault fault(int row) const { return lineFault(line(row), lab()); }
    /// The first line that nothing can be graded by; -1 when all are sound.
    [[nodiscard]] int firstFault() const;

    /// The row of the line that was added after `row`.
    int addAfter(int row);
    void removeAt(int row);
    /// False at the ends.
    bool moveBy(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes an award's number, an act's id, points or a wording.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A line, or the order, is not as it was.
    void edited();

private:
    [[nodiscard]] QString shown(const QModelIndex& index) const;
    [[nodiscard]] QString stateWords(int row) const;
    [[nodiscard]] QString stateHint(int row) const;
    void tellChanged();

    ItemRubric m_stored;
    std::set<std::string> m_storedIds;
    Rubric m_rubric;
    std::set<std::string> m_pending; ///< of after()
    bool m_apply = false;
    std::shared_ptr<const Lab> m_lab;
    QLocale m_locale;
};

} // namespace foresight::ui
