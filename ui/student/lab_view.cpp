// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_view.h"

#include "ui/student/lab_wizard.h"
#include "ui/student/status_strip.h"
#include "ui/student/step_page.h"
#include "ui/student/student_session.h"

#include <QVBoxLayout>

namespace foresight::ui {

LabView::LabView(std::unique_ptr<StudentSession> session, QWidget* parent)
    : QWidget(parent), m_session(std::move(session))
{
    setObjectName(QStringLiteral("labView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_wizard = new LabWizard(*m_session, this);
    column->addWidget(m_wizard, 1);
    column->addWidget(new StatusStrip(*m_session, this));
}

LabView::~LabView()
{
    // The widgets use the session: they go first.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void LabView::leave()
{
    m_wizard->shownPage().leave();
}

} // namespace foresight::ui
