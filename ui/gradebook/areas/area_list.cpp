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
AreaEntry entry(const char* name, const char* icon, const QString& title)
{
    return {QString::fromLatin1(name), QString::fromLatin1(icon), title, &makeArea<Area>};
}

struct AreaWords
{
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

} // namespace

QList<AreaEntry> gradebookAreas()
{
    return {
        entry<ImportArea>("import", "import", AreaWords::tr("Import")),
        entry<RosterArea>("roster", "roster", AreaWords::tr("Roster")),
        entry<GradesArea>("grades", "grades", AreaWords::tr("Grades")),
        entry<ItemsArea>("items", "items", AreaWords::tr("Items")),
        entry<StudentsArea>("students", "user", AreaWords::tr("Students")),
        entry<ClassArea>("class", "class", AreaWords::tr("Class view")),
        entry<ExportArea>("export", "export", AreaWords::tr("Export")),
        entry<AuditArea>("audit", "audit", AreaWords::tr("Audit")),
    };
}

} // namespace foresight::ui
