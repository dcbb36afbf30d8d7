// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace foresight {

/// What went wrong, as a name that windows, terminal and tests agree on. Worded only in error_text.
enum class ErrorCode {
    // files and folders
    FileMissing,        ///< no such file or folder
    FileUnreadable,     ///< exists, cannot be read
    FileUnwritable,     ///< cannot be created or written (permission)
    FileSystemReadOnly, ///< the whole disk or share is write-protected
    FileExists,         ///< would overwrite something we were not asked to; args: "lab", id, version
    DiskFull,           ///< no space left; args: "quota" when the user's share of it is used up
    NotAFolder,         ///< a file stands where a folder is needed
    NotAFile,           ///< a folder, device or pipe stands where a file is needed
    TooLarge,           ///< over a stated limit; args: limit
    // databases
    DatabaseCorrupt,  ///< not a valid database, or its pages are damaged
    DatabaseLocked,   ///< another program holds it
    DatabaseReadOnly, ///< can be read, not written
    DatabaseTooNew,   ///< written by a newer version; args: version found, version known
    DatabaseForeign,  ///< a database, but not one of this kind
    DatabaseFailed,   ///< anything else the database reports
    // contents
    ChainBroken,       ///< an event does not follow from the one before; args: sequence number
    FormatInvalid,     ///< a file is not of the format it claims; place says where
    FormatTooNew,      ///< a file of a later format version; args: version found, version known
    SignatureInvalid,  ///< it does not match the content; args: of a lab why it is not trusted
    TextInvalid,       ///< text has characters that cannot be kept (NUL, broken UTF-8)
    PassphraseWrong,   ///< it opens no key of the file
    PassphraseShort,   ///< args: least number of characters
    KeyMissing,        ///< args: the key's words, or nothing when there is no key at all
    KeyUnfinished,     ///< no backup of it was read back; args: the key's words
    LabMissing,        ///< no lab of this id on the lab path; args: id
    LabFaulty,         ///< the lab has faults; args: their number
    LabVersionDiffers, ///< the lab installed is not the one recorded; args: recorded, installed
    // model
    UnknownName,     ///< an input, output, choice, act, context or profile that does not exist; args: kind, name
    ValueOutOfRange, ///< a setting outside its range; args: name, value, least, greatest
    ValueNotANumber, ///< text that should be a quantity; args: name, text
    DivisionByZero,  ///< args: output
    NotFinite,       ///< a formula gave NaN or infinity; args: output
    FormulaInvalid,  ///< args: output, reason
    OutsideTable,    ///< a table says nothing about a key; args: table, key, least, greatest; place: lab and act
    BudgetExceeded,  ///< a simulation asks for too much; args: simulation, needed, limit; place: lab and act
    // session
    Refused,         ///< the session's rules do not allow this step; args: refusal name
    NothingToHandIn, ///< no session of this lab; args: learner, lab
    // gradebook
    StudentUnknown,    ///< args: id
    IdentifierMissing, ///< students lack the identifier an export needs; args: identifier, names
    PlatformRefuses,   ///< a learning platform would refuse or misread the file; args: platform, reason
    ChangedMeanwhile,  ///< somebody else was quicker; args: what, as it was seen, as it is now
    OnHold,            ///< a purge is not allowed; args: why
    CourseInvalid,     ///< course file has faults; cause lists them
    NotHere,           ///< this program cannot do it; args: what, which program can (or "policy": nobody may here)
    UsageInvalid,      ///< a command's words are off; cause says how
};

/// A fault of the world with what is needed to word it. Nothing is worded where it happens.
struct Error
{
    ErrorCode code;
    std::string place;             ///< file, and line or sequence number where known
    std::vector<std::string> args; ///< see the code
    std::string cause;             ///< what the layer below said, for support

    bool operator==(const Error&) const = default;
};

/// Stable name of a code, such as "disk-full"; used in JSON output and tests.
[[nodiscard]] std::string errorName(ErrorCode code);

} // namespace foresight
