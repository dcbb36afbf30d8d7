// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"

#include <QCoreApplication>

#include <algorithm>

namespace foresight {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

const QLocale& americanEnglish()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

bool hasLatinDigits(const QLocale& locale)
{
    return locale.zeroDigit() == QLatin1String("0");
}

} // namespace

QLocale usualLocale(const QString& code)
{
    const QLocale usual(code);
    if (hasLatinDigits(usual)) {
        return usual;
    }
    const auto places = QLocale::matchingLocales(usual.language(), usual.script(), QLocale::AnyTerritory);
    const auto found = std::find_if(places.begin(), places.end(), hasLatinDigits);
    return found == places.end() ? americanEnglish() : *found;
}

QLocale wordLocale()
{
    const QString code = QCoreApplication::translate("ReportWords", "en");
    return code == QLatin1String("en") ? americanEnglish() : usualLocale(code);
}

QString wordNumber(double value, char format, int digits)
{
    QLocale locale = wordLocale();
    if (locale.language() == QLocale::English) {
        return QString::number(value, format, digits);
    }
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, format, digits);
}

QString dayWords(const QDate& day, const QLocale& locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        return day.toString(Qt::ISODate);
    }
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return locale.toString(day, format);
}

QString momentWords(const QDateTime& moment, const QLocale& locale)
{
    const bool iso = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const QString time =
        iso ? moment.time().toString(QStringLiteral("HH:mm")) : locale.toString(moment.time(), QLocale::ShortFormat);
    return dayWords(moment.date(), locale) + QLatin1Char(' ') + time;
}

QString listSeparator()
{
    return ListWords::tr(", ");
}

QString clauseSeparator()
{
    return ListWords::tr("; ");
}

} // namespace foresight
