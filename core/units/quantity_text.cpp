// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace foresight {

namespace {

constexpr int kSignificant = 3;

/// Digits after the separator that leave three significant ones.
int decimalsFor(double value)
{
    if (value == 0)
        return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(kSignificant - 1 - magnitude, 0, 12);
}

QString withoutTrailingZeros(QString text, const QLocale& locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    const QString zero = locale.zeroDigit();
    while (text.endsWith(zero))
        text.chop(zero.size());
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString significantText(double value, const QLocale& locale)
{
    return withoutTrailingZeros(locale.toString(value, 'f', decimalsFor(value)), locale);
}

QString numberFor(double value, const QuantityFormat& format, const QLocale& locale)
{
    if (!format.decimals)
        return significantText(value, locale);
    // A value that the fixed digits would show as zero keeps its leading digits instead.
    const bool vanishes = value != 0 && std::abs(value) < 0.5 * std::pow(10.0, -*format.decimals);
    return vanishes ? significantText(value, locale) : locale.toString(value, 'f', *format.decimals);
}

QString joined(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

QString moneyText(double dollars, const QuantityFormat& format, const QLocale& locale)
{
    int decimals = 0;
    if (format.decimals) {
        decimals = *format.decimals;
    } else if (std::abs(dollars) < 100 && dollars != std::round(dollars)) {
        // Cents, and further digits only where cents would be off by more than half a per cent.
        const auto error = [dollars](int digits) {
            const double scale = std::pow(10.0, digits);
            return std::abs(std::round(dollars * scale) / scale - dollars) / std::abs(dollars);
        };
        decimals = 2;
        while (decimals < 9 && error(decimals) > 0.005)
            ++decimals;
    }
    // The C locale has no customs of its own: "0.08$" without digit groups. English ones serve there.
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    const bool plain = locale.language() == QLocale::C;
    return (plain ? english : locale).toCurrencyString(dollars, QStringLiteral("$"), decimals);
}

/// "1 h 7 min": two neighbouring units, the lesser left out when it is zero.
QString twoUnits(long long lesserTotal, int lesserPerGreater, const QString& greater, const QString& lesser,
                 const QLocale& locale)
{
    const QString first = joined(locale.toString(lesserTotal / lesserPerGreater), greater);
    const long long rest = lesserTotal % lesserPerGreater;
    return rest == 0 ? first : first + QChar(QChar::Nbsp) + joined(locale.toString(rest), lesser);
}

QString timeText(double seconds, const QLocale& locale)
{
    const QString sign = seconds < 0 ? QString(locale.negativeSign()) : QString();
    const double s = std::abs(seconds);
    if (s == 0)
        return joined(locale.toString(0), QStringLiteral("s"));
    static const std::array<std::pair<double, QString>, 3> kSmall{
        {{1e-6, QStringLiteral("ns")}, {1e-3, QStringLiteral("µs")}, {0.0999, QStringLiteral("ms")}}};
    static constexpr std::array<double, 3> kFactors{1e9, 1e6, 1e3};
    for (std::size_t i = 0; i < kSmall.size(); ++i) {
        if (s < kSmall[i].first)
            return sign + joined(significantText(s * kFactors[i], locale), kSmall[i].second);
    }
    if (s < 59.95)
        return sign + joined(significantText(s, locale), QStringLiteral("s"));
    if (const auto whole = std::llround(s); whole < 3600)
        return sign + twoUnits(whole, 60, QStringLiteral("min"), QStringLiteral("s"), locale);
    if (const auto minutes = std::llround(s / 60); minutes < 24LL * 60)
        return sign + twoUnits(minutes, 60, QStringLiteral("h"), QStringLiteral("min"), locale);
    if (const auto hours = std::llround(s / 3600); hours < 100LL * 24)
        return sign + twoUnits(hours, 24, QStringLiteral("d"), QStringLiteral("h"), locale);
    return sign + joined(locale.toString(s / 86400, 'f', 0), QStringLiteral("d"));
}

/// The prefix that leaves one to three digits before the separator, after rounding to three significant ones.
std::pair<double, QString> prefixFor(double value)
{
    static constexpr std::array<const char*, 7> kPrefixes{"", "k", "M", "G", "T", "P", "E"};
    std::size_t index = 0;
    double factor = 1;
    while (index + 1 < kPrefixes.size() && std::abs(value) / factor >= 999.5) {
        factor *= 1000;
        ++index;
    }
    return {factor, QString::fromLatin1(kPrefixes[index])};
}

struct PrefixedUnit
{
    Dimension dimension;
    const char* symbol;
};

constexpr std::array<PrefixedUnit, 4> kPrefixedUnits{{
    {kData, "B"},
    {kDataRate, "B/s"},
    {kWork, "FLOP"},
    {kWorkRate, "FLOP/s"},
}};

struct UnitWords
{
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

/// What is counted, in words: after a number ("208 images/s") or by the piece ("602 kB/image"). Empty for a symbol.
QString countedWord(const QString& symbol, bool isCounted)
{
    if (symbol == QLatin1String("image"))
        //: a unit after a number, as in "208 images/s", and one that is counted by, as in "602 kB/image"
        return isCounted ? UnitWords::tr("images") : UnitWords::tr("image");
    if (symbol == QLatin1String("token"))
        //: a piece of text that a language model works on: after a number, and as one that is counted by ("kB/token")
        return isCounted ? UnitWords::tr("tokens") : UnitWords::tr("token");
    if (symbol == QLatin1String("request"))
        //: what a server is asked for: after a number, and as one that is counted by ("kB/request")
        return isCounted ? UnitWords::tr("requests") : UnitWords::tr("request");
    return {};
}

/// How a unit symbol of lab files is shown to people: symbols stay, words are the reader's.
QString shownSymbol(const QString& symbol)
{
    if (symbol == QLatin1String("1"))
        return {};
    if (symbol == QLatin1String("us"))
        return QStringLiteral("µs");
    QStringList parts = symbol.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const QString word = countedWord(parts[i], i == 0); !word.isEmpty())
            parts[i] = word;
    }
    return parts.join(QLatin1Char('/'));
}

QString inUnit(const Quantity& quantity, const QuantityFormat& format, const QLocale& locale)
{
    const double value = quantity.in(*format.unit);
    const QString symbol = QString::fromStdString(format.unit->symbol);
    if (symbol.startsWith(QLatin1String("USD"))) // "$4,000", "$0.08/GB"
        return moneyText(value, format, locale) + (format.plain ? QString() : symbol.mid(3));
    const QString number = numberFor(value, format, locale);
    return format.plain ? number : joined(number, shownSymbol(symbol));
}

QString readable(const Quantity& quantity, const QuantityFormat& format, const QLocale& locale)
{
    if (quantity.dimension == kTime)
        return timeText(quantity.base, locale);
    if (quantity.dimension == kMoney)
        return moneyText(quantity.base, format, locale);
    for (const PrefixedUnit& unit : kPrefixedUnits) {
        if (quantity.dimension != unit.dimension)
            continue;
        const auto [factor, prefix] = prefixFor(quantity.base);
        return joined(numberFor(quantity.base / factor, format, locale), prefix + QLatin1String(unit.symbol));
    }
    const QString number = numberFor(quantity.base, format, locale);
    return quantity.dimension == kNumber ? number
                                         : joined(number, QString::fromStdString(dimensionText(quantity.dimension)));
}

} // namespace

std::string quantityText(const Quantity& quantity, const QuantityFormat& format, const QLocale& locale)
{
    Q_ASSERT(std::isfinite(quantity.base));
    const Quantity shown{quantity.base == 0 ? 0.0 : quantity.base, quantity.dimension}; // no "-0"
    return (format.unit ? inUnit(shown, format, locale) : readable(shown, format, locale)).toStdString();
}

} // namespace foresight
