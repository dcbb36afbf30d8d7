// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/gap_text.h"

#include "core/units/quantity_text.h"

#include <QCoreApplication>
#include <QString>

#include <cmath>

namespace foresight {

namespace {

/// A prediction this close to the model's value counts as on it.
constexpr double kOnIt = 0.05;

struct GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

} // namespace

std::string gapText(const Quantity& predicted, const Quantity& actual, const QLocale& locale)
{
    if (!(predicted.base * actual.base > 0))
        return GapWords::tr("not comparable").toStdString();
    const double ratio = predicted.base / actual.base;
    if (std::abs(ratio - 1) <= kOnIt)
        return GapWords::tr("right on it").toStdString();
    const bool time = actual.dimension == kTime;
    const double factor = ratio > 1 ? ratio : 1 / ratio;
    QuantityFormat format;
    format.decimals = factor < 10 ? 1 : 0;
    const QString number = QString::fromStdString(quantityText({factor, {}}, format, locale));
    QString words;
    if (ratio > 1)
        words = time ? GapWords::tr("%1 times too long") : GapWords::tr("%1 times too high");
    else
        words = time ? GapWords::tr("%1 times too short") : GapWords::tr("%1 times too low");
    return words.arg(number).toStdString();
}

} // namespace foresight
