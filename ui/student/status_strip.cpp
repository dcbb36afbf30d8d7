// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/status_strip.h"

#include "core/base/error_text.h"
#include "core/lab/answer_text.h"
#include "core/session/design_record.h"
#include "ui/icon_mark.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/record_words.h"
#include "ui/student/step_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

namespace foresight::ui {

namespace {

constexpr int kIconSize = 16;

/// The strip never tells whether an answer is right.
bool mayBeShown(const RecordField& field)
{
    return !field.statusLabel.empty() && field.take != RecordTake::PredictionCorrect &&
           field.take != RecordTake::ReflectionCorrect;
}

/// A locked answer as far as a strip has room for it.
QString briefAnswer(const Question& question, const std::string& answer, const QLocale& locale)
{
    if (question.kind == QuestionKind::SingleChoice) {
        return qtText(answer);
    }
    const AnswerParts parts = answerParts(question, answer);
    if (question.kind == QuestionKind::Number && parts.number) {
        return qtText(answerNumberText(question, *parts.number, locale));
    }
    //: of a prediction, in place of an answer that is too long for the strip
    return StatusStrip::tr("locked");
}

} // namespace

StatusStrip::StatusStrip(StudentSession& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    setObjectName(QStringLiteral("statusStripFrame"));
    setProperty("role", QStringLiteral("statusStrip"));
    setAccessibleName(tr("Where the lab stands"));
    auto* row = new QHBoxLayout(this);
    m_items = new QWidget(this);
    m_items->setObjectName(QStringLiteral("statusItemsWidget"));
    auto* flow = new FlowLayout(m_items);
    flow->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_items, 1);
    m_context = addItem(QStringLiteral("context"));
    for (const Act& act : session.lab().acts) {
        m_predictions.push_back(addItem(qtText(act.id) + QStringLiteral("Prediction")));
    }
    for (const RecordField& field : session.lab().record) {
        if (mayBeShown(field)) {
            m_fields.push_back(addItem(qtText(field.id)));
        }
    }
    m_copy = addItem(QStringLiteral("copy"));
    showCopied();
    m_mirror = addItem(QStringLiteral("mirror"));
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_saved);
    connect(&session, &StudentSession::stateChanged, this, &StatusStrip::refresh);
    connect(&session, &StudentSession::saved, this, &StatusStrip::showSaved);
    connect(&session, &StudentSession::failed, this, &StatusStrip::showFailure);
    connect(&session, &StudentSession::mirrorChanged, this, &StatusStrip::showMirror);
    connect(&Theme::current(), &Theme::changed, this, &StatusStrip::applyMeasures);
    applyMeasures();
    showMirror();
    showSaved(session.state().lastUtcMs);
}

StatusStrip::Item StatusStrip::addItem(const QString& name)
{
    Item item;
    item.box = new QWidget(m_items);
    auto* row = new QHBoxLayout(item.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    item.icon = new IconMark(kIconSize, {}, item.box);
    item.icon->setObjectName(name + QStringLiteral("IconMark"));
    item.text = new QLabel(item.box);
    item.text->setObjectName(name + QStringLiteral("StatusLabel"));
    item.text->setTextFormat(Qt::PlainText);
    row->addWidget(item.icon);
    row->addWidget(item.text);
    m_items->layout()->addWidget(item.box);
    return item;
}

void StatusStrip::setItem(const Item& item, const QString& icon, const QString& text)
{
    item.box->setVisible(!text.isEmpty());
    item.icon->setVisible(!icon.isEmpty());
    item.icon->setIcon(icon);
    if (item.text->text() != text) {
        item.text->setText(text);
        item.box->updateGeometry();
    }
}

void StatusStrip::applyMeasures()
{
    const Theme& theme = Theme::current();
    layout()->setContentsMargins(theme.scaled(16), 4, theme.scaled(16), 4);
    static_cast<FlowLayout*>(m_items->layout())->setSpacings(theme.scaled(20), theme.scaled(2));
    refresh();
}

void StatusStrip::refresh()
{
    const ContextSpec* context = m_session.lab().context(m_session.state().context);
    if (context != nullptr) {
        setItem(m_context, qtText(context->icon), m_session.rendered(context->title));
    } else {
        setItem(m_context, {}, tr("No context chosen yet"));
    }
    refreshPredictions();
    refreshRecord();
}

void StatusStrip::refreshPredictions()
{
    for (std::size_t i = 0; i < m_predictions.size(); ++i) {
        const std::string& id = m_session.lab().acts[i].id;
        const QString act = actName(m_session.lab(), id);
        const ActState& state = m_session.state().act(id);
        if (state.prediction) {
            setItem(m_predictions[i], QStringLiteral("lock"),
                    tr("%1: %2, %3", "act, answer, confidence")
                        .arg(act,
                             briefAnswer(m_session.lab().acts[i].predict, state.prediction->answer,
                                         m_session.text().locale()),
                             confidenceWords(state.prediction->confidence)));
        } else if (!m_session.draft("predict/" + id + "/answer").isEmpty()) {
            setItem(m_predictions[i], {}, tr("%1: draft").arg(act));
        } else {
            setItem(m_predictions[i], {}, tr("%1: not started").arg(act));
        }
    }
}

void StatusStrip::refreshRecord()
{
    const DesignRecord record = designRecord(m_session.lab(), m_session.state(), m_session.events());
    std::size_t next = 0;
    for (const RecordField& field : m_session.lab().record) {
        if (!mayBeShown(field)) {
            continue;
        }
        const QString value = recordFieldText(field, record, m_session.text());
        const QString name = recordFieldName(field, m_session.text());
        setItem(m_fields[next++], {}, value.isEmpty() ? QString() : tr("%1: %2", "field, value").arg(name, value));
    }
}

void StatusStrip::showSaved(qint64 utcMs)
{
    m_saved->setWordWrap(false);
    setStyleProperty(*m_saved, "level", QString());
    m_saved->setText(tr("Saved %1").arg(clockTime(utcMs, m_session.text().locale())));
    refreshPredictions();
}

void StatusStrip::setLate(const Item& item, const QString& text, const std::optional<Error>& why)
{
    setItem(item, why ? QStringLiteral("info") : QString(), why ? text : QString());
    const QString reason = why ? qtText(errorLine(*why)) : QString();
    item.text->setAccessibleDescription(reason);
    item.text->setToolTip(reason.toHtmlEscaped());
}

void StatusStrip::showNoCopy(const foresight::Error& error)
{
    setLate(m_copy, tr("No backup copy now; tried again later"), error);
}

void StatusStrip::showCopied()
{
    setLate(m_copy, {}, std::nullopt);
}

void StatusStrip::showFailure(const foresight::Error& error)
{
    m_saved->setWordWrap(true); // a sentence: at large text it would make the page wider than the window
    setStyleProperty(*m_saved, "level", QStringLiteral("bad"));
    m_saved->setText(notSavedText(error));
}

void StatusStrip::showMirror()
{
    setLate(m_mirror, tr("Saved here; the copy on the other disk follows later"), m_session.mirrorState().behind);
}

} // namespace foresight::ui
