// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/lab_definition.h"
#include "core/lab/yaml_fields.h"

#include <string>
#include <string_view>

namespace foresight {

/// Reads a rubric from a mapping of YAML: {id (may be left out), title, items: [{id, title, act, award, points}]}.
/// Faults are the fields': positive points, known awards, an act for every award but "finish", no item twice.
[[nodiscard]] Rubric readRubric(YamlFields& fields, const YamlNode* node);

/// A rubric file. Errors: FormatInvalid (place: file:line:column of the first fault).
[[nodiscard]] Result<Rubric> parseRubric(std::string content, std::string file);

/// A rubric as JSON, which is YAML too: parseRubric() reads it back. In one line, or as a file that people edit.
[[nodiscard]] std::string rubricText(const Rubric& rubric);
[[nodiscard]] std::string rubricFileText(const Rubric& rubric);

/// Whether a lab can be graded by a rubric: its acts are the lab's. Errors: UnknownName ("act").
[[nodiscard]] Result<void> checkRubric(const Rubric& rubric, const LabDefinition& lab);

} // namespace foresight
