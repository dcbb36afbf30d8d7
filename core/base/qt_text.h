// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace foresight {

/// Text of the core as Qt's, to work on it; UTF-8 on one side, UTF-16 on the other.
inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

inline std::string str(const QString& text)
{
    return text.toStdString();
}

} // namespace foresight
