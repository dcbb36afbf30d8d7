// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/lab/formula_files.h"
#include "core/lab/table_files.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace foresight {
namespace {

namespace fs = std::filesystem;

/// By place, each once.
void sortFaults(Faults& faults)
{
    const auto key = [](const Fault& fault) {
        return std::tie(fault.file, fault.line, fault.column, fault.code, fault.path, fault.message);
    };
    std::stable_sort(faults.begin(), faults.end(), [&](const Fault& a, const Fault& b) { return key(a) < key(b); });
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
}

void checkShared(LabCheck& check, const fs::path& folder)
{
    checkModelNames(check);
    checkFormulas(check);
    checkOverrides(check);
    checkActNames(check);
    checkInputs(check);
    checkRecords(check);
    checkGiven(check);
    checkQuestions(check);
    checkSentences(check);
    checkTexts(check);
    checkFiles(check, folder);
}

Fault fileFault(const Error& error, const fs::path& file)
{
    const auto words = errorText(error);
    const auto code = error.code == ErrorCode::TooLarge ? "too-large" : errorName(error.code);
    return {code, file.string(), 0, 0, {}, words.title, words.remedy};
}

std::vector<fs::path> translationFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder / "translations", error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".yaml") {
            files.push_back(it->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void checkDrawings(LabCheck& check, const fs::path& folder, const std::string& language)
{
    for (const auto& act : check.lab.acts) {
        for (const auto& formula : act.equation.formulas) {
            const auto common = folder / "math" / (formula.name + ".svg");
            if (isDrawnByLanguage(folder, formula.name) && formulaDrawing(folder, formula.name, language) == common) {
                const auto missing = "math/" + formula.name + "." + language + ".svg";
                check.atKey("texts", "missing-translation", "The lab's folder lacks " + missing,
                            "Draw the formula with the words of this language, as there is one with other words.");
            }
        }
    }
}

void checkTranslation(const LabDefinition& lab, const fs::path& file, Faults& faults)
{
    auto content = readFile(file, kYamlBytes);
    if (!content) {
        faults.push_back(fileFault(content.error(), file));
        return;
    }
    const YamlTree tree(std::move(*content), file.string());
    const auto translation = readTranslation(tree);
    auto definition = lab;
    applyTranslation(definition, translation);
    const auto found = checkTranslatedTexts(definition, translation);
    faults.insert(faults.end(), found.begin(), found.end());
    if (!tree.root()) {
        return;
    }
    LabCheck check(definition, translation.reading, faults);
    if (!translation.language.empty() && translation.language != file.stem().string()) {
        check.at("language", "wrong-value", "The file is named for another language",
                 "Name the file after its language.");
    }
    checkDrawings(check, file.parent_path().parent_path(), file.stem().string());
    const auto keys = translationKeys(lab);
    for (const auto& key : keys) {
        if (translation.texts.count(key) == 0) {
            check.atKey("texts", "missing-translation", "There are no words for " + inQuotes(key),
                        "Add the key with its words.");
        }
    }
    const std::set<std::string> known(keys.begin(), keys.end());
    for (const auto& [key, words] : translation.texts) {
        if (known.count(key) == 0) {
            check.atKey("texts." + key, "unknown-field", inQuotes(key) + " is not the key of a text of this lab",
                        "Remove it, or correct the key.");
        }
    }
}

} // namespace

LabCheck::LabCheck(const LabDefinition& definition, const LabReading& reading, Faults& faults)
    : lab(definition), models(definition), m_reading(reading), m_faults(faults)
{
    auto known = std::move(m_faults);
    m_faults.clear();
    for (auto& fault : known) {
        add(std::move(fault));
    }
}

void LabCheck::add(Fault fault)
{
    if (!isMinor(fault)) {
        m_faulty.insert(fault.path);
    }
    m_faults.push_back(std::move(fault));
}

void LabCheck::at(const std::string& path, std::string code, std::string message, std::string remedy)
{
    add(m_reading.places.at(path, std::move(code), std::move(message), std::move(remedy)));
}

void LabCheck::atKey(const std::string& path, std::string code, std::string message, std::string remedy)
{
    add(m_reading.places.atKey(path, std::move(code), std::move(message), std::move(remedy)));
}

void LabCheck::within(const std::string& path, std::size_t offset, std::string_view token, std::string code,
                      std::string message, std::string remedy)
{
    add(m_reading.places.within(path, offset, token, std::move(code), std::move(message), std::move(remedy)));
}

bool LabCheck::isFaulty(const std::string& path) const
{
    const auto below = m_faulty.lower_bound(path + ".");
    return m_faulty.count(path) > 0 || (below != m_faulty.end() && below->starts_with(path + "."));
}

std::optional<Dimension> LabCheck::dimension(const Act& act, const std::string& name) const
{
    const auto known = [&](const char* group, const Unit& unit) {
        return isFaulty(actPath(act) + ".model." + group + name + ".unit") ? std::nullopt
                                                                           : std::optional(unit.dimension);
    };
    if (const auto* output = act.model.output(name)) {
        return known("outputs.", output->unit);
    }
    const auto* input = act.model.input(name);
    return input && !input->isChoice() ? known("inputs.", input->unit) : std::nullopt;
}

Faults checkRead(const ReadLab& lab, const fs::path& folder)
{
    auto faults = lab.reading.faults;
    if (lab.isComplete) {
        LabCheck check(lab.definition, lab.reading, faults);
        checkShared(check, folder);
    }
    sortFaults(faults);
    return faults;
}

Faults checkTranslatedTexts(const LabDefinition& translated, const Translation& translation)
{
    auto faults = translation.reading.faults;
    LabCheck check(translated, translation.reading, faults);
    checkSentences(check, &translation);
    checkTexts(check, &translation);
    return faults;
}

Faults checkLab(const fs::path& folder)
{
    const auto file = folder / "lab.yaml";
    auto content = readFile(file, kYamlBytes);
    if (!content) {
        return {fileFault(content.error(), file)};
    }
    const YamlTree tree(std::move(*content), file.string());
    auto lab = readLab(tree);
    readSpokenTexts(lab.definition, folder);
    readTables(lab, folder);
    return checkAll(lab, folder);
}

Faults checkAll(const ReadLab& lab, const fs::path& folder)
{
    auto faults = lab.reading.faults;
    if (lab.isComplete) {
        LabCheck check(lab.definition, lab.reading, faults);
        checkShared(check, folder);
        checkChartValues(check);
        checkReach(check);
        checkReliance(check);
        checkGivenIsUsed(check);
        for (const auto& translation : translationFiles(folder)) {
            checkTranslation(lab.definition, translation, faults);
        }
    }
    sortFaults(faults);
    return faults;
}

} // namespace foresight
