// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/grading/ordered_workers.h"

#include <algorithm>
#include <functional>
#include <thread>

namespace foresight {

/// Some students of one item.
struct ExportPart
{
    std::size_t place = 0; ///< of the item in the course
    std::size_t begin = 0; ///< rows of the table
    std::size_t end = 0;
};

/// All items one after the other, each in parts.
[[nodiscard]] inline std::vector<ExportPart> exportParts(const ExportRequest& request)
{
    constexpr std::size_t kRows = 128;
    const std::size_t rows = request.table.rows.size();
    std::vector<ExportPart> parts;
    for (std::size_t place = 0; place < request.course.labs.size(); ++place) {
        for (std::size_t begin = 0; begin < rows; begin += kRows) {
            parts.push_back({place, begin, std::min(rows, begin + kRows)});
        }
    }
    return parts;
}

/// Makes each part's piece of a file side by side and takes the pieces in order. `makeWork` is called once for each
/// thread and answers with what that thread makes pieces with.
template <typename Piece>
void inPieces(const std::vector<ExportPart>& parts,
              const std::function<std::function<Piece(const ExportPart&)>()>& makeWork,
              const std::function<void(Piece&&)>& take)
{
    constexpr unsigned kMostThreads = 8;
    constexpr std::size_t kAhead = 4;
    constexpr std::chrono::seconds kPatience{1};
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    OrderedWorkers<ExportPart, Piece> workers(threads, [&makeWork] {
        return [work = makeWork()](ExportPart&& part, const std::atomic<bool>&) { return work(part); };
    });
    const auto takeUntil = [&](std::size_t most) {
        while (workers.open() > most) {
            if (std::optional<Piece> piece = workers.take(kPatience)) {
                take(std::move(*piece));
            }
        }
    };
    for (const ExportPart& part : parts) {
        workers.give(part);
        takeUntil(threads * kAhead);
    }
    takeUntil(0);
}

} // namespace foresight
