// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

namespace foresight {

/// The steps in which a number input is moved: 0 is its least value, steps() its greatest. A linear input moves by its
/// step; a logarithmic one by stepsPerDecade values a decade, each rounded to figures that people say ("5", not
/// "5.0119"). Values between two steps are fine: they can be typed. An input with a list moves from one value of it to
/// the next, and there is nothing between them.
class InputScale
{
public:
    /// `input` must be a number input with least < greatest.
    explicit InputScale(const InputSpec& input);

    [[nodiscard]] int steps() const { return m_steps; }
    /// Value of a step in the input's unit; steps outside 0 ... steps() give the end of the range.
    [[nodiscard]] double valueAt(int step) const;
    /// The step nearest to a value on this scale.
    [[nodiscard]] int stepOf(double value) const;
    /// Whether the value lies in the range, both ends included.
    [[nodiscard]] bool contains(double value) const;
    /// Whether the input may take the value: those of its list, where it has one; otherwise counts are whole numbers
    /// and everything else may lie between two steps.
    [[nodiscard]] bool allows(double value) const;
    [[nodiscard]] bool isList() const { return !m_values.empty(); }

private:
    double m_least;
    double m_greatest;
    double m_step;
    int m_stepsPerDecade; ///< 0: linear
    bool m_isCount;
    int m_steps = 0;
    std::vector<double> m_values; ///< of a list, rising
};

} // namespace foresight
