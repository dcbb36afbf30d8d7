// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// xAPI 1.0.3 statements as one JSON array, one statement a line, for any learning record store. Per student and item:
/// initialized, answered (one for each question with an answer: first try, confidence, seconds), completed, scored.
///
/// The actor is an account whose name is the student number, or the pseudonym in an export with pseudonyms; never a
/// name or an address. Ids are name-based UUIDs (version 5), so that exporting again gives the same statements and a
/// store takes each once. An activity is defined where it first appears.
[[nodiscard]] Result<ExportedFile> exportXapiStatements(const ExportRequest& request);

} // namespace foresight
