// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace foresight {

/// The user's own folder for this program's data, whether it is there or not. A relative XDG_DATA_HOME is not followed:
/// where the work lies must not depend on the folder that a program was started in.
[[nodiscard]] std::filesystem::path usersDataFolder();

} // namespace foresight
