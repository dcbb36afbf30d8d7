// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QUndoCommand>

namespace foresight::ui {

class ExplorePage;

/// One settled change of settings, to be undone and done again; each is a look of its own in the ledger.
class SettingsCommand final : public QUndoCommand
{
public:
    SettingsCommand(ExplorePage& page, Settings before, Settings after);

    void undo() override;
    void redo() override;

private:
    ExplorePage& m_page;
    Settings m_before;
    Settings m_after;
};

} // namespace foresight::ui
