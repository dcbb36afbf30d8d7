// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/rubric_draft.h"

#include "core/grading/rubric_file.h"
#include "ui/gradebook/rubric_lines_model.h"
#include "ui/qt_text.h"

namespace foresight::ui {

namespace {

enum Field { Lines, AtOnce, Version };

} // namespace

QStringList rubricDraft(const RubricLinesModel& model)
{
    return {qtText(rubricText(model.rubric())), QString::number(model.apply() ? 1 : 0),
            QString::number(model.stored().version)};
}

bool takeRubricDraft(RubricLinesModel& model, const QStringList& fields)
{
    auto yaml = YamlFields::parse(coreText(fields.value(Lines)), {});
    if (!yaml)
        return false;
    model.setRubric(readRubric(*yaml, yaml->root())); // its faults are told line by line
    model.setApply(fields.value(AtOnce).toInt() != 0);
    return true;
}

bool isOutdated(const QStringList& fields, const RubricLinesModel& model)
{
    return fields.value(Version).toInt() != model.stored().version;
}

} // namespace foresight::ui
