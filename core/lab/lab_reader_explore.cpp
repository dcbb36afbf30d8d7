// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

namespace foresight {
namespace {

constexpr std::size_t kMostMissions = 20;

Mission readMission(Fields& fields)
{
    Mission mission;
    mission.id = fields.id("id", IdKind::Id);
    mission.text = fields.text("text");
    mission.hint = fields.text("hint");
    mission.when = readFormula(fields, "when", "condition-syntax", Need::Optional);
    mission.sees = fields.id("sees", IdKind::Name, Need::Optional);
    if (mission.when.empty() == mission.sees.empty()) {
        fields.report(fields.path(), "mission-needs-condition",
                      mission.when.empty() ? "Nothing says when this mission is met"
                                           : "Two things say when this mission is met",
                      "Write either \"when:\" with a condition or \"sees:\" with a case.");
    }
    return mission;
}

Comparison readComparison(Fields fields)
{
    Comparison comparison;
    comparison.title = fields.text("title");
    fields.eachItem("sides", Need::Required, [&](Fields& item) {
        Comparison::Side side;
        side.title = item.text("title");
        side.chosenWhen = item.id("chosen_when", IdKind::Id);
        item.eachItem("facts", Need::Required, [&](Fields& fact) {
            auto label = fact.text("label");
            side.facts.push_back({std::move(label), fact.text("value")});
        });
        comparison.sides.push_back(std::move(side));
    });
    comparison.verdict = fields.id("verdict", IdKind::Name);
    comparison.decidedBy = fields.id("decided_by", IdKind::Name, Need::Optional);
    fields.finish();
    return comparison;
}

ControlStage readStage(Fields fields, const std::string& input)
{
    ControlStage stage;
    stage.input = input;
    stage.after = fields.id("after", IdKind::Id, Need::Optional);
    stage.when = readFormula(fields, "when", "condition-syntax", Need::Optional);
    if (stage.after.empty() == stage.when.empty()) {
        fields.report(fields.path(), "missing-field",
                      stage.after.empty() ? "Nothing says when this control is there"
                                          : "Two things say when this control is there",
                      "Write either \"after:\" with a mission or \"when:\" with a condition.");
    }
    fields.finish();
    return stage;
}

void readControls(Fields fields, Explore& explore)
{
    explore.first = fields.ids("first", IdKind::Name);
    explore.ideas = fields.ids("ideas", IdKind::Name, Need::Optional);
    explore.ideasTitle = fields.text("ideas_title", Need::Optional);
    fields.eachEntry("stages", Need::Optional, IdKind::Name,
                     [&](const std::string& input, const YamlNode& node, const std::string& path) {
                         explore.stages.push_back(readStage(Fields(fields.reading(), node, path), input));
                     });
    fields.finish();
}

} // namespace

Explore readExplore(Fields fields)
{
    Explore explore;
    explore.intro = fields.text("intro", Need::Optional);
    if (const auto* node = fields.take("controls")) {
        readControls(Fields(fields.reading(), *node, fields.pathOf("controls")), explore);
    }
    explore.cards = fields.ids("cards", IdKind::Name);
    if (const auto* node = fields.take("card_verdicts", Need::Optional)) {
        Fields verdicts(fields.reading(), *node, fields.pathOf("card_verdicts"));
        for (const auto& output : verdicts.rest()) {
            explore.cardVerdicts[output] = verdicts.id(output, IdKind::Name);
        }
    }
    fields.eachItem("charts", Need::Required, [&](Fields& item) { explore.charts.push_back(readChart(item)); });
    fields.eachItem("missions", Need::Required, [&](Fields& item) { explore.missions.push_back(readMission(item)); });
    if (explore.missions.size() > kMostMissions) {
        fields.report(fields.pathOf("missions"), "too-large", "An act with so many missions never ends",
                      "Keep to " + std::to_string(kMostMissions) + ".");
        explore.missions.clear();
    }
    explore.formulas = fields.texts("formulas");
    explore.limitedBy = fields.id("limited_by", IdKind::Name, Need::Optional);
    explore.notices = fields.ids("notices", IdKind::Name, Need::Optional);
    if (const auto* node = fields.take("comparison", Need::Optional)) {
        explore.comparison = readComparison(Fields(fields.reading(), *node, fields.pathOf("comparison")));
    }
    fields.finish();
    return explore;
}

} // namespace foresight
