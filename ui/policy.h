// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy.h"
#include "ui/theme.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace foresight::ui {

/// The policy of the machine. A program puts it in force once, before its first window; until then there is none.
[[nodiscard]] const Policy& policyInForce();
void putInForce(Policy policy);

/// The look that a reader gets who chose `wanted`.
[[nodiscard]] Appearance appearanceUnderPolicy(Appearance wanted);
[[nodiscard]] bool policySetsTheme();
/// The language the policy sets when the program speaks it (`codes`); empty when the reader may choose.
[[nodiscard]] QString languageUnderPolicy(const QStringList& codes);
/// "Set by your administrator."
[[nodiscard]] QString setByAdministrator();
/// Disables a control that the policy decides; the sentence is its description and shown by the caller.
void lockControl(QWidget* control, const QString& why);
/// What the policy sets and from which file, or what is wrong with it; empty without one. For About.
[[nodiscard]] QString policyText();

} // namespace foresight::ui
