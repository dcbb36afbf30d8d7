// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

enum class QuestionRole { Prediction, Reflection };
/// "prediction", "reflection".
[[nodiscard]] std::string questionRoleName(QuestionRole role);

/// What a learner answered to one question of a lab.
struct AnswerRecord
{
    std::string act;
    QuestionRole role = QuestionRole::Prediction;
    std::vector<std::string> answers; ///< in order of tries; empty when not answered
    bool correct = false;             ///< the first try was right; never for what is not scored
    std::optional<Confidence> confidence;
    std::string reason;             ///< in the learner's own words
    std::int64_t answeredUtcMs = 0; ///< of the first try; 0 when not answered
    std::optional<double>
        secondsToFirst; ///< from the act's opening (prediction) or the reveal (reflection) to the first try
    std::optional<double> placed = std::nullopt; ///< as in PredictionLocked
    std::optional<double> partly = std::nullopt; ///< share of full marks where the first try is partly right
    bool scored = true;                          ///< false for short text, which nothing but a person judges
    std::string right = {}; ///< the right answer where it depends on context and profile (Question::isBound)

    /// Of full marks that the first try is worth, 0..1 (scoreAnswer).
    [[nodiscard]] double share() const { return partly.value_or(correct ? 1 : 0); }

    /// "pipeline.prediction": names the question in statistics and exports.
    [[nodiscard]] std::string id() const;
    bool operator==(const AnswerRecord&) const = default;
};

/// How long a learner was at a step, by the monotonic clock where it runs on and by UTC where a restart lies between.
struct StepTime
{
    std::string act;
    std::string step; ///< "predict", "explore", "reflect" (from the reveal on), "equation"
    double seconds = 0;
    bool operator==(const StepTime&) const = default;
};

/// What was done in one attempt: the facts behind points, statistics and standard exports.
struct WorkRecord
{
    std::string lab;
    int attempt = 1;
    std::string context;
    Settings given = {}; ///< values of the attempt that the lab declares, as a scenario takes them
    std::optional<std::uint64_t> attemptSeed = std::nullopt; ///< as in Scenario, where a model of the lab draws with it
    std::int64_t startedUtcMs = 0;
    std::optional<std::int64_t> finishedUtcMs;
    std::vector<AnswerRecord> answers; ///< a prediction and a reflection an act, in the lab's order, answered or not
    std::vector<StepTime> times;
    int looks = 0;    ///< settings tried in the simulator, all acts
    int missions = 0; ///< missions met, all acts
    bool operator==(const WorkRecord&) const = default;
};

/// Derives the record from an attempt's events; what is unknown counts as not done.
[[nodiscard]] WorkRecord workRecord(const LabDefinition& lab, const std::vector<Event>& events);

} // namespace foresight
