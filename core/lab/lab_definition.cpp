// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_definition.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace foresight {
namespace {

template <typename T>
const T* withId(const std::vector<T>& items, const std::string& id)
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

const CaseSpec* Act::caseNamed(const std::string& caseId) const
{
    return withId(cases, caseId);
}

bool canAward(const Act& act, Award award)
{
    return act.predict.isScored() || (award != Award::Correct && award != Award::Certainty);
}

double Rubric::points() const
{
    return std::accumulate(items.begin(), items.end(), 0.0,
                           [](double sum, const RubricItem& item) { return sum + item.points; });
}

const Act* LabDefinition::act(const std::string& actId) const
{
    return withId(acts, actId);
}

const ContextSpec* LabDefinition::context(const std::string& contextId) const
{
    return withId(contexts, contextId);
}

const ProfileSpec* LabDefinition::profile(const std::string& profileId) const
{
    return withId(profiles, profileId);
}

const ProfileSpec& LabDefinition::defaultProfile() const
{
    assert(!profiles.empty());
    const auto it = std::find_if(profiles.begin(), profiles.end(), [](const ProfileSpec& p) { return p.isDefault; });
    return it == profiles.end() ? profiles.front() : *it;
}

const GivenSpec* LabDefinition::givenNamed(const std::string& givenId) const
{
    const auto it = std::find_if(given.begin(), given.end(), [&](const GivenSpec& g) { return g.id() == givenId; });
    return it == given.end() ? nullptr : &*it;
}

bool LabDefinition::hasAttemptSeed() const
{
    return std::any_of(acts.begin(), acts.end(), [](const Act& each) { return each.model.isSeedOfAttempt; });
}

const Rubric* LabDefinition::rubric(const std::string& rubricId) const
{
    return withId(rubrics, rubricId);
}

} // namespace foresight
