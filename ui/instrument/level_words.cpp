// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/level_words.h"

namespace foresight::ui {

QString levelName(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Neutral:
        return QStringLiteral("neutral");
    case VerdictLevel::Good:
        return QStringLiteral("good");
    case VerdictLevel::Warn:
        return QStringLiteral("warn");
    case VerdictLevel::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

QString levelMark(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Neutral:
        return QStringLiteral("●");
    case VerdictLevel::Good:
        return QStringLiteral("▲");
    case VerdictLevel::Warn:
        return QStringLiteral("◆");
    case VerdictLevel::Bad:
        return QStringLiteral("▼");
    }
    return {};
}

} // namespace foresight::ui
