// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/settings_command.h"

#include "ui/student/pages/explore_page.h"

#include <QCoreApplication>

namespace foresight::ui {

SettingsCommand::SettingsCommand(ExplorePage& page, Settings before, Settings after)
    : QUndoCommand(QCoreApplication::translate("foresight::ui::SettingsCommand", "change of settings")), m_page(page),
      m_before(std::move(before)), m_after(std::move(after))
{
}

void SettingsCommand::undo()
{
    if (!m_page.apply(m_before)) {
        setObsolete(true);
    }
}

void SettingsCommand::redo()
{
    if (!m_page.apply(m_after)) {
        setObsolete(true); // not kept, so there is nothing to undo
    }
}

} // namespace foresight::ui
