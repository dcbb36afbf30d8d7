// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/keyring.h"
#include "core/submission/sealed.h"

#include <string>
#include <utility>
#include <vector>

namespace foresight {

/// The least that a passphrase may cost: what it costs is looked at in one test only.
inline constexpr PassphraseCost kCheap{1, 8192};

inline Secret passphrase(std::string text)
{
    return Secret::taken(text);
}

/// The key pair whose secret half is `fill` 32 times.
inline CourseKey keyOf(unsigned char fill)
{
    Secret secret(32);
    std::fill(secret.data(), secret.data() + 32, fill);
    return CourseKey::of(std::move(secret));
}

inline OpenKeys openKeys(const std::vector<unsigned char>& fills)
{
    OpenKeys keys;
    for (const unsigned char fill : fills)
        keys.add(keyOf(fill));
    return keys;
}

inline StudentCourse courseFor(const std::vector<unsigned char>& fills)
{
    StudentCourse course{"MLSYS-101", "2026-fall", {}};
    for (const unsigned char fill : fills)
        course.recipients.push_back({"key " + std::to_string(fill), keyOf(fill).publicKey()});
    return course;
}

} // namespace foresight
