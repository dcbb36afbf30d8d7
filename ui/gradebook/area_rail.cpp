// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/area_rail.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QIcon>

#include <algorithm>

namespace foresight::ui {

AreaRail::AreaRail(const QList<AreaEntry>& areas, QWidget* parent) : QListWidget(parent), m_areas(areas)
{
    setProperty("role", QStringLiteral("rail"));
    nameWidget(this, QStringLiteral("areaListWidget"), tr("Areas"));
    for (const AreaEntry& area : areas)
        new QListWidgetItem(area.title, this);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (selectedItems().isEmpty() && currentItem() != nullptr)
            currentItem()->setSelected(true); // a click below the last row
    });
    connect(&Theme::current(), &Theme::changed, this, &AreaRail::applyTheme);
    applyTheme();
}

void AreaRail::applyTheme()
{
    const Theme& theme = Theme::current();
    const int side = theme.scaled(18);
    setIconSize({side, side});
    for (int i = 0; i < count(); ++i) {
        // The chosen row is a tint, not the accent, so its icon keeps the colour of text.
        const QPixmap drawn = theme.icon(m_areas[i].icon).pixmap(side, side);
        QIcon icon(drawn);
        icon.addPixmap(drawn, QIcon::Selected);
        item(i)->setIcon(icon);
    }
    // As wide as its words, and no wider than it looks well: large text leaves the room to the area.
    setFixedWidth(std::max(190, sizeHintForColumn(0) + theme.scaled(36)));
}

} // namespace foresight::ui
