// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/earlier_lab.h"

#include <algorithm>

namespace foresight {

namespace {

const RecordField* fieldOf(const LabDefinition& lab, const std::string& id)
{
    const auto it =
        std::find_if(lab.record.begin(), lab.record.end(), [&](const RecordField& field) { return field.id == id; });
    return it == lab.record.end() ? nullptr : &*it;
}

template <typename Spec>
std::vector<std::string> idsOf(const std::vector<Spec>& specs)
{
    std::vector<std::string> ids;
    for (const Spec& spec : specs) {
        ids.push_back(spec.id);
    }
    return ids;
}

} // namespace

std::optional<RecordFieldKind> recordFieldKind(const LabDefinition& lab, const std::string& id)
{
    const RecordField* field = fieldOf(lab, id);
    const Act* act = field ? lab.act(field->act) : nullptr;
    if (!field) {
        return std::nullopt;
    }
    switch (field->take) {
    case RecordTake::Context:
        return RecordFieldKind{std::nullopt, idsOf(lab.contexts)};
    case RecordTake::FirstOutput:
        if (const OutputSpec* output = act ? act->model.output(field->name) : nullptr) {
            return RecordFieldKind{output->unit, {}};
        }
        return std::nullopt;
    case RecordTake::LastInput:
        if (const InputSpec* input = act ? act->model.input(field->name) : nullptr) {
            return input->isChoice() ? RecordFieldKind{std::nullopt, idsOf(input->choices)}
                                     : RecordFieldKind{input->unit, {}};
        }
        return std::nullopt;
    case RecordTake::EverVerdict:
    case RecordTake::PredictionCorrect:
    case RecordTake::ReflectionCorrect:
        return RecordFieldKind{std::nullopt, {"yes", "no"}};
    }
    return std::nullopt;
}

std::optional<Setting> readValue(const GivenSpec& spec, const LabDefinition& earlier, const RecordValue& value)
{
    const auto kind = recordFieldKind(earlier, spec.source ? spec.source->field : std::string());
    if (!kind) {
        return std::nullopt;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return spec.domain.isChoice() ? std::optional<Setting>(*flag ? "yes" : "no") : std::nullopt;
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return spec.domain.isChoice() ? std::optional<Setting>(*text) : std::nullopt;
    }
    const auto* number = std::get_if<double>(&value);
    const Unit& unit = spec.domain.unit;
    if (!number || spec.domain.isChoice() || !kind->unit || kind->unit->dimension != unit.dimension) {
        return std::nullopt;
    }
    // In one unit the number is taken as it stands: going through base units could change its last digit.
    return kind->unit->factor == unit.factor ? *number : Quantity::of(*number, *kind->unit).in(unit);
}

GivenRecord readEarlier(const GivenSpec& spec, const std::vector<EarlierAttempt>& attempts)
{
    const EarlierAttempt* counts = nullptr;
    const RecordValue* value = nullptr;
    for (const EarlierAttempt& attempt : attempts) {
        const auto field = attempt.record.design.find(spec.source->field);
        const bool isKnown = attempt.lab && field != attempt.record.design.end() && field->second.index() != 0;
        if (isKnown && (!counts || attempt.finished || !counts->finished)) {
            counts = &attempt;
            value = &field->second;
        }
    }
    if (!counts) {
        const bool anyInstalled = std::any_of(attempts.begin(), attempts.end(),
                                              [](const EarlierAttempt& each) { return each.lab != nullptr; });
        return defaultRecord(spec, attempts.empty() ? kNotDone : anyInstalled ? kNotKnown : kNotInstalled);
    }
    auto setting = readValue(spec, counts->lab->definition(), *value);
    if (!setting || !spec.fits(*setting)) {
        GivenRecord record = defaultRecord(spec, kNotUsable);
        record.attempt = counts->attempt;
        return record;
    }
    return {std::move(*setting), kFromRecord, spec.source->lab, counts->attempt};
}

} // namespace foresight
