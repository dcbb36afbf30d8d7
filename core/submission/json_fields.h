// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/payload_json.h"
#include "core/submission/course_key.h"

#include <QJsonArray>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Takes the fields of a keyring or a student course file out of its JSON and remembers the first that is missing or
/// mistyped. Keys that it is not asked for are left alone.
class JsonFields
{
public:
    /// `kind`: the key whose number is the format's version. The content has to live as long. Errors: FormatInvalid,
    /// FormatTooNew.
    [[nodiscard]] static Result<JsonFields> read(std::string_view content, const std::string& file,
                                                 std::string_view kind, std::int64_t version);

    [[nodiscard]] std::string text(std::string_view name);
    /// 0 or more.
    [[nodiscard]] std::int64_t number(std::string_view name);
    [[nodiscard]] PublicKey publicKey(std::string_view name);
    /// Exactly so many bytes, in hexadecimal.
    void bytes(std::string_view name, unsigned char* into, std::size_t count);
    /// The objects of a list, at most `limit`.
    [[nodiscard]] std::vector<JsonFields> objects(std::string_view name, std::size_t limit);
    /// An object within.
    [[nodiscard]] JsonFields object(std::string_view name);
    /// A list of names and public keys, each once.
    [[nodiscard]] std::vector<Recipient> recipients(std::string_view name);

    [[nodiscard]] bool good() const { return m_blame->empty(); }
    [[nodiscard]] Error fault() const;
    [[nodiscard]] Error fault(std::string cause) const;
    void blame(std::string cause);

private:
    using Value = PayloadJson::Value;
    JsonFields(std::shared_ptr<const PayloadJson> json, std::size_t object, std::shared_ptr<std::string> blame,
               std::string file)
        : m_json(std::move(json)), m_object(object), m_blame(std::move(blame)), m_file(std::move(file))
    {
    }
    const Value* field(std::string_view name, PayloadJson::Kind kind);

    std::shared_ptr<const PayloadJson> m_json;
    std::size_t m_object;
    std::shared_ptr<std::string> m_blame; ///< shared with the objects within
    std::string m_file;
};

/// The list that recipients() reads.
[[nodiscard]] QJsonArray recipientsJson(const std::vector<Recipient>& recipients);

} // namespace foresight
