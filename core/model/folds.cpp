// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/folds.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace foresight {

namespace {

constexpr std::array<std::pair<std::string_view, Fold>, 8> kFolds{{{"last", Fold::Last},
                                                                   {"first", Fold::First},
                                                                   {"min", Fold::Least},
                                                                   {"max", Fold::Greatest},
                                                                   {"mean", Fold::Mean},
                                                                   {"sum", Fold::Sum},
                                                                   {"share", Fold::Share},
                                                                   {"percentile", Fold::Percentile}}};

/// One after the other, so that every platform rounds alike.
double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

double percentile(std::vector<double>& values, double share)
{
    if (!(share >= 0 && share <= 1))
        return std::numeric_limits<double>::quiet_NaN();
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double at = values[static_cast<std::size_t>(below)];
    if (values.begin() + below + 1 == values.end())
        return at;
    const double next = *std::min_element(values.begin() + below + 1, values.end());
    return at + (place - static_cast<double>(below)) * (next - at);
}

} // namespace

std::optional<Fold> foldNamed(std::string_view name)
{
    const auto found = std::find_if(kFolds.begin(), kFolds.end(), [&](const auto& fold) { return fold.first == name; });
    return found == kFolds.end() ? std::nullopt : std::optional(found->second);
}

double folded(Fold fold, std::vector<double>& values, double share)
{
    const auto count = static_cast<double>(values.size());
    switch (fold) {
    case Fold::Last:
        return values.back();
    case Fold::First:
        return static_cast<double>(std::find_if(values.begin(), values.end(), [](double value) { return value != 0; }) -
                                   values.begin());
    case Fold::Least:
        return *std::min_element(values.begin(), values.end());
    case Fold::Greatest:
        return *std::max_element(values.begin(), values.end());
    case Fold::Mean:
        return sum(values) / count;
    case Fold::Sum:
        return sum(values);
    case Fold::Share:
        return static_cast<double>(
                   std::count_if(values.begin(), values.end(), [](double value) { return value != 0; })) /
               count;
    case Fold::Percentile:
        break;
    }
    return percentile(values, share);
}

} // namespace foresight
