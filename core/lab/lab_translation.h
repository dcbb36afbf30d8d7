// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/lab/lab_reader_fields.h"

#include <filesystem>

namespace foresight {

/// The words of translations/<lang>.yaml: key of a text (with ".<context>" appended for words of one context) -> words.
struct Translation
{
    explicit Translation(const YamlTree& tree) : reading(tree) {}

    std::string language;
    std::map<std::string, std::string> texts;
    LabReading reading; ///< faults of the file's shape; places of "texts.<key>"
};

[[nodiscard]] Translation readTranslation(const YamlTree& tree);

/// Puts a translation's words over a lab's texts; texts it lacks stay as they are.
void applyTranslation(LabDefinition& lab, const Translation& translation);

/// Keys of the words that a complete translation holds.
[[nodiscard]] std::vector<std::string> translationKeys(const LabDefinition& lab);

/// The lab in a language ("de", "de_AT" or "de-AT"; empty: its own), as far as its folder has words for it. A
/// translation with faults counts as none: a learner is better served by the lab's own words than by broken ones.
[[nodiscard]] LabDefinition translated(const LabDefinition& lab, const std::filesystem::path& folder,
                                       const std::string& language);

} // namespace foresight
