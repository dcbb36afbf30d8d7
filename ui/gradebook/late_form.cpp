// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/late_form.h"

#include "ui/gradebook/number_box.h"
#include "ui/labels.h"

#include <QFormLayout>

namespace foresight::ui {

namespace {

constexpr double kMostMinutes = 100'000;
constexpr double kMostDays = 10'000;

} // namespace

LateForm::LateForm(const QString& prefix, QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto field = [&](const char* name, const QString& title, double most, const QString& suffix) {
        auto* box = new NumberBox(most, this);
        box->setSuffix(suffix);
        const QString first = QString::fromLatin1(name);
        nameWidget(box, prefix.isEmpty() ? first : prefix + first.left(1).toUpper() + first.mid(1), title);
        form->addRow(title, box);
        return box;
    };
    m_grace = field("graceDoubleSpinBox", tr("Still in time for"), kMostMinutes, tr(" min"));
    m_perDay = field("perDayDoubleSpinBox", tr("Less for each day begun"), 100, tr(" %"));
    m_cap = field("capDoubleSpinBox", tr("Taken at the most"), 100, tr(" %"));
    m_floor = field("floorDoubleSpinBox", tr("Left at the least"), 100, tr(" %"));
    m_stop = field("hardStopDoubleSpinBox", tr("Nothing is left after"), kMostDays, tr(" days"));
    m_stop->setMinimum(-1); // "never" lies below 0, which means: nothing is left as soon as it is late
    m_stop->setSpecialValueText(tr("never"));
    setPolicy({});
}

void LateForm::setPolicy(const LatePolicy& policy)
{
    m_grace->setValue(policy.graceMinutes);
    m_perDay->setValue(policy.percentPerDay);
    m_cap->setValue(policy.capPercent);
    m_floor->setValue(policy.floorPercent);
    m_stop->setValue(policy.hardStopDays.value_or(m_stop->minimum()));
}

LatePolicy LateForm::policy() const
{
    LatePolicy policy;
    policy.graceMinutes = m_grace->value();
    policy.percentPerDay = m_perDay->value();
    policy.capPercent = m_cap->value();
    policy.floorPercent = m_floor->value();
    if (m_stop->value() >= 0)
        policy.hardStopDays = m_stop->value();
    return policy;
}

} // namespace foresight::ui
