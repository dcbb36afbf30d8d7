// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_json.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <tuple>
#include <type_traits>
#include <utility>

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

QJsonObject toJson(const LabStarted& event)
{
    return {{QStringLiteral("lab"), text(event.lab)},          {QStringLiteral("version"), text(event.version)},
            {QStringLiteral("lab_hash"), text(event.labHash)}, {QStringLiteral("profile"), text(event.profile)},
            {QStringLiteral("program"), text(event.program)},  {QStringLiteral("scripted"), event.scripted}};
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
    return {{QStringLiteral("file"), text(event.file)}, {QStringLiteral("number"), event.number}};
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

/// Takes fields out of a payload and remembers the first that is missing or mistyped.
class Fields
{
public:
    explicit Fields(QJsonObject json) : m_json(std::move(json)) {}

    void take(const char* name, std::string& value)
    {
        const QJsonValue json = field(name);
        if (json.isString())
            value = json.toString().toStdString();
        else
            blame(name);
    }

    void take(const char* name, bool& value)
    {
        const QJsonValue json = field(name);
        if (json.isBool())
            value = json.toBool();
        else
            blame(name);
    }

    void take(const char* name, double& value)
    {
        const QJsonValue json = field(name);
        if (json.isDouble() && std::isfinite(json.toDouble()))
            value = json.toDouble();
        else
            blame(name);
    }

    /// A field that may be left out.
    void take(const char* name, std::optional<double>& value)
    {
        if (!field(name).isUndefined())
            take(name, value.emplace());
    }

    /// A count from 1.
    void take(const char* name, int& value)
    {
        const QJsonValue json = field(name);
        value = json.toInt();
        if (!json.isDouble() || value < 1)
            blame(name);
    }

    void take(const char* name, Confidence& value)
    {
        std::string word;
        take(name, word);
        if (const auto confidence = confidenceFromName(word))
            value = *confidence;
        else
            blame(name);
    }

    void take(const char* name, Setting& value)
    {
        if (field(name).isString())
            take(name, value.emplace<std::string>());
        else
            take(name, value.emplace<double>());
    }

    template <typename Value>
    void take(const char* name, std::map<std::string, Value>& values)
    {
        const QJsonValue json = field(name);
        if (!json.isObject())
            return blame(name);
        Fields members(json.toObject());
        for (const QString& key : members.m_json.keys()) {
            const std::string member = key.toStdString();
            members.take(member.c_str(), values[member]);
        }
        if (!members.m_blamed.empty())
            blame(name);
    }

    [[nodiscard]] const std::string& blamed() const { return m_blamed; }

private:
    [[nodiscard]] QJsonValue field(const char* name) const { return m_json.value(QString::fromUtf8(name)); }
    void blame(const char* name)
    {
        if (m_blamed.empty())
            m_blamed = name;
    }

    QJsonObject m_json;
    std::string m_blamed;
};

void fromJson(Fields& fields, LabStarted& event)
{
    fields.take("lab", event.lab);
    fields.take("version", event.version);
    fields.take("lab_hash", event.labHash);
    fields.take("profile", event.profile);
    fields.take("program", event.program);
    fields.take("scripted", event.scripted);
}

void fromJson(Fields& fields, ContextChosen& event)
{
    fields.take("context", event.context);
}

void fromJson(Fields& fields, PredictionLocked& event)
{
    fields.take("answer", event.answer);
    fields.take("confidence", event.confidence);
    fields.take("reason", event.reason);
    fields.take("placed", event.placed);
}

void fromJson(Fields& fields, Explored& event)
{
    fields.take("settings", event.settings);
    fields.take("outputs", event.outputs);
    fields.take("verdicts", event.verdicts);
}

void fromJson(Fields& fields, MissionMet& event)
{
    fields.take("mission", event.mission);
}

void fromJson(Fields& fields, BookmarkSaved& event)
{
    fields.take("name", event.name);
    fields.take("settings", event.settings);
}

void fromJson(Fields& fields, ObservationRecorded& event)
{
    fields.take("output", event.output);
    fields.take("value", event.value);
}

void fromJson(Fields& fields, ReflectionAnswered& event)
{
    fields.take("answer", event.answer);
    fields.take("try", event.attempt);
}

void fromJson(Fields& fields, HandedIn& event)
{
    fields.take("file", event.file);
    fields.take("number", event.number);
}

void fromJson(Fields& fields, Note& event)
{
    fields.take("about", event.about);
    fields.take("text", event.text);
}

template <typename Bare>
void fromJson(Fields&, Bare&)
{
}

/// The empty event of a type; an UnknownEvent for a name that is none of ours.
template <std::size_t... I>
EventBody emptyBody(std::string_view type, std::index_sequence<I...>)
{
    EventBody body = UnknownEvent{std::string(type)};
    const auto tryOne = [&](auto candidate) {
        if (eventTypeName(candidate) == type)
            body = std::move(candidate);
    };
    (tryOne(EventBody(std::in_place_index<I>)), ...);
    return body;
}

} // namespace

std::string eventPayload(const EventBody& body)
{
    const QJsonObject json = std::visit([](const auto& event) { return toJson(event); }, body);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<EventBody> parseEventBody(std::string_view type, std::string_view payload)
{
    QJsonParseError fault;
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray(payload.data(), static_cast<qsizetype>(payload.size())), &fault);
    if (fault.error != QJsonParseError::NoError)
        return fail({ErrorCode::FormatInvalid, {}, {}, fault.errorString().toStdString()});
    if (!json.isObject())
        return fail({ErrorCode::FormatInvalid, {}, {}, "not a JSON object"});

    EventBody body = emptyBody(type, std::make_index_sequence<std::variant_size_v<EventBody>>());
    Fields fields(json.object());
    std::visit([&](auto& event) { fromJson(fields, event); }, body);
    if (!fields.blamed().empty())
        return fail({ErrorCode::FormatInvalid, {}, {fields.blamed()}, "missing or mistyped: " + fields.blamed()});
    return body;
}

} // namespace foresight
