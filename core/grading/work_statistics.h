// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/figures.h"
#include "core/grading/grade_table.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace foresight {

/// One student's work in an item, and who it was.
struct StudentWork
{
    std::string studentId;
    const WorkRecord* work = nullptr;
};
/// The work of an item (by its place in the course): of the hand-ins that count, dropped students left out.
[[nodiscard]] std::vector<StudentWork> worksOf(const GradeTable& table, std::size_t place);

/// How often an answer, or a piece of one (core/lab/answer_pieces.h), was the first try, by confidence from guess to
/// very sure.
struct AnswerCount
{
    std::string answer;
    bool right = false;
    std::size_t n = 0;
    std::array<std::size_t, kConfidences> byConfidence{}; ///< predictions only
};

/// What a class gave to one part of a budget.
struct PartMean
{
    std::string option;
    double mean = 0; ///< in the question's unit
};

/// A student who was very sure of a wrong prediction.
struct SureAndWrong
{
    std::string studentId;
    std::string answer;
    std::string reason;
};

/// Figures of a question, from the first tries. There is no verdict on how many were right: a prediction that many get
/// wrong is what a lab is for.
struct QuestionStatistics
{
    std::string act;
    QuestionRole role = QuestionRole::Prediction;
    bool scored = true; ///< false for short text: no figure of right or wrong is defined ("not-scored")
    std::size_t n = 0;  ///< students who answered
    std::size_t right = 0;
    Statistic rightShare; ///< share of right first tries
    Statistic facility;   ///< mean share of full marks of the first tries; of right ones where nothing is partly right
    std::vector<AnswerCount> answers; ///< in the lab's order; several a student where answers have pieces
    std::vector<PartMean> parts;      ///< allocations: in the lab's order
    Spread seconds;                   ///< from the act's opening, or the reveal, to the first try
    CertaintySummary certainty;       ///< predictions only
    std::vector<SureAndWrong> sureAndWrong;
    Statistic sureAndWrongShare; ///< of the students who answered

    [[nodiscard]] std::string id() const { return act + "." + questionRoleName(role); }
};

/// Gain from an act's prediction to the first try at its reflection. They are two questions about one matter.
struct ActGain
{
    std::string act;
    GainFigures gain;
};

struct StepSpread
{
    std::string act;
    std::string step;
    Spread seconds;
};

/// What a class did in one lab.
struct WorkStatistics
{
    std::size_t n = 0; ///< students with work
    std::size_t finished = 0;
    std::vector<QuestionStatistics> questions; ///< in the lab's order
    CertaintySummary certainty;                ///< all predictions together
    GainFigures gain;                          ///< students who answered everything
    std::vector<ActGain> actGains;
    std::vector<StepSpread> times;
    Spread looks; ///< settings tried, per student
    Spread missions;
};

/// Derives the figures. A lab adds the answers that nobody gave and the order of all.
[[nodiscard]] WorkStatistics workStatistics(const std::vector<StudentWork>& works, const LabDefinition* lab);

/// First tries as marks, the share of full marks (1 for a right one): a row per student, a column per question that is
/// scored, for the figures of item statistics. What was not answered is blank.
[[nodiscard]] MarksTable marksOfQuestions(const std::vector<StudentWork>& works);

} // namespace foresight
