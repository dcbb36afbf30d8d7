// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_trust.h"

#include <map>

namespace foresight {

/// What a list of labs says of one, with its words rendered in one language.
struct LabSummary
{
    std::string id;
    std::string version;
    std::string hash; ///< Lab::contentHash()
    std::string title;
    std::string summary;
    std::string volume;
    int number = 0;
    int chapterNumber = 0;
    std::string chapterTitle;
    int minutesLeast = 0;
    int minutesMost = 0;
    std::vector<std::string> contexts; ///< ids
    std::vector<std::string> profiles;
    std::vector<std::string> acts;
    LabSeal seal;
    bool operator==(const LabSummary&) const = default;
};

/// Summaries of sound labs by folder, each with a stamp of the files that it was made from. A cache: whatever is wrong
/// with its file, it is as if there were none.
class LabIndex
{
public:
    struct Entry
    {
        std::string stamp;
        LabSummary lab;
        bool operator==(const Entry&) const = default;
    };

    /// An index for this program's version and these words ("de_DE"); empty when the file is of others or damaged.
    [[nodiscard]] static LabIndex read(const std::filesystem::path& file, const std::string& words);
    [[nodiscard]] static LabIndex parse(std::string_view text, const std::string& words);
    /// Keeps it, if its folder can be made and written to; otherwise the next start reads the labs again.
    void write(const std::filesystem::path& file) const;
    [[nodiscard]] std::string text() const;

    /// Null when the folder's files have changed since.
    [[nodiscard]] const LabSummary* find(const std::string& folder, const std::string& stamp) const;
    void put(const std::string& folder, Entry entry) { m_entries[folder] = std::move(entry); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    bool operator==(const LabIndex&) const = default;

    explicit LabIndex(std::string words = {}) : m_words(std::move(words)) {}

private:
    std::string m_words;
    std::map<std::string, Entry> m_entries;
};

/// A hash of names, sizes and times of all files of a lab's folder; nothing is read. Empty when there are too many.
[[nodiscard]] std::string folderStamp(const std::filesystem::path& folder);

} // namespace foresight
