// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity_text.h"

#include <QString>

namespace foresight {

namespace {

struct Typed
{
    QString number;
    QString unit;
};

/// Splits "50 TB" into number and unit; a leading or trailing dollar sign is the unit USD.
Typed split(QString text)
{
    Typed typed;
    text = text.trimmed();
    if (text.startsWith(QLatin1Char('$'))) {
        typed.unit = QStringLiteral("USD");
        text = text.mid(1);
    }
    qsizetype end = 0;
    while (end < text.size()) {
        const QChar c = text[end];
        const bool exponent =
            (c == QLatin1Char('e') || c == QLatin1Char('E')) && end > 0 && end + 1 < text.size() &&
            text[end - 1].isDigit() &&
            (text[end + 1].isDigit() || text[end + 1] == QLatin1Char('-') || text[end + 1] == QLatin1Char('+'));
        const bool sign = c == QLatin1Char('-') || c == QLatin1Char('+') || c == QChar(0x2212);
        if (!c.isDigit() && !c.isSpace() && !sign && !exponent && !QStringLiteral(".,'\u066B\u066C\u2019").contains(c))
            break;
        ++end;
    }
    typed.number = text.left(end).trimmed();
    const QString rest = text.mid(end).trimmed();
    if (rest.startsWith(QLatin1Char('$'))) // "0,08 $/GB"
        typed.unit = QStringLiteral("USD") + rest.mid(1);
    else if (!rest.isEmpty())
        typed.unit += rest;
    return typed;
}

/// Any script's digits, signs and separators as ASCII with "." and ",".
QString plainAscii(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == QChar(0x066B))
            plain += QLatin1Char('.');
        else if (c == QChar(0x2212))
            plain += QLatin1Char('-');
        else if (!c.isSpace() && c != QLatin1Char('\'') && c != QChar(0x2019) && c != QChar(0x066C))
            plain += c;
    }
    return plain;
}

bool groupsOfThree(const QString& text, QChar separator)
{
    const qsizetype end = text.indexOf(QLatin1Char(separator == QLatin1Char(',') ? '.' : ','));
    const QStringList groups = text.left(end < 0 ? text.size() : end).split(separator);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return false;
    }
    return !groups.first().isEmpty() && groups.first().size() <= 3;
}

/// Decides which of "." and "," is the decimal one; empty when neither reading holds.
QString normalised(QString number, const QLocale& locale)
{
    const bool commaDecimal = locale.decimalPoint() == QLatin1String(",");
    const QChar decimal = QLatin1Char(commaDecimal ? ',' : '.');
    const QChar group = QLatin1Char(commaDecimal ? '.' : ',');
    const qsizetype decimals = number.count(decimal);
    const qsizetype groups = number.count(group);
    if (groups > 0 && groupsOfThree(number, group)) {
        number.remove(group); // "50,000" or "1.234,5" in a comma locale
    } else if (groups == 1 && decimals == 0) {
        number.replace(group, decimal); // a lone separator that cannot be a group
    } else if (groups > 0) {
        return {};
    }
    return number.replace(decimal, QLatin1Char('.'));
}

/// "h 12 min" from "2 h 12 min": where the next part begins; -1 when there is none.
qsizetype nextPart(const QString& unit)
{
    for (qsizetype i = 1; i < unit.size(); ++i)
        if (unit[i].isDigit() && unit[i - 1].isSpace())
            return i;
    return -1;
}

std::optional<Unit> typedUnit(const QString& text)
{
    QString unit = text;
    unit.replace(QStringLiteral("µ"), QStringLiteral("u")).remove(QLatin1Char(' '));
    return parseUnit(unit.toStdString());
}

} // namespace

TypedValue parseTyped(const std::string& text, const Unit& assumed, const QLocale& locale)
{
    const Typed typed = split(QString::fromStdString(text));
    if (typed.number.isEmpty() && typed.unit.isEmpty())
        return {std::nullopt, TypedValueFault::Empty};
    QString number = normalised(plainAscii(typed.number), locale);
    if (number.startsWith(QLatin1Char('+')))
        number.remove(0, 1);
    const auto value = parseNumber(number.toStdString());
    if (!value)
        return {std::nullopt, TypedValueFault::NotANumber};
    Unit unit = assumed;
    // Times are shown as "2 h 12 min", so they can be typed that way.
    const qsizetype next = assumed.dimension == kTime ? nextPart(typed.unit) : -1;
    if (next > 0 && !split(typed.unit.mid(next)).unit.isEmpty()) {
        const QString first = typed.number + QLatin1Char(' ') + typed.unit.left(next);
        TypedValue sum = parseTyped(first.toStdString(), assumed, locale);
        const TypedValue rest = parseTyped(typed.unit.mid(next).toStdString(), assumed, locale);
        if (!sum.quantity || !rest.quantity)
            return sum.quantity ? rest : sum;
        sum.quantity->base += rest.quantity->base;
        return sum;
    }
    if (!typed.unit.isEmpty()) {
        const auto given = typedUnit(typed.unit);
        if (!given)
            return {std::nullopt, TypedValueFault::UnknownUnit};
        // "$0.08" typed into a field of dollars per gigabyte means that unit.
        const bool shortForm = typed.unit == QLatin1String("USD") && assumed.symbol.rfind("USD", 0) == 0;
        if (!shortForm && given->dimension != assumed.dimension)
            return {std::nullopt, TypedValueFault::WrongUnit};
        if (!shortForm)
            unit = *given;
    }
    return {Quantity::of(*value, unit), TypedValueFault::Empty};
}

} // namespace foresight
