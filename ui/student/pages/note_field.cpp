// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/note_field.h"

#include "core/base/text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/limited_text_edit.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kDraftDelayMs = 500;
constexpr const char* kAbout = "gap";

} // namespace

NoteField::NoteField(StudentSession& session, std::string act, QWidget* parent)
    : QWidget(parent), m_session(session), m_act(std::move(act)), m_draftKey("note/" + m_act + "/" + kAbout),
      m_edit(new LimitedTextEdit(kReasonLimit, this)), m_keep(new QPushButton(tr("Keep note"), this)),
      m_state(textLabel({}, QStringLiteral("caption"), this)), m_draftTimer(new QTimer(this))
{
    const QString prompt = tr("In a sentence: why the gap? (optional)");
    nameWidget(m_edit, QStringLiteral("gapLimitedTextEdit"), prompt);
    nameWidget(m_keep, QStringLiteral("keepNotePushButton"), m_keep->text());
    m_keep->setAccessibleDescription(tr("Keep this note"));
    m_state->setObjectName(QStringLiteral("noteStateLabel"));
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 2 + Theme::current().scaled(20));
    auto* label = textLabel(prompt, QStringLiteral("caption"));
    label->setBuddy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    layout->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::current().scaled(8));
    row->addWidget(m_edit, 1);
    row->addWidget(m_keep, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_state);
    const QString draft = m_session.draft(m_draftKey);
    m_edit->setLimitedText(draft.isEmpty() ? recorded() : draft);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(kDraftDelayMs);
    connect(m_draftTimer, &QTimer::timeout, this, &NoteField::keepDraft);
    connect(m_edit, &LimitedTextEdit::textChanged, this, [this] {
        m_draftTimer->start();
        refresh();
    });
    connect(m_edit, &LimitedTextEdit::lengthCut, this, &NoteField::showCut);
    connect(m_keep, &QPushButton::clicked, this, &NoteField::keep);
}

QString NoteField::recorded() const
{
    QString text;
    for (const Event& event : m_session.events()) {
        const auto* note = std::get_if<Note>(&event.body);
        if (note != nullptr && event.act == m_act && note->about == kAbout) {
            text = qtText(note->text);
        }
    }
    return text;
}

bool NoteField::writable() const
{
    return m_session.state().act(m_act).phase < Phase::Done;
}

bool NoteField::keep()
{
    const QString text = m_edit->toPlainText();
    if (!writable() || text.trimmed().isEmpty() || text == recorded()) {
        return true;
    }
    m_draftTimer->stop();
    if (!m_session.addNote(m_act, kAbout, text)) {
        return false;
    }
    m_session.saveDraft(m_draftKey, {});
    refresh();
    return true;
}

void NoteField::keepDraft()
{
    m_draftTimer->stop();
    const QString text = m_edit->toPlainText();
    const QString draft = text == recorded() ? QString() : text;
    if (writable() && draft != m_session.draft(m_draftKey)) {
        m_session.saveDraft(m_draftKey, draft);
    }
}

void NoteField::refresh()
{
    const QString kept = recorded();
    const bool same = m_edit->toPlainText() == kept;
    m_edit->setReadOnly(!writable());
    m_keep->setVisible(writable());
    m_keep->setEnabled(!same && !m_edit->toPlainText().trimmed().isEmpty());
    m_state->setText(same && !kept.isEmpty() ? tr("Kept with your work.") : QString());
}

void NoteField::showCut(qsizetype offered)
{
    const QLocale& locale = m_session.text().locale();
    m_state->setText(tr("Kept the first %1 of %2 characters.", nullptr, static_cast<int>(offered))
                         .arg(locale.toString(static_cast<qulonglong>(m_edit->limit())),
                              locale.toString(static_cast<qlonglong>(offered))));
}

} // namespace foresight::ui
