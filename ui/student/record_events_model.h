// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/learner_record.h"

#include <QAbstractTableModel>

namespace foresight::ui {

/// The events of a learner's record as rows of a table, which asks only for those in view.
class RecordEventsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, LabName, ActName, What, Details, kColumns };

    /// `rows` live longer and do not change.
    explicit RecordEventsModel(const std::vector<LearnerRecord::Row>& rows, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_rows(rows)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<LearnerRecord::Row>& m_rows;
};

} // namespace foresight::ui
