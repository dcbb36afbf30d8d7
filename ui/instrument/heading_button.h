// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace foresight::ui {

/// A disclosure that goes on in a second line rather than lose its end; the theme draws it.
class HeadingButton final : public QPushButton
{
public:
    HeadingButton(const QString& title, QWidget* parent) : QPushButton(title, parent)
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const Theme& theme = Theme::current();
        const QRect room(0, 0, qMax(1, width - theme.scaled(kBesideText)), QWIDGETSIZE_MAX);
        const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, this->text()).height();
        return qMax(sizeHint().height(), text + theme.scaled(8));
    }

private:
    static constexpr int kBesideText = 24; ///< the mark before the text
};

} // namespace foresight::ui
