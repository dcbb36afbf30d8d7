// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/json_fields.h"

#include "core/submission/student_course.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstring>

namespace foresight {

using Kind = PayloadJson::Kind;

Result<JsonFields> JsonFields::read(std::string_view content, const std::string& file, std::string_view kind,
                                    std::int64_t version)
{
    auto json = PayloadJson::read(content);
    if (!json)
        return fail({ErrorCode::FormatInvalid, file, {}, json.error().cause});
    JsonFields fields(std::make_shared<const PayloadJson>(std::move(*json)), PayloadJson::root(),
                      std::make_shared<std::string>(), file);
    const std::int64_t found = fields.number(kind);
    if (!fields.good())
        return fail(fields.fault());
    if (found > version)
        return fail({ErrorCode::FormatTooNew, file, {std::to_string(found), std::to_string(version)}, {}});
    if (found != version)
        return fail(fields.fault(std::string(kind) + ": no such version"));
    return fields;
}

std::string JsonFields::text(std::string_view name)
{
    const Value* value = field(name, Kind::Text);
    return value ? std::string(value->text) : std::string();
}

std::int64_t JsonFields::number(std::string_view name)
{
    const Value* value = field(name, Kind::Number);
    const auto number = value ? PayloadJson::integer(*value) : std::nullopt;
    if (!number || *number < 0)
        blame(std::string(name));
    return number.value_or(0);
}

PublicKey JsonFields::publicKey(std::string_view name)
{
    const std::optional<PublicKey> key = publicKeyFromHex(text(name));
    if (!key)
        blame(std::string(name) + ": no public key");
    return key.value_or(PublicKey());
}

void JsonFields::bytes(std::string_view name, unsigned char* into, std::size_t count)
{
    const std::string bytes = fromHex(text(name));
    if (bytes.size() == count)
        std::memcpy(into, bytes.data(), count);
    else
        blame(std::string(name) + ": " + std::to_string(count) + " bytes in hexadecimal");
}

std::vector<JsonFields> JsonFields::objects(std::string_view name, std::size_t limit)
{
    std::vector<JsonFields> list;
    const Value* value = field(name, Kind::List);
    for (std::size_t place = value ? m_json->placeOf(*value) + 1 : 0; value && place < value->end;
         place = m_json->at(place).end) {
        if (m_json->at(place).kind != Kind::Object || list.size() == limit) {
            blame(std::string(name) + ": at most " + std::to_string(limit) + " objects");
            return {};
        }
        list.push_back(JsonFields(m_json, place, m_blame, m_file));
    }
    return list;
}

JsonFields JsonFields::object(std::string_view name)
{
    const Value* value = field(name, Kind::Object);
    return {m_json, value ? m_json->placeOf(*value) : m_object, m_blame, m_file};
}

std::vector<Recipient> JsonFields::recipients(std::string_view name)
{
    std::vector<Recipient> list;
    for (JsonFields& each : objects(name, kRecipientLimit)) {
        Recipient recipient{each.text("name"), each.publicKey("public_key")};
        if (!isCourseName(recipient.name))
            blame(std::string(name) + ": a name cannot be shown");
        if (std::any_of(list.begin(), list.end(), [&](const Recipient& other) { return other.key == recipient.key; }))
            blame(std::string(name) + ": a key stands there twice");
        list.push_back(std::move(recipient));
    }
    return list;
}

Error JsonFields::fault() const
{
    return fault(*m_blame);
}

Error JsonFields::fault(std::string cause) const
{
    return {ErrorCode::FormatInvalid, m_file, {}, std::move(cause)};
}

void JsonFields::blame(std::string cause)
{
    if (m_blame->empty())
        *m_blame = std::move(cause);
}

const JsonFields::Value* JsonFields::field(std::string_view name, Kind kind)
{
    const Value* value = m_json->member(m_object, name);
    if (value && value->kind == kind)
        return value;
    blame(std::string(name));
    return nullptr;
}

QJsonArray recipientsJson(const std::vector<Recipient>& recipients)
{
    QJsonArray list;
    for (const Recipient& each : recipients)
        list.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(each.name)},
                                {QStringLiteral("public_key"), QString::fromStdString(hex(each.key))}});
    return list;
}

} // namespace foresight
