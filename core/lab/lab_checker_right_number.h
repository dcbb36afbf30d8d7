// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_checker.h"

#include <string>
#include <utility>
#include <vector>

namespace foresight {

/// Whether a number question can be asked where `right` (in its unit) is right: it lies within the bounds, its
/// tolerance or factor can judge, and every answer within the bounds has one explanation. `path` is the question's,
/// `where` names the scenario for the author.
void checkRightNumber(LabCheck& check, const Question& question, const std::string& path, double right,
                      const std::string& where);

/// Whether there are answers within the bounds that do not count as right.
void checkSomethingIsWrong(LabCheck& check, const Question& question, const std::string& path, double right,
                           const std::string& where);

/// Whether the parts of an allocation can be scaled to its budget: none below zero, and not all of them zero. `parts`
/// are option ids with their quantities in base units.
void checkRightParts(LabCheck& check, const Question& question, const std::string& path,
                     const std::vector<std::pair<std::string, double>>& parts, const std::string& where);

} // namespace foresight
