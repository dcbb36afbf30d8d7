// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/table.h"

#include "core/model/portable_math.h"

#include <algorithm>
#include <cmath>

// Compiled without contraction, as portable_math.cpp.
namespace foresight {

namespace {

/// Between the keys `below` and `below + 1`, at that share of the way.
struct KeyPlace
{
    std::size_t below = 0;
    double share = 0;
};

double onScale(double value, Scale scale)
{
    return scale == Scale::Logarithmic ? portableLog(value) : value;
}

KeyPlace placeOf(const std::vector<double>& keys, double key, Scale scale, Interpolation between)
{
    if (key <= keys.front())
        return {0, 0};
    if (key >= keys.back())
        return between == Interpolation::Step ? KeyPlace{keys.size() - 1, 0} : KeyPlace{keys.size() - 2, 1};
    const auto above = std::upper_bound(keys.begin(), keys.end(), key);
    const auto below = static_cast<std::size_t>(above - keys.begin()) - 1;
    if (between == Interpolation::Step)
        return {below, 0};
    const double from = onScale(keys[below], scale);
    const double span = onScale(*above, scale) - from;
    const double share = span > 0 ? (onScale(key, scale) - from) / span : 0; // neighbours may have one logarithm
    if (between == Interpolation::Nearest)
        return {below, share > 0.5 ? 1.0 : 0.0};
    return {below, share};
}

/// At a key itself exactly what stands there.
double mixed(double a, double b, double share, Scale scale)
{
    if (share <= 0 || a == b)
        return a;
    if (share >= 1)
        return b;
    if (scale == Scale::Linear)
        return a + share * (b - a);
    const double from = portableLog(a);
    return portableExp(from + share * (portableLog(b) - from));
}

} // namespace

bool covers(const TableSpec& spec, std::size_t key, double value)
{
    const std::vector<double>& keys = spec.data->keys[key];
    return !std::isnan(value) &&
           (spec.outside == OutsideTable::Clamp || (value >= keys.front() && value <= keys.back()));
}

double withinTable(const TableSpec& spec, std::size_t key, double value)
{
    const std::vector<double>& keys = spec.data->keys[key];
    return std::isnan(value) ? keys.front() : std::clamp(value, keys.front(), keys.back());
}

std::optional<double> lookUp(const TableSpec& spec, double first, double second)
{
    const bool hasTwo = spec.keys.size() > 1;
    if (!covers(spec, 0, first) || (hasTwo && !covers(spec, 1, second)))
        return std::nullopt;
    const TableData& data = *spec.data;
    const KeyPlace row = placeOf(data.keys[0], first, spec.keys[0].scale, spec.between);
    const std::size_t next = row.share > 0 ? row.below + 1 : row.below;
    if (!hasTwo)
        return mixed(data.values[row.below], data.values[next], row.share, spec.value.scale);
    const KeyPlace column = placeOf(data.keys[1], second, spec.keys[1].scale, spec.between);
    const std::size_t beside = column.share > 0 ? column.below + 1 : column.below;
    const auto inRow = [&](std::size_t at) {
        const std::size_t from = at * data.keys[1].size();
        return mixed(data.values[from + column.below], data.values[from + beside], column.share, spec.value.scale);
    };
    return mixed(inRow(row.below), inRow(next), row.share, spec.value.scale);
}

} // namespace foresight
