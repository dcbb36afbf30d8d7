// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/replay.h"

namespace foresight {

/// The replay of a hand-in that a gradebook keeps; it is verified anew. A lab that is not there or cannot be read is
/// missing in it and no error. Errors: UnknownName, those of reading the gradebook.
[[nodiscard]] Result<Replay> readReplay(const Gradebook& gradebook, const std::string& contentHash,
                                        const LabFinder& labs);

} // namespace foresight
