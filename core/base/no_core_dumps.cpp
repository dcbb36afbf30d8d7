// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/no_core_dumps.h"

#include <mutex>
#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace foresight {

namespace {

/// What the process had before the first guard, and how many there are.
struct Guarded
{
    std::mutex mutex;
    int guards = 0;
    rlimit limit{};
    int dumpable = 1;
};

Guarded& guarded()
{
    static Guarded state;
    return state;
}

} // namespace

NoCoreDumps::NoCoreDumps()
{
    Guarded& state = guarded();
    const std::lock_guard lock(state.mutex);
    if (state.guards++ > 0)
        return;
    // Both: a machine that pipes dumps into a collector does not look at the limit.
    ::getrlimit(RLIMIT_CORE, &state.limit);
    const rlimit none{0, state.limit.rlim_max};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    state.dumpable = ::prctl(PR_GET_DUMPABLE);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

NoCoreDumps::~NoCoreDumps()
{
    Guarded& state = guarded();
    const std::lock_guard lock(state.mutex);
    if (--state.guards > 0)
        return;
    ::setrlimit(RLIMIT_CORE, &state.limit);
#ifdef __linux__
    if (state.dumpable == 1) // the kernel takes no other value back
        ::prctl(PR_SET_DUMPABLE, 1);
#endif
}

} // namespace foresight
