// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/area_page.h"
#include "ui/student/learner_record.h"

class QTableView;

namespace foresight::ui {

/// "My record": everything that is recorded about the learner, in plain words, and where it is kept.
class RecordPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget* parent = nullptr);
    ~RecordPage() override;

    /// Empty until the record comes.
    void awaitRecord();
    /// One calm line where it takes a while.
    void showWaiting();
    void setRecord(LearnerRecord record);
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
    QTableView* m_events = nullptr;
};

} // namespace foresight::ui
