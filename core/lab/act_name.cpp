// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/act_name.h"

#include <QCoreApplication>
#include <QString>

namespace foresight {

namespace {

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

} // namespace

std::string actName(const LabDefinition& lab, const std::string& act)
{
    static constexpr const char* kNumerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    const Act* found = lab.act(act);
    if (!found) {
        return act;
    }
    const auto place = static_cast<std::size_t>(found - lab.acts.data());
    const QString numeral =
        place < std::size(kNumerals) ? QString::fromLatin1(kNumerals[place]) : QString::number(place + 1);
    //: %1 is the act's number as a Roman numeral
    return ActWords::tr("Act %1").arg(numeral).toStdString();
}

} // namespace foresight
