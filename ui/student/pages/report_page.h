// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

class QVBoxLayout;

namespace foresight::ui {

class CourseCard;
class ReportExportCard;

/// What was predicted, observed and explained in both acts, to read, to keep as a file and to hand in. Points are not
/// shown: they are the instructor's to give.
class ReportPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ReportPage(StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool primaryEnabled() const override;
    [[nodiscard]] QString primaryReason() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;

private:
    void addHandIn();
    void addReceipt(QVBoxLayout* layout, const HandInRecord& last);
    void addActs();
    void addLeftOut();
    void handIn();
    void orderTabs();

    CourseCard* m_course = nullptr;
    QVBoxLayout* m_handIns = nullptr;
    QVBoxLayout* m_acts = nullptr;
    QVBoxLayout* m_leftOut = nullptr;
    ReportExportCard* m_export = nullptr;
    QWidget* m_attempts = nullptr;
    QString m_handedInFile; ///< where this sitting's last hand-in lies; the ledger keeps its name only
};

} // namespace foresight::ui
