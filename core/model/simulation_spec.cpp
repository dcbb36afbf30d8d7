// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/simulation_spec.h"

#include <map>

namespace foresight {

const std::vector<std::string>& parameterNames(Distribution distribution)
{
    static const std::map<Distribution, std::vector<std::string>> kNames{
        {Distribution::Constant, {"value"}},
        {Distribution::Uniform, {"least", "greatest"}},
        {Distribution::Exponential, {"mean"}},
        {Distribution::Normal, {"mean", "deviation"}},
        {Distribution::Lognormal, {"median", "spread"}},
        {Distribution::Pareto, {"least", "shape"}},
        {Distribution::Empirical, {}}};
    return kNames.at(distribution);
}

bool isNumberParameter(std::string_view name)
{
    return name == "spread" || name == "shape";
}

} // namespace foresight
