// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// QTI Results Reporting 2.2 and 3.0: an assessmentResult per student and item of the course that has a result. The
/// schema allows one assessmentResult in a document, so a single result is one XML file and several are a zip with one
/// XML file each, "<item>/<student>.xml". Both names and all identifiers are written as XML names (see xmlName()).
///
/// testResult stands for the lab: SCORE (what counts, after the penalty), RAW_SCORE, PENALTY, STATE, and LINE.<line>
/// for each rubric line with its reason as interpretation. An itemResult stands for a question: RESPONSE (first try),
/// RESPONSE_2 (second try), of a sentence RESPONSE.<blank> and so on (see qti_response.h), numAttempts, duration,
/// CONFIDENCE, and SCORE, the share of full marks of the first try; none where nothing scores it. The learner's reason
/// is the candidateComment. Missing results are not reported.
[[nodiscard]] Result<ExportedFile> exportQtiResults22(const ExportRequest& request);
[[nodiscard]] Result<ExportedFile> exportQtiResults30(const ExportRequest& request);

} // namespace foresight
