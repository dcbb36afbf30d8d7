// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/integrity.h"

#include <functional>
#include <vector>

namespace foresight {

/// The facts of every hand-in of a gradebook. Figures that disagree with the model are looked up where grading said
/// that there are some. `cancelled` is asked before each hand-in; true leaves the rest out. Errors: those of reading
/// the gradebook.
[[nodiscard]] Result<std::vector<HandInFacts>> integrityFacts(const Gradebook& gradebook, const LabFinder& labs,
                                                              const std::function<bool()>& cancelled = {});

/// The flags of a gradebook; none when it was cancelled. Nothing is written: points do not depend on flags.
[[nodiscard]] Result<std::vector<IntegrityFlag>> integrityFlags(const Gradebook& gradebook, const LabFinder& labs,
                                                                const std::function<bool()>& cancelled = {});

} // namespace foresight
