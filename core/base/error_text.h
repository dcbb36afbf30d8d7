// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>

namespace foresight {

/// An error put into words once, for window and terminal alike.
struct ErrorText
{
    std::string title;  ///< what happened, one line
    std::string detail; ///< which file and where; empty when the title says it
    std::string safe;   ///< what is not affected
    std::string remedy; ///< what the reader can do
};

/// Words for an error in the interface language.
[[nodiscard]] ErrorText errorText(const Error& error);

/// The same as one paragraph for a terminal, ending in a full stop.
[[nodiscard]] std::string errorLine(const Error& error);

} // namespace foresight
