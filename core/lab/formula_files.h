// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <filesystem>

namespace foresight {

/// Reads math/<name>.txt, a formula as it is spoken, into each formula of a lab. It is a text like those of lab.yaml
/// then: translations have a key for it, and the checker looks into it. A file that cannot be read leaves it empty.
void readSpokenTexts(LabDefinition& lab, const std::filesystem::path& folder);

/// The drawing of a formula: math/<name>.<language>.svg where it has words that were drawn in the language, otherwise
/// math/<name>.svg.
[[nodiscard]] std::filesystem::path formulaDrawing(const std::filesystem::path& folder, const std::string& name,
                                                   const std::string& language);

/// Whether some language has a drawing of its own: then each language needs one.
[[nodiscard]] bool isDrawnByLanguage(const std::filesystem::path& folder, const std::string& name);

} // namespace foresight
