// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_checker_models.h"
#include "core/lab/lab_reader.h"
#include "core/lab/lab_translation.h"

#include <filesystem>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace foresight {

/// Everything wrong with a lab folder, by file and place; empty for a sound lab. For authors and `lab check`: it also
/// asks whether every verdict and mission can be reached and whether translations are complete, which Lab::read() does
/// not.
[[nodiscard]] Faults checkLab(const std::filesystem::path& folder);

/// The same of a lab that was read, with its spoken texts and tables, from that folder.
[[nodiscard]] Faults checkAll(const ReadLab& lab, const std::filesystem::path& folder);

/// What Lab::read() refuses: faults of shape, names, questions, formulas, texts and files.
[[nodiscard]] Faults checkRead(const ReadLab& lab, const std::filesystem::path& folder);

/// Faults of shape and placeholders of a translation, given the lab with its words already in place.
[[nodiscard]] Faults checkTranslatedTexts(const LabDefinition& translated, const Translation& translation);

/// What the checks work on. Each adds its faults.
class LabCheck
{
public:
    LabCheck(const LabDefinition& definition, const LabReading& reading, Faults& faults);

    const LabDefinition& lab;
    CheckedModels models;

    /// At the value of a path, at its key, or at a part of its text.
    void at(const std::string& path, std::string code, std::string message, std::string remedy);
    void atKey(const std::string& path, std::string code, std::string message, std::string remedy);
    void within(const std::string& path, std::size_t offset, std::string_view token, std::string code,
                std::string message, std::string remedy);
    /// Whether the lab says anything at this path.
    [[nodiscard]] bool has(const std::string& path) const { return m_reading.places.has(path); }
    /// Whether anything at or below a path is at fault so far in a way that keeps others from making sense of it.
    [[nodiscard]] bool isFaulty(const std::string& path) const;
    /// What an output or a number input measures; nothing when there is none, or when its unit is at fault.
    [[nodiscard]] std::optional<Dimension> dimension(const Act& act, const std::string& name) const;
    /// Given values that an act's formulas and conditions use; all of them where its model is at fault.
    [[nodiscard]] const std::vector<const GivenSpec*>& givenUsed(const Act& act);

private:
    void add(Fault fault);

    const LabReading& m_reading;
    Faults& m_faults;
    std::set<std::string> m_faulty;                              ///< paths
    std::map<std::string, std::vector<const GivenSpec*>> m_used; ///< by act, see givenUsed()
};

[[nodiscard]] inline std::string actPath(const Act& act)
{
    return "acts." + act.id;
}

// The checks, one file each, in the order in which they run.
void checkModelNames(LabCheck& check); ///< ids within each model
void checkFormulas(LabCheck& check);   ///< formulas and conditions under every context and profile
void checkOverrides(LabCheck& check);  ///< what contexts and profiles set
void checkActNames(LabCheck& check);   ///< what cases, controls, charts, missions and reveals refer to
void checkInputs(LabCheck& check);     ///< ranges and stages; what contexts and profiles make of inputs and cases
void checkChartNames(LabCheck& check, const Act& act); ///< the same of its charts
void checkRecords(LabCheck& check);                    ///< rubrics and the design record
void checkGiven(LabCheck& check);                      ///< names and words of what is read or drawn
void checkQuestions(LabCheck& check);                  ///< answers and options
/// Right values, tolerances and ranges of a number, parts of an allocation; called by checkQuestions().
void checkBoundQuestion(LabCheck& check, const Act& act, const Question& question, const std::string& path);
/// Marks of blanks in sentences; with a translation only the words that it brings.
void checkSentences(LabCheck& check, const Translation* translation = nullptr);
/// Placeholders and figures; with a translation only the words that it brings.
void checkTexts(LabCheck& check, const Translation* translation = nullptr);
void checkFiles(LabCheck& check, const std::filesystem::path& folder); ///< drawn formulas
void checkChartValues(LabCheck& check);                                ///< what charts would show at the start
void checkReach(LabCheck& check);                                      ///< verdicts and missions that nothing leads to
/// What an act takes for granted, and that cases, answers and their order hold for every given value.
void checkReliance(LabCheck& check);
void checkGivenIsUsed(LabCheck& check); ///< what is read or drawn for nothing

// For several checks.
[[nodiscard]] bool isFormulaWord(std::string_view name);
/// Formulas use attributes of whichever choice is set, so all choices need the same.
void checkAttributes(LabCheck& check, const std::string& path, const std::vector<ChoiceSpec>& choices);
/// Given values worth a look at all costs: the defaults (no value at all), each at its ends or words, all at their
/// ends.
[[nodiscard]] std::vector<Settings> givenCorners(const std::vector<const GivenSpec*>& specs);
/// ", jobs = 40" for each given value.
[[nodiscard]] std::string settingsText(const Settings& settings);
/// Every condition of an act that is not part of its model's compiling, with its path; some are empty.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> actConditions(const Act& act);
/// "reads.NAME" or "parameters.NAME".
[[nodiscard]] std::string givenPath(const GivenSpec& spec);

} // namespace foresight
