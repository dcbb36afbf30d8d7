// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foresight {

/// While one of these lives, a crash leaves no image of this process's memory and other processes of the same user
/// cannot read it. What holds before the first comes back after the last. Whatever keeps a secret key has one as a
/// member.
class NoCoreDumps
{
public:
    NoCoreDumps();
    NoCoreDumps(const NoCoreDumps&) : NoCoreDumps() {}
    NoCoreDumps& operator=(const NoCoreDumps&) = default;
    ~NoCoreDumps();
};

} // namespace foresight
