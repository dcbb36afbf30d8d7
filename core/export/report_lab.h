// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/class_chart.h"
#include "core/export/grade_export.h"
#include "core/lab/text_renderer.h"

#include <memory>
#include <optional>
#include <string>

namespace foresight {

/// The words of an item's lab for a report: its questions and lines as people read them, or their ids where the lab is
/// not installed.
class ReportLab
{
public:
    /// With the texts and figures of an attempt's context, given values and seed; of the lab's first context where it
    /// has no such one, or where there is no work.
    ReportLab(const ExportRequest& request, const CourseLab& item, const WorkRecord* work = nullptr);

    [[nodiscard]] const LabDefinition* lab() const { return m_lab ? &m_lab->definition() : nullptr; }
    /// "Act I: ..." without a number where the act is not known.
    [[nodiscard]] std::string actName(const std::string& act) const;
    [[nodiscard]] Names actNames() const;
    /// The question's stem.
    [[nodiscard]] std::string stem(const std::string& act, QuestionRole role) const;
    /// "B · Data arrives slower than ..."; of other kinds what answerText() says.
    [[nodiscard]] std::string answer(const std::string& act, QuestionRole role, const std::string& id) const;
    /// The same for a narrow column: choices by their letters alone.
    [[nodiscard]] std::string briefAnswer(const std::string& act, QuestionRole role, const std::string& id) const;
    /// Of the answers, and of the parts of an allocation.
    [[nodiscard]] Names answerNames(const QuestionStatistics& question) const;
    /// What the lab explains about an answer; empty where it is not known.
    [[nodiscard]] std::string explanation(const std::string& act, QuestionRole role, const std::string& id) const;
    /// The right answer in the same form; empty where it is not known and for short text.
    [[nodiscard]] std::string rightAnswer(const std::string& act, QuestionRole role) const;
    /// What a class gave to each part of a budget, "Compute: 31 %; ..."; empty for other kinds.
    [[nodiscard]] std::string partMeans(const QuestionStatistics& question) const;
    /// What the model says at the reveal.
    [[nodiscard]] std::string reveal(const std::string& act) const;
    /// Where a prediction was placed on its axis; empty where that is not known.
    [[nodiscard]] std::string placed(const std::string& act, double value) const;
    /// A rubric line's title.
    [[nodiscard]] std::string lineTitle(const std::string& line) const;

private:
    [[nodiscard]] const Question* question(const std::string& act, QuestionRole role) const;
    [[nodiscard]] std::string rendered(const TextSource& text, const std::string& act,
                                       const std::string& option = {}) const;

    const CourseLab& m_item;
    std::shared_ptr<const Lab> m_lab;
    std::optional<TextRenderer> m_text;
};

} // namespace foresight
