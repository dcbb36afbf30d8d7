// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace foresight::ui::test {

/// A pointer over a chart, as the window system sends it: moves carry the buttons that are down.
class Pointer
{
public:
    explicit Pointer(LabChartView& view) : m_view(view) {}

    void press(const QPointF& at)
    {
        m_at = at;
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
        m_buttons = Qt::LeftButton;
    }
    void move(const QPointF& to)
    {
        m_at = to.toPoint();
        QMouseEvent event(QEvent::MouseMove, m_at, m_view.viewport()->mapToGlobal(m_at), Qt::NoButton, m_buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(m_view.viewport(), &event);
    }
    void release()
    {
        m_buttons = Qt::NoButton;
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, m_at.toPoint());
    }
    void click(const QPointF& at)
    {
        press(at);
        release();
    }
    /// Where a value of the horizontal axis stands, at the height of the point.
    [[nodiscard]] QPointF placeOf(double value) const
    {
        qreal left = 0;
        qreal right = m_view.viewport()->width();
        while (right - left > 0.01) {
            const qreal middle = (left + right) / 2;
            (m_view.valueAt(m_view.data().x, middle) < value ? left : right) = middle;
        }
        const auto point = m_view.handlePoint();
        return {left, point ? point->y() : m_view.viewport()->height() / 2.0};
    }

private:
    LabChartView& m_view;
    QPointF m_at;
    Qt::MouseButtons m_buttons = Qt::NoButton;
};

} // namespace foresight::ui::test
