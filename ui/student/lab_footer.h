// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace foresight::ui {

class StepPage;

/// The row under a step: why the act cannot be done yet, Back, and the one primary button.
class LabFooter final : public QFrame
{
    Q_OBJECT

public:
    explicit LabFooter(QWidget* parent = nullptr);

    /// Shows what the page's primary button is now.
    void show(const StepPage& page, bool hasPrevious);
    using QFrame::show;
    /// Says that the last change could not be kept; stays until cleared with an empty text.
    void setFailure(const QString& text);

    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }

private:
    void applyMeasures();
    void showReason();

    QLabel* m_reason = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_primary = nullptr;
    QString m_pageReason;
    QString m_failure;
};

} // namespace foresight::ui
