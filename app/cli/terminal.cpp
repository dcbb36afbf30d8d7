// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/error_text.h"
#include "core/base/text.h"

#include <QJsonDocument>

#include <foresight_version.h>

namespace foresight::cli {

std::string programName()
{
    return "foresight-cli " FORESIGHT_VERSION;
}

ExitCode exitCodeOf(const Error& error)
{
    if (error.code == ErrorCode::NotHere && error.args.size() > 1 && error.args[1] == "policy")
        return kNo;
    if (error.code == ErrorCode::FileExists && !error.args.empty())
        return kNo; // a lab of this id and version, with other content
    switch (error.code) {
    case ErrorCode::ChainBroken:
    case ErrorCode::SignatureInvalid:
    case ErrorCode::LabFaulty:
    case ErrorCode::LabVersionDiffers:
    case ErrorCode::Refused:
    case ErrorCode::NothingToHandIn:
    case ErrorCode::IdentifierMissing:
    case ErrorCode::PlatformRefuses:
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::OnHold:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyUnfinished:
        return kNo;
    case ErrorCode::UsageInvalid:
    case ErrorCode::UnknownName:
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::ValueNotANumber:
    case ErrorCode::DivisionByZero:
    case ErrorCode::NotFinite:
    case ErrorCode::OutsideTable:
    case ErrorCode::BudgetExceeded:
    case ErrorCode::LabMissing:
    case ErrorCode::StudentUnknown:
    case ErrorCode::NotHere:
    case ErrorCode::FormatInvalid:
    case ErrorCode::FormatTooNew:
    case ErrorCode::CourseInvalid:
    case ErrorCode::TextInvalid:
    case ErrorCode::PassphraseShort:
        return kUsage;
    default:
        return kWorld;
    }
}

ExitCode report(const Terminal& terminal, const Error& error)
{
    terminal.err << "foresight-cli: " << errorLine(error) << '\n';
    return exitCodeOf(error);
}

Error usageError(std::string cause)
{
    return {ErrorCode::UsageInvalid, {}, {}, std::move(cause)};
}

std::string visibleName(const std::string& name)
{
    constexpr std::size_t kIsolate = 3; // bytes of the isolating character on either side
    const std::string shown = shownName(name);
    return shown.substr(kIsolate, shown.size() - 2 * kIsolate);
}

void printJson(const Terminal& terminal, const QJsonObject& document)
{
    terminal.out << QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() << '\n';
}

void printJson(const Terminal& terminal, const QJsonArray& document)
{
    terminal.out << QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() << '\n';
}

} // namespace foresight::cli
