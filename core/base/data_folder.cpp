// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/data_folder.h"

#include <QStandardPaths>

namespace foresight {

std::filesystem::path usersDataFolder()
{
    std::filesystem::path folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString();
    if (folder.is_relative()) {
        const std::filesystem::path home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation).toStdString();
        folder = home / ".local" / "share";
    }
    return folder / "foresight";
}

} // namespace foresight
