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

class AnswerForm;
class ConfidenceChoice;
class DisclosureBox;
class LimitedTextEdit;
class PlacementField;
class StudentSession;

/// Answers, confidence and reason of a prediction that is not locked yet.
class PredictionForm final : public QWidget
{
    Q_OBJECT

public:
    PredictionForm(const Act& act, const StudentSession& session, QWidget* parent = nullptr);

    /// Empty while something is missing.
    [[nodiscard]] std::string answer() const;
    /// What is missing in the answer, in words; empty when nothing is.
    [[nodiscard]] QString missing() const;
    /// What is answered so far, as fill() takes it.
    [[nodiscard]] QString draft() const;
    [[nodiscard]] std::optional<Confidence> confidence() const;
    [[nodiscard]] QString reason() const;
    /// Where the answer was placed on its axis, if it was.
    [[nodiscard]] std::optional<double> placed() const;
    /// The same in words; empty when it was not.
    [[nodiscard]] QString placedWords() const;
    void fill(const QString& draft, std::optional<Confidence> confidence, const QString& reason,
              const std::optional<double>& placed);
    /// The answer in a few words: of one option its letter as it stands on screen.
    [[nodiscard]] QString answerInBrief() const;
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
    QWidget* makePlacement();

    const Act& m_act;
    const StudentSession& m_session;
    AnswerForm* m_answer;
    ConfidenceChoice* m_confidence;
    LimitedTextEdit* m_reason;
    QLabel* m_reasonNotice;
    QBoxLayout* m_line;
    DisclosureBox* m_placementBox = nullptr;
    PlacementField* m_placement = nullptr; ///< where the answers are quantities
};

} // namespace foresight::ui
