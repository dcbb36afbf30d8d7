// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/learner_calibration.h"
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/session/event_words.h"
#include "ui/student/review_words.h"

#include <QLocale>
#include <QString>

#include <stop_token>
#include <vector>

namespace foresight::ui {

/// Everything recorded about a learner, read from the ledger and put into words.
struct LearnerRecord
{
    struct Row
    {
        QString lab;
        QString act;
        QString time;
        EventWords words;
        StoredEvent stored;
    };
    struct Field
    {
        QString lab; ///< title, with the attempt after the first
        QString name;
        QString value;
    };
    struct HandIn
    {
        QString lab; ///< title, with the attempt after the first
        QString receipt;
        QString line; ///< all of it in words
    };
    Learner learner;
    QString file;
    QString ledgerId;
    std::vector<Row> rows;
    std::vector<HandIn> handIns;
    std::vector<Field> design; ///< of the labs that are installed, attempt by attempt
    LearnerCalibration calibration;
    std::vector<ReviewWords> review; ///< questions about acts whose reveal was seen
};

/// Errors: those of Ledger::openFile(); a learner without a ledger yet has an empty record, but not one whose ledger is
/// missing beside its snapshots or its mirror (as in readProgress()). Another seed gives other review questions.
/// Ends soon after `stop` is requested, with whatever error.
[[nodiscard]] Result<LearnerRecord> readRecord(const std::filesystem::path& dataDir, const Learner& learner,
                                               const std::vector<LabEntry>& labs, const QLocale& locale,
                                               std::uint32_t reviewSeed = 1, const std::filesystem::path& mirror = {},
                                               const std::stop_token& stop = {});

/// The same as plain text, with each event's stored form beside its words.
[[nodiscard]] QString recordAsText(const LearnerRecord& record);

} // namespace foresight::ui
