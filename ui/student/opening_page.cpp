// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/opening_page.h"

#include <QVBoxLayout>

namespace foresight::ui {

OpeningPage::OpeningPage(QWidget* parent) : AreaPage(QStringLiteral("openingPage"), parent)
{
    content()->addStretch(1); // what is said stands together, at the top
    showNothing();
}

void OpeningPage::showNothing()
{
    setTitle({});
}

void OpeningPage::showWaiting()
{
    setTitle(tr("Opening your work…"), tr("It is read and checked first. The more there is, the longer that takes."));
}

} // namespace foresight::ui
