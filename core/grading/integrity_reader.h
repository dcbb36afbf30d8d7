// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/integrity.h"

#include <vector>

namespace foresight {

/// The facts of every hand-in of a gradebook. Figures that disagree with the model are looked up where grading said
/// that there are some. Errors: those of reading the gradebook.
[[nodiscard]] Result<std::vector<HandInFacts>> integrityFacts(const Gradebook& gradebook, const LabFinder& labs);

/// The flags of a gradebook. Nothing is written: points do not depend on flags.
[[nodiscard]] Result<std::vector<IntegrityFlag>> integrityFlags(const Gradebook& gradebook, const LabFinder& labs);

} // namespace foresight
