// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/event.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace foresight::ui {

class ConfidenceChoice;
class LimitedTextEdit;
class OptionList;
class StudentSession;

/// Answers, confidence and reason of a prediction that is not locked yet.
class PredictionForm final : public QWidget
{
    Q_OBJECT

public:
    PredictionForm(const Act& act, const StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] std::string answer() const;
    [[nodiscard]] std::optional<Confidence> confidence() const;
    [[nodiscard]] QString reason() const;
    void fill(const std::string& answer, std::optional<Confidence> confidence, const QString& reason);
    /// Letter of the chosen answer as it stands on screen.
    [[nodiscard]] QString answerLetter() const;
    [[nodiscard]] bool complete() const { return !answer().empty() && confidence().has_value(); }
    void chooseAt(std::size_t position);
    void focusFirst();
    [[nodiscard]] bool textHasFocus() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCut(qsizetype offered);
    QWidget* makeConfidence();
    QWidget* makeReason();

    const Act& m_act;
    OptionList* m_options;
    ConfidenceChoice* m_confidence;
    LimitedTextEdit* m_reason;
    QLabel* m_reasonNotice;
    QBoxLayout* m_line;
};

} // namespace foresight::ui
