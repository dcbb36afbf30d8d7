// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/table_spec.h"

#include <optional>

namespace foresight {

/// What a table says for a key (the second only where it has two), all in base units; nothing where it says nothing.
/// `spec.data` must be set. Same bits on every platform (core/model/portable_math.h).
[[nodiscard]] std::optional<double> lookUp(const TableSpec& spec, double first, double second = 0);

/// Whether a key lies between the first and the last of its column, or may lie anywhere.
[[nodiscard]] bool covers(const TableSpec& spec, std::size_t key, double value);

/// The key, or the end of its column that it lies beyond.
[[nodiscard]] double withinTable(const TableSpec& spec, std::size_t key, double value);

} // namespace foresight
