// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/cell_forms.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

CommentForm::CommentForm(GradebookSession& session, QWidget* parent)
    : CellForm(session, QStringLiteral("comment"), parent), m_text(new QPlainTextEdit(this))
{
    nameWidget(m_text, QStringLiteral("commentPlainTextEdit"), tr("Comment for the student"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + Theme::current().scaled(16));
    auto* save =
        areaButton(tr("Keep comment"), QStringLiteral("commentSavePushButton"), QStringLiteral("secondary"), this);
    addCaption(tr("Goes out with the grades where the platform takes it"), m_text);
    column()->addWidget(m_text);
    column()->addWidget(save, 0, Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, &CommentForm::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentForm::markEdited);
}

void CommentForm::fill(const ChosenCell& cell)
{
    m_text->setPlainText(qtText(cell.cell().comment));
}

QStringList CommentForm::typed() const
{
    return {m_text->toPlainText()};
}

void CommentForm::putTyped(const QStringList& fields)
{
    m_text->setPlainText(fields.value(0));
}

void CommentForm::save()
{
    const std::string text = coreText(m_text->toPlainText().trimmed());
    send([cell = chosen(), text](Gradebook& gradebook, const Author& author) {
        return gradebook.setComment(cell.student().studentId, cell.lab.item, text, author, cell.cell().comment);
    });
}

ExtensionForm::ExtensionForm(GradebookSession& session, QWidget* parent)
    : CellForm(session, QStringLiteral("extension"), parent), m_due(new QDateTimeEdit(this))
{
    nameWidget(m_due, QStringLiteral("extensionDateTimeEdit"), tr("Deadline for this student"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    addCaption(tr("Deadline for this student"), m_due);
    column()->addWidget(m_due);
    m_reason = addReason(QStringLiteral("extensionReasonLineEdit"));
    auto* set =
        areaButton(tr("Set deadline"), QStringLiteral("extensionSetPushButton"), QStringLiteral("secondary"), this);
    m_remove = areaButton(tr("Course's deadline again"), QStringLiteral("extensionRemovePushButton"),
                          QStringLiteral("secondary"), this);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 4);
    flow->addWidget(set);
    flow->addWidget(m_remove);
    column()->addWidget(buttons);
    connect(set, &QPushButton::clicked, this, [this] { setDue(m_due->dateTime().toMSecsSinceEpoch()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { setDue({}); });
    connect(m_due, &QDateTimeEdit::dateTimeChanged, this, &ExtensionForm::markEdited);
}

void ExtensionForm::fill(const ChosenCell& cell)
{
    const std::int64_t due = cell.cell().dueUtcMs.value_or(session().author().utcMs);
    m_due->setDateTime(QDateTime::fromMSecsSinceEpoch(due));
    m_reason->clear();
}

QStringList ExtensionForm::typed() const
{
    return {QString::number(m_due->dateTime().toMSecsSinceEpoch()), m_reason->text()};
}

void ExtensionForm::putTyped(const QStringList& fields)
{
    m_due->setDateTime(QDateTime::fromMSecsSinceEpoch(fields.value(0).toLongLong()));
    m_reason->setText(fields.value(1));
}

void ExtensionForm::adapt(const ChosenCell& cell)
{
    m_remove->setVisible(cell.cell().dueUtcMs != cell.lab.dueUtcMs);
}

void ExtensionForm::setDue(std::optional<std::int64_t> dueUtcMs)
{
    const std::string reason = reasonOrFault(m_reason);
    if (reason.empty())
        return;
    send(
        [cell = chosen(), dueUtcMs, reason](Gradebook& gradebook, const Author& author) {
            return gradebook.setExtension(cell.student().studentId, cell.lab.item, dueUtcMs, reason, author);
        },
        true);
}

AttemptForm::AttemptForm(GradebookSession& session, QWidget* parent)
    : CellForm(session, QStringLiteral("attempt"), parent), m_attempts(new QComboBox(this))
{
    nameWidget(m_attempts, QStringLiteral("attemptComboBox"), tr("Hand-in that counts"));
    // As wide as the panel: a moment written out in full must not push the other forms past its edge.
    m_attempts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaption(tr("Hand-in that counts"), m_attempts);
    column()->addWidget(m_attempts);
    m_reason = addReason(QStringLiteral("attemptReasonLineEdit"));
    auto* choose =
        areaButton(tr("Let it count"), QStringLiteral("attemptChoosePushButton"), QStringLiteral("secondary"), this);
    column()->addWidget(choose, 0, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, &AttemptForm::choose);
    connect(m_attempts, &QComboBox::activated, this, &AttemptForm::markEdited);
}

void AttemptForm::fill(const ChosenCell& cell)
{
    m_reason->clear();
    m_attempts->clear();
    m_attempts->addItem(tr("By the course's rule"), QString());
    const auto handIns = session().gradebook().handInsOf(cell.student().studentId, cell.lab.item);
    if (!handIns)
        return;
    for (const KeptHandIn& handIn : *handIns) {
        m_attempts->addItem(tr("Attempt %1, %2").arg(handIn.attempt).arg(momentText(handIn.signedUtcMs, locale())),
                            qtText(handIn.contentHash));
        if (cell.cell().handIn && cell.cell().handIn->contentHash == handIn.contentHash)
            m_attempts->setCurrentIndex(m_attempts->count() - 1);
    }
}

QStringList AttemptForm::typed() const
{
    return {m_attempts->currentData().toString(), m_reason->text()};
}

void AttemptForm::putTyped(const QStringList& fields)
{
    m_attempts->setCurrentIndex(std::max(0, m_attempts->findData(fields.value(0))));
    m_reason->setText(fields.value(1));
}

void AttemptForm::choose()
{
    const std::string reason = reasonOrFault(m_reason);
    if (reason.empty())
        return;
    send(
        [cell = chosen(), hash = coreText(m_attempts->currentData().toString()), reason](Gradebook& gradebook,
                                                                                         const Author& author) {
            return gradebook.chooseAttempt(cell.student().studentId, cell.lab.item, hash, reason, author);
        },
        true);
}

} // namespace foresight::ui
