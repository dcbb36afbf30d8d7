// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_manifest.h"

#include "core/base/hash.h"
#include "core/base/portable_path.h"
#include "core/base/signing_key.h"
#include "core/lab/lab_reader_fields.h"

#include <algorithm>
#include <charconv>

namespace foresight {

namespace {

constexpr std::string_view kHead = "foresight-lab ";
constexpr std::string_view kSignatureHead = "foresight-lab-signature 1\n";
constexpr int kFormat = 1;
constexpr std::size_t kHashDigits = 64;
constexpr std::size_t kSignatureDigits = 128;

std::string filesText(const std::vector<LabManifest::File>& files)
{
    std::string text;
    for (const LabManifest::File& file : files) {
        for (const std::string& part : {std::string("file"), file.hash, std::to_string(file.size)}) {
            text += part;
            text += ' ';
        }
        text += file.name;
        text += '\n';
    }
    return text;
}

/// Takes the next line; nothing when it is cut short.
std::optional<std::string_view> line(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view found = text.substr(0, end);
    text.remove_prefix(end + 1);
    return found;
}

/// The next line without its first word; empty for another one.
std::string valueOf(std::string_view& text, std::string_view word)
{
    const auto found = line(text);
    return found && found->starts_with(word) ? std::string(found->substr(word.size())) : std::string();
}

template <typename Number>
std::optional<Number> whole(std::string_view digits)
{
    Number value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return fault == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::optional<LabManifest::File> parseFile(std::string_view said)
{
    constexpr std::string_view kWord = "file ";
    const std::size_t hashEnd = kWord.size() + kHashDigits;
    if (!said.starts_with(kWord) || said.size() <= hashEnd || said[hashEnd] != ' ') {
        return std::nullopt;
    }
    const std::size_t sizeEnd = said.find(' ', hashEnd + 1);
    if (sizeEnd == std::string_view::npos) {
        return std::nullopt;
    }
    LabManifest::File file;
    file.hash = said.substr(kWord.size(), kHashDigits);
    file.name = said.substr(sizeEnd + 1);
    const auto size = whole<std::uint64_t>(said.substr(hashEnd + 1, sizeEnd - hashEnd - 1));
    if (!size || *size > kLabFileBytes || !isHex(file.hash, kHashDigits) || !pathFault(file.name).empty()) {
        return std::nullopt;
    }
    file.size = *size;
    return file;
}

Error invalid(const std::string& place, std::string cause)
{
    return {ErrorCode::FormatInvalid, place, {}, std::move(cause)};
}

} // namespace

std::string LabManifest::contentHash() const
{
    return hex(blake2b(filesText(files)));
}

std::string LabManifest::text() const
{
    std::string all(kHead);
    all += std::to_string(kFormat);
    for (const auto& [word, said] : {std::pair("id", id), std::pair("version", version), std::pair("lab", labHash),
                                     std::pair("content", contentHash())}) {
        all += '\n';
        all += word;
        all += ' ';
        all += said;
    }
    all += '\n';
    all += filesText(files);
    return all;
}

std::string LabManifest::disagreement(const std::vector<LabFile>& given) const
{
    std::size_t found = 0;
    for (const LabFile& file : given) {
        const auto listed =
            std::find_if(files.begin(), files.end(), [&file](const File& each) { return each.name == file.name; });
        if (listed == files.end()) {
            return file.name + ": the manifest does not list it";
        }
        if (listed->size != file.bytes.size() || listed->hash != hex(blake2b(file.bytes))) {
            return file.name + ": it is not what the manifest says";
        }
        ++found;
    }
    return found == files.size() ? std::string() : "a file that the manifest lists is missing";
}

LabManifest manifestOf(const std::string& id, const std::string& version, const std::string& labHash,
                       std::vector<LabFile>& files)
{
    std::sort(files.begin(), files.end(), [](const LabFile& a, const LabFile& b) { return a.name < b.name; });
    LabManifest manifest{id, version, labHash, {}};
    for (const LabFile& file : files) {
        manifest.files.push_back({file.name, file.bytes.size(), hex(blake2b(file.bytes))});
    }
    return manifest;
}

Result<LabManifest> parseLabManifest(std::string_view text, const std::string& place)
{
    std::string_view rest = text;
    const auto format = whole<int>(valueOf(rest, kHead));
    if (!format || *format < 1) {
        return fail(invalid(place, "not the manifest of a lab"));
    }
    if (*format > kFormat) {
        return fail({ErrorCode::FormatTooNew, place, {std::to_string(*format), std::to_string(kFormat)}, {}});
    }
    LabManifest manifest;
    manifest.id = valueOf(rest, "id ");
    manifest.version = valueOf(rest, "version ");
    manifest.labHash = valueOf(rest, "lab ");
    const std::string content = valueOf(rest, "content ");
    if (!isId(manifest.id, IdKind::Id) || !isPackableName(manifest.id) || !isPackableName(manifest.version) ||
        !isHex(manifest.labHash, kHashDigits)) {
        return fail(invalid(place, "id, version or hash of the lab is not one"));
    }
    while (!rest.empty()) {
        const auto said = line(rest);
        auto file = said ? parseFile(*said) : std::nullopt;
        if (!file || manifest.files.size() == kLabFiles) {
            return fail(invalid(place, file ? "too many files" : "a line that lists no file"));
        }
        manifest.files.push_back(std::move(*file));
    }
    const auto notBefore = [](const LabManifest::File& a, const LabManifest::File& b) { return a.name >= b.name; };
    const auto& files = manifest.files;
    if (std::adjacent_find(files.begin(), files.end(), notBefore) != files.end()) {
        return fail(invalid(place, "its files are not in order of their names"));
    }
    if (content != manifest.contentHash() || manifest.text() != text) {
        return fail(invalid(place, "the manifest does not agree with itself"));
    }
    return manifest;
}

bool isPackableName(std::string_view name)
{
    return name.find('/') == std::string_view::npos && pathFault(name).empty();
}

std::string LabSignature::text() const
{
    std::string all(kSignatureHead);
    all += "key ";
    all += key;
    all += "\nsignature ";
    all += signature;
    all += '\n';
    return all;
}

bool LabSignature::fits(std::string_view manifest) const
{
    return verifySignature(key, std::string(kSignatureHead).append(manifest), signature);
}

LabSignature signedManifest(std::string_view manifest, const SigningKey& key)
{
    return {key.publicKeyHex(), key.sign(std::string(kSignatureHead).append(manifest))};
}

Result<LabSignature> parseLabSignature(std::string_view text, const std::string& place)
{
    std::string_view rest = text;
    LabSignature signature;
    if (rest.starts_with(kSignatureHead)) {
        rest.remove_prefix(kSignatureHead.size());
        signature.key = valueOf(rest, "key ");
        signature.signature = valueOf(rest, "signature ");
    }
    const bool whole = isHex(signature.key, kHashDigits) && isHex(signature.signature, kSignatureDigits);
    return whole && rest.empty() ? Result<LabSignature>(std::move(signature))
                                 : fail(invalid(place, "not the signature of a lab"));
}

} // namespace foresight
