// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker_right_number.h"

#include "core/lab/answer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace foresight {
namespace {

using Holds = RangeExplanation::Holds;

/// Ends this near to each other meet: a factor times the model's value is rounded.
constexpr double kRounding = 1e-9;

bool isAbove(double a, double b)
{
    return a > b + kRounding * std::max(std::abs(a), std::abs(b));
}

/// Answers between two ends that get one explanation, or that count as right.
struct Stretch
{
    double from = 0;
    double below = 0;
    std::size_t item = 0; ///< of the explanations
};

class RightNumber
{
public:
    RightNumber(LabCheck& check, const Question& question, const std::string& path, double right,
                const std::string& where)
        : m_check(check), m_rule(question.number), m_path(path), m_right(right), m_where(" (" + where + ")"),
          m_counted(rightRange(m_rule, right))
    {
    }

    void value()
    {
        const auto value = numberText(m_right) + " " + m_rule.unit.symbol;
        if (m_right < m_rule.least || m_right > m_rule.greatest) {
            m_check.at(m_path + ".bounds", "answer-outside", "The right answer, " + value + ", lies outside" + m_where,
                       "Widen the bounds, or narrow what an attempt may be given.");
        } else if (m_rule.factor && !(m_right > 0)) {
            m_check.at(m_path + ".factor", "answer-outside",
                       "The right answer, " + value + ", has no error factor" + m_where, "Judge it by \"within:\".");
        } else if (m_rule.tolerance && m_right == 0) {
            m_check.at(m_path + ".tolerance", "answer-outside",
                       "The right answer is zero, and so is its tolerance" + m_where, "Judge it by \"within:\".");
        }
    }

    /// Every answer within the bounds has one explanation.
    void stretches()
    {
        std::vector<Stretch> all;
        bool hasOtherwise = false;
        constexpr double kFar = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_rule.explain.size(); ++i) {
            const auto& range = m_rule.explain[i];
            hasOtherwise = hasOtherwise || range.holds == Holds::Otherwise;
            if (range.holds == Holds::Between) {
                all.push_back(
                    {range.from ? range.from->at(m_right) : -kFar, range.below ? range.below->at(m_right) : kFar, i});
                if (!(all.back().from < all.back().below)) {
                    m_check.at(itemPath(i), "bad-range", "Nothing lies between these ends" + m_where,
                               "Write the lesser one under \"from\".");
                    return;
                }
            }
        }
        std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
        for (std::size_t i = 1; i < all.size(); ++i) {
            if (isAbove(all[i - 1].below, all[i].from)) {
                m_check.at(itemPath(std::max(all[i].item, all[i - 1].item)), "range-overlap",
                           "Some of these answers are explained already" + m_where,
                           "Let each range begin where the one before ends.");
                return;
            }
        }
        if (!hasOtherwise) {
            gaps(all);
        }
    }

private:
    [[nodiscard]] std::string itemPath(std::size_t item) const { return m_path + ".explain." + std::to_string(item); }

    void gaps(std::vector<Stretch> all)
    {
        all.push_back({m_counted.least, m_counted.greatest});
        std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
        double covered = m_rule.least;
        for (const Stretch& stretch : all) {
            if (isAbove(stretch.from, covered)) {
                break;
            }
            covered = std::max(covered, stretch.below);
        }
        if (isAbove(m_rule.greatest, covered)) {
            m_check.atKey(m_path + ".explain", "range-gap",
                          "Answers from " + numberText(covered) + " " + m_rule.unit.symbol + " on have no explanation" +
                              m_where,
                          "Add a range, or an item with \"otherwise: true\".");
        }
    }

    LabCheck& m_check;
    const NumberQuestion& m_rule;
    const std::string& m_path;
    const double m_right;
    const std::string m_where;
    const NumberRange m_counted;
};

} // namespace

void checkRightNumber(LabCheck& check, const Question& question, const std::string& path, double right,
                      const std::string& where)
{
    if (check.isFaulty(path)) {
        return; // one example is enough
    }
    RightNumber number(check, question, path, right, where);
    number.value();
    number.stretches();
}

void checkSomethingIsWrong(LabCheck& check, const Question& question, const std::string& path, double right,
                           const std::string& where)
{
    const auto counted = rightRange(question.number, right);
    const bool isAll = counted.least <= question.number.least && counted.greatest >= question.number.greatest;
    if (isAll && !check.isFaulty(path)) {
        check.at(path + ".bounds", "answer-everything",
                 "Every answer within the bounds counts as right (" + where + ")",
                 "Widen the bounds, or judge more strictly.");
    }
}

void checkRightParts(LabCheck& check, const Question& question, const std::string& path,
                     const std::vector<std::pair<std::string, double>>& parts, const std::string& where)
{
    if (check.isFaulty(path)) {
        return;
    }
    double sum = 0;
    for (const auto& [id, amount] : parts) {
        const Option* option = question.option(id);
        if (amount < 0 && option && !option->value) {
            check.at(path + ".options." + id + ".value_of", "part-negative",
                     "This part of the budget is below zero (" + where + ")",
                     "Guard it with max(), or narrow what an attempt may be given.");
            return;
        }
        sum += amount;
    }
    if (!(sum > 0)) {
        check.at(path + ".options", "budget-unreached",
                 "All parts are zero, so nothing reaches the budget (" + where + ")",
                 "Let one of them be above zero whatever an attempt is given.");
    }
}

} // namespace foresight
