// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

#include <memory>

namespace foresight::ui {

/// The page for a step, empty until it is entered.
[[nodiscard]] std::unique_ptr<StepPage> makePage(const Step& step, StudentSession& session);

} // namespace foresight::ui
