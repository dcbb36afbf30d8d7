// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"

#include <algorithm>

namespace foresight {
namespace {

void checkItem(LabCheck& check, const std::string& path, const RubricItem& item)
{
    if (item.award == Award::Finish) {
        if (!item.act.empty()) {
            check.at(path + ".act", "rubric-act", "Finishing the lab belongs to no act", "Remove \"act\".");
        }
    } else if (item.act.empty()) {
        if (!check.isFaulty(path + ".act")) {
            check.at(path, "rubric-act", "This item does not say for which act it is", "Add \"act:\" with its id.");
        }
    } else if (!check.lab.act(item.act)) {
        check.at(path + ".act", "rubric-act", inQuotes(item.act) + " is not an act of this lab",
                 "Use the id of an act.");
    } else if (!canAward(*check.lab.act(item.act), item.award)) {
        check.at(path + ".award", "rubric-award",
                 "The prediction of this act is in the learner's own words, which nothing scores",
                 "Pay for \"commit\" instead.");
    }
}

/// Whether the model has what the field takes; the verdict's rule included.
bool hasSource(const ModelSpec& model, const RecordField& field)
{
    switch (field.take) {
    case RecordTake::FirstOutput:
        return model.output(field.name);
    case RecordTake::LastInput:
        return model.input(field.name);
    case RecordTake::EverVerdict: {
        const auto* verdict = model.verdict(field.name);
        return verdict && std::any_of(verdict->rules.begin(), verdict->rules.end(),
                                      [&](const VerdictRule& rule) { return rule.id == field.value; });
    }
    case RecordTake::Context:
    case RecordTake::PredictionCorrect:
    case RecordTake::ReflectionCorrect:
        return true;
    }
    return true;
}

void checkField(LabCheck& check, const std::string& path, const RecordField& field)
{
    const bool isOfLab = field.take == RecordTake::Context;
    const auto* act = check.lab.act(field.act);
    if (isOfLab) {
        if (!field.act.empty() || !field.name.empty()) {
            check.at(path, "record-invalid", "The context belongs to no act", "Remove \"act\" and \"name\".");
        }
    } else if (!act) {
        check.at(field.act.empty() ? path : path + ".act", "record-invalid",
                 field.act.empty() ? "This field does not say which act it is taken from"
                                   : inQuotes(field.act) + " is not an act of this lab",
                 "Add \"act:\" with the id of an act.");
    } else if ((field.take == RecordTake::PredictionCorrect && !act->predict.isScored()) ||
               (field.take == RecordTake::ReflectionCorrect && !act->reflect.isScored())) {
        check.at(path + ".take", "record-invalid", "An answer in the learner's own words is neither right nor wrong",
                 "Take something else, or ask another kind of question.");
    } else if (!hasSource(act->model, field)) {
        check.at(field.name.empty() ? path : path + ".name", "record-invalid",
                 "The act's model has nothing that this field could take",
                 "Name an output, an input, or a verdict with one of its rules as \"value\".");
    }
}

} // namespace

void checkRecords(LabCheck& check)
{
    for (const auto& rubric : check.lab.rubrics) {
        for (const auto& item : rubric.items) {
            checkItem(check, "rubrics." + rubric.id + ".items." + item.id, item);
        }
        if (rubric.items.empty() && check.has("rubrics." + rubric.id + ".items")) {
            check.at("rubrics." + rubric.id + ".items", "rubric-points", "This rubric gives no points", "Add items.");
        }
    }
    for (const auto& field : check.lab.record) {
        const auto path = "record." + field.id;
        if (!check.isFaulty(path + ".take")) {
            checkField(check, path, field);
        }
    }
}

} // namespace foresight
