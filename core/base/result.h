// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace foresight {

/// A value, or the world's fault that kept us from it. Our own bugs are assertions, never results.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a fault from a function that answers with a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace foresight
