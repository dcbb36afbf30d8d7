// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/area_page.h"
#include "ui/student/learner_record.h"

class QTableWidget;

namespace foresight::ui {

/// "My record": everything that is recorded about the learner, in plain words, and where it is kept.
class RecordPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget* parent = nullptr);

    void setRecord(const LearnerRecord& record);
    /// Asks for a file and writes the record into it as text.
    void exportAsText();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addWhere();
    void addHandIns();
    void addDesign();
    void addCalibration();
    void addReview();
    void addEvents();
    void fitDetails();

    LearnerRecord m_record;
    QTableWidget* m_events = nullptr;
};

} // namespace foresight::ui
