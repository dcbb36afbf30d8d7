// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/area_list.h"

#include <QListWidget>

namespace foresight::ui {

/// The list of areas at the window's leading edge.
class AreaRail final : public QListWidget
{
    Q_OBJECT

public:
    explicit AreaRail(const QList<AreaEntry>& areas, QWidget* parent = nullptr);

private:
    void applyTheme();

    QList<AreaEntry> m_areas;
};

} // namespace foresight::ui
