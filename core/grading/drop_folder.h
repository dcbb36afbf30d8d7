// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace foresight {

/// A folder into which hand-ins are dropped while it is watched. Names and times of files are not believed, only that
/// they stand still: a file is new when it has not been given in this shape, and settled when two looks that lie
/// `settleMs` apart find it the same.
class DropFolder
{
public:
    explicit DropFolder(std::filesystem::path folder, std::int64_t settleMs = 1'000);

    /// The files that are new and settled, by name, each once; `nowMs` is monotonic. Folders in the folder are gone
    /// into. A folder that cannot be read now has nothing new.
    [[nodiscard]] std::vector<std::filesystem::path> look(std::int64_t nowMs);
    /// Whether something is there that has not settled.
    [[nodiscard]] bool isUnsettled() const { return m_unsettled; }

private:
    struct Shape
    {
        std::uintmax_t size = 0;
        std::int64_t changed = 0;
        bool operator==(const Shape&) const = default;
    };
    struct Seen
    {
        Shape shape;
        std::int64_t sinceMs = 0;
        bool given = false;
    };

    std::filesystem::path m_folder;
    std::int64_t m_settleMs;
    std::map<std::filesystem::path, Seen> m_seen;
    bool m_unsettled = false;
};

} // namespace foresight
