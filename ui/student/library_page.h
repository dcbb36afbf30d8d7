// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/area_page.h"
#include "ui/student/lab_progress.h"
#include "ui/student/student_session.h"

#include <QLocale>
#include <QTimer>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

/// The labs that are installed, each with its time and how far the learner is; labs that cannot be read say why.
class LibraryPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit LibraryPage(const QLocale& locale, QWidget* parent = nullptr);

    /// Says that labs are being read if they are not there soon; those shown stay until then.
    void awaitLabs();
    void stopAwaiting(); ///< they will not come now
    /// `folders`: where labs were looked for, shown when there are none.
    void setLabs(const std::vector<CatalogueEntry>& labs, const std::map<std::string, LabProgress>& progress,
                 const std::vector<std::filesystem::path>& folders);

    /// Whether there is something to see already.
    [[nodiscard]] bool isFilled() const { return m_filled; }

Q_SIGNALS:
    void labRequested(const QString& id, const foresight::ui::AttemptWish& wish);
    void retryRequested();

private:
    [[nodiscard]] QFrame* labCard(const CatalogueEntry& entry, const LabProgress& progress, bool first);
    [[nodiscard]] QFrame* faultyCard(const CatalogueEntry& entry);
    [[nodiscard]] QFrame* emptyCard(const std::vector<std::filesystem::path>& folders);
    [[nodiscard]] QPushButton* openButton(const LabSummary& lab, const LabProgress& progress, bool first);
    [[nodiscard]] QPushButton* anotherButton(const LabSummary& lab);
    void addEarlier(QVBoxLayout* column, const LabSummary& lab, const LabProgress& progress);

    QLocale m_locale;
    QTimer m_slow;
    bool m_filled = false;
};

} // namespace foresight::ui
