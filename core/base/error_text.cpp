// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"

#include "core/base/iso_time.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QString>

#include <map>

namespace foresight {

namespace {

struct Words
{
    QString title;
    QString safe;
    QString remedy;
};

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString argument(const Error& error, std::size_t index)
{
    return index < error.args.size() ? QString::fromStdString(error.args[index]) : QString();
}

constexpr std::size_t kOwnerArguments = 4; ///< of a lock that another computer holds

/// Milliseconds since 1970 as a time.
QString utcArgument(const Error& error, std::size_t index)
{
    return QString::fromStdString(isoTime(argument(error, index).toLongLong()));
}

Words fileWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return {ErrorWords::tr("There is no such file or folder."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Check the name, and that the drive it is on is connected.")};
    case ErrorCode::FileUnreadable:
        return {ErrorWords::tr("The file or folder cannot be read."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Ask its owner or the administrator for the permission to read it, then try again.")};
    case ErrorCode::FileUnwritable:
        return {ErrorWords::tr("The file or folder cannot be written to."),
                ErrorWords::tr("What was saved before is still there."),
                ErrorWords::tr("Choose a folder in which you may write, or ask the administrator for the permission.")};
    case ErrorCode::FileSystemReadOnly:
        return {ErrorWords::tr("The disk or share is write-protected."),
                ErrorWords::tr("What was saved before is still there and can be read."),
                ErrorWords::tr("Remove the protection, or choose a folder on another disk.")};
    case ErrorCode::FileExists:
        if (argument(error, 0) == QLatin1String("lab"))
            return {ErrorWords::tr("Version %2 of the lab \"%1\" is installed, with other content.")
                        .arg(argument(error, 1), argument(error, 2)),
                    ErrorWords::tr("What is installed was left as it is."),
                    ErrorWords::tr("Give the changed lab a new version number, or remove the installed one first.")};
        return {ErrorWords::tr("A file of this name exists already."), ErrorWords::tr("It was not overwritten."),
                ErrorWords::tr("Choose another name.")};
    case ErrorCode::DiskFull:
        if (argument(error, 0) == QLatin1String("quota"))
            return {ErrorWords::tr("Not saved: your share of the disk (quota) is used up."),
                    ErrorWords::tr("Everything saved before is still there."),
                    ErrorWords::tr("Delete files of your own that you no longer need, then repeat the last step.")};
        return {ErrorWords::tr("Not saved: the disk or your share of it is full."),
                ErrorWords::tr("Everything saved before is still there."),
                ErrorWords::tr("Free some space, then repeat the last step.")};
    case ErrorCode::NotAFolder:
        return {ErrorWords::tr("A file stands where a folder is needed."),
                ErrorWords::tr("The file was left as it is."),
                ErrorWords::tr("Move that file away or choose another folder.")};
    case ErrorCode::NotAFile:
        return {ErrorWords::tr("This is not a regular file."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Choose a file.")};
    case ErrorCode::TooLarge:
        return {ErrorWords::tr("The file is larger than the limit of %1 bytes.").arg(argument(error, 0)),
                ErrorWords::tr("Nothing of it was read."), ErrorWords::tr("Check that it is the file you meant.")};
    default:
        return {};
    }
}

Words databaseWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DatabaseCorrupt:
        return {ErrorWords::tr("The file is damaged."),
                ErrorWords::tr("It was left exactly as it is; nothing was overwritten."),
                ErrorWords::tr(
                    "Keep the file and give it to your instructor or administrator; a copy made earlier can take its "
                    "place.")};
    case ErrorCode::DatabaseLocked:
        if (error.args.size() == kOwnerArguments)
            return {ErrorWords::tr("The ledger is open on another computer: %1, user %2, process %3, since %4.")
                        .arg(argument(error, 0), argument(error, 1), argument(error, 2), utcArgument(error, 3)),
                    ErrorWords::tr("Nothing was changed; it can be read."),
                    ErrorWords::tr("Close it there. If that computer stopped or was switched off, unlock it: "
                                   "\"foresight-cli ledger unlock\" and the name of the file.")};
        return {ErrorWords::tr("Another program is using this file."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Close the other window, or wait until it has finished, then try again.")};
    case ErrorCode::DatabaseReadOnly:
        return {
            ErrorWords::tr("The file can be read but not changed."), ErrorWords::tr("What it holds is safe."),
            ErrorWords::tr("Ask for permission to write to it and to its folder, or copy it to a folder of your own.")};
    case ErrorCode::DatabaseTooNew:
        return {ErrorWords::tr("The file was written by a newer version of this program (format %1, known here: %2).")
                    .arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("It was not changed."), ErrorWords::tr("Install the newer version to go on with it.")};
    case ErrorCode::DatabaseForeign:
        return {ErrorWords::tr("This file belongs to another program."), ErrorWords::tr("It was not changed."),
                ErrorWords::tr("Choose a file that was made by Foresight.")};
    case ErrorCode::DatabaseFailed:
        return {ErrorWords::tr("The database reported a fault."),
                ErrorWords::tr("Everything saved before is still there."),
                ErrorWords::tr("Try again; if it happens again, restart the program and report the cause given here.")};
    case ErrorCode::ChainBroken:
        return {ErrorWords::tr("Event %1 does not follow from the one before it.").arg(argument(error, 0)),
                ErrorWords::tr("The file was left exactly as it is; the events before that one are sound."),
                ErrorWords::tr("Keep the file and give it to your instructor or administrator.")};
    default:
        return {};
    }
}

/// Why a lab is not trusted.
Words labSignatureWords(const QString& why)
{
    const QString safe = ErrorWords::tr("Nothing was changed; work that was done is kept.");
    if (why == QLatin1String("altered"))
        return {ErrorWords::tr("The lab's files are not those that were installed."), safe,
                ErrorWords::tr("Remove this version of the lab and install it again.")};
    if (why == QLatin1String("unknown-key"))
        return {
            ErrorWords::tr("The lab is signed with a key that is not trusted here."), safe,
            ErrorWords::tr("Compare the key with its owner, then install the lab with --trusted-key and that key.")};
    return {ErrorWords::tr("The lab is not signed."), safe, ErrorWords::tr("Ask whoever made it for a signed one.")};
}

Words contentWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FormatInvalid:
        return {ErrorWords::tr("The file is not of the expected form."), ErrorWords::tr("Nothing of it was used."),
                ErrorWords::tr("Correct the place named, or choose another file.")};
    case ErrorCode::FormatTooNew:
        return {ErrorWords::tr("The file has format %1; this version knows up to %2.")
                    .arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing of it was used."), ErrorWords::tr("Install a newer version of the program.")};
    case ErrorCode::SignatureInvalid:
        if (!error.args.empty())
            return labSignatureWords(argument(error, 0));
        return {ErrorWords::tr("The signature does not fit the content."), ErrorWords::tr("Nothing of it was used."),
                ErrorWords::tr("Ask for the file again; it may have been damaged on the way.")};
    case ErrorCode::TextInvalid:
        return {ErrorWords::tr("The text has characters that cannot be kept."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Type it again.")};
    case ErrorCode::LabMissing:
        return {ErrorWords::tr("There is no lab \"%1\".").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("\"foresight-cli lab list\" shows the labs that are installed.")};
    case ErrorCode::LabFaulty:
        return {ErrorWords::tr("The lab cannot be used: it has %1 fault(s).").arg(argument(error, 0)),
                ErrorWords::tr("Your work is not affected."),
                ErrorWords::tr("\"foresight-cli lab check\" lists every fault with its place.")};
    case ErrorCode::LabVersionDiffers:
        return {ErrorWords::tr("The work was done with version %1 of the lab; installed is %2.")
                    .arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("The work is kept as it is."), ErrorWords::tr("Install the version it was done with.")};
    default:
        return {};
    }
}

Words keyWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PassphraseWrong:
        return {ErrorWords::tr("The passphrase does not open the key."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Try again as often as you like; capital letters and spaces count.")};
    case ErrorCode::PassphraseShort:
        return {ErrorWords::tr("The passphrase is too short; the least number of characters is %1.")
                    .arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Take a longer one, such as five words that do not belong together.")};
    case ErrorCode::KeyMissing:
        return {error.args.empty() ? ErrorWords::tr("There is no course key.")
                                   : ErrorWords::tr("The key \"%1\" is not here.").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Take the key from its backup, or make a new one.")};
    case ErrorCode::KeyUnfinished:
        return {
            ErrorWords::tr("The key \"%1\" is not finished: no backup of it was read back.").arg(argument(error, 0)),
            ErrorWords::tr("It was given to nobody."),
            ErrorWords::tr(
                "Write a backup to another place and read it back; without one, a lost key is a lost term.")};
    default:
        return {};
    }
}

Words modelWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownName:
        return {ErrorWords::tr("There is no %1 called \"%2\".").arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Check the spelling; names are those of the lab's model.")};
    case ErrorCode::ValueOutOfRange:
        return {ErrorWords::tr("%1 cannot be %2: it goes from %3 to %4.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2), argument(error, 3)),
                ErrorWords::tr("The value before is still in force."),
                ErrorWords::tr("Give a value within the range.")};
    case ErrorCode::ValueNotANumber:
        return {ErrorWords::tr("\"%2\" is not a value for %1.").arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("The value before is still in force."),
                ErrorWords::tr("Give a number, with a unit if you like.")};
    case ErrorCode::DivisionByZero:
        return {ErrorWords::tr("%1 divides by zero at these settings.").arg(argument(error, 0)),
                ErrorWords::tr("No figure is shown for it."), ErrorWords::tr("Change a setting.")};
    case ErrorCode::NotFinite:
        return {ErrorWords::tr("%1 has no finite value at these settings.").arg(argument(error, 0)),
                ErrorWords::tr("No figure is shown for it."), ErrorWords::tr("Change a setting.")};
    case ErrorCode::OutsideTable:
        return {ErrorWords::tr("The table %1 says nothing about %2: it goes from %3 to %4.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2), argument(error, 3)),
                ErrorWords::tr("No figure is shown for it."), ErrorWords::tr("Change a setting.")};
    case ErrorCode::BudgetExceeded:
        return {ErrorWords::tr("The simulation %1 asks for %2 steps of computing; %3 are allowed.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2)),
                ErrorWords::tr("It was not started; everything else works as before."),
                ErrorWords::tr("Choose settings that need fewer steps, or tell the author of the lab.")};
    case ErrorCode::FormulaInvalid:
        return {ErrorWords::tr("The formula of %1 cannot be used: %2").arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing was changed."), ErrorWords::tr("Correct the formula in the lab file.")};
    default:
        return {};
    }
}

/// What is wrong with an answer that was given, by the name of its refusal; empty for steps out of turn.
QString answerRemedy(const QString& refusal)
{
    static const std::map<QString, const char*> kRemedies{
        {QStringLiteral("unknown-answer"),
         QT_TRANSLATE_NOOP("ErrorWords", "Give one of the answers that the lab has.")},
        {QStringLiteral("answer-incomplete"), QT_TRANSLATE_NOOP("ErrorWords", "Answer every part of the question.")},
        {QStringLiteral("answer-not-a-number"), QT_TRANSLATE_NOOP("ErrorWords", "Give a number.")},
        {QStringLiteral("answer-out-of-range"),
         QT_TRANSLATE_NOOP("ErrorWords", "Give a number within the bounds of the question.")},
        {QStringLiteral("answer-off-budget"),
         QT_TRANSLATE_NOOP("ErrorWords", "Give parts that add up to the budget of the question.")},
        {QStringLiteral("answer-too-long"), QT_TRANSLATE_NOOP("ErrorWords", "Make the answer shorter.")}};
    const auto found = kRemedies.find(refusal);
    return found == kRemedies.end() ? QString() : ErrorWords::tr(found->second);
}

Words workWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Refused:
        if (const QString remedy = answerRemedy(argument(error, 0)); !remedy.isEmpty())
            return {ErrorWords::tr("This answer cannot be taken (%1).").arg(argument(error, 0)),
                    ErrorWords::tr("Nothing was changed."), remedy};
        return {ErrorWords::tr("This step is not possible now (%1).").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."), ErrorWords::tr("Finish the step before it first.")};
    case ErrorCode::NothingToHandIn:
        return {ErrorWords::tr("There is no work of %1 at \"%2\".").arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing was written."), ErrorWords::tr("Check the student number and the lab.")};
    case ErrorCode::StudentUnknown:
        return {ErrorWords::tr("No student \"%1\" in this course.").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Import the roster that has this student, or check the number.")};
    case ErrorCode::IdentifierMissing:
        return {ErrorWords::tr("These students have no %1, which this export needs: %2")
                    .arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing was written."),
                ErrorWords::tr("Add it to the roster, or export another format.")};
    case ErrorCode::PlatformRefuses:
        return {ErrorWords::tr("%1 would not take this file: %2.").arg(argument(error, 0), argument(error, 1)),
                ErrorWords::tr("Nothing was written."),
                ErrorWords::tr("Correct what is named, or export another format.")};
    case ErrorCode::ChangedMeanwhile:
        return {ErrorWords::tr(
                    "Somebody else changed this meanwhile (%1): it was \"%2\" when you saw it and is \"%3\" now.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2)),
                ErrorWords::tr("What is there now was kept; what you wanted to set is in the audit trail."),
                ErrorWords::tr("Look at the new value, and set yours again if it should still stand.")};
    case ErrorCode::OnHold:
        return {ErrorWords::tr("The course may not be purged now: %1.").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was removed."),
                ErrorWords::tr("Wait for the day named, or end the hold first.")};
    case ErrorCode::CourseInvalid:
        return {ErrorWords::tr("The course file has faults."), ErrorWords::tr("Nothing was changed."),
                ErrorWords::tr("Correct the places named.")};
    case ErrorCode::NotHere:
        if (argument(error, 1) == QLatin1String("policy"))
            return {argument(error, 0) == QLatin1String("print")
                        ? ErrorWords::tr("Your administrator has switched off pages for printing (PDF).")
                        : ErrorWords::tr("Your administrator has switched off exports."),
                    ErrorWords::tr("Nothing was written."), ErrorWords::tr("Ask them if you need it.")};
        return {ErrorWords::tr("%1 is not possible in this program.").arg(argument(error, 0)),
                ErrorWords::tr("Nothing was changed."), ErrorWords::tr("Use %1.").arg(argument(error, 1))};
    case ErrorCode::UsageInvalid:
        return {ErrorWords::tr("The command cannot be understood."), ErrorWords::tr("Nothing was done."),
                ErrorWords::tr("Add --help to see how it is written.")};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error& error)
{
    Words words = fileWords(error);
    for (const auto more : {databaseWords, contentWords, keyWords, modelWords, workWords}) {
        if (words.title.isEmpty())
            words = more(error);
    }
    Q_ASSERT(!words.title.isEmpty());
    std::string detail = error.place.empty() ? std::string() : shownName(error.place);
    if (!error.cause.empty())
        detail += (detail.empty() ? "" : ": ") + error.cause;
    return {words.title.toStdString(), detail, words.safe.toStdString(), words.remedy.toStdString()};
}

std::string errorLine(const Error& error)
{
    const ErrorText text = errorText(error);
    std::string line = error.place.empty() ? std::string() : error.place + ": ";
    line += text.title;
    if (!error.cause.empty())
        line += " (" + error.cause + ")";
    // Place, cause and title quote files and names. A terminal line needs no isolation of them; what could break it or
    // steer the terminal is shown all the same.
    constexpr std::size_t kIsolate = 3;
    const std::string shown = shownName(line + " " + text.safe + " " + text.remedy);
    return shown.substr(kIsolate, shown.size() - 2 * kIsolate);
}

} // namespace foresight
