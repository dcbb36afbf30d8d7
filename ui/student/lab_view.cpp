// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_view.h"

#include "ui/qt_text.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/snapshot_keeper.h"
#include "ui/student/status_strip.h"
#include "ui/student/step_page.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kLowHeight = 420;

} // namespace

LabView::LabView(std::unique_ptr<StudentSession> session, QWidget* parent)
    : QWidget(parent), m_session(std::move(session)), m_snapshots(std::make_unique<SnapshotKeeper>(*m_session))
{
    setObjectName(QStringLiteral("labView"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_wizard = new LabWizard(*m_session, this);
    m_column->addWidget(m_wizard, 1);
    m_strip = new StatusStrip(*m_session, this);
    m_column->addWidget(m_strip);
    connect(m_snapshots.get(), &SnapshotKeeper::failed, m_strip, &StatusStrip::showNoCopy);
    connect(m_snapshots.get(), &SnapshotKeeper::taken, m_strip, &StatusStrip::showCopied);
    connect(&Theme::current(), &Theme::changed, this, &LabView::fit);
}

LabView::~LabView()
{
    // The widgets use the session: they go first.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

bool LabView::shows(const QString& id, const AttemptWish& wish) const
{
    const bool sameAttempt = wish.kind == AttemptWish::Kind::Number && wish.number == m_session->attempt().attempt;
    return qtText(m_session->lab().id) == id && (wish.kind == AttemptWish::Kind::Latest || sameAttempt);
}

QString LabView::title() const
{
    const QString title = m_session->rendered(m_session->lab().title);
    const int attempt = m_session->attempt().attempt;
    return attempt > 1 ? tr("%1, attempt %2", "title of a lab").arg(title).arg(attempt) : title;
}

void LabView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LabView::fit()
{
    const bool low = height() < Theme::current().scaled(kLowHeight);
    if (low == m_low) {
        return;
    }
    m_low = low;
    m_wizard->setScrollingFoot(low ? m_strip : nullptr);
    if (!low) {
        m_column->addWidget(m_strip);
        m_strip->show();
    }
}

void LabView::leave()
{
    m_wizard->shownPage().leave();
}

void LabView::keep()
{
    m_wizard->shownPage().keep();
}

} // namespace foresight::ui
