// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/tab_chain.h"

#include <QWidget>

namespace foresight::ui {

void chainTabs(const QWidget& page, const std::vector<QWidget*>& parts)
{
    std::vector<QWidget*> chain;
    for (const QWidget* part : parts) {
        for (QWidget* widget = page.nextInFocusChain(); widget != &page; widget = widget->nextInFocusChain()) {
            if (part->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                chain.push_back(widget);
            }
        }
    }
    for (std::size_t i = 1; i < chain.size(); ++i) {
        QWidget::setTabOrder(chain[i - 1], chain[i]);
    }
}

} // namespace foresight::ui
