// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portable_path.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool isPlain(char c)
{
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-';
}

/// Names that Windows takes for a device, whatever follows the first dot.
bool isDevice(std::string_view part)
{
    const std::string stem = withoutCase(part.substr(0, part.find('.')));
    constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && isDigit(stem.back());
}

std::string partFault(std::string_view part)
{
    if (part == "..")
        return "name-climbs";
    if (part.empty())
        return "name-empty";
    if (part.size() > kPathPartBytes)
        return "name-too-long";
    if (part.back() == '.' || part.back() == ' ' || part.front() == ' ')
        return "name-trailing";
    if (part.front() == '.')
        return "name-hidden";
    if (isDevice(part))
        return "name-device";
    return std::all_of(part.begin(), part.end(), isPlain) ? "" : "name-character";
}

bool isAbsolute(std::string_view path)
{
    const bool drive = path.size() > 1 && isLetter(path[0]) && path[1] == ':';
    return path.starts_with('/') || path.starts_with("\\") || drive;
}

} // namespace

std::string pathFault(std::string_view path)
{
    if (path.empty())
        return "name-empty";
    if (path.size() > kPathBytes)
        return "name-too-long";
    if (std::any_of(path.begin(), path.end(), isControl))
        return "name-control";
    if (isAbsolute(path))
        return "name-absolute";
    if (path.find('\\') != std::string_view::npos)
        return "name-backslash";
    std::size_t parts = 0;
    for (std::size_t begin = 0; begin <= path.size(); ++parts) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (std::string fault = partFault(path.substr(begin, end - begin)); !fault.empty())
            return fault;
        begin = end + 1;
    }
    return parts > kPathParts ? "name-too-long" : "";
}

std::string withoutCase(std::string_view path)
{
    std::string lower(path);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace foresight
