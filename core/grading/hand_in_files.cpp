// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_files.h"

#include <system_error>

namespace foresight {

namespace fs = std::filesystem;

bool isHandInPath(const fs::path& path)
{
    std::error_code ignored;
    return path.extension() == ".foresight" || fs::is_directory(path, ignored);
}

} // namespace foresight
