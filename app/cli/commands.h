// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace foresight::cli {

[[nodiscard]] std::unique_ptr<Command> labList();
[[nodiscard]] std::unique_ptr<Command> labCheck();
[[nodiscard]] std::unique_ptr<Command> labNew();
[[nodiscard]] std::unique_ptr<Command> labPack();
[[nodiscard]] std::unique_ptr<Command> labKey();
[[nodiscard]] std::unique_ptr<Command> labVerify();
[[nodiscard]] std::unique_ptr<Command> labInstall();
[[nodiscard]] std::unique_ptr<Command> labRemove();
[[nodiscard]] std::unique_ptr<Command> labEvaluate();
[[nodiscard]] std::unique_ptr<Command> labSeries();
[[nodiscard]] std::unique_ptr<Command> labSweep();
[[nodiscard]] std::unique_ptr<Command> labPlay();
[[nodiscard]] std::unique_ptr<Command> labPreview();
[[nodiscard]] std::unique_ptr<Command> ledgerVerify();
[[nodiscard]] std::unique_ptr<Command> ledgerShow();
[[nodiscard]] std::unique_ptr<Command> ledgerDesign();
[[nodiscard]] std::unique_ptr<Command> ledgerSnapshots();
[[nodiscard]] std::unique_ptr<Command> ledgerRestore();
[[nodiscard]] std::unique_ptr<Command> ledgerUnlock();
[[nodiscard]] std::unique_ptr<Command> submissionExport();
[[nodiscard]] std::unique_ptr<Command> submissionVerify();
[[nodiscard]] std::unique_ptr<Command> gradebookCreate();
[[nodiscard]] std::unique_ptr<Command> gradebookRoster();
[[nodiscard]] std::unique_ptr<Command> gradebookImport();
[[nodiscard]] std::unique_ptr<Command> gradebookGrade();
[[nodiscard]] std::unique_ptr<Command> gradebookShow();
[[nodiscard]] std::unique_ptr<Command> gradebookFlags();
[[nodiscard]] CommandList gradebookKey();
[[nodiscard]] std::unique_ptr<Command> gradebookOverride();
[[nodiscard]] std::unique_ptr<Command> gradebookExport();
[[nodiscard]] std::unique_ptr<Command> gradebookAssign();
[[nodiscard]] std::unique_ptr<Command> gradebookAudit();
[[nodiscard]] std::unique_ptr<Command> gradebookChoose();
[[nodiscard]] std::unique_ptr<Command> gradebookComment();
[[nodiscard]] std::unique_ptr<Command> gradebookCourse();
[[nodiscard]] std::unique_ptr<Command> gradebookExcuse();
[[nodiscard]] std::unique_ptr<Command> gradebookExtend();
[[nodiscard]] std::unique_ptr<Command> gradebookHold();
[[nodiscard]] std::unique_ptr<Command> gradebookPerson();
[[nodiscard]] std::unique_ptr<Command> gradebookPurge();
[[nodiscard]] std::unique_ptr<Command> gradebookReceipts();
[[nodiscard]] std::unique_ptr<Command> gradebookRubric();
[[nodiscard]] std::unique_ptr<Command> gradebookReport();
[[nodiscard]] std::unique_ptr<Command> gradebookStatistics();
[[nodiscard]] std::unique_ptr<Command> gradebookTimeline();
[[nodiscard]] std::unique_ptr<Command> statistics();

} // namespace foresight::cli
