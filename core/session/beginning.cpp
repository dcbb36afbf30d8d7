// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/beginning.h"

#include <algorithm>

namespace foresight {

namespace {

Settings valuesOf(const std::map<std::string, GivenRecord>& given)
{
    Settings values;
    for (const auto& [name, record] : given) {
        values.emplace_hint(values.end(), name, record.value);
    }
    return values;
}

Result<void> fitAll(const LabDefinition& lab, const Settings& given)
{
    for (const auto& [name, value] : given) {
        if (!lab.givenNamed(name)) {
            return fail({ErrorCode::UnknownName, {}, {"given value", name}, {}});
        }
    }
    ModelSpec none;
    return applyGiven(none, lab.given, given);
}

} // namespace

GivenRecord defaultRecord(const GivenSpec& spec, const std::string& why)
{
    return {spec.defaultValue(), kFromDefault, spec.source ? spec.source->lab : std::string(), 0, why};
}

Beginning seededBeginning(const LabDefinition& lab, const std::string& seed)
{
    Beginning beginning;
    if (lab.hasAttemptSeed()) {
        beginning.seed = seed;
    }
    for (const GivenSpec& spec : lab.given) {
        if (!spec.isRead()) {
            beginning.seed = seed;
            beginning.given[spec.id()] = {drawn(spec, seed), kFromDraw};
        }
    }
    return beginning;
}

Beginning drawnBeginning(const LabDefinition& lab, const std::string& course, const std::string& learner, int attempt)
{
    Beginning beginning = seededBeginning(lab, parameterSeed(course, learner, lab.id, attempt));
    beginning.course = beginning.seed.empty() ? std::string() : course;
    return beginning;
}

Result<Beginning> completed(const LabDefinition& lab, const Beginning& beginning)
{
    if (Result<void> fits = fitAll(lab, valuesOf(beginning.given)); !fits) {
        return fail(std::move(fits.error()));
    }
    Beginning complete = beginning;
    for (const GivenSpec& spec : lab.given) {
        if (!complete.given.contains(spec.id())) {
            complete.given[spec.id()] = defaultRecord(spec, spec.isRead() ? kNotDone : std::string());
        }
    }
    return complete;
}

std::optional<std::uint64_t> recordedDrawSeed(const std::string& seed)
{
    return seed.empty() ? std::nullopt : std::optional(drawSeed(seed));
}

Settings givenValues(const LabStarted& started)
{
    return valuesOf(started.given);
}

Settings givenValues(const Beginning& beginning)
{
    return valuesOf(beginning.given);
}

Result<Settings> givenSettings(const LabDefinition& lab, const LabStarted& started)
{
    Settings given = givenValues(started);
    if (Result<void> fits = fitAll(lab, given); !fits) {
        return fail(std::move(fits.error()));
    }
    return given;
}

Scenario attemptScenario(const LabStarted& started, const std::string& context)
{
    return {context, started.profile, givenValues(started), {}, recordedDrawSeed(started.seed)};
}

bool isDrawnRightly(const LabDefinition& lab, const LabStarted& started, const std::string& learner, int attempt)
{
    const Beginning expected = drawnBeginning(lab, started.course, learner, attempt);
    return started.seed == expected.seed &&
           std::all_of(expected.given.begin(), expected.given.end(), [&](const auto& entry) {
               const auto recorded = started.given.find(entry.first);
               return recorded != started.given.end() && recorded->second.value == entry.second.value;
           });
}

} // namespace foresight
