// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/roster_words.h"

#include "core/base/word_locale.h"
#include "ui/gradebook/grade_words.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(RosterWords)
};

constexpr RosterField kStored[] = {RosterField::FamilyName, RosterField::GivenName, RosterField::Email,
                                   RosterField::Login,      RosterField::LmsId,     RosterField::SisId,
                                   RosterField::Section};

/// "Section: A → B; E-mail: – → ada@example.edu"
QString differences(const RosterPreview::Changed& change)
{
    QStringList fields;
    for (const RosterField field : kStored) {
        const std::string& before = change.before.*rosterMember(field);
        const std::string& after = change.after.*rosterMember(field);
        const auto shown = [](const std::string& text) { return text.empty() ? QStringLiteral("–") : shownText(text); };
        if (before != after)
            fields.append(RosterWords::tr("%1: %2 → %3").arg(fieldWords(field), shown(before), shown(after)));
    }
    return fields.join(clauseSeparator());
}

QList<TableCell> row(const QString& what, const Student& student, const QString& details)
{
    return {{what, {}},
            {shownText(student.studentId), {}},
            {studentName(student), {}},
            {shownText(student.section), {}},
            {details, details}};
}

} // namespace

QString platformWords(RosterPlatform platform)
{
    switch (platform) {
    case RosterPlatform::Foresight:
        return RosterWords::tr("A Foresight roster");
    case RosterPlatform::Mapped:
        return RosterWords::tr("A roster with columns chosen by hand");
    case RosterPlatform::Canvas:
        return RosterWords::tr("Recognised: a Canvas gradebook");
    case RosterPlatform::Moodle:
        return RosterWords::tr("Recognised: a Moodle export");
    case RosterPlatform::Blackboard:
        return RosterWords::tr("Recognised: a Blackboard grade centre");
    case RosterPlatform::Brightspace:
        return RosterWords::tr("Recognised: a Brightspace export");
    case RosterPlatform::Sakai:
        return RosterWords::tr("Recognised: a Sakai gradebook");
    case RosterPlatform::OpenEdx:
        return RosterWords::tr("Recognised: an Open edX grade file");
    case RosterPlatform::OneRoster:
        return RosterWords::tr("Recognised: a OneRoster archive");
    }
    return {};
}

QString fieldWords(RosterField field)
{
    switch (field) {
    case RosterField::StudentId:
        return RosterWords::tr("Student number");
    case RosterField::GivenName:
        return RosterWords::tr("Given name");
    case RosterField::FamilyName:
        return RosterWords::tr("Family name");
    case RosterField::Email:
        return RosterWords::tr("E-mail");
    case RosterField::Login:
        return RosterWords::tr("Login");
    case RosterField::LmsId:
        return RosterWords::tr("Platform's number");
    case RosterField::SisId:
        return RosterWords::tr("SIS number");
    case RosterField::Section:
        return RosterWords::tr("Section");
    case RosterField::Name:
        return RosterWords::tr("Name in one (Last, First)");
    }
    return {};
}

QList<QList<TableCell>> changeRows(const RosterPreview& preview, bool drop)
{
    QList<QList<TableCell>> rows;
    for (const Student& student : preview.added)
        rows.append(row(RosterWords::tr("new"), student, {}));
    for (const RosterPreview::Changed& change : preview.changed)
        rows.append(row(RosterWords::tr("changes"), change.after, differences(change)));
    for (const RosterPreview::Changed& change : preview.returned)
        rows.append(row(RosterWords::tr("comes back"), change.after, differences(change)));
    for (const Student& student : preview.absent)
        rows.append(row(drop ? RosterWords::tr("leaves") : RosterWords::tr("not in the file; stays"), student,
                        drop ? RosterWords::tr("Work and grades are kept, and left out of exports") : QString()));
    return rows;
}

QList<QList<TableCell>> faultRows(const std::vector<RosterLine>& faults)
{
    QList<QList<TableCell>> rows;
    for (const RosterLine& fault : faults)
        rows.append({{RosterWords::tr("line %1").arg(fault.line), shownText(fault.file)},
                     {shownText(fault.studentId), {}},
                     {},
                     {},
                     {shownText(fault.reason), shownText(fault.reason)}});
    return rows;
}

} // namespace foresight::ui
