// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <functional>

namespace foresight {

/// When in an act a text is read, as far as placeholders care.
enum class TextStage {
    BeforeLock, ///< nothing was predicted yet
    AfterLock,
};

/// A text together with where a lab uses it.
struct TextUse
{
    const Act* act = nullptr;           ///< null for texts of the lab itself
    const Question* question = nullptr; ///< of an option's own texts
    const Option* option = nullptr;
    TextStage stage = TextStage::BeforeLock;
    bool mayHoldFigures = false; ///< labels of inputs, choices and outputs may name figures ("10 Gbps")
};

/// Every text of a lab in the order of its file; empty ones included.
void forEachText(const LabDefinition& lab, const std::function<void(const TextSource&, const TextUse&)>& visit);
/// The same, to change them.
void forEachText(LabDefinition& lab, const std::function<void(TextSource&)>& change);

} // namespace foresight
