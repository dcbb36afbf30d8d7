// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QString>

namespace foresight {

namespace {

struct Words
{
    QString title;
    QString safe;
    QString remedy;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("errors", text);
}

QString argument(const Error& error, std::size_t index)
{
    return index < error.args.size() ? QString::fromStdString(error.args[index]) : QString();
}

Words fileWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return {tr("There is no such file or folder."), tr("Nothing was changed."),
                tr("Check the name, and that the drive it is on is connected.")};
    case ErrorCode::FileUnreadable:
        return {tr("The file or folder cannot be read."), tr("Nothing was changed."),
                tr("Ask its owner or the administrator for the permission to read it, then try again.")};
    case ErrorCode::FileUnwritable:
        return {tr("The file or folder cannot be written to."), tr("What was saved before is still there."),
                tr("Choose a folder in which you may write, or ask the administrator for the permission.")};
    case ErrorCode::FileSystemReadOnly:
        return {tr("The disk or share is write-protected."),
                tr("What was saved before is still there and can be read."),
                tr("Remove the protection, or choose a folder on another disk.")};
    case ErrorCode::FileExists:
        return {tr("A file of this name exists already."), tr("It was not overwritten."), tr("Choose another name.")};
    case ErrorCode::DiskFull:
        return {tr("Not saved: the disk or your share of it is full."), tr("Everything saved before is still there."),
                tr("Free some space, then repeat the last step.")};
    case ErrorCode::NotAFolder:
        return {tr("A file stands where a folder is needed."), tr("The file was left as it is."),
                tr("Move that file away or choose another folder.")};
    case ErrorCode::NotAFile:
        return {tr("This is not a regular file."), tr("Nothing was changed."), tr("Choose a file.")};
    case ErrorCode::TooLarge:
        return {tr("The file is larger than the limit of %1 bytes.").arg(argument(error, 0)),
                tr("Nothing of it was read."), tr("Check that it is the file you meant.")};
    default:
        return {};
    }
}

Words databaseWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DatabaseCorrupt:
        return {tr("The file is damaged."), tr("It was left exactly as it is; nothing was overwritten."),
                tr("Keep the file and give it to your instructor or administrator; a copy made earlier can take its "
                   "place.")};
    case ErrorCode::DatabaseLocked:
        return {tr("Another program is using this file."), tr("Nothing was changed."),
                tr("Close the other window, or wait until it has finished, then try again.")};
    case ErrorCode::DatabaseReadOnly:
        return {tr("The file can be read but not changed."), tr("What it holds is safe."),
                tr("Ask for permission to write to it and to its folder, or copy it to a folder of your own.")};
    case ErrorCode::DatabaseTooNew:
        return {tr("The file was written by a newer version of this program (format %1, known here: %2).")
                    .arg(argument(error, 0), argument(error, 1)),
                tr("It was not changed."), tr("Install the newer version to go on with it.")};
    case ErrorCode::DatabaseForeign:
        return {tr("This file belongs to another program."), tr("It was not changed."),
                tr("Choose a file that was made by Foresight.")};
    case ErrorCode::DatabaseFailed:
        return {tr("The database reported a fault."), tr("Everything saved before is still there."),
                tr("Try again; if it happens again, restart the program and report the cause given here.")};
    case ErrorCode::ChainBroken:
        return {tr("Event %1 does not follow from the one before it.").arg(argument(error, 0)),
                tr("The file was left exactly as it is; the events before that one are sound."),
                tr("Keep the file and give it to your instructor or administrator.")};
    default:
        return {};
    }
}

Words contentWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FormatInvalid:
        return {tr("The file is not of the expected form."), tr("Nothing of it was used."),
                tr("Correct the place named, or choose another file.")};
    case ErrorCode::FormatTooNew:
        return {tr("The file has format %1; this version knows up to %2.").arg(argument(error, 0), argument(error, 1)),
                tr("Nothing of it was used."), tr("Install a newer version of the program.")};
    case ErrorCode::SignatureInvalid:
        return {tr("The signature does not fit the content."), tr("Nothing of it was used."),
                tr("Ask for the file again; it may have been damaged on the way.")};
    case ErrorCode::TextInvalid:
        return {tr("The text has characters that cannot be kept."), tr("Nothing was changed."), tr("Type it again.")};
    case ErrorCode::LabMissing:
        return {tr("There is no lab \"%1\".").arg(argument(error, 0)), tr("Nothing was changed."),
                tr("\"foresight-cli lab list\" shows the labs that are installed.")};
    case ErrorCode::LabFaulty:
        return {tr("The lab cannot be used: it has %1 fault(s).").arg(argument(error, 0)),
                tr("Your work is not affected."), tr("\"foresight-cli lab check\" lists every fault with its place.")};
    case ErrorCode::LabVersionDiffers:
        return {tr("The work was done with version %1 of the lab; installed is %2.")
                    .arg(argument(error, 0), argument(error, 1)),
                tr("The work is kept as it is."), tr("Install the version it was done with.")};
    default:
        return {};
    }
}

Words modelWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownName:
        return {tr("There is no %1 called \"%2\".").arg(argument(error, 0), argument(error, 1)),
                tr("Nothing was changed."), tr("Check the spelling; names are those of the lab's model.")};
    case ErrorCode::ValueOutOfRange:
        return {tr("%1 cannot be %2: it goes from %3 to %4.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2), argument(error, 3)),
                tr("The value before is still in force."), tr("Give a value within the range.")};
    case ErrorCode::ValueNotANumber:
        return {tr("\"%2\" is not a value for %1.").arg(argument(error, 0), argument(error, 1)),
                tr("The value before is still in force."), tr("Give a number, with a unit if you like.")};
    case ErrorCode::DivisionByZero:
        return {tr("%1 divides by zero at these settings.").arg(argument(error, 0)), tr("No figure is shown for it."),
                tr("Change a setting.")};
    case ErrorCode::NotFinite:
        return {tr("%1 has no finite value at these settings.").arg(argument(error, 0)),
                tr("No figure is shown for it."), tr("Change a setting.")};
    case ErrorCode::FormulaInvalid:
        return {tr("The formula of %1 cannot be used: %2").arg(argument(error, 0), argument(error, 1)),
                tr("Nothing was changed."), tr("Correct the formula in the lab file.")};
    default:
        return {};
    }
}

Words workWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Refused:
        return {tr("This step is not possible now (%1).").arg(argument(error, 0)), tr("Nothing was changed."),
                tr("Finish the step before it first.")};
    case ErrorCode::NothingToHandIn:
        return {tr("There is no work of %1 at \"%2\".").arg(argument(error, 0), argument(error, 1)),
                tr("Nothing was written."), tr("Check the student number and the lab.")};
    case ErrorCode::StudentUnknown:
        return {tr("No student \"%1\" in this course.").arg(argument(error, 0)), tr("Nothing was changed."),
                tr("Import the roster that has this student, or check the number.")};
    case ErrorCode::IdentifierMissing:
        return {
            tr("These students have no %1, which this export needs: %2").arg(argument(error, 0), argument(error, 1)),
            tr("Nothing was written."), tr("Add it to the roster, or export another format.")};
    case ErrorCode::PlatformRefuses:
        return {tr("%1 would not take this file: %2.").arg(argument(error, 0), argument(error, 1)),
                tr("Nothing was written."), tr("Correct what is named, or export another format.")};
    case ErrorCode::ChangedMeanwhile:
        return {tr("Somebody else changed this meanwhile (%1): it was \"%2\" when you saw it and is \"%3\" now.")
                    .arg(argument(error, 0), argument(error, 1), argument(error, 2)),
                tr("What is there now was kept; what you wanted to set is in the audit trail."),
                tr("Look at the new value, and set yours again if it should still stand.")};
    case ErrorCode::OnHold:
        return {tr("The course may not be purged now: %1.").arg(argument(error, 0)), tr("Nothing was removed."),
                tr("Wait for the day named, or end the hold first.")};
    case ErrorCode::CourseInvalid:
        return {tr("The course file has faults."), tr("Nothing was changed."), tr("Correct the places named.")};
    case ErrorCode::NotHere:
        return {tr("%1 is not possible in this program.").arg(argument(error, 0)), tr("Nothing was changed."),
                tr("Use %1.").arg(argument(error, 1))};
    case ErrorCode::UsageInvalid:
        return {tr("The command cannot be understood."), tr("Nothing was done."),
                tr("Add --help to see how it is written.")};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error& error)
{
    Words words = fileWords(error);
    for (const auto more : {databaseWords, contentWords, modelWords, workWords}) {
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
