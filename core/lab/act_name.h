// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <string>

namespace foresight {

/// "Act I" by the act's place in the lab; the id where the lab has no such act.
[[nodiscard]] std::string actName(const LabDefinition& lab, const std::string& act);

} // namespace foresight
