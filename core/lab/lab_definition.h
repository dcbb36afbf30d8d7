// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_spec.h"
#include "core/lab/given.h"
#include "core/lab/question.h"
#include "core/model/model_spec.h"
#include "core/model/settings.h"

#include <optional>
#include <string>
#include <vector>

/// A lab as data: what resources/labs/<lab>/lab.yaml says, as plain structs. See resources/lab.schema.json.
namespace foresight {

struct Reading
{
    TextSource title;
    std::string section; ///< anchor in the course text
    TextSource gives;
};

/// A name with a value that a context or a profile puts over the lab's own: "pipeline.mfu", "gravity.link",
/// "pipeline.storage.hdd.ceiling" (act, then constant, input or choice attribute).
struct Override
{
    std::string path;
    std::string value; ///< a quantity or a choice id, as written
};

struct ContextSpec
{
    std::string id;
    TextSource title;
    TextSource summary;
    std::string icon; ///< "cloud", "site"
    std::vector<Override> set;
    std::map<std::string, TextSource> words; ///< {{word.place}}
};

struct ProfileSpec
{
    std::string id;
    TextSource title;
    TextSource note;
    bool isDefault = false;
    std::vector<Override> set;
};

/// Named settings that texts and reveals speak of: {{baseline.total_ms}}, {{four_gpus.images_per_s}}.
struct CaseSpec
{
    std::string id;
    Settings settings; ///< over the defaults of the context
};

struct Message
{
    TextSource from; ///< role
    TextSource text; ///< paragraphs separated by an empty line
};

struct PlacedQuantity
{
    std::string caseId; ///< settings the reveal evaluates
    std::string output; ///< compared with the chosen option's value; empty when the answers are not quantities
};

struct Fact
{
    TextSource label;
    TextSource value;
};

/// Two ways side by side, and the verdict that decides between them.
struct Comparison
{
    struct Side
    {
        TextSource title;
        std::vector<Fact> facts;
        std::string chosenWhen; ///< rule id of `verdict` that marks this side as the decision
    };
    TextSource title;
    std::vector<Side> sides;
    std::string verdict;   ///< its rule's label is the decision
    std::string decidedBy; ///< verdict whose text says what decided; may be empty
};

struct Mission
{
    std::string id;
    TextSource text;
    TextSource hint;
    std::string when; ///< condition on the current settings; or
    std::string sees; ///< case whose settings have to be shown once (the first look counts)
};

/// When an input's control is there; an input without a stage always has it. Nothing of it is recorded.
struct ControlStage
{
    std::string input;
    std::string after; ///< mission that has to be met; or
    std::string when;  ///< condition that has to hold at the current settings
};

struct Explore
{
    TextSource intro;
    std::vector<std::string> first; ///< inputs shown at once
    std::vector<std::string> ideas; ///< inputs under a heading, to try
    TextSource ideasTitle;
    std::vector<ControlStage> stages;
    std::vector<std::string> cards;                  ///< outputs
    std::map<std::string, std::string> cardVerdicts; ///< output id -> verdict shown on its card
    std::vector<ChartSpec> charts;
    std::vector<Mission> missions;
    std::vector<TextSource> formulas; ///< with current numbers
    std::string limitedBy;            ///< verdict that says what limits at the current settings, above the cards
    std::vector<std::string> notices; ///< verdicts shown as a notice with their text and ways out
    std::optional<Comparison> comparison;
};

struct Observation
{
    std::string output; ///< read off the chart at the current settings
    TextSource prompt;
    TextSource hint;
};

struct Reveal
{
    PlacedQuantity model;
    TextSource headline; ///< what the model says, short
    TextSource detail;   ///< how it comes about
    std::string chart;   ///< id of the explore chart drawn again at the reveal's case
    TextSource closing;
};

struct Equation
{
    struct Formula
    {
        std::string name;  ///< math/<name>.svg, .tex, .txt
        TextSource spoken; ///< the .txt file's words
        TextSource says;
    };
    TextSource intro;
    std::vector<Formula> formulas;
    std::vector<TextSource> symbols;
    TextSource workedTitle;
    std::vector<TextSource> worked; ///< with the run's own numbers
    std::vector<TextSource> notes;
};

/// Something that an act's texts and answers take for granted: a condition that holds at a case, whatever the context
/// and the given values. The checker proves it.
struct Reliance
{
    std::string caseId;
    std::string when;
};

struct Act
{
    std::string id;
    TextSource title;
    int minutesLeast = 0;
    int minutesMost = 0;
    TextSource brief;
    Message message;
    ModelSpec model;
    std::vector<CaseSpec> cases; ///< "baseline" is the story's settings and always there
    Question predict;
    Explore explore;
    std::optional<Observation> observe;
    Reveal reveal;
    Question reflect;
    Equation equation;
    std::vector<Reliance> reliesOn = {};

    [[nodiscard]] const CaseSpec* caseNamed(const std::string& id) const;
};

/// What one line of a rubric pays for.
enum class Award {
    Commit,    ///< the act's prediction was locked
    Missions,  ///< all missions of the act met
    Reflect,   ///< right at the first try all points, at the second half of them; partly right, a share of that
    Correct,   ///< the locked prediction is right; partly right, a share
    Certainty, ///< certainty-based mark of the locked prediction, scaled so that full points need "very sure" and right
    Finish,    ///< the lab was finished
};

/// Whether an act can pay it: nothing is right or wrong about a prediction in the learner's own words.
[[nodiscard]] bool canAward(const Act& act, Award award);

struct RubricItem
{
    std::string id;
    TextSource title;
    std::string act; ///< empty for Finish
    Award award = Award::Commit;
    double points = 0;
};

struct Rubric
{
    std::string id; ///< "default", "correctness", "certainty"
    TextSource title;
    std::vector<RubricItem> items;

    [[nodiscard]] double points() const;
};

/// How a field of the design record is derived from the events.
enum class RecordTake { Context, FirstOutput, LastInput, EverVerdict, PredictionCorrect, ReflectionCorrect };

struct RecordField
{
    std::string id;
    RecordTake take = RecordTake::Context;
    std::string act;
    std::string name;       ///< output, input or verdict
    std::string value;      ///< rule id for EverVerdict
    int decimals = -1;      ///< rounding of FirstOutput; -1: none
    TextSource statusLabel; ///< shown in the status strip when not empty
};

struct LabDefinition
{
    int format = 1;
    std::string id;
    std::string version;
    std::string language; ///< of the texts in lab.yaml
    TextSource title;
    TextSource summary;
    std::string volume;
    int number = 0;
    int chapterNumber = 0;
    TextSource chapterTitle;
    int minutesLeast = 0;
    int minutesMost = 0;
    std::vector<Reading> readings;
    std::vector<ContextSpec> contexts;
    TextSource contextPrompt;
    std::vector<ProfileSpec> profiles;
    std::vector<GivenSpec> given; ///< readings first, then parameters
    std::vector<Act> acts;
    std::vector<Rubric> rubrics;
    std::vector<RecordField> record;

    [[nodiscard]] const Act* act(const std::string& id) const;
    [[nodiscard]] const ContextSpec* context(const std::string& id) const;
    [[nodiscard]] const ProfileSpec* profile(const std::string& id) const;
    [[nodiscard]] const GivenSpec* givenNamed(const std::string& id) const;
    [[nodiscard]] const ProfileSpec& defaultProfile() const;
    [[nodiscard]] const Rubric* rubric(const std::string& id) const;
    /// Whether a model draws with the attempt's own seed.
    [[nodiscard]] bool hasAttemptSeed() const;
};

} // namespace foresight
