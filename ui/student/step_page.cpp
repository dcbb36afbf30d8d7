// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/step_page.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kReadingWidth = 820; ///< about 75 characters a line inside a card
constexpr int kMargin = 24;

bool hasCharts(StepKind kind)
{
    return kind == StepKind::Explore || kind == StepKind::Reveal || kind == StepKind::Report;
}

QString anchorOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Brief:
        return QStringLiteral("brief");
    case StepKind::Message:
        return QStringLiteral("message");
    case StepKind::Predict:
        return QStringLiteral("predict");
    case StepKind::Explore:
        return QStringLiteral("explore");
    case StepKind::Reveal:
        return QStringLiteral("reveal");
    case StepKind::Reflect:
        return QStringLiteral("reflect");
    case StepKind::Equation:
        return QStringLiteral("equation");
    case StepKind::Report:
        return QStringLiteral("report");
    }
    return {};
}

} // namespace

StepPage::StepPage(Step step, StudentSession& session, QWidget* parent)
    : QWizardPage(parent), m_step(std::move(step)), m_session(session)
{
    m_frame = new QVBoxLayout(this);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("pageScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumSize(1, 1);
    m_frame->addWidget(m_scroll, 1);
    connect(&session, &StudentSession::stateChanged, this, [this] {
        if (m_shown && m_builtFor) {
            refresh();
        }
    });
    connect(&Theme::current(), &Theme::changed, this, &StepPage::setMeasures);
}

const Act& StepPage::act() const
{
    const Act* act = m_session.lab().act(m_step.act);
    Q_ASSERT(act != nullptr);
    return *act;
}

QString StepPage::helpAnchor() const
{
    return anchorOf(m_step.kind);
}

void StepPage::enter()
{
    if (barOf(m_session.lab(), m_session.state(), m_step) != StepBar::None) {
        return;
    }
    m_shown = true;
    if (m_builtFor != m_session.session().scenario().context) {
        rebuild();
    }
    refresh();
    Q_EMIT primaryChanged();
}

void StepPage::leave()
{
    if (m_shown) {
        m_shown = false;
        left();
    }
}

void StepPage::keep()
{
    if (m_shown) {
        keepTyped();
    }
}

void StepPage::rebuild()
{
    makeFrame();
    m_builtFor = m_session.session().scenario().context;
    build();
    // A page without anything that grows stays at the top of the window.
    if (!m_content->expandingDirections().testFlag(Qt::Vertical)) {
        m_content->addStretch(1);
    }
}

void StepPage::makeFrame()
{
    auto* surface = new QWidget;
    surface->setObjectName(QStringLiteral("pageSurfaceWidget"));
    surface->setProperty("role", QStringLiteral("page")); // QWizard's own ground is white
    surface->setAttribute(Qt::WA_StyledBackground);
    m_surface = new QVBoxLayout(surface);
    m_surface->setContentsMargins(0, 0, 0, 0);
    m_surface->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_surface->addLayout(row, 1);
    m_column = new QWidget(surface);
    m_column->setObjectName(QStringLiteral("pageColumnWidget"));
    m_content = new QVBoxLayout(m_column);
    row->addWidget(m_column, 1);
    row->addStretch(0);
    setMeasures();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(surface);
}

void StepPage::setMeasures()
{
    if (m_column == nullptr) {
        return;
    }
    const Theme& theme = Theme::current();
    const int margin = theme.scaled(kMargin);
    m_content->setContentsMargins(margin, margin, margin, margin);
    m_content->setSpacing(theme.scaled(12));
    m_column->setMaximumWidth(hasCharts(m_step.kind) ? QWIDGETSIZE_MAX : theme.scaled(kReadingWidth) + 2 * margin);
}

void StepPage::addHeading(const QString& title, const QString& lead)
{
    auto* heading = new QLabel(unbroken(title), m_column);
    heading->setObjectName(QStringLiteral("headingLabel"));
    heading->setProperty("role", QStringLiteral("title"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_content->addWidget(heading);
    m_column->setAccessibleName(title);
    if (lead.isEmpty()) {
        return;
    }
    auto* line = new QLabel(unbroken(lead), m_column);
    line->setObjectName(QStringLiteral("leadLabel"));
    line->setProperty("role", QStringLiteral("lead"));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_content->addWidget(line);
}

void StepPage::setFoot(const std::vector<QWidget*>& parts, bool scrolls)
{
    QVBoxLayout* place = scrolls && m_surface != nullptr ? m_surface : m_frame;
    for (QWidget* part : parts) {
        place->addWidget(part);
        part->show();
    }
}

void StepPage::focusTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_column != nullptr) {
        m_column->setFocus(Qt::OtherFocusReason);
    }
}

void StepPage::focusOn(QWidget* part)
{
    part->show(); // a layout shows what it was given only later, and what is not shown takes no focus
    part->setFocus(Qt::OtherFocusReason);
    // The new part has no place yet; it has one when the event loop comes round.
    QMetaObject::invokeMethod(
        part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, kMargin); }, Qt::QueuedConnection);
}

void StepPage::focusFirst()
{
    if (m_column == nullptr) {
        return;
    }
    for (QWidget* widget = m_column->nextInFocusChain(); widget != m_column; widget = widget->nextInFocusChain()) {
        if (m_column->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    focusTop();
}

} // namespace foresight::ui
