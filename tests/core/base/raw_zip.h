// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/compression.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight::test {

/// A file of an archive, with everything about it that a hostile archive may say.
struct RawEntry
{
    std::string name;
    std::string content = {};
    std::optional<std::string> localName = {}; ///< in the header before the file
    std::optional<std::uint32_t> size = {};    ///< unpacked, as both headers say
    std::optional<std::string> packed = {};    ///< in place of the deflated content
    std::uint32_t method = 8;
    std::uint32_t flags = 0;
    std::uint32_t attributes = 0100644U << 16;
    std::string extra = {};
    std::optional<std::uint32_t> at = {}; ///< where the directory says that the local header is
};

inline void putNumber(std::string& bytes, std::uint64_t number, int count)
{
    for (; count > 0; --count, number >>= 8) {
        bytes += static_cast<char>(number & 0xFF);
    }
}

/// An archive byte for byte as told. `before` and `after` stand around it, `comment` at its end.
inline std::string rawZip(const std::vector<RawEntry>& entries, const std::string& before = {},
                          const std::string& after = {}, const std::string& comment = {})
{
    std::string bytes = before;
    std::string directory;
    for (const RawEntry& entry : entries) {
        const std::string packed = entry.packed        ? *entry.packed
                                   : entry.method == 0 ? entry.content
                                                       : deflated(entry.content);
        std::string common;
        putNumber(common, 20, 2);
        putNumber(common, entry.flags, 2);
        putNumber(common, entry.method, 2);
        putNumber(common, 0x00210000, 4);
        putNumber(common, crc32(entry.content), 4);
        putNumber(common, packed.size(), 4);
        putNumber(common, entry.size.value_or(static_cast<std::uint32_t>(entry.content.size())), 4);
        const std::size_t at = bytes.size();
        const std::string local = entry.localName.value_or(entry.name);
        putNumber(bytes, 0x04034b50, 4);
        bytes += common;
        putNumber(bytes, local.size(), 2);
        putNumber(bytes, 0, 2);
        bytes += local + packed;
        putNumber(directory, 0x02014b50, 4);
        putNumber(directory, 3 << 8 | 20, 2);
        directory += common;
        putNumber(directory, entry.name.size(), 2);
        putNumber(directory, entry.extra.size(), 2);
        putNumber(directory, 0, 6);
        putNumber(directory, entry.attributes, 4);
        putNumber(directory, entry.at.value_or(static_cast<std::uint32_t>(at)), 4);
        directory += entry.name + entry.extra;
    }
    const std::size_t at = bytes.size();
    bytes += directory;
    putNumber(bytes, 0x06054b50, 4);
    putNumber(bytes, 0, 4);
    putNumber(bytes, entries.size(), 2);
    putNumber(bytes, entries.size(), 2);
    putNumber(bytes, directory.size(), 4);
    putNumber(bytes, at, 4);
    putNumber(bytes, comment.size(), 2);
    return bytes + comment + after;
}

/// Two files of which the second lies inside the first: the first one's packed bytes hold the second's header.
inline std::string overlappingZip()
{
    const std::string inner(200, 'x');
    std::string header;
    putNumber(header, 0x04034b50, 4);
    putNumber(header, 20, 2);
    putNumber(header, 0, 2);
    putNumber(header, 0, 2); // stored
    putNumber(header, 0x00210000, 4);
    putNumber(header, crc32(inner), 4);
    putNumber(header, inner.size(), 4);
    putNumber(header, inner.size(), 4);
    putNumber(header, 1, 2);
    putNumber(header, 0, 2);
    header += "b" + inner;
    constexpr std::uint32_t kLocalHeader = 30;
    RawEntry second{"b", inner};
    second.method = 0;
    second.at = kLocalHeader + 1;
    RawEntry first{"a", header};
    first.method = 0;
    return rawZip({first, second});
}

/// Archives that a reader of labs has to refuse, with the stable name of the reason.
struct HostileZip
{
    const char* what;
    std::string bytes;
    std::string fault;
};

inline std::vector<HostileZip> hostileZips()
{
    const std::string text = "some text of a lab";
    const auto named = [&text](const std::string& name) { return rawZip({{name, text}}); };
    const auto with = [&text](auto change) {
        RawEntry entry{"a.txt", text};
        change(entry);
        return rawZip({entry});
    };
    std::vector<RawEntry> many;
    for (int i = 0; i < 513; ++i) {
        many.push_back({"f" + std::to_string(i), "x"});
    }
    const std::string zeros(4'000'000, '\0');
    std::vector<HostileZip> all{
        {"climbs out", named("../evil.txt"), "name-climbs"},
        {"climbs out further in", named("math/../../evil.txt"), "name-climbs"},
        {"absolute", named("/etc/evil"), "name-absolute"},
        {"on a drive", named("C:/evil.txt"), "name-absolute"},
        {"on a drive, relative", named("C:evil.txt"), "name-absolute"},
        {"on a server", named("\\\\server\\share"), "name-absolute"},
        {"backslash", named("math\\evil.svg"), "name-backslash"},
        {"backslash climbs", named("..\\evil"), "name-backslash"},
        {"device", named("CON"), "name-device"},
        {"device with an ending", named("math/nul.svg"), "name-device"},
        {"device with a number", named("Com1.txt"), "name-device"},
        {"ends with a dot", named("lab.yaml."), "name-trailing"},
        {"ends with a blank", named("lab.yaml "), "name-trailing"},
        {"a part ends with a dot", named("math./a.svg"), "name-trailing"},
        {"hidden", named(".bashrc"), "name-hidden"},
        {"NUL in the name", named(std::string("a\0b", 3)), "name-control"},
        {"line feed in the name", named("a\nb"), "name-control"},
        {"no name", named(""), "name-empty"},
        {"folder entry", named("math/"), "name-empty"},
        {"colon: a stream of another file", named("ab:c"), "name-character"},
        {"letters that look like others",
         named("l\xd0\xb0"
               "b.yaml"),
         "name-character"},
        {"long name", named(std::string(101, 'a')), "name-too-long"},
        {"deep", named("a/b/c/d/e/f/g/h/i"), "name-too-long"},
        {"twice", rawZip({{"a", text}, {"a", text}}), "name-twice"},
        {"case", rawZip({{"A.txt", text}, {"a.txt", text}}), "name-case"},
        {"file and folder", rawZip({{"a", text}, {"a/b", text}}), "name-both"},
        {"folder and file", rawZip({{"a/b", text}, {"A", text}}), "name-both"},
        {"other name before the file", with([](RawEntry& e) { e.localName = "b.txt"; }), "zip-differs"},
        {"climbing name before the file", with([](RawEntry& e) { e.localName = "../bc"; }), "zip-differs"},
        {"link", with([](RawEntry& e) { e.attributes = 0120777U << 16; }), "zip-link"},
        {"device file", with([](RawEntry& e) { e.attributes = 0060644U << 16; }), "zip-link"},
        {"folder by attribute", with([](RawEntry& e) { e.attributes = 0x10; }), "zip-link"},
        {"encrypted", with([](RawEntry& e) { e.flags = 1; }), "zip-encrypted"},
        {"sizes after the file", with([](RawEntry& e) { e.flags = 8; }), "zip-flags"},
        {"packed otherwise", with([](RawEntry& e) { e.method = 12; }), "zip-method"},
        {"another name in an extra field", with([](RawEntry& e) { e.extra = "up\x01"; }), "zip-extra"},
        {"comment", rawZip({{"a", text}}, {}, {}, "hello"), "zip-cut"},
        {"more after it", rawZip({{"a", text}}, {}, "MZ..................................."), "zip-cut"},
        {"more before it", rawZip({{"a", text}}, "#!/bin/sh\n"), "zip-none"},
        {"more before it, as a file", rawZip({{"a", text}}, "PK\x03\x04 junk"), "zip-overlap"},
        {"overlap", overlappingZip(), "zip-overlap"},
        {"two names for one file", rawZip({{"a", text}, {"b", text, {}, {}, {}, 8, 0, 0, {}, 0}}), "zip-differs"},
        {"513 entries", rawZip(many), "zip-too-many"},
        {"bomb", rawZip({{"a", zeros}}), "zip-ratio"},
        {"a size that is not true", with([](RawEntry& e) { e.size = 7'000'000; }), "zip-ratio"},
        {"a size without bounds", with([](RawEntry& e) { e.size = 0xFFFFFFF0; }), "zip-too-large"},
        {"zip64", with([](RawEntry& e) { e.size = 0xFFFFFFFF; }), "zip-large"},
        {"nothing", "", "zip-none"},
        {"other bytes", "hello, this is no archive at all", "zip-none"},
    };
    const std::string sound = rawZip({{"a", text}});
    all.push_back({"cut", sound.substr(0, sound.size() - 1), "zip-cut"});
    return all;
}

} // namespace foresight::test
