// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/step_rail.h"

#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/step_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kWideWidth = 208;
constexpr int kBesideWords = 60; ///< icon and paddings
constexpr int kNarrowWidth = 52;
constexpr int kRowHeight = 30;
constexpr int kIconSize = 18;

QString rowName(const Step& step)
{
    const QString act = step.act.empty() ? QStringLiteral("lab") : qtText(step.act);
    return QStringLiteral("%1Step%2ToolButton").arg(act).arg(static_cast<int>(step.kind));
}

} // namespace

StepRail::StepRail(StudentSession& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    setObjectName(QStringLiteral("stepRailFrame"));
    setProperty("role", QStringLiteral("rail"));
    setAccessibleName(tr("Steps of the lab"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("railScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    auto* rows = new QWidget;
    rows->setObjectName(QStringLiteral("railRowsWidget"));
    m_rowsLayout = new QVBoxLayout(rows);
    m_rowsLayout->setSpacing(2);
    std::string act;
    for (const Step& step : stepsOf(session.lab())) {
        if (step.act != act || step.kind == StepKind::Report) {
            addGroup(groupTitle(step));
        }
        act = step.act;
        addRow(step);
    }
    m_rowsLayout->addStretch(1);
    m_scroll->setWidget(rows);
    connect(&session, &StudentSession::stateChanged, this, &StepRail::refresh);
    connect(&Theme::current(), &Theme::changed, this, &StepRail::applyMeasures);
    applyMeasures();
}

int StepRail::wideWidth() const
{
    const Theme& theme = Theme::current();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width(); // a lab of many acts has one
    int width = theme.scaled(kWideWidth);
    for (const Row& row : m_rows) {
        const int words = row.button->fontMetrics().horizontalAdvance(row.button->text());
        width = std::max(width, words + theme.scaled(kBesideWords) + bar);
    }
    return width;
}

QString StepRail::groupTitle(const Step& step) const
{
    if (step.act.empty()) {
        return tr("Finish");
    }
    const Act* act = m_session.lab().act(step.act);
    return tr("%1 · %2", "act number and title")
        .arg(actName(m_session.lab(), step.act), m_session.rendered(act->title, act->id));
}

void StepRail::addGroup(const QString& title)
{
    auto* label = new QLabel(title);
    label->setObjectName(QStringLiteral("railGroup%1Label").arg(m_groups.size() + 1));
    label->setProperty("role", QStringLiteral("caption"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_groups.push_back(label);
    m_rowsLayout->addWidget(label);
}

void StepRail::addRow(const Step& step)
{
    auto* button = new QToolButton;
    button->setObjectName(rowName(step));
    button->setProperty("role", QStringLiteral("railItem"));
    button->setText(stepName(step.kind));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    m_rows.push_back({step, button});
    m_rowsLayout->addWidget(button);
}

void StepRail::setShownStep(const Step& step)
{
    m_shown = step;
    refresh();
    for (const Row& row : m_rows) {
        if (row.step == step) {
            m_scroll->ensureWidgetVisible(row.button, 0, row.button->height());
        }
    }
}

void StepRail::setNarrow(bool narrow)
{
    if (m_narrow != narrow) {
        m_narrow = narrow;
        applyMeasures();
    }
}

void StepRail::applyMeasures()
{
    const Theme& theme = Theme::current();
    setFixedWidth(m_narrow ? theme.scaled(kNarrowWidth) : wideWidth());
    const int side = m_narrow ? 0 : theme.scaled(16);
    m_rowsLayout->setContentsMargins(0, theme.scaled(16), 0, theme.scaled(16));
    for (QLabel* group : m_groups) {
        group->setVisible(!m_narrow);
        group->setContentsMargins(side, theme.scaled(12), theme.scaled(8), theme.scaled(2));
    }
    for (const Row& row : m_rows) {
        row.button->setToolButtonStyle(m_narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        row.button->setIconSize(QSize(theme.scaled(kIconSize), theme.scaled(kIconSize)));
        row.button->setMinimumHeight(theme.scaled(kRowHeight));
        row.button->setMinimumWidth(m_narrow ? 1 : 0); // an icon needs less than it asks for beside a scroll bar
    }
    refresh();
}

void StepRail::refresh()
{
    for (const Row& row : m_rows) {
        refreshRow(row);
    }
}

void StepRail::refreshRow(const Row& row)
{
    const StepBar bar = barOf(m_session.lab(), m_session.state(), row.step);
    const StepMark mark = markOf(m_session.lab(), m_session.state(), row.step);
    const bool shown = row.step == m_shown;
    const QString name = stepName(row.step.kind);
    const QString act = row.step.act.empty() ? QString() : actName(m_session.lab(), row.step.act);
    QString spoken = tr("%1, %2", "step name and state").arg(name, markText(mark, bar));
    if (!act.isEmpty()) {
        spoken = tr("%1: %2", "act, then step and state").arg(act, spoken);
    }
    row.button->setAccessibleName(shown ? tr("%1, on screen").arg(spoken) : spoken);
    row.button->setAccessibleDescription(barText(bar));
    row.button->setToolTip(bar != StepBar::None ? barText(bar) : (m_narrow ? spoken : QString()));
    row.button->setIcon(
        Theme::current().icon(shown && mark == StepMark::ToDo ? QStringLiteral("dot") : markIcon(mark)));
    row.button->setEnabled(bar == StepBar::None);
    row.button->setFocusPolicy(shown ? Qt::StrongFocus : Qt::ClickFocus);
    setStyleProperty(*row.button, "mark", shown ? QStringLiteral("current") : QString());
}

void StepRail::focusShownStep()
{
    for (const Row& row : m_rows) {
        if (row.step == m_shown) {
            row.button->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool StepRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            moveFocus(watched, -1);
            return true;
        case Qt::Key_Down:
            moveFocus(watched, 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
                static_cast<QToolButton*>(watched)->click();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void StepRail::moveFocus(const QObject* from, int direction)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [from](const Row& row) { return row.button == from; });
    const auto count = static_cast<std::ptrdiff_t>(m_rows.size());
    for (std::ptrdiff_t next = at - m_rows.begin() + direction; next >= 0 && next < count; next += direction) {
        QToolButton* button = m_rows[static_cast<std::size_t>(next)].button;
        if (button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(button);
            return;
        }
    }
}

} // namespace foresight::ui
