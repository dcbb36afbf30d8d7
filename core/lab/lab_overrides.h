// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

namespace foresight {

enum class OverrideFault { None, UnknownName, UnknownChoice, NotAQuantity, WrongDimension, OutOfRange };

/// The id of the act that an override belongs to ("pipeline" of "pipeline.mfu").
[[nodiscard]] std::string overrideAct(const Override& change);

/// Puts an override of this act's over its model: a constant's value, an input's default or a choice's attribute.
/// The model is unchanged unless the answer is None.
[[nodiscard]] OverrideFault applyOverride(ModelSpec& model, const Override& change);

} // namespace foresight
