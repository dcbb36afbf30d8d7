// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

#include <algorithm>
#include <limits>

namespace foresight {
namespace {

/// Most acts, contexts and profiles of a lab; every act is checked under each context and profile.
constexpr std::size_t kMostEntries = 12;
/// Most settings of one context or profile.
constexpr std::size_t kMostOverrides = 300;
constexpr int kMostNumber = 999;
constexpr int kMostDecimals = 9;

/// A value, or the values of a list with commas between.
std::string overrideValue(Fields& fields, const std::string& path)
{
    const auto* node = fields.take(path);
    if (!node || node->kind != YamlKind::List) {
        return fields.plain(path);
    }
    std::string values;
    for (const auto* item : node->children) {
        values += (values.empty() ? "" : ", ") + item->text;
    }
    return values;
}

std::vector<Override> readOverrides(Fields& owner)
{
    std::vector<Override> overrides;
    if (const auto* node = owner.take("set", Need::Optional)) {
        Fields fields(owner.reading(), *node, owner.pathOf("set"));
        for (const auto& path : fields.rest()) {
            if (auto value = overrideValue(fields, path); !value.empty()) {
                overrides.push_back({path, std::move(value)});
            }
        }
        if (overrides.size() > kMostOverrides) {
            owner.report(owner.pathOf("set"), "too-large", "There are too many settings here",
                         "Keep to " + std::to_string(kMostOverrides) + ".");
            overrides.clear();
        }
    }
    return overrides;
}

ContextSpec readContext(Fields fields, const std::string& id)
{
    ContextSpec context;
    context.id = id;
    context.title = fields.text("title");
    context.summary = fields.text("summary");
    context.icon = fields.oneOf<std::string>("icon", {{"cloud", "cloud"}, {"site", "site"}}, {});
    context.set = readOverrides(fields);
    if (const auto* node = fields.take("words", Need::Optional)) {
        Fields words(fields.reading(), *node, fields.pathOf("words"));
        for (const auto& word : words.rest()) {
            context.words[word] = words.text(word);
        }
    }
    fields.finish();
    return context;
}

ProfileSpec readProfile(Fields fields, const std::string& id)
{
    ProfileSpec profile;
    profile.id = id;
    profile.title = fields.text("title");
    profile.isDefault = fields.flag("default");
    profile.note = fields.text("note", Need::Optional);
    profile.set = readOverrides(fields);
    fields.finish();
    return profile;
}

Rubric readRubric(Fields fields, const std::string& id)
{
    Rubric rubric;
    rubric.id = id;
    rubric.title = fields.text("title");
    fields.eachItem("items", Need::Required, [&](Fields& item) {
        RubricItem line;
        line.id = item.id("id", IdKind::Id);
        line.title = item.text("title");
        line.act = item.id("act", IdKind::Id, Need::Optional);
        line.award = item.oneOf<Award>("award",
                                       {{"commit", Award::Commit},
                                        {"missions", Award::Missions},
                                        {"reflect", Award::Reflect},
                                        {"correct", Award::Correct},
                                        {"certainty", Award::Certainty},
                                        {"finish", Award::Finish}},
                                       Award::Commit);
        const auto points = item.number("points");
        line.points = points.value_or(0);
        if (points && line.points <= 0) {
            item.report(item.pathOf("points"), "rubric-points", "An item has to be worth something",
                        "Write a number above zero.");
        }
        rubric.items.push_back(std::move(line));
    });
    fields.finish();
    return rubric;
}

RecordField readRecordField(Fields& fields)
{
    RecordField field;
    field.id = fields.id("id", IdKind::Id);
    field.take = fields.oneOf<RecordTake>("take",
                                          {{"context", RecordTake::Context},
                                           {"first-output", RecordTake::FirstOutput},
                                           {"last-input", RecordTake::LastInput},
                                           {"ever-verdict", RecordTake::EverVerdict},
                                           {"prediction-correct", RecordTake::PredictionCorrect},
                                           {"reflection-correct", RecordTake::ReflectionCorrect}},
                                          RecordTake::Context);
    field.act = fields.id("act", IdKind::Id, Need::Optional);
    field.name = fields.id("name", IdKind::Name, Need::Optional);
    field.value = fields.id("value", IdKind::Id, Need::Optional);
    field.decimals = fields.integer("decimals", 0, kMostDecimals, Need::Optional).value_or(-1);
    field.statusLabel = fields.text("status_label", Need::Optional);
    return field;
}

void readHeader(Fields& lab, LabDefinition& definition)
{
    definition.id = lab.id("id", IdKind::Id);
    definition.version = lab.plain("version");
    definition.language = lab.plain("language");
    definition.title = lab.text("title");
    definition.summary = lab.text("summary");
    definition.volume = lab.plain("volume");
    definition.number = lab.integer("number", 0, kMostNumber).value_or(0);
    if (const auto* node = lab.take("chapter")) {
        Fields chapter(lab.reading(), *node, lab.pathOf("chapter"));
        definition.chapterNumber = chapter.integer("number", 0, kMostNumber).value_or(0);
        definition.chapterTitle = chapter.text("title");
        chapter.finish();
    }
    if (const auto minutes = lab.range("minutes", false)) {
        definition.minutesLeast = static_cast<int>(minutes->first);
        definition.minutesMost = static_cast<int>(minutes->second);
    }
    lab.eachItem("readings", Need::Required, [&](Fields& item) {
        Reading reading;
        reading.title = item.text("title");
        reading.section = item.plain("section");
        reading.gives = item.text("gives");
        definition.readings.push_back(std::move(reading));
    });
    definition.contextPrompt = lab.text("context_prompt");
}

template <typename Item, typename Read>
void readEntries(Fields& lab, std::string_view key, std::vector<Item>& items, Read read)
{
    lab.eachEntry(key, Need::Required, IdKind::Id,
                  [&](const std::string& id, const YamlNode& node, const std::string& path) {
                      items.push_back(read(Fields(lab.reading(), node, path), id));
                  });
    if (items.empty() && lab.reading().places.has(std::string(key))) {
        lab.report(std::string(key), "missing-field", "There is nothing in \"" + std::string(key) + "\"",
                   "Add at least one entry.");
    }
}

/// A lab of a later format is not read any further: its other faults would only mislead.
bool isKnownFormat(Fields& lab)
{
    const auto format = lab.integer("format", 1, std::numeric_limits<int>::max());
    if (format && *format > kLabFormat) {
        lab.report("format", "format-too-new", "This lab needs a newer version of the program",
                   "Update the program; it reads format " + std::to_string(kLabFormat) + ".");
        return false;
    }
    return true;
}

} // namespace

ReadLab readLab(const YamlTree& tree)
{
    ReadLab result(tree);
    result.reading.faults = tree.faults();
    if (!tree.root()) {
        return result;
    }
    if (const auto* contexts = tree.root()->find("contexts")) {
        result.reading.contexts = contexts->keys;
    }
    Fields lab(result.reading, *tree.root(), {});
    auto& definition = result.definition;
    if (tree.root()->kind != YamlKind::Map || !isKnownFormat(lab)) {
        return result;
    }
    readHeader(lab, definition);
    readEntries(lab, "contexts", definition.contexts, readContext);
    readEntries(lab, "profiles", definition.profiles, readProfile);
    readActs(lab, definition);
    readGiven(lab, definition);
    readEntries(lab, "rubrics", definition.rubrics, readRubric);
    lab.eachItem("record", Need::Required, [&](Fields& item) { definition.record.push_back(readRecordField(item)); });
    lab.finish();
    result.isComplete = true;
    for (const auto& [key, count] :
         {std::pair("acts", definition.acts.size()), std::pair("contexts", definition.contexts.size()),
          std::pair("profiles", definition.profiles.size())}) {
        if (count > kMostEntries) {
            lab.report(key, "too-large", "There are too many of these",
                       "Keep to " + std::to_string(kMostEntries) + ".");
            result.isComplete = false;
        }
    }
    return result;
}

} // namespace foresight
