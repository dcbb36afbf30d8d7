// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/receipt_paper.h"
#include "ui/gradebook/shown_work.h"

#include <QScrollArea>

#include <string>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foresight::ui {

/// What a student's hand-in is worth, what is known about the file, flags with their evidence, and each act as predict,
/// observe, explain.
class WorkSummary final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WorkSummary(QWidget* parent = nullptr);

    void show(const ShownWork& work, const SharedFlags& flags);

Q_SIGNALS:
    /// The points are to be changed.
    void gradesRequested();

private:
    QFrame* makePoints();
    QFrame* makeFile();
    QFrame* makeFlags();
    void showPoints(const ShownWork& work);
    void showFile(const ShownWork& work);
    void saveReceipt();
    void showFlags(const ShownWork& work, const SharedFlags& flags);
    void showActs(const ShownWork& work);

    std::string m_shown; ///< student and hand-in
    QLabel* m_points = nullptr;
    QLabel* m_pointsFacts = nullptr;
    QFrame* m_file = nullptr;
    QLabel* m_fileFacts = nullptr;
    ReceiptPaper m_receipt; ///< of the hand-in that is shown
    QFrame* m_flags = nullptr;
    QLabel* m_flagTexts = nullptr;
    QVBoxLayout* m_acts = nullptr;
};

} // namespace foresight::ui
