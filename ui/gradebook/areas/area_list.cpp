// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/area_list.h"

#include "ui/gradebook/areas/audit_area.h"
#include "ui/gradebook/areas/class_area.h"
#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/areas/grades_area.h"
#include "ui/gradebook/areas/import_area.h"
#include "ui/gradebook/areas/items_area.h"
#include "ui/gradebook/areas/roster_area.h"
#include "ui/gradebook/areas/rubric_area.h"
#include "ui/gradebook/areas/students_area.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

template <typename Area>
GradebookArea* makeArea(GradebookSession& session, QWidget* parent)
{
    return new Area(session, parent);
}

template <typename Area>
AreaEntry entry(const char* name, const char* icon, const QString& title, const char* help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(icon), title, QString::fromLatin1(help), &makeArea<Area>};
}

struct AreaWords
{
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

} // namespace

QList<AreaEntry> gradebookAreas()
{
    return {
        entry<ImportArea>("import", "import", AreaWords::tr("Import"), "collect"),
        entry<RosterArea>("roster", "roster", AreaWords::tr("Roster"), "roster"),
        entry<GradesArea>("grades", "grades", AreaWords::tr("Grades"), "grade"),
        entry<ItemsArea>("items", "items", AreaWords::tr("Items"), "items"),
        entry<StudentsArea>("students", "user", AreaWords::tr("Students"), "student"),
        entry<RubricArea>("rubric", "rubric", AreaWords::tr("Rubric"), "rubric"),
        entry<ClassArea>("class", "class", AreaWords::tr("Class view"), "class"),
        entry<ExportArea>("export", "export", AreaWords::tr("Export"), "export"),
        entry<AuditArea>("audit", "audit", AreaWords::tr("Audit"), "audit"),
    };
}

} // namespace foresight::ui
