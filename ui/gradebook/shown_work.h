// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/integrity.h"
#include "core/grading/replay.h"
#include "ui/gradebook/chosen_cell.h"

#include <memory>
#include <optional>
#include <vector>

namespace foresight::ui {

/// A student's item and the hand-in of it that is looked at.
struct ShownWork
{
    ChosenCell cell;
    std::vector<KeptHandIn> handIns;      ///< of the item, by time of signing
    std::size_t shown = 0;                ///< the one looked at; there is none where handIns is empty
    std::shared_ptr<const Replay> replay; ///< null without a hand-in

    [[nodiscard]] bool counts(const KeptHandIn& handIn) const
    {
        const std::shared_ptr<const KeptHandIn>& counting = cell.cell().handIn;
        return counting && counting->contentHash == handIn.contentHash;
    }
};

/// Flags of the whole gradebook; null while hand-ins are being compared.
using SharedFlags = std::shared_ptr<const std::vector<IntegrityFlag>>;

} // namespace foresight::ui
