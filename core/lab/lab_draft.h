// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <string>
#include <vector>

namespace foresight {

/// A placeholder in a text of a lab and where it stands.
struct Binding
{
    std::string path;    ///< "acts.pipeline.message.text", of a text that differs by context with the context after it
    int line = 0;        ///< in lab.yaml, from 1
    int column = 0;      ///< from 1
    std::string context; ///< id; empty for words that every context has
    std::string act;     ///< empty for texts of the lab itself
    std::string option;  ///< id; empty outside an option's own texts
    std::string written; ///< "{{baseline.total_ms | decimals 0}}"; TextRenderer says what it shows
};

/// A lab on its author's desk: what is wrong with it, and the lab itself as far as it can be shown.
struct LabDraft
{
    Faults faults; ///< all that checkLab() finds
    /// Also with faults that leave every page readable, such as a figure typed into a text; null with others.
    std::shared_ptr<const Lab> lab;
    std::vector<Binding> bindings; ///< in the order of the file; none without a lab
};

/// Reads a lab folder as its author has left it. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<LabDraft> readDraft(const std::filesystem::path& folder, const std::string& language = {});

/// Whether a fault is a figure that no model produces: typed into a text instead of bound.
[[nodiscard]] bool isUnboundFigure(const Fault& fault);

} // namespace foresight
