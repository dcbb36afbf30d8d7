// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace foresight::ui {

/// One of several joined buttons of which one is on. To arrow keys and screen readers it is a radio button.
class SegmentButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `position`: "first", "middle" or "last".
    SegmentButton(const QString& text, const QString& position, QWidget* parent = nullptr);
};

} // namespace foresight::ui
