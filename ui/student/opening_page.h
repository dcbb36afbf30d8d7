// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/area_page.h"

namespace foresight::ui {

/// Stands where a lab will be while its work is being opened: empty at first, then one calm line.
class OpeningPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget* parent = nullptr);

    void showNothing();
    void showWaiting();
};

} // namespace foresight::ui
