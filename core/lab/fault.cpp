// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fault.h"

namespace foresight {

bool isMinor(const Fault& fault)
{
    return fault.code == "unknown-context" || fault.code == "unknown-field" || fault.code == "source-missing";
}

std::string faultLine(const Fault& fault)
{
    std::string line = fault.file;
    if (fault.line > 0) {
        line += ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
    }
    return line + ": " + fault.message + ". " + fault.remedy + " [" + fault.code + "]";
}

} // namespace foresight
