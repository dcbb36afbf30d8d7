// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook_parts.h"

#include <set>

/// Holds, and taking personal data out of a gradebook's tables.
namespace foresight::gradebook_privacy {

[[nodiscard]] Result<std::vector<Hold>> holds(const Database& database);
[[nodiscard]] Result<void> putHold(const Database& database, const Hold& hold);
[[nodiscard]] Result<void> removeHold(const Database& database, const std::string& subject);

/// Numbers of students as codes that only the key's owner can make again.
class Coder
{
public:
    /// With a fresh key.
    Coder();
    /// "p-" and 24 hex digits.
    [[nodiscard]] std::string code(const std::string& studentId) const;
    [[nodiscard]] std::string keyHex() const;

private:
    std::string m_key;
};

/// What is taken away: hand-ins by content hash, each with the number it names.
struct Removal
{
    std::map<std::string, std::string> handIns;
    std::set<std::string> students; ///< numbers of roster entries
    std::set<std::string> names;    ///< every identifier under which the audit trail speaks of those who stay
};

/// Takes it out of every table, and puts codes in the place of numbers in the audit trail, whose texts go. Inside a
/// transaction only.
[[nodiscard]] Result<void> remove(const Database& database, const Removal& removal, const Coder& coder,
                                  std::int64_t purge);

} // namespace foresight::gradebook_privacy
