// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/lab.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace foresight {

/// Finds an installed lab: the newest of an id, or the one version that "id@hash" names. Errors: those of findLab().
using LabFinder = std::function<Result<std::shared_ptr<const Lab>>(const std::string& lab)>;

/// The labs of a course, each in the versions that its hand-ins were done with. Versions are found when they are first
/// asked for, and kept. To be shared between threads.
class LabShelf
{
public:
    explicit LabShelf(LabFinder finder = {}) : m_finder(std::move(finder)) {}
    LabShelf(const LabShelf&) = delete;
    LabShelf& operator=(const LabShelf&) = delete;

    /// The version of an id that is found without a hash: its rubrics count, and its words. Not while others ask.
    void put(const std::string& id, std::shared_ptr<const Lab> lab) { m_current[id] = std::move(lab); }
    void setFinder(LabFinder finder) { m_finder = std::move(finder); }
    [[nodiscard]] bool has(const std::string& id) const { return m_current.contains(id); }
    /// The lab of exactly that content; without a hash the one of put(). Null when it is not installed.
    [[nodiscard]] std::shared_ptr<const Lab> version(const std::string& id, const std::string& hash) const;

private:
    LabFinder m_finder;
    std::map<std::string, std::shared_ptr<const Lab>> m_current; ///< by id
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::shared_ptr<const Lab>> m_pinned; ///< by id and hash; null: asked for in vain
};

/// The lab that a hand-in was done with, from a finder. Errors: those of findLab(), LabVersionDiffers (args: the
/// version that the hand-in names, the one that is installed).
[[nodiscard]] Result<std::shared_ptr<const Lab>> labOfWork(const LabFinder& finder, const std::string& id,
                                                           const std::string& version, const std::string& hash);

} // namespace foresight
