// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

namespace foresight {
namespace {

constexpr std::size_t kMostMissions = 20;

Scale readScale(Fields& fields, std::string_view key)
{
    return fields.oneOf<Scale>(key, {{"linear", Scale::Linear}, {"log", Scale::Logarithmic}}, Scale::Linear,
                               Need::Optional);
}

void readTimeline(Fields& fields, ChartSpec& chart)
{
    chart.segments = fields.ids("segments", IdKind::Name);
    chart.total = fields.id("total", IdKind::Name);
    chart.busy = fields.id("busy", IdKind::Name, Need::Optional);
}

void readLines(Fields& fields, ChartSpec& chart)
{
    chart.over = fields.id("over", IdKind::Name);
    chart.output = fields.id("output", IdKind::Name);
    chart.per = fields.id("per", IdKind::Name);
    fields.eachItem("levels", Need::Optional, [&](Fields& level) {
        chart.levels.push_back(level.quantity("at").value_or(Quantity{}));
        chart.levelLabels.push_back(level.text("label"));
    });
    chart.xScale = readScale(fields, "x_scale");
    chart.yScale = readScale(fields, "y_scale");
    chart.limit = fields.id("limit", IdKind::Name, Need::Optional);
    chart.limitLabel = fields.text("limit_label", Need::Optional);
    chart.beyondLabel = fields.text("beyond_label", Need::Optional);
}

void readRuler(Fields& fields, ChartSpec& chart)
{
    chart.value = fields.id("value", IdKind::Name);
    chart.limit = fields.id("limit", IdKind::Name);
    chart.limitLabel = fields.text("limit_label");
    chart.beyondLabel = fields.text("beyond_label");
}

ChartSpec readChart(Fields& fields)
{
    ChartSpec chart;
    chart.id = fields.id("id", IdKind::Id);
    const auto kind = fields.oneOf<std::optional<ChartKind>>(
        "kind", {{"timeline", ChartKind::Timeline}, {"lines", ChartKind::Lines}, {"ruler", ChartKind::Ruler}},
        std::nullopt);
    chart.title = fields.text("title");
    if (!kind) {
        for (const auto& key : fields.rest()) {
            static_cast<void>(fields.take(key)); // which keys belong here depends on the kind
        }
        return chart;
    }
    chart.kind = *kind;
    switch (chart.kind) {
    case ChartKind::Timeline:
        readTimeline(fields, chart);
        break;
    case ChartKind::Lines:
        readLines(fields, chart);
        break;
    case ChartKind::Ruler:
        readRuler(fields, chart);
        break;
    }
    return chart;
}

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
