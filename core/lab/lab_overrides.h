// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

namespace foresight {

enum class OverrideFault { None, UnknownName, UnknownChoice, NotAQuantity, WrongDimension, OutOfRange, NoTable };

/// The id of the act that an override belongs to ("pipeline" of "pipeline.mfu").
[[nodiscard]] std::string overrideAct(const Override& change);

/// Whether an override says what an input may be ("gravity.gpus.greatest") rather than what it is.
[[nodiscard]] bool setsBounds(const Override& change);
/// Overrides in the order in which they have to be put over a model: bounds first, because defaults lie within them.
[[nodiscard]] std::vector<Override> inOrderOfUse(std::vector<Override> changes);

/// Puts an override of this act's over its model: a constant's value, an input's default, an input's bounds
/// ("act.input.least", ".greatest", ".values" of a list, ".choices" that are offered), a choice's attribute, or a table
/// with what another file says that was read (TableSpec::others). Bounds
/// may leave the default outside, which later overrides can mend; the checker looks at what comes out.
/// The model is unchanged unless the answer is None.
[[nodiscard]] OverrideFault applyOverride(ModelSpec& model, const Override& change);

} // namespace foresight
