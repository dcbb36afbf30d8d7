// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"
#include "core/ledger/ledger.h"
#include "core/session/session_state.h"

#include <string>

namespace foresight {

/// A learner's lab report as one accessible HTML page that needs nothing else: what was predicted, observed and
/// explained in each act, the charts as inline SVG with their tables, the worked examples, what is missing, and the
/// receipt of the last hand-in if there is one. It tells no more than the session has opened: no model value before the
/// reveal, no right answer before the reflection is closed. Everything from a lab or a learner is escaped.
[[nodiscard]] std::string labReportHtml(const Lab& lab, const SessionState& state, const TextRenderer& text,
                                        const Learner& learner, const std::string& receipt);

} // namespace foresight
