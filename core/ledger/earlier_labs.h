// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/session/earlier_lab.h"

#include <functional>
#include <memory>
#include <string>

namespace foresight {

/// An installed lab by its id or by pinnedLab(); null when there is none.
using InstalledLabs = std::function<std::shared_ptr<const Lab>(const std::string& id)>;

/// The same, each lab read once. Not for several threads at a time.
[[nodiscard]] InstalledLabs readOnce(InstalledLabs labs);

/// What an attempt of the ledger's learner starts with: what the lab reads of the learner's earlier labs, and its
/// parameters drawn for course, learner and attempt. An earlier lab that cannot be read counts as one that was not
/// done so far. Errors: those of Ledger::attempts().
[[nodiscard]] Result<Beginning> beginningFor(Ledger& ledger, const LabDefinition& lab, int attempt,
                                             const std::string& course, const InstalledLabs& labs);

} // namespace foresight
