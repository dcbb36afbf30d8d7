// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reading.h"

#include "core/ledger/tab_fields.h"
#include "core/session/payload_json.h"
#include "core/units/quantity.h"

#include <cmath>
#include <utility>

namespace foresight {

namespace {

/// Appends JSON as QJsonDocument writes it compactly: keys in order, numbers in their shortest form. Written by hand,
/// because it is done for every hand-in that comes.
class WorkJson
{
public:
    WorkJson& raw(std::string_view json)
    {
        m_json += json;
        return *this;
    }

    WorkJson& text(std::string_view value)
    {
        m_json += '"';
        for (const char c : value) {
            addCharacter(c);
        }
        m_json += '"';
        return *this;
    }

    WorkJson& number(std::int64_t value)
    {
        m_json += std::to_string(value);
        return *this;
    }

    WorkJson& real(double value)
    {
        constexpr double kExact = 9'007'199'254'740'992.0;
        const bool whole = std::abs(value) < kExact && std::trunc(value) == value;
        return whole ? number(static_cast<std::int64_t>(value)) : raw(numberText(value));
    }

    /// A list of anything, each written by `write`.
    template <typename List, typename Write>
    WorkJson& list(const List& values, Write write)
    {
        m_json += '[';
        bool first = true;
        for (const auto& value : values) {
            raw(std::exchange(first, false) ? "" : ",");
            write(value);
        }
        m_json += ']';
        return *this;
    }

    [[nodiscard]] std::string take() { return std::move(m_json); }

private:
    void addCharacter(char c)
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
        constexpr std::string_view kLetters = "\"\\bfnrt";
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && c != '"' && c != '\\') {
            m_json += c;
        } else if (const std::size_t at = kShort.find(c); at != std::string_view::npos) {
            m_json += '\\';
            m_json += kLetters[at];
        } else {
            m_json += "\\u00";
            m_json += kDigits[code >> 4];
            m_json += kDigits[code & 0xF];
        }
    }

    std::string m_json;
};

void addAnswer(WorkJson& json, const AnswerRecord& answer)
{
    json.raw("{\"act\":").text(answer.act).raw(",\"answers\":");
    json.list(answer.answers, [&json](const std::string& each) { json.text(each); });
    json.raw(",\"at\":").number(answer.answeredUtcMs);
    if (answer.confidence) {
        json.raw(",\"confidence\":").text(confidenceName(*answer.confidence));
    }
    json.raw(",\"correct\":").raw(answer.correct ? "true" : "false");
    if (answer.partly) {
        json.raw(",\"partly\":").raw(numberText(*answer.partly));
    }
    if (answer.placed) {
        json.raw(",\"placed\":").raw(numberText(*answer.placed));
    }
    json.raw(",\"reason\":").text(answer.reason);
    if (!answer.right.empty()) {
        json.raw(",\"right\":").text(answer.right);
    }
    json.raw(",\"role\":").text(questionRoleName(answer.role));
    if (!answer.scored) {
        json.raw(",\"scored\":false");
    }
    json.raw(",\"seconds\":");
    if (answer.secondsToFirst) {
        json.real(*answer.secondsToFirst);
    } else {
        json.raw("null");
    }
    json.raw("}");
}

void addGiven(WorkJson& json, const Settings& given)
{
    json.raw(",\"given\":{");
    bool first = true;
    for (const auto& [name, value] : given) {
        json.raw(std::exchange(first, false) ? "" : ",").text(name).raw(":");
        if (const auto* number = std::get_if<double>(&value)) {
            json.real(*number);
        } else {
            json.text(std::get<std::string>(value));
        }
    }
    json.raw("}");
}

/// The members of an object; what is missing or mistyped is empty, 0 or false.
class WorkFields
{
public:
    using Kind = PayloadJson::Kind;

    WorkFields(const PayloadJson& json, std::size_t object) : m_json(json), m_object(object) {}

    [[nodiscard]] std::string text(std::string_view name) const
    {
        const PayloadJson::Value* value = member(name, Kind::Text);
        return value ? std::string(value->text) : std::string();
    }
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name) const
    {
        const PayloadJson::Value* value = member(name, Kind::Number);
        return value ? PayloadJson::integer(*value) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> number(std::string_view name) const
    {
        const PayloadJson::Value* value = member(name, Kind::Number);
        return value ? std::optional(value->number) : std::nullopt;
    }
    [[nodiscard]] bool truth(std::string_view name) const
    {
        const PayloadJson::Value* value = member(name, Kind::Truth);
        return value && value->number != 0;
    }
    /// Numbers and words by name.
    [[nodiscard]] Settings settings(std::string_view name) const
    {
        Settings settings;
        const PayloadJson::Value* value = member(name, Kind::Object);
        for (const std::size_t place : value ? inside(m_json, m_json.placeOf(*value)) : std::vector<std::size_t>{}) {
            const PayloadJson::Value& each = m_json.at(place);
            settings[std::string(each.key)] =
                each.kind == Kind::Text ? Setting(std::string(each.text)) : Setting(each.number);
        }
        return settings;
    }
    [[nodiscard]] bool has(std::string_view name) const { return m_json.member(m_object, name) != nullptr; }

    /// The places of what is in a list.
    [[nodiscard]] std::vector<std::size_t> list(std::string_view name) const
    {
        const PayloadJson::Value* value = member(name, Kind::List);
        return value ? inside(m_json, m_json.placeOf(*value)) : std::vector<std::size_t>{};
    }
    [[nodiscard]] static std::vector<std::size_t> inside(const PayloadJson& json, std::size_t list)
    {
        std::vector<std::size_t> places;
        for (std::size_t place = list + 1; place < json.at(list).end; place = json.at(place).end) {
            places.push_back(place);
        }
        return places;
    }

private:
    [[nodiscard]] const PayloadJson::Value* member(std::string_view name, Kind kind) const
    {
        const PayloadJson::Value* value =
            m_json.at(m_object).kind == Kind::Object ? m_json.member(m_object, name) : nullptr;
        return value && value->kind == kind ? value : nullptr;
    }

    const PayloadJson& m_json;
    std::size_t m_object;
};

AnswerRecord answerOf(const PayloadJson& json, std::size_t place)
{
    const WorkFields fields(json, place);
    AnswerRecord answer;
    answer.act = fields.text("act");
    answer.role = fields.text("role") == questionRoleName(QuestionRole::Reflection) ? QuestionRole::Reflection
                                                                                    : QuestionRole::Prediction;
    for (const std::size_t each : fields.list("answers")) {
        answer.answers.emplace_back(json.at(each).text);
    }
    answer.correct = fields.truth("correct");
    answer.confidence = confidenceFromName(fields.text("confidence"));
    answer.reason = fields.text("reason");
    answer.answeredUtcMs = fields.integer("at").value_or(0);
    answer.placed = fields.number("placed");
    answer.secondsToFirst = fields.number("seconds");
    answer.scored = !fields.has("scored") || fields.truth("scored");
    answer.partly = fields.number("partly");
    answer.right = fields.text("right");
    return answer;
}

std::optional<StepTime> stepTimeOf(const PayloadJson& json, std::size_t list)
{
    const std::vector<std::size_t> places = WorkFields::inside(json, list);
    if (places.size() != 3) {
        return std::nullopt;
    }
    return StepTime{std::string(json.at(places[0]).text), std::string(json.at(places[1]).text),
                    json.at(places[2]).number};
}

} // namespace

std::string workText(const WorkRecord& work)
{
    WorkJson json;
    json.raw("{\"answers\":").list(work.answers, [&json](const AnswerRecord& each) { addAnswer(json, each); });
    json.raw(",\"attempt\":").number(work.attempt);
    if (work.attemptSeed) { // as text: more digits than a number of JSON holds
        json.raw(",\"attempt_seed\":").text(std::to_string(*work.attemptSeed));
    }
    json.raw(",\"context\":").text(work.context);
    if (work.finishedUtcMs) {
        json.raw(",\"finished\":").number(*work.finishedUtcMs);
    }
    if (!work.given.empty()) {
        addGiven(json, work.given);
    }
    json.raw(",\"lab\":").text(work.lab).raw(",\"looks\":").number(work.looks);
    json.raw(",\"missions\":").number(work.missions).raw(",\"started\":").number(work.startedUtcMs);
    json.raw(",\"times\":").list(work.times, [&json](const StepTime& time) {
        json.raw("[").text(time.act).raw(",").text(time.step).raw(",").real(time.seconds).raw("]");
    });
    return json.raw("}").take();
}

WorkRecord parseWorkText(std::string_view text)
{
    WorkRecord work;
    const Result<PayloadJson> json = PayloadJson::read(text);
    if (!json) {
        return work;
    }
    const WorkFields fields(*json, PayloadJson::root());
    work.lab = fields.text("lab");
    work.attempt = static_cast<int>(fields.integer("attempt").value_or(1));
    work.attemptSeed = wholeNumber<std::uint64_t>(fields.text("attempt_seed"));
    work.context = fields.text("context");
    work.given = fields.settings("given");
    work.startedUtcMs = fields.integer("started").value_or(0);
    if (fields.has("finished")) {
        work.finishedUtcMs = fields.integer("finished").value_or(0);
    }
    for (const std::size_t place : fields.list("answers")) {
        work.answers.push_back(answerOf(*json, place));
    }
    for (const std::size_t place : fields.list("times")) {
        if (std::optional<StepTime> time = stepTimeOf(*json, place)) {
            work.times.push_back(std::move(*time));
        }
    }
    work.looks = static_cast<int>(fields.integer("looks").value_or(0));
    work.missions = static_cast<int>(fields.integer("missions").value_or(0));
    return work;
}

} // namespace foresight
