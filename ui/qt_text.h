// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace foresight::ui {

/// UTF-8 text of the core as a QString and back.
[[nodiscard]] inline QString qtText(const std::string& text)
{
    return QString::fromStdString(text);
}
[[nodiscard]] inline std::string coreText(const QString& text)
{
    return text.toStdString();
}

} // namespace foresight::ui
