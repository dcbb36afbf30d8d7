// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace foresight {

/// The words in the files that Moodle writes, in one language of its interface. Where versions of a language differ,
/// each of their words.
struct MoodleWords
{
    std::string language; ///< "de"
    std::vector<std::string> givenName;
    std::vector<std::string> familyName;
    std::vector<std::string> idNumber;
    std::vector<std::string> username;
    std::vector<std::string> email;
    std::vector<std::string> group;
    std::vector<std::string> points;   ///< in parentheses behind the title of an item: "Lab 04 (Real)"
    std::vector<std::string> feedback; ///< likewise
    std::vector<std::string> between;  ///< between the kind of an item and its title: "Assignment: Lab 04 (Real)"
};

/// The languages that are known, English first.
[[nodiscard]] const std::vector<MoodleWords>& moodleWords();

} // namespace foresight
