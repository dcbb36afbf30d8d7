// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/rubric_file.h"

#include "core/grading/hand_in_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foresight {

namespace {

/// Ids stand in texts whose fields are parted by tabs, and in exports as names.
bool isId(const std::string& id)
{
    constexpr std::size_t kLongest = 64;
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    return !id.empty() && id.size() <= kLongest && std::all_of(id.begin(), id.end(), allowed);
}

TextSource plain(std::string text)
{
    TextSource source;
    source.text = std::move(text);
    return source;
}

RubricItem readItem(YamlFields& fields, const YamlNode* node)
{
    RubricItem item;
    if (!fields.isMap(node, {"id", "title", "act", "award", "points"})) {
        return item;
    }
    item.id = fields.required(node, "id");
    if (!isId(item.id)) {
        fields.fault(node, "an item's id is letters, digits, '-', '_' and '.', at most 64");
    }
    item.title = plain(fields.text(node, "title", item.id));
    item.act = fields.text(node, "act");
    item.award =
        awardFromName(
            fields.word(node, "award", {"commit", "missions", "reflect", "correct", "certainty", "finish"}, "commit"))
            .value_or(Award::Commit);
    item.points = fields.number(node, "points", 0).value_or(0);
    if (item.points <= 0) {
        fields.fault(node, "\"points\" needs a number above 0");
    }
    if (!node->find("award")) {
        fields.fault(node, "\"award\" is missing");
    }
    if (item.award == Award::Finish && !item.act.empty()) {
        fields.fault(node->find("act"), "finishing the lab belongs to no act");
    } else if (item.award != Award::Finish && item.act.empty()) {
        fields.fault(node, "\"act\" is missing");
    }
    return item;
}

} // namespace

Rubric readRubric(YamlFields& fields, const YamlNode* node)
{
    Rubric rubric;
    if (!fields.isMap(node, {"id", "title", "items"})) {
        return rubric;
    }
    rubric.id = fields.text(node, "id", "own");
    rubric.title = plain(fields.text(node, "title", rubric.id));
    for (const YamlNode* each : fields.list(node, "items")) {
        RubricItem item = readItem(fields, each);
        const auto same = [&item](const RubricItem& before) { return before.id == item.id; };
        if (std::any_of(rubric.items.begin(), rubric.items.end(), same)) {
            fields.fault(each, "item \"" + item.id + "\" is there twice");
        }
        rubric.items.push_back(std::move(item));
    }
    if (rubric.items.empty()) {
        fields.fault(node, "\"items\" needs at least one item");
    }
    return rubric;
}

Result<Rubric> parseRubric(std::string content, std::string file)
{
    Result<YamlFields> fields = YamlFields::parse(std::move(content), std::move(file));
    if (!fields) {
        return fail(fields.error());
    }
    Rubric rubric = readRubric(*fields, fields->root());
    const Result<void> outcome = fields->outcome();
    return outcome ? Result<Rubric>(std::move(rubric)) : fail(outcome.error());
}

namespace {

QJsonDocument rubricDocument(const Rubric& rubric)
{
    QJsonArray items;
    for (const RubricItem& item : rubric.items) {
        QJsonObject object{{QStringLiteral("id"), QString::fromStdString(item.id)},
                           {QStringLiteral("title"), QString::fromStdString(item.title.text)},
                           {QStringLiteral("award"), QString::fromStdString(awardName(item.award))},
                           {QStringLiteral("points"), item.points}};
        if (!item.act.empty()) {
            object[QStringLiteral("act")] = QString::fromStdString(item.act);
        }
        items.append(object);
    }
    const QJsonObject object{{QStringLiteral("id"), QString::fromStdString(rubric.id)},
                             {QStringLiteral("title"), QString::fromStdString(rubric.title.text)},
                             {QStringLiteral("items"), items}};
    return QJsonDocument(object);
}

} // namespace

std::string rubricText(const Rubric& rubric)
{
    return rubricDocument(rubric).toJson(QJsonDocument::Compact).toStdString();
}

std::string rubricFileText(const Rubric& rubric)
{
    return rubricDocument(rubric).toJson(QJsonDocument::Indented).toStdString();
}

Result<void> checkRubric(const Rubric& rubric, const LabDefinition& lab)
{
    for (const RubricItem& item : rubric.items) {
        if (item.award != Award::Finish && !lab.act(item.act)) {
            return fail({ErrorCode::UnknownName, {}, {"act", item.act}, "rubric item " + item.id});
        }
        if (item.award != Award::Finish && !canAward(*lab.act(item.act), item.award)) {
            return fail({ErrorCode::UnknownName, {}, {"scored prediction", item.act}, "rubric item " + item.id});
        }
    }
    return {};
}

} // namespace foresight
