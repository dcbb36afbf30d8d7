// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/work_record.h"
#include "ui/gradebook/class_figures.h"
#include "ui/gradebook/record_model.h"

#include <optional>

namespace foresight::ui {

/// Codes in place of names, so that answers can be read without knowing whose they are. They hold as long as the window
/// is open, and nobody else can make them.
class StudentCodes
{
public:
    StudentCodes();
    /// "#3fa91c".
    [[nodiscard]] QString code(const std::string& studentId) const;

private:
    std::string m_key;
};

/// A student's first answer.
struct GivenAnswer
{
    std::string studentId;
    QString code;
    QString name;
    QString answer;      ///< its letter
    QString answerWords; ///< as the lab has it
    std::optional<Confidence> confidence;
    bool right = false;
    QString reason;
    bool scored = true; ///< false for answers in own words
};

/// Those who answered a question, in the order of their codes: the order of names would say who is who.
[[nodiscard]] std::vector<GivenAnswer> givenAnswers(const ItemFigures& figures, const QuestionStatistics& question,
                                                    const StudentCodes& codes);

/// Answers with their reasons, by code or by name.
class GivenAnswersModel final : public RecordModel
{
    Q_OBJECT

public:
    enum class Which {
        SureAndWrong,
        WithReason, ///< and those in words of one's own
    };
    static constexpr int kConfidence = 2; ///< column
    GivenAnswersModel(Which which, QObject* parent);

    void setAnswers(std::vector<GivenAnswer> answers);
    void setNamesShown(bool shown);
    /// Only answers that hold the text in what is shown.
    void setFilter(const QString& text);
    /// How many there are without the filter.
    [[nodiscard]] int total() const;
    [[nodiscard]] const GivenAnswer& answerAt(int row) const { return answer(recordAt(row)); }
    /// What stands for the student at present.
    [[nodiscard]] QString student(const GivenAnswer& answer) const { return m_names ? answer.name : answer.code; }

protected:
    [[nodiscard]] int recordCount() const override { return static_cast<int>(m_answers.size()); }
    [[nodiscard]] QString text(int record, int column) const override;
    [[nodiscard]] QString hint(int record, int column) const override;
    [[nodiscard]] int compared(int a, int b, int column) const override;
    [[nodiscard]] bool accepts(int record) const override;

private:
    [[nodiscard]] const GivenAnswer& answer(int record) const { return m_answers[static_cast<std::size_t>(record)]; }
    [[nodiscard]] bool belongs(const GivenAnswer& answer) const;

    Which m_which;
    std::vector<GivenAnswer> m_answers;
    QString m_filter;
    bool m_names = false;
};

} // namespace foresight::ui
