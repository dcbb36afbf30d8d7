// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/import_model.h"

#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Why a sealed hand-in was not opened, and what would open it.
QString sealedWords(const ImportedFile& file)
{
    const QString forWhom = shownText(file.detail);
    if (file.reason == "key-locked")
        return ImportWords::tr("Unlock the course key, then import again. It is for %1.").arg(forWhom);
    if (file.reason == "other-course")
        return ImportWords::tr("It is for another course: %1.").arg(forWhom);
    return ImportWords::tr("Its key is not here. It is for %1.").arg(forWhom);
}

} // namespace

QString verdictWords(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Accepted:
        return ImportWords::tr("accepted");
    case ImportVerdict::Duplicate:
        return ImportWords::tr("already here: the same content");
    case ImportVerdict::Damaged:
        return ImportWords::tr("damaged");
    case ImportVerdict::Unreadable:
        return ImportWords::tr("could not be read");
    case ImportVerdict::WrongLab:
        return ImportWords::tr("of a lab that this course does not have");
    case ImportVerdict::LabVersionDiffers:
        return ImportWords::tr("kept, and waits for the version of the lab that it was done with");
    case ImportVerdict::UnknownStudent:
        return ImportWords::tr("kept aside; the student is not on the roster");
    case ImportVerdict::NewerAttempt:
        return ImportWords::tr("accepted; a newer attempt");
    case ImportVerdict::OlderAttempt:
        return ImportWords::tr("accepted; an older attempt");
    case ImportVerdict::AnothersHandIn:
        return ImportWords::tr("kept; its ledger belongs to another student");
    case ImportVerdict::TooNew:
        return ImportWords::tr("made by a newer version of the program");
    case ImportVerdict::Sealed:
        return ImportWords::tr("sealed; not opened");
    }
    return {};
}

ImportModel::ImportModel(QObject* parent) : RecordModel(parent)
{
    setHeaders({tr("File"), tr("Verdict"), tr("Reason"), tr("Student number"), tr("Lab")});
}

void ImportModel::clear()
{
    m_files.clear();
    m_counts.clear();
    rebuild();
}

void ImportModel::add(const std::vector<ImportedFile>& files)
{
    for (const ImportedFile& each : files) {
        m_files.push_back(each);
        ++m_counts[each.verdict];
    }
    takeAppended();
}

void ImportModel::setFilter(std::optional<ImportVerdict> verdict)
{
    m_verdict = verdict;
    rebuild();
}

QString ImportModel::text(int at, int column) const
{
    const ImportedFile& each = file(at);
    switch (column) {
    case 0:
        return shownText(each.file.filename().string());
    case 1:
        return verdictWords(each.verdict);
    case 2:
        if (each.verdict == ImportVerdict::Sealed)
            return sealedWords(each);
        return each.place > 0 ? tr("%1, at %2").arg(shownText(each.reason)).arg(each.place) : shownText(each.reason);
    case 3:
        return shownText(each.learnerId);
    default:
        return shownText(each.lab);
    }
}

QString ImportModel::hint(int at, int column) const
{
    return column == 0 ? shownText(file(at).file.string()) : QString();
}

int ImportModel::compared(int a, int b, int column) const
{
    const ImportedFile& left = file(a);
    const ImportedFile& right = file(b);
    switch (column) {
    case 0:
        return left.file.filename().compare(right.file.filename());
    case 1:
        return threeWay(left.verdict, right.verdict);
    case 2:
        return left.reason.compare(right.reason);
    case 3:
        return left.learnerId.compare(right.learnerId);
    default:
        return left.lab.compare(right.lab);
    }
}

bool ImportModel::accepts(int at) const
{
    return !m_verdict || file(at).verdict == *m_verdict;
}

} // namespace foresight::ui
