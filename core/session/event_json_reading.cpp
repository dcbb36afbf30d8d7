// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event_json.h"

#include "core/session/payload_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

// Reading payloads back; they are written in event_json.cpp.
namespace foresight {

namespace {

/// Takes fields out of a payload and remembers the first that is missing or mistyped.
class Fields
{
public:
    using Kind = PayloadJson::Kind;

    /// Objects are only looked at, not kept, with `Keep::No`.
    enum class Keep { Yes, No };
    Fields(const PayloadJson& json, std::size_t object, Keep keep = Keep::Yes)
        : m_json(json), m_object(object), m_keep(keep)
    {
    }

    void take(std::string_view name, std::string& value)
    {
        if (const auto* field = fieldOf(name, Kind::Text))
            value = field->text;
    }

    void take(std::string_view name, bool& value)
    {
        if (const auto* field = fieldOf(name, Kind::Truth))
            value = field->number != 0;
    }

    void take(std::string_view name, double& value)
    {
        const auto* field = fieldOf(name, Kind::Number);
        if (field && std::isfinite(field->number))
            value = field->number;
        else
            blame(name);
    }

    /// A number above 0 that may be left out.
    void take(std::string_view name, std::optional<double>& value)
    {
        if (!m_json.member(m_object, name))
            return;
        take(name, value.emplace());
        if (*value <= 0)
            blame(name);
    }

    /// A count from 1.
    void take(std::string_view name, int& value)
    {
        const auto* field = fieldOf(name, Kind::Number);
        const bool fits = field && field->number >= 1 && field->number <= std::numeric_limits<int>::max();
        value = fits ? static_cast<int>(field->number) : 0;
        if (!fits || value != field->number)
            blame(name);
    }

    void take(std::string_view name, Confidence& value)
    {
        const auto* field = fieldOf(name, Kind::Text);
        const auto confidence = field ? confidenceFromName(field->text) : std::nullopt;
        if (confidence)
            value = *confidence;
        else
            blame(name);
    }

    template <typename Value>
    void take(std::string_view name, std::map<std::string, Value>& values)
    {
        const auto* field = fieldOf(name, Kind::Object);
        if (!field)
            return;
        const std::size_t end = field->end;
        for (std::size_t place = m_json.placeOf(*field) + 1; place < end; place = m_json.at(place).end) {
            Value value{};
            if (!read(m_json.at(place), value))
                return blame(name);
            if (m_keep == Keep::Yes)
                values.emplace_hint(values.end(), m_json.at(place).key, std::move(value));
        }
    }

    void take(std::string_view name, std::vector<std::string>& values)
    {
        const auto* field = fieldOf(name, Kind::List);
        if (!field)
            return;
        for (std::size_t place = m_json.placeOf(*field) + 1; place < field->end; place = m_json.at(place).end) {
            if (!read(m_json.at(place), values.emplace_back()))
                return blame(name);
        }
    }

    void take(std::string_view name, std::map<std::string, GivenRecord>& values)
    {
        const auto* field = fieldOf(name, Kind::Object);
        if (!field)
            return;
        for (std::size_t place = m_json.placeOf(*field) + 1; place < field->end; place = m_json.at(place).end) {
            GivenRecord record;
            if (m_json.at(place).kind != Kind::Object || !read(place, record))
                return blame(name);
            values.emplace_hint(values.end(), m_json.at(place).key, std::move(record));
        }
    }

    [[nodiscard]] bool has(std::string_view name) const { return m_json.member(m_object, name) != nullptr; }

    [[nodiscard]] const std::string& blamed() const { return m_blamed; }

private:
    static bool read(const PayloadJson::Value& field, std::string& value)
    {
        value = field.text;
        return field.kind == Kind::Text;
    }
    static bool read(const PayloadJson::Value& field, double& value)
    {
        value = field.number;
        return field.kind == Kind::Number && std::isfinite(value);
    }
    static bool read(const PayloadJson::Value& field, Setting& value)
    {
        return field.kind == Kind::Text ? read(field, value.emplace<std::string>())
                                        : read(field, value.emplace<double>());
    }

    bool read(std::size_t place, GivenRecord& record) const
    {
        Fields fields(m_json, place);
        const auto* value = m_json.member(place, "value");
        if (!value || !read(*value, record.value))
            return false;
        fields.take("from", record.from);
        if (fields.has("lab"))
            fields.take("lab", record.lab);
        if (fields.has("attempt"))
            fields.take("attempt", record.attempt);
        if (fields.has("why"))
            fields.take("why", record.why);
        return fields.blamed().empty();
    }

    /// The field, or null and blame.
    const PayloadJson::Value* fieldOf(std::string_view name, Kind kind)
    {
        const PayloadJson::Value* field = m_json.member(m_object, name);
        if (field && field->kind == kind)
            return field;
        blame(name);
        return nullptr;
    }
    void blame(std::string_view name)
    {
        if (m_blamed.empty())
            m_blamed = name;
    }

    const PayloadJson& m_json;
    std::size_t m_object;
    Keep m_keep;
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
    if (fields.has("given"))
        fields.take("given", event.given);
    if (fields.has("seed"))
        fields.take("seed", event.seed);
    if (fields.has("course"))
        fields.take("course", event.course);
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
    // Not in those of older programs, nor where nothing was sealed.
    if (fields.has("course"))
        fields.take("course", event.course);
    if (fields.has("recipients"))
        fields.take("recipients", event.recipients);
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

Error blamedError(const Fields& fields)
{
    return {ErrorCode::FormatInvalid, {}, {fields.blamed()}, "missing or mistyped: " + fields.blamed()};
}

/// The names of all kinds of events, in their order, and how to make an empty one of each.
struct EmptyBody
{
    std::string type;
    EventBody (*make)();
};

template <std::size_t... I>
std::array<EmptyBody, sizeof...(I)> emptyBodies(std::index_sequence<I...>)
{
    return {EmptyBody{eventTypeName(EventBody(std::in_place_index<I>)),
                      [] { return EventBody(std::in_place_index<I>); }}...};
}

/// The empty event of a type; an UnknownEvent for a name that is none of ours.
EventBody emptyBody(std::string_view type)
{
    static const auto kinds = emptyBodies(std::make_index_sequence<std::variant_size_v<EventBody>>());
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [type](const EmptyBody& k) { return k.type == type; });
    return kind == kinds.end() ? EventBody(UnknownEvent{std::string(type)}) : kind->make();
}

} // namespace

Result<EventBody> parseEventBody(std::string_view type, std::string_view payload)
{
    Result<PayloadJson> json = PayloadJson::read(payload);
    if (!json)
        return fail(std::move(json.error()));
    EventBody body = emptyBody(type);
    Fields fields(*json, PayloadJson::root());
    std::visit([&](auto& event) { fromJson(fields, event); }, body);
    if (!fields.blamed().empty())
        return fail(blamedError(fields));
    return body;
}

Result<void> checkLook(std::string_view payload, std::string& verdicts)
{
    Result<PayloadJson> json = PayloadJson::read(payload);
    if (!json)
        return fail(std::move(json.error()));
    Fields fields(*json, PayloadJson::root(), Fields::Keep::No);
    Explored nothing;
    fromJson(fields, nothing);
    if (!fields.blamed().empty())
        return fail(blamedError(fields));
    verdicts.clear();
    const PayloadJson::Value& shown = *json->member(PayloadJson::root(), "verdicts");
    for (std::size_t place = json->placeOf(shown) + 1; place < shown.end; place = json->at(place).end)
        verdicts.append(json->at(place).key).append(1, '\0').append(json->at(place).text).append(1, '\0');
    return {};
}

} // namespace foresight
