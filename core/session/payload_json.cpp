// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/payload_json.h"

#include "core/session/json_grammar.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <charconv>
#include <cmath>

namespace foresight {

namespace {

/// Room for the values of the next payload on this thread: asking for it anew would be a tenth of reading one.
std::vector<PayloadJson::Value>& spareRoom()
{
    static thread_local std::vector<PayloadJson::Value> room;
    return room;
}

} // namespace

PayloadJson::PayloadJson()
{
    m_values.swap(spareRoom());
}

PayloadJson::~PayloadJson()
{
    constexpr std::size_t kMost = 4096; // a huge payload's is given back
    if (m_values.capacity() > spareRoom().capacity() && m_values.capacity() <= kMost) {
        m_values.clear();
        spareRoom().swap(m_values);
    }
}

/// Reads the bytes as eventPayload() writes them: no spaces, keys in order, ASCII without escapes. Gives up
/// on everything else, sound or not, and leaves it to Qt.
class PlainPayloadReader
{
public:
    PlainPayloadReader(std::string_view bytes, PayloadJson& json) : m_rest(bytes), m_values(json.m_values) {}

    bool read()
    {
        constexpr std::size_t kUsual = 48;
        m_values.reserve(kUsual);
        return isNext('{') && readObject({}, 0) && m_rest.empty();
    }

private:
    [[nodiscard]] bool isNext(char c) const { return !m_rest.empty() && m_rest.front() == c; }

    bool take(char c)
    {
        const bool there = isNext(c);
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }

    bool takeWord(std::string_view word)
    {
        const bool there = m_rest.starts_with(word);
        m_rest.remove_prefix(there ? word.size() : 0);
        return there;
    }

    bool readObject(std::string_view key, int depth)
    {
        const std::size_t place = m_values.size();
        m_values.push_back({key, PayloadJson::Kind::Object, {}, 0, 0});
        if (depth > kDeepest || !take('{')) {
            return false;
        }
        std::string_view before;
        for (bool first = true; !take('}'); first = false) {
            std::string_view name;
            // Keys that are out of order may come twice.
            if ((!first && !take(',')) || !readText(name) || (!first && name <= before) || !take(':') ||
                !readValue(name, depth)) {
                return false;
            }
            before = name;
        }
        m_values[place].end = m_values.size();
        return true;
    }

    bool readList(std::string_view key, int depth)
    {
        const std::size_t place = m_values.size();
        m_values.push_back({key, PayloadJson::Kind::List, {}, 0, 0});
        if (depth > kDeepest || !take('[')) {
            return false;
        }
        for (bool first = true; !take(']'); first = false) {
            if ((!first && !take(',')) || !readValue({}, depth)) {
                return false;
            }
        }
        m_values[place].end = m_values.size();
        return true;
    }

    bool readValue(std::string_view key, int depth)
    {
        if (isNext('{')) {
            return readObject(key, depth + 1);
        }
        if (isNext('[')) {
            return readList(key, depth + 1);
        }
        PayloadJson::Value value{key, PayloadJson::Kind::Text, {}, 0, m_values.size() + 1};
        if (isNext('"')) {
            if (!readText(value.text)) {
                return false;
            }
        } else if (isNext('t') || isNext('f')) {
            value.kind = PayloadJson::Kind::Truth;
            value.number = isNext('t') ? 1 : 0;
            if (!takeWord(isNext('t') ? "true" : "false")) {
                return false;
            }
        } else if (isNext('n')) {
            value.kind = PayloadJson::Kind::Other;
            if (!takeWord("null")) {
                return false;
            }
        } else if (!readNumber(value)) {
            return false;
        }
        m_values.push_back(value);
        return true;
    }

    bool readText(std::string_view& text)
    {
        if (!take('"')) {
            return false;
        }
        std::size_t end = 0;
        while (end < m_rest.size() && isPlain(m_rest[end])) {
            ++end;
        }
        text = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return take('"');
    }

    static bool isPlain(char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; }

    bool readNumber(PayloadJson::Value& value)
    {
        const std::size_t length = numberLength();
        const char* end = m_rest.data() + length;
        const auto parsed = std::from_chars(m_rest.data(), end, value.number);
        if (length == 0 || parsed.ec != std::errc() || parsed.ptr != end || (value.number == 0 && isNext('-'))) {
            return false;
        }
        value.kind = PayloadJson::Kind::Number;
        value.text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return true;
    }

    /// Of the JSON number at the front; 0 when there is none.
    [[nodiscard]] std::size_t numberLength() const
    {
        std::size_t at = isNext('-') ? 1 : 0;
        const auto digits = [this, &at] {
            const std::size_t from = at;
            while (at < m_rest.size() && m_rest[at] >= '0' && m_rest[at] <= '9') {
                ++at;
            }
            return at - from;
        };
        const bool zero = at < m_rest.size() && m_rest[at] == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (zero && whole > 1)) {
            return 0;
        }
        if (at < m_rest.size() && m_rest[at] == '.') {
            ++at;
            if (digits() == 0) {
                return 0;
            }
        }
        if (at < m_rest.size() && (m_rest[at] == 'e' || m_rest[at] == 'E')) {
            ++at;
            at += at < m_rest.size() && (m_rest[at] == '+' || m_rest[at] == '-') ? 1 : 0;
            if (digits() == 0) {
                return 0;
            }
        }
        return at;
    }

    static constexpr int kDeepest = 4;

    std::string_view m_rest;
    std::vector<PayloadJson::Value>& m_values;
};

/// Takes over what Qt has read.
class QtPayloadReader
{
public:
    explicit QtPayloadReader(PayloadJson& json) : m_json(json) {}

    void take(std::string_view key, const QJsonValue& value)
    {
        const std::size_t place = m_json.m_values.size();
        m_json.m_values.push_back({key, PayloadJson::Kind::Other, {}, 0, place + 1});
        PayloadJson::Value& taken = m_json.m_values.back();
        if (value.isString()) {
            taken.kind = PayloadJson::Kind::Text;
            taken.text = kept(value.toString());
        } else if (value.isBool()) {
            taken.kind = PayloadJson::Kind::Truth;
            taken.number = value.toBool() ? 1 : 0;
        } else if (value.isDouble()) {
            taken.kind = PayloadJson::Kind::Number;
            taken.number = value.toDouble();
            if (value.toInteger(0) == value.toInteger(1)) { // otherwise it gives the default back
                taken.text = kept(QString::number(value.toInteger()));
            }
        } else if (value.isObject()) {
            taken.kind = PayloadJson::Kind::Object;
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                take(kept(member.key()), member.value());
            }
            m_json.m_values[place].end = m_json.m_values.size();
        } else if (value.isArray()) {
            taken.kind = PayloadJson::Kind::List;
            const QJsonArray list = value.toArray();
            for (const auto& each : list) {
                take({}, each);
            }
            m_json.m_values[place].end = m_json.m_values.size();
        }
    }

private:
    std::string_view kept(const QString& text) { return m_json.m_texts.emplace_back(text.toStdString()); }

    PayloadJson& m_json;
};

Result<PayloadJson> PayloadJson::read(std::string_view bytes)
{
    PayloadJson json;
    if (PlainPayloadReader(bytes, json).read()) {
        return json;
    }
    json.m_values.clear();
    if (!isStrictJson(bytes)) {
        return fail({ErrorCode::FormatInvalid, {}, {}, "not JSON as RFC 8259 spells it"});
    }
    QJsonParseError fault;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), &fault);
    if (fault.error != QJsonParseError::NoError) {
        return fail({ErrorCode::FormatInvalid, {}, {}, fault.errorString().toStdString()});
    }
    if (!document.isObject()) {
        return fail({ErrorCode::FormatInvalid, {}, {}, "not a JSON object"});
    }
    QtPayloadReader(json).take({}, document.object());
    return json;
}

std::optional<std::int64_t> PayloadJson::integer(const Value& value)
{
    constexpr double kTooLarge = 9'223'372'036'854'775'808.0;
    if (value.kind != Kind::Number) {
        return std::nullopt;
    }
    std::int64_t number = 0;
    const char* end = value.text.data() + value.text.size();
    const auto parsed = std::from_chars(value.text.data(), end, number);
    if (parsed.ec == std::errc() && parsed.ptr == end) {
        return number;
    }
    const bool whole = std::trunc(value.number) == value.number && std::abs(value.number) < kTooLarge;
    return whole ? std::optional(static_cast<std::int64_t>(value.number)) : std::nullopt;
}

const PayloadJson::Value* PayloadJson::member(std::size_t object, std::string_view key) const
{
    const std::size_t end = m_values[object].end;
    for (std::size_t place = object + 1; place < end; place = m_values[place].end) {
        if (m_values[place].key == key) {
            return &m_values[place];
        }
    }
    return nullptr;
}

} // namespace foresight
