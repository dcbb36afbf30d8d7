// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

namespace foresight::bench {

/// Counts how often widgets were painted: a benchmark of painting that paints nothing would look fine.
class PaintCounter final : public QObject
{
public:
    using QObject::QObject;
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace foresight::bench
