// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy.h"

#include "core/base/text.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace foresight::ui {

namespace {

struct PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

Policy& inForce()
{
    static Policy policy;
    return policy;
}

constexpr std::pair<const char*, ThemeChoice> kThemes[] = {{"system", ThemeChoice::System},
                                                           {"light", ThemeChoice::Light},
                                                           {"dark", ThemeChoice::Dark},
                                                           {"high-contrast", ThemeChoice::HighContrast}};

} // namespace

const Policy& policyInForce()
{
    return inForce();
}

void putInForce(Policy policy)
{
    inForce() = std::move(policy);
}

Appearance appearanceUnderPolicy(Appearance wanted)
{
    for (const auto& [name, choice] : kThemes) {
        if (policyInForce().theme == name) {
            wanted.theme = choice;
        }
    }
    return wanted;
}

bool policySetsTheme()
{
    return !policyInForce().theme.empty();
}

QString languageUnderPolicy(const QStringList& codes)
{
    const QString code = qtText(policyInForce().locale);
    return codes.contains(code) ? code : QString();
}

QString setByAdministrator()
{
    return PolicyWords::tr("Set by your administrator.");
}

void lockControl(QWidget* control, const QString& why)
{
    control->setEnabled(false);
    control->setAccessibleDescription(why);
}

QString policyText()
{
    const Policy& policy = policyInForce();
    if (policy.file.empty()) {
        return {};
    }
    QStringList lines;
    if (!policy.faults.empty()) {
        lines.append(PolicyWords::tr("The policy file of this computer has a fault. Until your administrator corrects "
                                     "it, nothing can be exported or printed."));
        for (const Error& fault : policy.faults) {
            lines.append(qtText(shownName(fault.place + ": " + fault.cause)));
        }
    }
    if (!policy.settings.empty()) {
        lines.append(PolicyWords::tr("Your administrator set in %1:").arg(qtText(policy.file.string())));
        for (const auto& [key, value] : policy.settings) {
            lines.append(qtText(shownName(key + " = " + value)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace foresight::ui
