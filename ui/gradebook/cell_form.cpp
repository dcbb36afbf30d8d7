// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/cell_form.h"

#include "core/base/text.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/draft_notice.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace foresight::ui {

CellForm::CellForm(GradebookSession& session, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(name), m_column(new QVBoxLayout),
      m_fault(textLabel({}, QStringLiteral("error"), this)), m_notice(new DraftNotice(name, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, Theme::current().scaled(8));
    outer->setSpacing(Theme::current().scaled(4));
    m_column->setSpacing(Theme::current().scaled(4));
    outer->addWidget(m_notice);
    outer->addLayout(m_column);
    outer->addWidget(m_fault);
    m_fault->setObjectName(QStringLiteral("cellFaultLabel"));
    m_fault->hide();
    connect(m_notice, &DraftNotice::discarded, this, &CellForm::discard);
}

FormPlace CellForm::place() const
{
    return {m_name, m_cell.student().studentId, m_cell.lab.item};
}

void CellForm::show(const ChosenCell& cell)
{
    const bool keep = m_edited && m_cell.isSamePlace(cell);
    m_cell = cell;
    if (!keep)
        fillAnew();
    adapt(cell);
}

void CellForm::fillAnew()
{
    m_filling = true;
    fill(m_cell);
    m_filled = typed();
    const FormDraft* draft = m_session.drafts().find(place());
    if (draft)
        putTyped(draft->fields);
    m_filling = false;
    m_edited = draft != nullptr;
    m_notice->show(draft);
    showFieldFault(m_fault, {}, nullptr);
    if (draft)
        Q_EMIT restored();
}

void CellForm::markEdited()
{
    if (m_filling)
        return;
    m_edited = true;
    if (typed() == m_filled)
        m_session.drafts().drop(place());
    else
        m_session.drafts().note(place(), typed());
}

void CellForm::discard()
{
    m_session.drafts().drop(place());
    fillAnew();
    adapt(m_cell);
}

void CellForm::send(const Change& change, bool regrade)
{
    showFieldFault(m_fault, {}, nullptr);
    m_edited = false; // the table is read anew before this returns
    const QStringList sent = typed();
    const FormPlace from = place();
    m_session.drafts().drop(from);
    if (!m_session.change(change)) {
        m_edited = true;
        m_session.drafts().note(from, sent);
    } else if (regrade) {
        m_session.grade();
    }
}

std::string CellForm::reasonOrFault(QLineEdit* reason)
{
    std::string text = storable(coreText(reason->text().trimmed()), kReasonLimit);
    if (text.empty()) {
        showFault(tr("Reason: say why, so that the change can be understood later."), reason);
    }
    return text;
}

void CellForm::showFault(const QString& text, QWidget* field)
{
    showFieldFault(m_fault, text, field);
    field->setFocus();
}

void CellForm::addCaption(const QString& text, QWidget* field)
{
    QLabel* caption = fieldLabel(text, field, this);
    caption->setWordWrap(true); // the panel is narrow, and words are longer in other languages
    m_column->addWidget(caption);
}

QLineEdit* CellForm::addReason(const QString& objectName)
{
    auto* reason = new QLineEdit(this);
    reason->setMaxLength(static_cast<int>(kReasonLimit));
    nameWidget(reason, objectName, tr("Reason"));
    connect(reason, &QLineEdit::textEdited, this, &CellForm::markEdited);
    addCaption(tr("Reason (kept in the audit trail)"), reason);
    m_column->addWidget(reason);
    return reason;
}

} // namespace foresight::ui
