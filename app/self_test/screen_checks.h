// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/self_test/self_test.h"

#include <optional>

namespace foresight::app {

/// A font for the letters of every language that the programs speak. Needs a QGuiApplication.
[[nodiscard]] SelfCheck checkFonts();
/// A screen reader would be told what a control is; in a desktop session also that its bus can be reached. Needs a
/// QApplication.
[[nodiscard]] SelfCheck checkAccessibility();

/// The exit code when a desktop program was asked for its self-test or, with --json, for its version.
[[nodiscard]] std::optional<int> selfTested(int argc, char** argv, const char* program, const Policy& policy);

} // namespace foresight::app
