// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/areas/audit_area.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_rows.h"
#include "ui/gradebook/text_table_model.h"

#include <QTableView>
#include <QVBoxLayout>

namespace foresight::ui {

AuditArea::AuditArea(GradebookSession& session, QWidget* parent)
    : GradebookArea(session, QStringLiteral("audit"), tr("Audit"), parent), m_model(new TextTableModel(this))
{
    setLead(tr("Every change with who made it, when and why; the newest first."));
    column()->addWidget(areaTable(m_model, QStringLiteral("auditTableView"), tr("Audit trail"), this), 1);
}

void AuditArea::refresh()
{
    m_model->setTable(auditHeaders(), auditRows(session().audit(), locale()));
}

} // namespace foresight::ui
