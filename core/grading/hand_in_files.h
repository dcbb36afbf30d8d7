// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace foresight {

/// Whether a path given without further words means hand-ins rather than a gradebook: a .foresight file or a folder.
[[nodiscard]] bool isHandInPath(const std::filesystem::path& path);

} // namespace foresight
