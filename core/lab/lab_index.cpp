// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_index.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/lab/lab_manifest.h"

#include <foresight_version.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sys/stat.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "foresight-lab-index 1 " FORESIGHT_VERSION "\n";
constexpr std::size_t kMostBytes = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kHashDigits = 64;
constexpr int kMostNumber = 1'000'000;

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonArray list(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(qt(text));
    }
    return array;
}

/// Takes fields of one entry; one that is missing or of another kind spoils it.
class EntryReader
{
public:
    explicit EntryReader(const QJsonObject& object) : m_object(object) {}

    [[nodiscard]] bool isSound() const { return m_sound; }

    std::string text(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_sound = m_sound && value.isString();
        return value.toString().toStdString();
    }
    int number(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const int read = value.toInt(-1);
        m_sound = m_sound && read >= 0 && read <= kMostNumber;
        return read;
    }
    std::vector<std::string> texts(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_sound = m_sound && value.isArray();
        std::vector<std::string> all;
        for (const QJsonValue& each : value.toArray()) {
            m_sound = m_sound && each.isString();
            all.push_back(each.toString().toStdString());
        }
        return all;
    }

private:
    const QJsonObject& m_object;
    bool m_sound = true;
};

QJsonObject entryJson(const std::string& folder, const LabIndex::Entry& entry)
{
    const LabSummary& lab = entry.lab;
    return {{QStringLiteral("folder"), qt(folder)},
            {QStringLiteral("stamp"), qt(entry.stamp)},
            {QStringLiteral("id"), qt(lab.id)},
            {QStringLiteral("version"), qt(lab.version)},
            {QStringLiteral("hash"), qt(lab.hash)},
            {QStringLiteral("title"), qt(lab.title)},
            {QStringLiteral("summary"), qt(lab.summary)},
            {QStringLiteral("volume"), qt(lab.volume)},
            {QStringLiteral("number"), lab.number},
            {QStringLiteral("chapter"), lab.chapterNumber},
            {QStringLiteral("chapter_title"), qt(lab.chapterTitle)},
            {QStringLiteral("minutes_least"), lab.minutesLeast},
            {QStringLiteral("minutes_most"), lab.minutesMost},
            {QStringLiteral("contexts"), list(lab.contexts)},
            {QStringLiteral("profiles"), list(lab.profiles)},
            {QStringLiteral("acts"), list(lab.acts)},
            {QStringLiteral("seal"), qt(sealName(lab.seal.state))},
            {QStringLiteral("key"), qt(lab.seal.key)}};
}

std::optional<std::pair<std::string, LabIndex::Entry>> entryFrom(const QJsonObject& object)
{
    EntryReader read(object);
    LabIndex::Entry entry;
    std::string folder = read.text("folder");
    entry.stamp = read.text("stamp");
    LabSummary& lab = entry.lab;
    lab.id = read.text("id");
    lab.version = read.text("version");
    lab.hash = read.text("hash");
    lab.title = read.text("title");
    lab.summary = read.text("summary");
    lab.volume = read.text("volume");
    lab.number = read.number("number");
    lab.chapterNumber = read.number("chapter");
    lab.chapterTitle = read.text("chapter_title");
    lab.minutesLeast = read.number("minutes_least");
    lab.minutesMost = read.number("minutes_most");
    lab.contexts = read.texts("contexts");
    lab.profiles = read.texts("profiles");
    lab.acts = read.texts("acts");
    const auto seal = sealFromName(read.text("seal"));
    lab.seal = {seal.value_or(LabSeal::State::Altered), read.text("key")};
    if (!read.isSound() || !seal || lab.id.empty() || entry.stamp.empty()) {
        return std::nullopt;
    }
    return std::pair(std::move(folder), std::move(entry));
}

} // namespace

LabIndex LabIndex::read(const fs::path& file, const std::string& words)
{
    const Result<std::string> content =
        file.empty() ? fail({ErrorCode::FileMissing, {}, {}, {}}) : readFile(file, kMostBytes);
    // The hash finds what a disk did to the file; what it says is still read as if it were anybody's.
    const std::size_t head = kHead.size() + kHashDigits + 1;
    if (!content || content->size() < head || !content->starts_with(kHead)) {
        return LabIndex(words);
    }
    const std::string_view body = std::string_view(*content).substr(head);
    return hex(blake2b(body)) + '\n' == content->substr(kHead.size(), kHashDigits + 1) ? parse(body, words)
                                                                                       : LabIndex(words);
}

LabIndex LabIndex::parse(std::string_view text, const std::string& words)
{
    LabIndex index(words);
    const QJsonObject document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    if (document.value(QLatin1String("words")).toString() != qt(words)) {
        return index;
    }
    for (const QJsonValue& value : document.value(QLatin1String("labs")).toArray()) {
        if (auto entry = entryFrom(value.toObject())) {
            index.m_entries[std::move(entry->first)] = std::move(entry->second);
        }
    }
    return index;
}

std::string LabIndex::text() const
{
    QJsonArray labs;
    for (const auto& [folder, entry] : m_entries) {
        labs.append(entryJson(folder, entry));
    }
    const QJsonObject document{{QStringLiteral("words"), qt(m_words)}, {QStringLiteral("labs"), labs}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString();
}

void LabIndex::write(const fs::path& file) const
{
    const std::string body = text();
    if (makePrivateFolder(file.parent_path())) {
        static_cast<void>(writeFile(file, std::string(kHead) + hex(blake2b(body)) + '\n' + body));
    }
}

const LabSummary* LabIndex::find(const std::string& folder, const std::string& stamp) const
{
    const auto found = m_entries.find(folder);
    return found != m_entries.end() && !stamp.empty() && found->second.stamp == stamp ? &found->second.lab : nullptr;
}

std::string folderStamp(const fs::path& folder)
{
    std::vector<std::string> lines;
    std::error_code fault;
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator it(folder, kOptions, fault), end; !fault && it != end; it.increment(fault)) {
        struct stat status
        {
        };
        if (lines.size() > 2 * kLabFiles || ::stat(it->path().c_str(), &status) != 0) {
            return {};
        }
        if (S_ISDIR(status.st_mode)) {
            continue;
        }
        lines.push_back(it->path().string() + '\t' + std::to_string(status.st_size) + '\t' +
                        std::to_string(status.st_mtim.tv_sec) + '\t' + std::to_string(status.st_mtim.tv_nsec) + '\t' +
                        std::to_string(status.st_ino) + '\n');
    }
    if (fault) {
        return {};
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) {
        all += line;
    }
    return hex(blake2b(all));
}

} // namespace foresight
