// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace foresight::bench {

/// What repeated runs of something took, in milliseconds.
struct Timing
{
    double median = 0;
    double p99 = 0;
};

/// Times `ours` and `bare` in turn, run by run, so that whatever else the machine does meets both alike. Each run is
/// told its number. A tenth as many runs beforehand are not counted.
struct Pair
{
    Timing ours;
    Timing bare;
    [[nodiscard]] double ratio() const { return ours.median / bare.median; }
};
[[nodiscard]] Pair timed(int runs, const std::function<void(int)>& ours, const std::function<void(int)>& bare);

/// One line: name, both medians and p99, the ratio and whether it keeps to the goal; a goal of 0 is none.
[[nodiscard]] std::string pairLine(const std::string& name, const Pair& pair, double goalRatio);

/// Both charts of an act after one changed setting, against bare Qt Charts with the same marks.
[[nodiscard]] std::vector<std::string> benchCharts();
/// Dragging the point of the break-even chart in the whole simulator, event to painted frame, against a bare repaint.
[[nodiscard]] std::vector<std::string> benchDrag();
/// The grades of 10,000 students in 10 items: shown, sorted, filtered and scrolled.
[[nodiscard]] std::vector<std::string> benchGrades();
/// A durable append to the ledger, against a bare SQLite commit with the same settings.
[[nodiscard]] std::vector<std::string> benchLedger();
/// Opening a ledger of a million events and the lab in it as the student's window does, beside the calling thread,
/// against reading and hashing it.
[[nodiscard]] std::vector<std::string> benchLargeLedger();
/// The student program from start to its first window, against an empty window; its memory after the whole lab.
[[nodiscard]] std::vector<std::string> benchPrograms();

} // namespace foresight::bench
