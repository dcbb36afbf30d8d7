// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;
class QTimer;

namespace foresight::ui {

class LimitedTextEdit;
class StudentSession;

/// A sentence of the learner about the gap between prediction and model: drafted here, recorded as a note.
class NoteField final : public QWidget
{
    Q_OBJECT

public:
    NoteField(StudentSession& session, std::string act, QWidget* parent = nullptr);

    /// Records what stands in the field; answers whether nothing is left to keep.
    bool keep();
    /// Keeps an unfinished text as a draft.
    void keepDraft();
    /// Shows the recorded note and whether more may be written.
    void refresh();

private:
    [[nodiscard]] QString recorded() const;
    [[nodiscard]] bool writable() const;
    void showCut(qsizetype offered);

    StudentSession& m_session;
    std::string m_act;
    std::string m_draftKey;
    LimitedTextEdit* m_edit;
    QPushButton* m_keep;
    QLabel* m_state;
    QTimer* m_draftTimer;
};

} // namespace foresight::ui
