// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/target_picker.h"

#include "ui/charts/drawn_view.h"
#include "ui/instrument/settle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

using Targets = std::vector<ChartTarget>;

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// The target under a place whose middle is nearest to it; null where there is none.
const ChartTarget* targetAt(const Targets& targets, const QPointF& place)
{
    const ChartTarget* nearest = nullptr;
    double least = 0;
    for (const ChartTarget& target : targets) {
        const QPointF apart = target.area.center() - place;
        const double distance = std::hypot(apart.x(), apart.y());
        if (target.area.contains(place) && (nearest == nullptr || distance < least)) {
            nearest = &target;
            least = distance;
        }
    }
    return nearest;
}

/// Targets in the order in which a key goes through them: from left to right, or from the top to the bottom. Cells of a
/// grid stay in their row or column, so that each key goes straight.
std::vector<const ChartTarget*> inOrder(const Targets& targets, bool across, const ChartTarget* lane)
{
    std::vector<const ChartTarget*> order;
    for (const ChartTarget& target : targets) {
        const QPointF apart = lane == nullptr ? QPointF() : target.area.center() - lane->area.center();
        if (std::abs(across ? apart.y() : apart.x()) < 1) {
            order.push_back(&target);
        }
    }
    std::stable_sort(order.begin(), order.end(), [across](const ChartTarget* a, const ChartTarget* b) {
        const QPointF p = a->area.center();
        const QPointF q = b->area.center();
        return across ? std::pair(p.x(), p.y()) < std::pair(q.x(), q.y())
                      : std::pair(p.y(), p.x()) < std::pair(q.y(), q.x());
    });
    return order;
}

} // namespace

TargetPicker::TargetPicker(DrawnView& view) : QObject(&view), m_view(view), m_settleTimer(new QTimer(this))
{
    m_settleTimer->setSingleShot(true);
    m_settleTimer->setInterval(kSettleDelayMs);
    connect(m_settleTimer, &QTimer::timeout, this, &TargetPicker::settlePending);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void TargetPicker::setEnabled(bool enabled)
{
    if (!enabled) {
        settlePending();
    }
    m_enabled = enabled;
    m_pressed.clear();
    m_view.setFocusPolicy(enabled ? Qt::StrongFocus : Qt::NoFocus);
    m_view.viewport()->setMouseTracking(enabled);
    m_view.viewport()->unsetCursor();
}

QString TargetPicker::keyWords() const
{
    if (!m_enabled) {
        return {};
    }
    switch (m_view.data().kind) {
    case ChartKind::HeatMap:
        return tr("The arrow keys choose another cell and so its settings.");
    case ChartKind::Bars:
        return tr("The Up and Down keys choose other bars and so their settings.");
    default:
        return tr(
            "The Left and Right keys choose the next point to that side, Up and Down the next one above or below; "
            "its settings are applied.");
    }
}

void TargetPicker::choose(const ChartTarget& target)
{
    if (target.current) {
        return;
    }
    m_pending = target.choose;
    m_settleTimer->start();
    Q_EMIT moved(m_pending);
}

bool TargetPicker::keyPressed(const QKeyEvent& event)
{
    const int key = event.key();
    const bool isStep = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isPlain(event) || (!isStep && key != Qt::Key_Home && key != Qt::Key_End)) {
        return false;
    }
    const Targets targets = m_view.targets();
    const auto current =
        std::find_if(targets.begin(), targets.end(), [](const ChartTarget& target) { return target.current; });
    const ChartTarget* now = current == targets.end() ? nullptr : &*current;
    const ChartTarget* lane = m_view.data().kind == ChartKind::HeatMap ? now : nullptr;
    const auto order = inOrder(targets, key != Qt::Key_Up && key != Qt::Key_Down, lane);
    if (order.empty()) {
        return true;
    }
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_Home;
    const auto at = std::find(order.begin(), order.end(), now);
    if (!isStep || at == order.end()) {
        // Where nothing is current, the first step comes in from the side that the key points away from.
        choose(isStep == back ? *order.back() : *order.front());
    } else if (back ? at != order.begin() : at + 1 != order.end()) {
        choose(**(back ? at - 1 : at + 1));
    }
    return true;
}

bool TargetPicker::pressed(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    settlePending();
    const Targets targets = m_view.targets();
    const ChartTarget* target = targetAt(targets, event.position());
    m_pressed = target != nullptr && !target->current ? target->choose : Settings{};
    return target != nullptr;
}

bool TargetPicker::released(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || m_pressed.empty()) {
        return false;
    }
    const Settings pressed = std::exchange(m_pressed, {});
    const Targets targets = m_view.targets();
    const ChartTarget* target = targetAt(targets, event.position());
    if (target != nullptr && target->choose == pressed) {
        Q_EMIT settled(pressed);
    }
    return true;
}

void TargetPicker::showPointer(const QPointF& place)
{
    const Targets targets = m_view.targets();
    if (targetAt(targets, place) != nullptr) {
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        m_view.viewport()->unsetCursor();
    }
}

void TargetPicker::settlePending()
{
    m_settleTimer->stop();
    if (!m_pending.empty()) {
        Q_EMIT settled(std::exchange(m_pending, {}));
    }
}

void TargetPicker::forgetPending()
{
    m_settleTimer->stop();
    m_pending.clear();
}

bool TargetPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_enabled) {
        return QObject::eventFilter(watched, event);
    }
    const bool inPlot = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return inPlot && pressed(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseMove:
        if (inPlot) {
            showPointer(static_cast<QMouseEvent&>(*event).position());
        }
        break;
    case QEvent::MouseButtonRelease:
        return inPlot && released(static_cast<QMouseEvent&>(*event));
    case QEvent::KeyPress:
        return watched == &m_view && keyPressed(static_cast<QKeyEvent&>(*event));
    case QEvent::FocusOut:
    case QEvent::Hide:
        settlePending();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace foresight::ui
