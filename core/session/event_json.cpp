// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace foresight {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject settingsJson(const Settings& settings)
{
    QJsonObject json;
    for (const auto& [name, setting] : settings) {
        if (const auto* number = std::get_if<double>(&setting))
            json.insert(text(name), *number);
        else
            json.insert(text(name), text(std::get<std::string>(setting)));
    }
    return json;
}

QJsonObject givenJson(const std::map<std::string, GivenRecord>& given)
{
    QJsonObject json;
    for (const auto& [name, record] : given) {
        QJsonObject each{{QStringLiteral("from"), text(record.from)}};
        if (const auto* number = std::get_if<double>(&record.value))
            each.insert(QStringLiteral("value"), *number);
        else
            each.insert(QStringLiteral("value"), text(std::get<std::string>(record.value)));
        if (!record.lab.empty())
            each.insert(QStringLiteral("lab"), text(record.lab));
        if (record.attempt > 0)
            each.insert(QStringLiteral("attempt"), record.attempt);
        if (!record.why.empty())
            each.insert(QStringLiteral("why"), text(record.why));
        json.insert(text(name), each);
    }
    return json;
}

QJsonObject toJson(const LabStarted& event)
{
    QJsonObject json{
        {QStringLiteral("lab"), text(event.lab)},          {QStringLiteral("version"), text(event.version)},
        {QStringLiteral("lab_hash"), text(event.labHash)}, {QStringLiteral("profile"), text(event.profile)},
        {QStringLiteral("program"), text(event.program)},  {QStringLiteral("scripted"), event.scripted}};
    // Left out where there is nothing to say, as in events of older programs.
    if (!event.given.empty())
        json.insert(QStringLiteral("given"), givenJson(event.given));
    if (!event.seed.empty()) {
        json.insert(QStringLiteral("seed"), text(event.seed));
        json.insert(QStringLiteral("course"), text(event.course));
    }
    return json;
}

QJsonObject toJson(const ContextChosen& event)
{
    return {{QStringLiteral("context"), text(event.context)}};
}

QJsonObject toJson(const PredictionLocked& event)
{
    QJsonObject json{{QStringLiteral("answer"), text(event.answer)},
                     {QStringLiteral("confidence"), text(confidenceName(event.confidence))},
                     {QStringLiteral("reason"), text(event.reason)}};
    if (event.placed)
        json.insert(QStringLiteral("placed"), *event.placed);
    return json;
}

QJsonObject toJson(const Explored& event)
{
    QJsonObject outputs;
    for (const auto& [name, value] : event.outputs)
        outputs.insert(text(name), value);
    QJsonObject verdicts;
    for (const auto& [name, rule] : event.verdicts)
        verdicts.insert(text(name), text(rule));
    return {{QStringLiteral("settings"), settingsJson(event.settings)},
            {QStringLiteral("outputs"), outputs},
            {QStringLiteral("verdicts"), verdicts}};
}

QJsonObject toJson(const MissionMet& event)
{
    return {{QStringLiteral("mission"), text(event.mission)}};
}

QJsonObject toJson(const BookmarkSaved& event)
{
    return {{QStringLiteral("name"), text(event.name)}, {QStringLiteral("settings"), settingsJson(event.settings)}};
}

QJsonObject toJson(const ObservationRecorded& event)
{
    return {{QStringLiteral("output"), text(event.output)}, {QStringLiteral("value"), event.value}};
}

QJsonObject toJson(const ReflectionAnswered& event)
{
    return {{QStringLiteral("answer"), text(event.answer)}, {QStringLiteral("try"), event.attempt}};
}

QJsonObject toJson(const HandedIn& event)
{
    QJsonObject json{{QStringLiteral("file"), text(event.file)}, {QStringLiteral("number"), event.number}};
    if (!event.recipients.empty()) {
        QJsonArray recipients;
        for (const std::string& each : event.recipients)
            recipients.append(text(each));
        json.insert(QStringLiteral("course"), text(event.course));
        json.insert(QStringLiteral("recipients"), recipients);
    }
    return json;
}

QJsonObject toJson(const Note& event)
{
    return {{QStringLiteral("about"), text(event.about)}, {QStringLiteral("text"), text(event.text)}};
}

template <typename Bare>
QJsonObject toJson(const Bare&)
{
    return {};
}

} // namespace

std::string eventPayload(const EventBody& body)
{
    const QJsonObject json = std::visit([](const auto& event) { return toJson(event); }, body);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace foresight
