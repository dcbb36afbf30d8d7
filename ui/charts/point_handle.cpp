// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/point_handle.h"

#include "ui/charts/chart_view.h"
#include "ui/instrument/settle.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

#include <cmath>

namespace foresight::ui {

namespace {

constexpr int kReach = 15;     ///< px around the point that take hold of it: a target of 30 by 30
constexpr int kPageSteps = 10; ///< as the controls have it

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

PointHandle::PointHandle(LabChartView& view, Press press)
    : QObject(&view), m_view(view), m_press(press), m_settleTimer(new QTimer(this))
{
    m_settleTimer->setSingleShot(true);
    m_settleTimer->setInterval(kSettleDelayMs);
    connect(m_settleTimer, &QTimer::timeout, this, &PointHandle::settlePending);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void PointHandle::setScale(const std::optional<InputScale>& scale)
{
    if (!scale) {
        cancelDrag();
        settlePending();
    }
    m_scale = scale;
    m_pressedSeries.clear();
    m_view.setFocusPolicy(scale ? Qt::StrongFocus : Qt::NoFocus);
    m_view.viewport()->setMouseTracking(scale.has_value());
    m_view.viewport()->unsetCursor();
    m_view.setHandle(scale ? ChartView::Handle::Idle : ChartView::Handle::None);
}

QString PointHandle::keyWords() const
{
    if (!m_scale) {
        return {};
    }
    return m_view.data().perInput.empty()
               ? tr("The Left and Right keys move the point, Page Up and Page Down move it further.")
               : tr("The Left and Right keys move the point, Page Up and Page Down move it further; Up and Down choose "
                    "another line.");
}

bool PointHandle::isOnPoint(const QPointF& place) const
{
    const auto point = m_view.handlePoint();
    const qreal reach = Theme::current().scaled(kReach);
    return point && std::abs(place.x() - point->x()) <= reach && std::abs(place.y() - point->y()) <= reach;
}

std::optional<double> PointHandle::value() const
{
    const auto point = m_view.handlePoint();
    if (!point) {
        return std::nullopt;
    }
    const auto& data = m_view.data();
    return data.current      ? data.current->at.x
           : data.prediction ? data.prediction->at.x
                             : m_view.valueAt(m_view.data().x, point->x());
}

void PointHandle::moveTo(qreal x)
{
    const int step = m_scale->stepOf(m_view.valueAt(m_view.data().x, x));
    // A value between two steps is kept until the pointer has gone to another step.
    const bool isStart = !m_drag->fresh && step == m_scale->stepOf(m_drag->start);
    const double wanted = isStart ? m_drag->start : m_scale->valueAt(step);
    if (wanted != m_drag->last) {
        m_drag->last = wanted;
        Q_EMIT moved({{m_view.data().overInput, wanted}});
    }
}

bool PointHandle::pressed(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        return m_drag.has_value();
    }
    settlePending();
    const QPointF place = event.position();
    if (isOnPoint(place)) {
        const double start = *value();
        m_drag = Drag{start, start, false, m_view.handlePoint()->x() - place.x()};
        m_view.setHandle(ChartView::Handle::Hot);
        return true;
    }
    if (m_press == Press::Anywhere) {
        const double start = value().value_or(std::nan(""));
        m_drag = Drag{start, start, true, 0};
        m_view.setHandle(ChartView::Handle::Hot);
        moveTo(place.x());
        return true;
    }
    m_pressedSeries = m_view.otherSeriesAt(place);
    return !m_pressedSeries.empty();
}

bool PointHandle::dragged(const QMouseEvent& event)
{
    if (m_drag) {
        moveTo(event.position().x() + m_drag->offset);
        return true;
    }
    showPointer(event.position());
    return !m_pressedSeries.empty();
}

bool PointHandle::released(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        return m_drag.has_value();
    }
    if (m_drag) {
        const Drag drag = *m_drag;
        m_drag.reset();
        showPointer(event.position());
        if (drag.last != drag.start && !std::isnan(drag.last)) {
            Q_EMIT settled({{m_view.data().overInput, drag.last}});
        }
        return true;
    }
    const std::string series = std::exchange(m_pressedSeries, {});
    if (series.empty()) {
        return false;
    }
    if (m_view.otherSeriesAt(event.position()) == series) {
        Q_EMIT settled({{m_view.data().perInput, series}});
    }
    showPointer(event.position());
    return true;
}

void PointHandle::cancelDrag()
{
    m_pressedSeries.clear();
    if (m_drag) {
        m_drag.reset();
        m_view.setHandle(ChartView::Handle::Idle);
        Q_EMIT cancelled();
    }
}

void PointHandle::showPointer(const QPointF& place)
{
    const bool onPoint = m_drag || isOnPoint(place);
    m_view.setHandle(onPoint ? ChartView::Handle::Hot : ChartView::Handle::Idle);
    if (onPoint) {
        m_view.viewport()->setCursor(Qt::SizeHorCursor);
    } else if (m_press == Press::Anywhere || !m_view.otherSeriesAt(place).empty()) {
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        m_view.viewport()->unsetCursor();
    }
}

void PointHandle::stepTo(int step)
{
    const double wanted = m_scale->valueAt(step);
    if (value() == wanted) {
        return;
    }
    m_pending[m_view.data().overInput] = wanted;
    m_settleTimer->start();
    Q_EMIT moved(m_pending);
}

void PointHandle::choose(const std::string& series)
{
    if (series.empty()) {
        return;
    }
    m_pending[m_view.data().perInput] = series;
    m_settleTimer->start();
    Q_EMIT moved(m_pending);
}

void PointHandle::settlePending()
{
    m_settleTimer->stop();
    if (!m_pending.empty()) {
        Q_EMIT settled(std::exchange(m_pending, {}));
    }
}

void PointHandle::forgetPending()
{
    m_settleTimer->stop();
    m_pending.clear();
}

bool PointHandle::keyPressed(const QKeyEvent& event)
{
    if (m_drag) {
        if (event.key() == Qt::Key_Escape) {
            cancelDrag();
        }
        return true; // the pointer has the point in hand
    }
    if (!isPlain(event)) {
        return false;
    }
    const auto now = value();
    const int step = now ? m_scale->stepOf(*now) : m_scale->steps() / 2;
    const bool hasLines = !m_view.data().perInput.empty();
    switch (event.key()) {
    case Qt::Key_Left:
        stepTo(step - 1);
        return true;
    case Qt::Key_Right:
        stepTo(step + 1);
        return true;
    case Qt::Key_PageDown:
        stepTo(step - kPageSteps);
        return true;
    case Qt::Key_PageUp:
        stepTo(step + kPageSteps);
        return true;
    case Qt::Key_Home:
        stepTo(0);
        return true;
    case Qt::Key_End:
        stepTo(m_scale->steps());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (hasLines) {
            choose(m_view.neighbourSeries(event.key() == Qt::Key_Up));
        } else {
            stepTo(step + (event.key() == Qt::Key_Up ? 1 : -1));
        }
        return true;
    default:
        return false;
    }
}

bool PointHandle::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_scale) {
        return QObject::eventFilter(watched, event);
    }
    const bool inPlot = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return inPlot && pressed(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return inPlot && dragged(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return inPlot && released(static_cast<QMouseEvent&>(*event));
    case QEvent::Leave:
        if (!m_drag) {
            m_view.setHandle(ChartView::Handle::Idle);
        }
        break;
    case QEvent::ShortcutOverride: // Esc belongs to the drag before it belongs to anything around
        if (m_drag) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return watched == &m_view && keyPressed(static_cast<QKeyEvent&>(*event));
    case QEvent::FocusOut:
        settlePending();
        break;
    case QEvent::Hide:
        cancelDrag();
        settlePending();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace foresight::ui
