// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/grading/gradebook.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace foresight::cli {

/// Who runs the program, by the name the system knows them by, and now.
[[nodiscard]] Author authorNow(const Terminal& terminal);

/// Finds labs on the lab path, each once.
[[nodiscard]] LabFinder labFinder(const Terminal& terminal);

/// The words that commands about one cell of the gradebook share.
struct CellWords
{
    std::string gradebook;
    std::string student;
    std::string item;
    std::string reason;
    bool json = false;

    /// GB, --student, --item and --json.
    void declare(CLI::App& command);
    /// --reason, which has to be given.
    void declareReason(CLI::App& command);
};

/// Opens the gradebook, makes a change and says what stands in the cell afterwards, as a line or as JSON. With
/// `gradeAgain` grades are made again first, so that the change counts at once.
[[nodiscard]] ExitCode changeCell(const Terminal& terminal, const CellWords& words, bool gradeAgain,
                                  const std::function<Result<void>(Gradebook&, const Author&)>& change);

/// A cell as `gradebook show --json` prints it.
[[nodiscard]] QJsonObject cellJson(const CourseLab& lab, const GradeCell& cell);
/// A cell in a few words.
[[nodiscard]] std::string cellText(const GradeCell& cell);
/// A hand-in as `gradebook show --json` prints it.
[[nodiscard]] QJsonObject handInJson(const KeptHandIn& handIn);
/// Counts of a grading run.
[[nodiscard]] QJsonObject gradeChangeJson(const GradeChange& change);
/// Counts of a preview of one, and the same as a line.
[[nodiscard]] QJsonObject gradePreviewJson(const GradePreview& preview);
void printPreview(const Terminal& terminal, const GradePreview& preview);

/// The one hand-in among several whose content hash begins so. Errors: UnknownName, UsageInvalid for several.
[[nodiscard]] Result<std::string> handInHash(const std::vector<KeptHandIn>& handIns, const std::string& begin);

} // namespace foresight::cli
