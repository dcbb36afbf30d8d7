// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/drop_folder.h"

#include <system_error>

namespace foresight {

namespace fs = std::filesystem;

DropFolder::DropFolder(fs::path folder, std::int64_t settleMs) : m_folder(std::move(folder)), m_settleMs(settleMs) {}

std::vector<fs::path> DropFolder::look(std::int64_t nowMs)
{
    std::map<fs::path, Seen> seen;
    std::vector<fs::path> settled;
    m_unsettled = false;
    std::error_code fault;
    fs::recursive_directory_iterator entry(m_folder, fs::directory_options::skip_permission_denied, fault);
    for (; !fault && entry != fs::recursive_directory_iterator(); entry.increment(fault)) {
        std::error_code gone;
        if (!entry->is_regular_file(gone)) {
            continue;
        }
        const Shape shape{entry->file_size(gone), entry->last_write_time(gone).time_since_epoch().count()};
        if (gone) {
            continue;
        }
        const auto before = m_seen.find(entry->path());
        const bool same = before != m_seen.end() && before->second.shape == shape;
        Seen now = same ? before->second : Seen{shape, nowMs, false};
        if (!now.given && same && nowMs - now.sinceMs >= m_settleMs) {
            now.given = true;
        }
        m_unsettled = m_unsettled || !now.given;
        seen.emplace(entry->path(), now);
    }
    if (fault) {
        return {};
    }
    for (const auto& [file, now] : seen) {
        const auto before = m_seen.find(file);
        if (now.given && !(before != m_seen.end() && before->second.given && before->second.shape == now.shape)) {
            settled.push_back(file);
        }
    }
    m_seen = std::move(seen);
    return settled;
}

} // namespace foresight
