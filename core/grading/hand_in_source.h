// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/archive_reader.h"
#include "core/base/result.h"
#include "core/submission/submission.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace foresight {

/// An archive with the hand-ins of a course. Most hand-ins are text that packs to a fifth.
inline constexpr ArchiveReader::Limits kHandInArchive{250'000, kSubmissionLimit, 100};

/// Something that was offered for import.
struct OfferedHandIn
{
    /// Still to be read, by readOffered().
    struct InFile
    {
        std::filesystem::path file;
    };
    /// Read out of an archive.
    struct Bytes
    {
        std::string bytes;
    };
    /// Cannot be read: a stable name says why.
    struct Unreadable
    {
        std::string reason;
    };

    std::filesystem::path file; ///< as it is named to people: "downloads/week1.zip/ada.foresight"
    std::string name;           ///< as the gradebook keeps it, without folders outside: "week1.zip/ada.foresight"
    std::uint64_t size = 0;     ///< about how much memory reading it takes
    std::variant<InFile, Bytes, Unreadable> content;
};

/// Hand-ins behind paths, one at a time: files, folders and the folders in them, and archives (zip, tar, tar.gz), which
/// are read as they stream by and never unpacked to disk. Folders are gone through by name; links to folders are not
/// followed. A file that was named is offered whatever it is; among the contents of folders and archives those named
/// *.foresight or beginning as a hand-in does, the others are passed over. An archive inside an archive is not opened.
class HandInSource
{
public:
    struct Request
    {
        std::vector<std::filesystem::path> paths;
        bool passOver = false;           ///< pass files over that were named and are no hand-ins, too
        std::function<bool()> cancelled; ///< asked while an archive is read
    };
    explicit HandInSource(Request request);
    HandInSource(const HandInSource&) = delete;
    HandInSource& operator=(const HandInSource&) = delete;
    ~HandInSource();

    /// Nothing when there is no more.
    [[nodiscard]] std::optional<OfferedHandIn> next();
    /// Files and archive entries that are no hand-ins.
    [[nodiscard]] std::int64_t passedOver() const;
    /// How many files are still to come, as far as is known: what is in folders and archives not opened is not.
    [[nodiscard]] std::int64_t ahead() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Reads a file that was offered: a regular one, of at most kSubmissionLimit bytes, that does not change meanwhile. The
/// error is a stable name: those of readFile(), "being-written".
[[nodiscard]] tl::expected<std::string, std::string> readOffered(const std::filesystem::path& file);

} // namespace foresight
