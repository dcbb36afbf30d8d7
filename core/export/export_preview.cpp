// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_preview.h"

#include "core/base/text.h"

#include <QString>
#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

namespace foresight {

namespace {

constexpr std::size_t kLongestLine = 400;
constexpr std::size_t kLinesInArchive = 3;
/// No more of a file is looked at.
constexpr std::size_t kLookedAt = 256 * 1024;

std::string shown(std::string_view line)
{
    const std::string whole(line);
    return codePoints(whole) > kLongestLine ? firstCodePoints(whole, kLongestLine) + "..." : whole;
}

/// The text without a character cut in two at its end.
std::string_view wholeCharacters(std::string_view text)
{
    for (std::size_t cut = 0; cut < 4 && cut < text.size(); ++cut) {
        if (isUtf8(text.substr(0, text.size() - cut))) {
            return text.substr(0, text.size() - cut);
        }
    }
    return isUtf8(text) ? text : std::string_view();
}

std::vector<std::string> textLines(std::string_view text, std::size_t count)
{
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < count) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.push_back(shown(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string> fileLines(const std::string& bytes, std::size_t count)
{
    if (bytes.starts_with("\xFF\xFE")) {
        QStringDecoder decoder(QStringDecoder::Utf16LE);
        const QByteArray part = QByteArray::fromStdString(bytes.substr(2, kLookedAt));
        const QString text = decoder(part);
        return textLines(text.toStdString(), count);
    }
    const std::string_view text = wholeCharacters(std::string_view(bytes).substr(0, kLookedAt));
    return text.find('\0') == std::string_view::npos ? textLines(text, count) : std::vector<std::string>();
}

void addEntry(std::vector<std::string>& lines, archive* zip, archive_entry* entry)
{
    std::string content(kLookedAt, '\0');
    const la_ssize_t size = archive_read_data(zip, content.data(), content.size());
    content.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    const bool whole = content.size() < kLookedAt;
    lines.push_back(std::string(archive_entry_pathname(entry)) + (whole ? "" : ", more than") + ", " +
                    std::to_string(content.size()) + " bytes");
    for (const std::string& line : fileLines(content, kLinesInArchive)) {
        lines.push_back("    " + line);
    }
}

std::vector<std::string> archiveLines(const std::string& bytes, std::size_t count)
{
    std::vector<std::string> lines;
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_open_memory(zip, bytes.data(), bytes.size());
    archive_entry* entry = nullptr;
    while (lines.size() < count && archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        addEntry(lines, zip, entry);
    }
    archive_read_free(zip);
    return lines;
}

} // namespace

std::vector<std::string> exportPreview(const std::string& bytes, std::size_t count)
{
    return bytes.starts_with("PK") ? archiveLines(bytes, count) : fileLines(bytes, count);
}

} // namespace foresight
