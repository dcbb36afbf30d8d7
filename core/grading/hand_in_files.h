// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace foresight {

/// Whether a path given without further words means hand-ins rather than a gradebook: a .foresight file or a folder.
[[nodiscard]] bool isHandInPath(const std::filesystem::path& path);

/// The hand-in files that a path stands for: the file itself whatever its name, or every .foresight file in a folder
/// and the folders in it, by name; links to folders are not followed. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> handInFiles(const std::filesystem::path& path);

} // namespace foresight
