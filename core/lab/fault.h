// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace foresight {

/// One thing wrong with a lab, with its place. Faults are collected, never thrown one at a time.
struct Fault
{
    std::string code; ///< stable name, such as "missing-field"
    std::string file;
    int line = 0;        ///< from 1; 0 when the whole file is meant
    int column = 0;      ///< from 1
    std::string path;    ///< "acts.pipeline.model.outputs.io_ms.formula"
    std::string message; ///< what is wrong
    std::string remedy;  ///< what to write instead

    bool operator==(const Fault&) const = default;
};
using Faults = std::vector<Fault>;

/// Whether the part at fault can still be made sense of, so that others that use it are not to blame.
[[nodiscard]] bool isMinor(const Fault& fault);

/// "lab.yaml:12:5: message. remedy [code]"
[[nodiscard]] std::string faultLine(const Fault& fault);

} // namespace foresight
