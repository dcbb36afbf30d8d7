// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/lab_wizard.h"

#include "ui/student/lab_footer.h"
#include "ui/student/page_factory.h"
#include "ui/student/step_rail.h"
#include "ui/student/step_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace foresight::ui {

LabWizard::LabWizard(StudentSession& session, QWidget* parent)
    : QWizard(parent, Qt::Widget), m_session(session), m_steps(stepsOf(session.lab()))
{
    setObjectName(QStringLiteral("labWizard"));
    setAccessibleName(tr("Lab"));
    setWindowFlags(Qt::Widget);
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoDefaultButton | QWizard::NoCancelButton | QWizard::IndependentPages |
               QWizard::ExtendedWatermarkPixmap);
    setButtonLayout({});
    m_rail = new StepRail(session, this);
    setSideWidget(m_rail);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        addStepPage(m_steps[i], static_cast<int>(i));
    }
    m_footer = new LabFooter(this);
    connect(m_footer->backButton(), &QPushButton::clicked, this, &LabWizard::showPrevious);
    connect(m_footer->primaryButton(), &QPushButton::clicked, this, &LabWizard::activatePrimary);
    connect(m_rail, &StepRail::stepRequested, this, &LabWizard::showStep);
    connect(this, &QWizard::currentIdChanged, this, &LabWizard::showCurrent);
    connect(&session, &StudentSession::stateChanged, this, &LabWizard::showFooter);
    connect(&session, &StudentSession::saved, this, [this] { m_footer->setFailure({}); });
    connect(&session, &StudentSession::failed, this,
            [this](const Error& error) { m_footer->setFailure(notSavedText(error)); });
    connect(&Theme::current(), &Theme::changed, this, &LabWizard::fitRail);
    connect(&Theme::current(), &Theme::changed, this, &LabWizard::flatten, Qt::QueuedConnection);
    showStep(resumeStep(session.lab(), session.state()));
    flatten();
}

void LabWizard::addStepPage(const Step& step, int index)
{
    StepPage* page = makePage(step, m_session).release(); // the wizard owns its pages
    page->setObjectName(QStringLiteral("step%1Page").arg(index));
    page->setAccessibleName(stepName(step.kind));
    setPage(index, page);
    connect(page, &StepPage::primaryChanged, this, &LabWizard::showFooter);
    connect(page, &StepPage::stepRequested, this, &LabWizard::showStep);
    connect(page, &StepPage::advanceRequested, this, &LabWizard::showNext);
    connect(page, &StepPage::attemptRequested, this, &LabWizard::attemptRequested);
}

const Step& LabWizard::shownStep() const
{
    return m_steps[static_cast<std::size_t>(std::max(m_shown, 0))];
}

StepPage& LabWizard::shownPage() const
{
    return *pageAt(std::max(m_shown, 0));
}

StepPage* LabWizard::pageAt(int index) const
{
    return static_cast<StepPage*>(page(index));
}

int LabWizard::indexOf(const Step& step) const
{
    const auto found = std::find(m_steps.begin(), m_steps.end(), step);
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

bool LabWizard::isOpen(int index) const
{
    return index >= 0 && index < static_cast<int>(m_steps.size()) &&
           barOf(m_session.lab(), m_session.state(), m_steps[static_cast<std::size_t>(index)]) == StepBar::None;
}

bool LabWizard::showStep(const Step& step)
{
    return showIndex(indexOf(step));
}

bool LabWizard::showPrevious()
{
    return showIndex(m_shown - 1);
}

bool LabWizard::showNext()
{
    return showIndex(m_shown + 1);
}

bool LabWizard::showIndex(int index)
{
    if (!isOpen(index)) {
        return false;
    }
    if (index != currentId()) {
        // QWizard's own history knows only forward and back; starting again at the step allows any order.
        setStartId(index);
        restart();
    }
    return true;
}

int LabWizard::nextId() const
{
    return isOpen(currentId() + 1) ? currentId() + 1 : -1;
}

void LabWizard::showCurrent(int id)
{
    if (id < 0) {
        return;
    }
    if (!isOpen(id)) {
        showStep(resumeStep(m_session.lab(), m_session.state()));
        return;
    }
    if (visitedIds().isEmpty() || visitedIds().constLast() != id) {
        // setCurrentId() backwards leaves a history that does not end here, which QWizard::back() relies on.
        setStartId(id);
        restart();
        return;
    }
    if (m_shown >= 0 && m_shown != id) {
        pageAt(m_shown)->leave();
    }
    m_shown = id;
    StepPage* page = pageAt(id);
    m_footer->setParent(this); // entering may build the page anew, and what scrolls with it would go
    if (m_strip != nullptr) {
        m_strip->setParent(this);
    }
    page->enter();
    placeFoot();
    m_rail->setShownStep(shownStep());
    showFooter();
    page->focusTop();
    Q_EMIT shownStepChanged(shownStep());
}

void LabWizard::placeFoot()
{
    if (m_strip == nullptr) {
        shownPage().setFoot({m_footer}, false);
    } else {
        shownPage().setFoot({m_footer, m_strip}, true);
    }
}

void LabWizard::setScrollingFoot(QWidget* strip)
{
    if (strip != m_strip) {
        m_strip = strip;
        placeFoot();
        orderTabs();
    }
}

void LabWizard::showFooter()
{
    if (m_shown >= 0) {
        m_footer->show(shownPage(), m_shown > 0);
        orderTabs();
        Q_EMIT primaryChanged();
    }
}

/// Tab goes through the page from top to bottom and then to the footer, whatever was built when.
void LabWizard::orderTabs()
{
    StepPage* page = &shownPage();
    QWidget* last = page;
    for (QWidget* widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && widget != m_footer && !m_footer->isAncestorOf(widget)) {
            last = widget;
        }
    }
    setTabOrder(last, m_footer->backButton());
    setTabOrder(m_footer->backButton(), m_footer->primaryButton());
}

void LabWizard::activatePrimary()
{
    if (!m_footer->primaryButton()->isEnabled() || !m_footer->primaryButton()->isVisibleTo(this)) {
        return;
    }
    const int before = m_shown;
    if (shownPage().activatePrimary() && m_shown == before) {
        showNext();
    }
}

void LabWizard::focusNextPane()
{
    const QWidget* focus = focusWidget();
    if (focus != nullptr && m_rail->isAncestorOf(focus)) {
        shownPage().focusFirst();
    } else if (focus != nullptr && shownPage().isAncestorOf(focus) && !m_footer->isAncestorOf(focus)) {
        QPushButton* primary = m_footer->primaryButton();
        (primary->isEnabled() ? primary : m_footer->backButton())->setFocus(Qt::TabFocusReason);
    } else {
        m_rail->focusShownStep();
    }
}

void LabWizard::accept() {}

void LabWizard::reject() {}

void LabWizard::done(int) {}

void LabWizard::keyPressEvent(QKeyEvent* event)
{
    // A dialog would press a default button on Enter and close on Esc.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QWizard::keyPressEvent(event);
}

void LabWizard::resizeEvent(QResizeEvent* event)
{
    QWizard::resizeEvent(event);
    fitRail();
}

bool LabWizard::event(QEvent* event)
{
    const bool handled = QWizard::event(event);
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::LayoutRequest:
    case QEvent::Show:
        flatten(); // QWizard makes its layout anew whenever it likes
        break;
    default:
        break;
    }
    return handled;
}

void LabWizard::fitRail()
{
    m_rail->setNarrow(m_rail->wideWidth() * 4 > width());
}

/// Takes away the margins that QWizard gives its pages and its side widget.
void LabWizard::flatten()
{
    QWidget* frame = m_shown < 0 ? nullptr : shownPage().parentWidget();
    if (frame == nullptr) {
        return;
    }
    for (const QWidget* owner : {frame, frame->parentWidget(), m_rail->parentWidget()}) {
        if (owner->layout() == nullptr) {
            continue;
        }
        QList<QLayout*> layouts = owner->layout()->findChildren<QLayout*>();
        layouts.prepend(owner->layout());
        for (QLayout* layout : layouts) {
            if (!layout->contentsMargins().isNull()) {
                layout->setContentsMargins(0, 0, 0, 0);
            }
            if (layout->spacing() != 0) {
                layout->setSpacing(0);
            }
        }
    }
}

} // namespace foresight::ui
