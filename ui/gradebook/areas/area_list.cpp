// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/area_list.h"

#include "ui/gradebook/areas/audit_area.h"
#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/areas/grades_area.h"
#include "ui/gradebook/areas/import_area.h"
#include "ui/gradebook/areas/roster_area.h"
#include "ui/gradebook/areas/rubric_area.h"

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
    Q_DECLARE_TR_FUNCTIONS(gradebook)
};

} // namespace

QList<AreaEntry> gradebookAreas()
{
    return {
        entry<ImportArea>("import", "import", AreaWords::tr("Import"), "collect"),
        entry<RosterArea>("roster", "roster", AreaWords::tr("Roster"), "roster"),
        entry<GradesArea>("grades", "grades", AreaWords::tr("Grades"), "grade"),
        entry<RubricArea>("rubric", "rubric", AreaWords::tr("Rubric"), "rubric"),
        entry<ExportArea>("export", "export", AreaWords::tr("Export"), "export"),
        entry<AuditArea>("audit", "audit", AreaWords::tr("Audit"), "audit"),
    };
}

} // namespace foresight::ui
