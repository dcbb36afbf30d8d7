// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_files.h"

#include <algorithm>
#include <system_error>

namespace foresight {

namespace fs = std::filesystem;

bool isHandInPath(const fs::path& path)
{
    std::error_code ignored;
    return path.extension() == ".foresight" || fs::is_directory(path, ignored);
}

Result<std::vector<fs::path>> handInFiles(const fs::path& path)
{
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (status.type() == fs::file_type::not_found) {
        return fail({ErrorCode::FileMissing, path.string(), {}, {}});
    }
    if (status.type() == fs::file_type::none) {
        return fail({ErrorCode::FileUnreadable, path.string(), {}, fault.message()});
    }
    if (!fs::is_directory(status)) {
        return std::vector<fs::path>{path};
    }
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, fault);
    for (; !fault && entry != fs::recursive_directory_iterator(); entry.increment(fault)) {
        std::error_code ignored;
        if (entry->path().extension() == ".foresight" && !entry->is_directory(ignored)) {
            files.push_back(entry->path());
        }
    }
    if (fault) {
        return fail({ErrorCode::FileUnreadable, path.string(), {}, fault.message()});
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace foresight
