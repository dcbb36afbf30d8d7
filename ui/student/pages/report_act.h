// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace foresight {
struct Act;
}

namespace foresight::ui {

class StudentSession;

/// One act of the report: predicted, observed, explained side by side, and the act's chart.
[[nodiscard]] QWidget* makeReportAct(const StudentSession& session, const Act& act);

} // namespace foresight::ui
