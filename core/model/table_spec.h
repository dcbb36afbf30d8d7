// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace foresight {

enum class Scale { Linear, Logarithmic };

/// What a table says between two of its keys: a straight line (on the scales of its columns), the nearer of the two
/// (the lower when both are as near), or the one below.
enum class Interpolation { Linear, Nearest, Step };

/// What it says below its first key and above its last: nothing (ErrorCode::OutsideTable), or what it says there.
enum class OutsideTable { Refuse, Clamp };

/// One column of a table's file.
struct TableColumn
{
    std::string column; ///< its name in the first line of the file
    Unit unit;
    Scale scale = Scale::Linear;
};

/// What the file says, in base units. One key: values as the keys. Two: for each first key one value a second key.
struct TableData
{
    std::array<std::vector<double>, 2> keys; ///< strictly rising, two or more; the second empty with one key
    std::vector<double> values;              ///< finite; above zero on a logarithmic scale
};

/// Values looked up in a file. Formulas use it as a function of its keys: "bandwidth(size_kb)".
struct TableSpec
{
    std::string id;
    std::string file;              ///< below tables/ in the lab's folder
    std::vector<TableColumn> keys; ///< one or two
    TableColumn value;
    Interpolation between = Interpolation::Linear;
    OutsideTable outside = OutsideTable::Refuse;
    std::string meaning;
    std::string source;                    ///< as of a constant
    std::string checked;                   ///< year and month
    std::shared_ptr<const TableData> data; ///< set in every model that is compiled
    /// By file: what a context or a profile puts in the place of `data`.
    std::map<std::string, std::shared_ptr<const TableData>> others = {};
};

} // namespace foresight
