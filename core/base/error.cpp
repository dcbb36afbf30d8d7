// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace foresight {

namespace {

constexpr std::pair<ErrorCode, const char*> kNames[] = {
    {ErrorCode::FileMissing, "file-missing"},
    {ErrorCode::FileUnreadable, "file-unreadable"},
    {ErrorCode::FileUnwritable, "file-unwritable"},
    {ErrorCode::FileSystemReadOnly, "file-system-read-only"},
    {ErrorCode::FileExists, "file-exists"},
    {ErrorCode::DiskFull, "disk-full"},
    {ErrorCode::NotAFolder, "not-a-folder"},
    {ErrorCode::NotAFile, "not-a-file"},
    {ErrorCode::TooLarge, "too-large"},
    {ErrorCode::DatabaseCorrupt, "database-corrupt"},
    {ErrorCode::DatabaseLocked, "database-locked"},
    {ErrorCode::DatabaseReadOnly, "database-read-only"},
    {ErrorCode::DatabaseTooNew, "database-too-new"},
    {ErrorCode::DatabaseForeign, "database-foreign"},
    {ErrorCode::DatabaseFailed, "database-failed"},
    {ErrorCode::ChainBroken, "chain-broken"},
    {ErrorCode::FormatInvalid, "format-invalid"},
    {ErrorCode::FormatTooNew, "format-too-new"},
    {ErrorCode::SignatureInvalid, "signature-invalid"},
    {ErrorCode::TextInvalid, "text-invalid"},
    {ErrorCode::PassphraseWrong, "passphrase-wrong"},
    {ErrorCode::PassphraseShort, "passphrase-short"},
    {ErrorCode::KeyMissing, "key-missing"},
    {ErrorCode::KeyUnfinished, "key-unfinished"},
    {ErrorCode::LabMissing, "lab-missing"},
    {ErrorCode::LabFaulty, "lab-faulty"},
    {ErrorCode::LabVersionDiffers, "lab-version-differs"},
    {ErrorCode::UnknownName, "unknown-name"},
    {ErrorCode::ValueOutOfRange, "value-out-of-range"},
    {ErrorCode::ValueNotANumber, "value-not-a-number"},
    {ErrorCode::DivisionByZero, "division-by-zero"},
    {ErrorCode::NotFinite, "not-finite"},
    {ErrorCode::FormulaInvalid, "formula-invalid"},
    {ErrorCode::OutsideTable, "outside-table"},
    {ErrorCode::BudgetExceeded, "budget-exceeded"},
    {ErrorCode::Refused, "refused"},
    {ErrorCode::NothingToHandIn, "nothing-to-hand-in"},
    {ErrorCode::StudentUnknown, "student-unknown"},
    {ErrorCode::IdentifierMissing, "identifier-missing"},
    {ErrorCode::PlatformRefuses, "platform-refuses"},
    {ErrorCode::ChangedMeanwhile, "changed-meanwhile"},
    {ErrorCode::OnHold, "on-hold"},
    {ErrorCode::CourseInvalid, "course-invalid"},
    {ErrorCode::NotHere, "not-here"},
    {ErrorCode::UsageInvalid, "usage-invalid"},
};

} // namespace

std::string errorName(ErrorCode code)
{
    for (const auto& [known, name] : kNames) {
        if (known == code)
            return name;
    }
    return "unknown";
}

} // namespace foresight
