// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/figures.h"

#include <vector>

namespace foresight {

/// What a learner's predictions say over time, all labs together, from the first attempt at each: later ones know the
/// answer. Predictions whose reveal has not been seen are left out, so that nothing is told before it.
class LearnerCalibration
{
public:
    /// Takes an attempt at a lab that is installed.
    void add(const LabDefinition& lab, int attempt, const std::vector<Event>& events);

    /// How often each confidence was right; the learner sees it as counts.
    [[nodiscard]] CertaintySummary certainty() const { return certaintySummary(m_answers); }
    /// Wrong predictions whose act's reflection is answered,
    [[nodiscard]] std::size_t wrongFirst() const { return m_wrongFirst; }
    /// and those of them whose reflection was right, in any of its tries.
    [[nodiscard]] std::size_t rightLater() const { return m_rightLater; }

private:
    std::vector<CertainAnswer> m_answers;
    std::size_t m_wrongFirst = 0;
    std::size_t m_rightLater = 0;
};

} // namespace foresight
