// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/roster_oneroster.h"

#include <string>
#include <string_view>

namespace foresight {

/// Whether bytes begin as a zip archive does.
[[nodiscard]] bool isZip(std::string_view bytes);

/// The files of a OneRoster archive, read into memory; others in it are passed over, and no name in it is used as a
/// path. Errors: FormatInvalid for a damaged archive, a file that is there twice, more entries or more bytes than a
/// roster has.
[[nodiscard]] Result<OneRosterFiles> oneRosterFiles(std::string_view zip, const std::string& archive);

} // namespace foresight
