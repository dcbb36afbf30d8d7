// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook_tables.h"
#include "core/grading/hand_in_judge.h"

#include <memory>
#include <vector>

namespace foresight {

/// Reads those hand-ins again, side by side, that were read by another version of this program, with another lab or not
/// at all. What it compiles for some serves the others.
class ReadingRenewal
{
public:
    /// Both have to live as long.
    ReadingRenewal(const Database& database, const LabShelf& labs);
    ~ReadingRenewal();
    ReadingRenewal(const ReadingRenewal&) = delete;
    ReadingRenewal& operator=(const ReadingRenewal&) = delete;

    /// Keeps what was read in the rows and in the gradebook. Rows whose version of the lab is not installed stay as
    /// they are. The rows are of labs that are on the shelf.
    [[nodiscard]] Result<void> renew(std::vector<gradebook_tables::ReadingRow>& rows);

private:
    class Workers;
    const Database& m_database;
    const LabShelf& m_labs;
    std::unique_ptr<Workers> m_workers; ///< made when the first is needed
};

} // namespace foresight
