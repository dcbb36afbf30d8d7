// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace foresight {

// How figures and lists are written among words for people. Files for machines do without: they are the same in every
// language.

/// The numbers and dates of a language ("de", "zh-CN") as is usual for it, always with the digits 0 to 9, which
/// formulas and axes use as well.
[[nodiscard]] QLocale usualLocale(const QString& code);

/// The same of the language that the program speaks; without a translation it is English.
[[nodiscard]] QLocale wordLocale();

/// As QString::number() writes it, with that language's signs: "0,5". Thousands have no mark of their own.
[[nodiscard]] QString wordNumber(double value, char format = 'g', int digits = 6);

/// A day, and a moment to the minute. English is read where days are written in different orders: there it is
/// "2026-10-01", in other languages as is usual, always with all digits of the year.
[[nodiscard]] QString dayWords(const QDate& day, const QLocale& locale);
[[nodiscard]] QString momentWords(const QDateTime& moment, const QLocale& locale);

/// What stands between the parts of a list, ", ", and between longer parts, "; ".
[[nodiscard]] QString listSeparator();
[[nodiscard]] QString clauseSeparator();

} // namespace foresight
