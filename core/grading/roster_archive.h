// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/archive_reader.h"
#include "core/grading/roster.h"
#include "core/grading/roster_oneroster.h"

#include <string>
#include <string_view>

namespace foresight {

/// A OneRoster archive: its files are small in number, and together no larger than a roster.
inline constexpr ArchiveReader::Limits kRosterArchive{512, kRosterLimit, 0, kRosterLimit};

/// The files of a OneRoster archive in zip form, read into memory; others in it are passed over, and no name in it is
/// used as a path. Errors: FormatInvalid for a damaged or encrypted archive, a file that is there twice, more entries
/// or more bytes than a roster has.
[[nodiscard]] Result<OneRosterFiles> oneRosterFiles(std::string_view zip, const std::string& archive);

} // namespace foresight
