// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <filesystem>

namespace foresight {

/// Reads math/<name>.txt, a formula as it is spoken, into each formula of a lab. It is a text like those of lab.yaml
/// then: translations have a key for it, and the checker looks into it. A file that cannot be read leaves it empty.
void readSpokenTexts(LabDefinition& lab, const std::filesystem::path& folder);

} // namespace foresight
