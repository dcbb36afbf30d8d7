// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/draft_notice.h"

#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/form_drafts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

DraftNotice::DraftNotice(const QString& name, QWidget* parent) : QFrame(parent), m_text(textLabel({}, {}, this))
{
    setProperty("role", QStringLiteral("notice"));
    auto* column = new QVBoxLayout(this);
    m_text->setObjectName(name + QStringLiteral("DraftLabel"));
    auto* discard =
        areaButton(tr("Discard it"), name + QStringLiteral("DiscardPushButton"), QStringLiteral("secondary"), this);
    column->addWidget(m_text);
    column->addWidget(discard, 0, Qt::AlignLeading);
    connect(discard, &QPushButton::clicked, this, &DraftNotice::discarded);
    hide();
}

void DraftNotice::show(const FormDraft* draft, const QString& more)
{
    setVisible(draft != nullptr);
    if (draft == nullptr)
        return;
    //: a day and a time
    const QString typed = tr("You typed this on %1 and did not save it.").arg(momentText(draft->utcMs, locale()));
    m_text->setText(more.isEmpty() ? typed : typed + QLatin1Char(' ') + more);
}

} // namespace foresight::ui
