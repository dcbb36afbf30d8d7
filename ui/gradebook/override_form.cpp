// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/override_form.h"

#include "core/units/quantity_text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

OverrideForm::OverrideForm(GradebookSession& session, QWidget* parent)
    : CellForm(session, QStringLiteral("override"), parent), m_points(new QLineEdit(this)),
      m_caption(fieldLabel({}, m_points, this))
{
    nameWidget(m_points, QStringLiteral("overridePointsLineEdit"), tr("Points"));
    connect(m_points, &QLineEdit::textEdited, this, &OverrideForm::markEdited);
    column()->addWidget(m_caption);
    column()->addWidget(m_points);
    m_reason = addReason(QStringLiteral("overrideReasonLineEdit"));
    auto* change =
        areaButton(tr("Change points"), QStringLiteral("overrideChangePushButton"), QStringLiteral("secondary"), this);
    auto* excuse =
        areaButton(tr("Excuse"), QStringLiteral("overrideExcusePushButton"), QStringLiteral("secondary"), this);
    m_clear = areaButton(tr("Computed points again"), QStringLiteral("overrideClearPushButton"),
                         QStringLiteral("secondary"), this);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    for (QPushButton* each : {change, excuse, m_clear})
        flow->addWidget(each);
    column()->addWidget(buttons);
    connect(change, &QPushButton::clicked, this, &OverrideForm::changePoints);
    connect(m_reason, &QLineEdit::returnPressed, this, &OverrideForm::changePoints);
    connect(excuse, &QPushButton::clicked, this, [this] { sendPoints({}); });
    connect(m_clear, &QPushButton::clicked, this, &OverrideForm::clearOverride);
}

void OverrideForm::fill(const ChosenCell&)
{
    m_points->clear();
    m_reason->clear();
}

QStringList OverrideForm::typed() const
{
    return {m_points->text(), m_reason->text()};
}

void OverrideForm::putTyped(const QStringList& fields)
{
    m_points->setText(fields.value(0));
    m_reason->setText(fields.value(1));
}

void OverrideForm::adapt(const ChosenCell& cell)
{
    m_caption->setText(tr("Points, of %1").arg(pointsText(cell.lab.points, locale())));
    m_clear->setVisible(cell.cell().override.has_value());
}

void OverrideForm::changePoints()
{
    const TypedValue typed = parseTyped(coreText(m_points->text()), *parseUnit("1"), locale());
    if (!typed.quantity) {
        showFault(tr("Points: give a number, such as 7.5."), m_points);
        return;
    }
    sendPoints(typed.quantity->base);
}

void OverrideForm::sendPoints(std::optional<double> points)
{
    const std::string reason = reasonOrFault(m_reason);
    if (reason.empty())
        return;
    // What stood there when the instructor decided goes along: when another has changed it meanwhile, they are told.
    const std::string seen = standingText(chosen().cell());
    send([cell = chosen(), points, reason, seen](Gradebook& gradebook, const Author& author) {
        return gradebook.setOverride(cell.student().studentId, cell.lab.item, points, reason, author, seen);
    });
}

void OverrideForm::clearOverride()
{
    const std::string reason = reasonOrFault(m_reason);
    if (reason.empty())
        return;
    const std::string seen = standingText(chosen().cell());
    send([cell = chosen(), reason, seen](Gradebook& gradebook, const Author& author) {
        return gradebook.clearOverride(cell.student().studentId, cell.lab.item, reason, author, seen);
    });
}

} // namespace foresight::ui
