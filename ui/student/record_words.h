// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"
#include "core/session/design_record.h"

#include <QString>

namespace foresight::ui {

/// A field of the design record as the learner reads it; empty when it is not known yet.
[[nodiscard]] QString recordFieldText(const RecordField& field, const DesignRecord& record, const TextRenderer& text);

/// The field's label, "Act I, prediction", or "Storage type chosen" from "storage_type_chosen".
[[nodiscard]] QString recordFieldName(const RecordField& field, const TextRenderer& text);

} // namespace foresight::ui
