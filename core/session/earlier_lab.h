// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/session/beginning.h"
#include "core/session/design_record.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// What one attempt at a lab tells later labs.
struct EarlierAttempt
{
    int attempt = 1;
    std::shared_ptr<const Lab> lab; ///< that its record was made with; null when it is not installed
    bool finished = false;
    DesignRecord record;
};

/// What a field of a design record holds: a number in a unit, or one of some words. Truths are "yes" and "no".
struct RecordFieldKind
{
    std::optional<Unit> unit; ///< of a number
    std::vector<std::string> words;
};
/// Nothing when the lab has no such field, or when what it takes is not there.
[[nodiscard]] std::optional<RecordFieldKind> recordFieldKind(const LabDefinition& lab, const std::string& field);

/// The value of a field in the unit or the words of the lab that reads it; nothing when it is not known or of another
/// kind.
[[nodiscard]] std::optional<Setting> readValue(const GivenSpec& spec, const LabDefinition& earlier,
                                               const RecordValue& value);

/// What a lab reads of an earlier one. Of several attempts (in order) counts the last that was finished and knows the
/// field, without such a one the last that knows it. Those whose lab is not installed tell nothing.
[[nodiscard]] GivenRecord readEarlier(const GivenSpec& spec, const std::vector<EarlierAttempt>& attempts);

} // namespace foresight
