// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_scale.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kTolerance = 1e-9;

/// Significant figures that keep neighbours of a scale apart.
int figuresFor(int stepsPerDecade)
{
    return stepsPerDecade <= 20 ? 2 : 3;
}

double roundedToFigures(double value, int figures)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(value)) - (figures - 1));
    const double rounded = std::round(value / magnitude);
    // Dividing keeps whole powers of ten exact where multiplying with a negative power would not.
    return magnitude < 1 ? rounded / std::round(1 / magnitude) : rounded * magnitude;
}

/// Units in which things are counted one by one.
bool isCountUnit(const Unit& unit)
{
    return unit.factor == 1.0 && (unit.dimension.isNumber() || unit.dimension == kItem);
}

} // namespace

InputScale::InputScale(const InputSpec& input)
    : m_least(input.least), m_greatest(input.greatest), m_step(input.step > 0 ? input.step : 1),
      m_stepsPerDecade(input.scale == Scale::Logarithmic && input.least > 0 ? std::max(input.stepsPerDecade, 1) : 0),
      m_isCount(m_stepsPerDecade == 0 && m_step == std::round(m_step) && isCountUnit(input.unit)),
      m_values(input.values)
{
    if (isList()) {
        m_steps = static_cast<int>(m_values.size()) - 1;
        return;
    }
    const double span =
        m_stepsPerDecade > 0 ? std::log10(m_greatest / m_least) * m_stepsPerDecade : (m_greatest - m_least) / m_step;
    m_steps = std::max(static_cast<int>(std::ceil(span - kTolerance)), 1);
}

double InputScale::valueAt(int step) const
{
    if (step <= 0) {
        return m_least;
    }
    if (step >= m_steps) {
        return m_greatest;
    }
    if (isList()) {
        return m_values[static_cast<std::size_t>(step)];
    }
    if (m_stepsPerDecade == 0) {
        return m_least + step * m_step;
    }
    const double exact = m_least * std::pow(10.0, static_cast<double>(step) / m_stepsPerDecade);
    return std::clamp(roundedToFigures(exact, figuresFor(m_stepsPerDecade)), m_least, m_greatest);
}

int InputScale::stepOf(double value) const
{
    if (value <= m_least) {
        return 0;
    }
    if (value >= m_greatest) {
        return m_steps;
    }
    if (isList()) {
        const auto above = std::lower_bound(m_values.begin(), m_values.end(), value);
        const auto step = static_cast<int>(above - m_values.begin());
        return *above - value < value - *std::prev(above) ? step : step - 1;
    }
    const double place =
        m_stepsPerDecade > 0 ? std::log10(value / m_least) * m_stepsPerDecade : (value - m_least) / m_step;
    return std::clamp(static_cast<int>(std::lround(place)), 0, m_steps);
}

bool InputScale::contains(double value) const
{
    return value >= m_least && value <= m_greatest;
}

bool InputScale::allows(double value) const
{
    if (isList()) {
        return std::binary_search(m_values.begin(), m_values.end(), value);
    }
    return contains(value) && (!m_isCount || value == std::round(value));
}

} // namespace foresight
