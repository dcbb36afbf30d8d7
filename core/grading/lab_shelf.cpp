// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/lab_shelf.h"

#include "core/base/hash.h"
#include "core/lab/lab_folders.h"

namespace foresight {

namespace {

/// Hostile hand-ins may name any number of versions; no course has this many.
constexpr std::size_t kMostVersions = 1'000;

} // namespace

std::shared_ptr<const Lab> LabShelf::version(const std::string& id, const std::string& hash) const
{
    const auto current = m_current.find(id);
    if (current == m_current.end()) {
        return nullptr;
    }
    if (hash.empty() || current->second->contentHash() == hash) {
        return current->second;
    }
    if (!m_finder || !digestFromHex(hash)) {
        return nullptr;
    }
    const std::string name = pinnedLab(id, hash);
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_pinned.find(name); known != m_pinned.end()) {
        return known->second;
    }
    if (m_pinned.size() >= kMostVersions) {
        return nullptr;
    }
    const auto found = m_finder(name);
    const bool isIt = found && (*found)->contentHash() == hash;
    return m_pinned.emplace(name, isIt ? *found : nullptr).first->second;
}

Result<std::shared_ptr<const Lab>> labOfWork(const LabFinder& finder, const std::string& id, const std::string& version,
                                             const std::string& hash)
{
    auto found = finder(pinnedLab(id, hash));
    if (found && (*found)->contentHash() == hash) {
        return found;
    }
    const auto installed = finder(id);
    if (!installed || (*installed)->contentHash() == hash) {
        return installed;
    }
    const std::string there = (*installed)->definition().version;
    return fail({ErrorCode::LabVersionDiffers,
                 (*installed)->folder().string(),
                 {version, there},
                 version == there ? "the same number, with other content" : std::string()});
}

} // namespace foresight
