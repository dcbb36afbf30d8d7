// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_trust.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/lab/lab_archive.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr const char* kKeyList = "trusted-keys.txt";
constexpr std::size_t kKeyListBytes = 64 * 1024;
constexpr std::size_t kKeyDigits = 64;
constexpr std::size_t kManifestBytes = std::size_t{1} * 1024 * 1024;

constexpr std::array<std::pair<LabSeal::State, std::string_view>, 4> kNames{{{LabSeal::State::Placed, "placed"},
                                                                             {LabSeal::State::Unsigned, "unsigned"},
                                                                             {LabSeal::State::Signed, "signed"},
                                                                             {LabSeal::State::Altered, "altered"}}};

std::vector<std::string> keysIn(const fs::path& folder)
{
    std::vector<std::string> keys;
    const Result<std::string> content = readFile(folder / kKeyList, kKeyListBytes);
    std::string_view rest = content ? std::string_view(*content) : std::string_view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (const std::string_view key = rest.substr(0, end); isKeyHex(key)) {
            keys.emplace_back(key);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return keys;
}

bool liesIn(const fs::path& path, const std::vector<fs::path>& folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const fs::path& folder) {
        const fs::path inside = path.lexically_normal().lexically_relative(folder.lexically_normal());
        return !inside.empty() && *inside.begin() != "..";
    });
}

Error untrusted(const LabSeal& seal, const fs::path& folder)
{
    const char* why = seal.state == LabSeal::State::Altered  ? "altered"
                      : seal.state == LabSeal::State::Signed ? "unknown-key"
                                                             : "unsigned";
    return {ErrorCode::SignatureInvalid, folder.string(), {why}, seal.key};
}

} // namespace

LabSeal sealOf(const fs::path& folder)
{
    const Result<std::string> text = readFile(folder / kManifestName, kManifestBytes);
    if (!text && text.error().code == ErrorCode::FileMissing) {
        return {};
    }
    const auto manifest = text ? parseLabManifest(*text, {}) : fail(text.error());
    const auto files = labFilesIn(folder);
    if (!manifest || !files || !manifest->disagreement(*files).empty()) {
        return {LabSeal::State::Altered};
    }
    const Result<std::string> signedText = readFile(folder / kLabSignatureName, kManifestBytes);
    if (!signedText && signedText.error().code == ErrorCode::FileMissing) {
        return {LabSeal::State::Unsigned};
    }
    const auto signature = signedText ? parseLabSignature(*signedText, {}) : fail(signedText.error());
    return signature && signature->fits(*text) ? LabSeal{LabSeal::State::Signed, signature->key}
                                               : LabSeal{LabSeal::State::Altered};
}

std::string sealName(LabSeal::State state)
{
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [state](const auto& each) { return each.first == state; });
    return found == kNames.end() ? std::string() : std::string(found->second);
}

std::optional<LabSeal::State> sealFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [name](const auto& each) { return each.second == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

LabTerms labTerms(const Policy& policy, const std::vector<fs::path>& folders, const std::vector<fs::path>& ownFolders)
{
    LabTerms terms{policy.refusesUnsignedLabs, policy.trustedLabKeys, ownFolders};
    if (terms.trustedKeys.empty()) {
        for (const fs::path& folder : folders) {
            const std::vector<std::string> keys = keysIn(folder);
            terms.trustedKeys.insert(terms.trustedKeys.end(), keys.begin(), keys.end());
        }
    }
    return terms;
}

Result<void> trustKey(const fs::path& folder, const std::string& key)
{
    if (!isKeyHex(key)) {
        return fail({ErrorCode::FormatInvalid, {}, {}, "a public key has 64 hexadecimal digits"});
    }
    std::vector<std::string> keys = keysIn(folder);
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
        return {};
    }
    keys.push_back(key);
    std::string text;
    for (const std::string& each : keys) {
        text += each + '\n';
    }
    return writeFile(folder / kKeyList, text);
}

bool isKeyHex(std::string_view text)
{
    return text.size() == kKeyDigits && fromHex(text).size() * 2 == kKeyDigits &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'F'; });
}

bool isTrusted(const LabSeal& seal, const fs::path& folder, const LabTerms& terms)
{
    if (seal.state == LabSeal::State::Signed) {
        return std::find(terms.trustedKeys.begin(), terms.trustedKeys.end(), seal.key) != terms.trustedKeys.end();
    }
    return seal.state == LabSeal::State::Placed && liesIn(folder, terms.ownFolders);
}

Result<void> mayOpen(const LabSeal& seal, const fs::path& folder, const LabTerms& terms)
{
    const bool may =
        seal.state != LabSeal::State::Altered && (!terms.refusesUnsigned || isTrusted(seal, folder, terms));
    return may ? Result<void>() : fail(untrusted(seal, folder));
}

Result<void> mayGrade(const LabSeal& seal, const fs::path& folder, const LabTerms& terms)
{
    const bool byHand = seal.state == LabSeal::State::Placed && !terms.refusesUnsigned;
    return byHand || isTrusted(seal, folder, terms) ? Result<void>() : fail(untrusted(seal, folder));
}

} // namespace foresight
