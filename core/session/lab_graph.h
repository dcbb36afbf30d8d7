// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/fault.h"
#include "core/lab/lab_definition.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresight {

/// One value that a lab reads of another.
struct LabRead
{
    std::string reader; ///< lab id
    std::string name;   ///< in its formulas
    std::string lab;
    std::string field;
    std::string unit;      ///< symbol; empty for words
    std::string otherwise; ///< the default: a number in the unit, or a word
};

struct LabGraph
{
    std::vector<std::string> labs; ///< ids of the labs in the folders
    std::vector<LabRead> reads;    ///< of those labs, in the order of their files
    Faults faults; ///< labs and fields that do not exist, other kinds or units, words without a choice, cycles
};

/// Who reads what among the labs in folders. What they read may also be one of `others` (the installed ones). A folder
/// without a readable lab is left out; checkLab() says what is wrong with it.
[[nodiscard]] LabGraph labGraph(const std::vector<std::filesystem::path>& folders,
                                const std::vector<const LabDefinition*>& others = {});

} // namespace foresight
