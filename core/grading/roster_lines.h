// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/roster_reader.h"

#include <map>

namespace foresight {

/// Takes students one after the other and finds what is wrong with them; fills a RosterRead.
class RosterLines
{
public:
    explicit RosterLines(Identifier match) : m_match(match) {}

    void skip(const std::string& file, int line, std::string reason);
    void addFault(const std::string& file, int line, const std::string& studentId, std::string reason);
    /// Cleans the fields and judges them: no number, a field that is too long, an identifier that is there twice.
    void add(const std::string& file, int line, Student student);

    [[nodiscard]] std::size_t size() const { return m_read.lines.size(); }
    [[nodiscard]] RosterRead take() { return std::move(m_read); }

private:
    [[nodiscard]] std::string faultOf(const Student& student, int line);

    Identifier m_match;
    RosterRead m_read;
    std::map<Identifier, std::map<std::string, int>> m_seen; ///< identifier -> line
};

} // namespace foresight
