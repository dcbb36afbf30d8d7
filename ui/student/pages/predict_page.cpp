// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/predict_page.h"

#include "ui/icon_mark.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/choice_keys.h"
#include "ui/student/pages/message_card.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/prediction_card.h"
#include "ui/student/pages/prediction_form.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kDraftDelayMs = 500;
constexpr int kLockIcon = 20;

} // namespace

PredictPage::PredictPage(const Step& step, StudentSession& session, QWidget* parent)
    : StepPage(step, session, parent), m_draftTimer(new QTimer(this))
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(kDraftDelayMs);
    connect(m_draftTimer, &QTimer::timeout, this, &PredictPage::saveDrafts);
}

bool PredictPage::locked() const
{
    return session().state().act(step().act).prediction.has_value();
}

std::string PredictPage::draftKey(const char* part) const
{
    return "predict/" + step().act + "/" + part;
}

QString PredictPage::primaryText() const
{
    return locked() ? tr("Explore") : tr("Lock prediction");
}

bool PredictPage::primaryEnabled() const
{
    return locked() || (m_form != nullptr && m_form->complete() && m_confirm->isHidden());
}

QString PredictPage::primaryReason() const
{
    if (primaryEnabled() || m_form == nullptr) {
        return {};
    }
    if (m_form->answer().empty()) {
        const bool isOne = act().predict.kind == QuestionKind::SingleChoice;
        return isOne && !m_form->confidence() ? tr("Choose an answer and say how sure you are.") : m_form->missing();
    }
    return m_form->confidence() ? tr("Lock it or change it above.") : tr("Say how sure you are.");
}

bool PredictPage::activatePrimary()
{
    if (!locked() && primaryEnabled()) {
        openConfirm();
        return false;
    }
    return locked();
}

void PredictPage::build()
{
    QString lead = session().rendered(act().predict.lead, act().id);
    if (lead.isEmpty()) {
        lead = tr("Commit to an answer before you see the simulator. It cannot be changed afterwards; a surprise costs "
                  "nothing.");
    }
    addHeading(session().rendered(act().predict.stem, act().id), lead);
    auto* card = new MessageCard(session().rendered(act().message.from, act().id),
                                 session().rendered(act().message.text, act().id), MessageCard::Extent::FirstParagraph);
    content()->addWidget(card);
    m_form = nullptr;
    m_confirm = nullptr;
    m_lockedView = nullptr;
    m_bodyIndex = content()->count();
    if (!locked()) {
        addForm();
        addConfirmRow();
    }
}

void PredictPage::addForm()
{
    m_form = new PredictionForm(act(), session());
    m_form->setObjectName(QStringLiteral("predictionForm"));
    const std::string confidence = coreText(session().draft(draftKey("confidence")));
    m_form->fill(session().draft(draftKey("answer")), confidenceFromName(confidence),
                 session().draft(draftKey("reason")), parseNumber(coreText(session().draft(draftKey("placed")))));
    content()->addWidget(m_form);
    connect(m_form, &PredictionForm::changed, this, [this] {
        m_draftTimer->start();
        closeConfirm();
        Q_EMIT primaryChanged();
    });
    connectChoiceKeys(this, [this](std::size_t position) {
        if (m_form != nullptr && !m_form->textHasFocus()) {
            m_form->chooseAt(position);
        }
    });
}

void PredictPage::addConfirmRow()
{
    m_confirm = new QFrame;
    m_confirm->setProperty("role", QStringLiteral("confirm"));
    m_confirm->setObjectName(QStringLiteral("confirmFrame"));
    const Theme& theme = Theme::current();
    auto* line = new QHBoxLayout(m_confirm);
    line->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    line->setSpacing(theme.scaled(12));
    line->addWidget(new IconMark(kLockIcon, QStringLiteral("lock")));
    m_confirmText = textLabel({});
    m_confirmText->setObjectName(QStringLiteral("confirmLabel"));
    line->addWidget(m_confirmText, 1);
    auto* change = new QPushButton(tr("Change"));
    change->setProperty("role", QStringLiteral("secondary"));
    nameWidget(change, QStringLiteral("changePushButton"), tr("Change the prediction"));
    auto* lockIt = new QPushButton(tr("Lock it"));
    lockIt->setProperty("role", QStringLiteral("primary"));
    nameWidget(lockIt, QStringLiteral("lockPushButton"), lockIt->text());
    lockIt->setAccessibleDescription(tr("Lock the prediction; it cannot be changed afterwards"));
    for (QPushButton* button : {change, lockIt}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    connect(change, &QPushButton::clicked, this, [this] {
        closeConfirm();
        m_form->focusFirst();
    });
    connect(lockIt, &QPushButton::clicked, this, &PredictPage::lock);
    m_confirm->hide();
    content()->addWidget(m_confirm);
}

void PredictPage::openConfirm()
{
    const QString placed = m_form->placedWords();
    const QString sure = confidenceWords(*m_form->confidence());
    const QString text =
        placed.isEmpty()
            //: answer letter or the answer, confidence
            ? tr("Lock %1, %2? After this it stays as it is.").arg(m_form->answerInBrief(), sure)
            //: answer letter or the answer, confidence, value on the axis
            : tr("Lock %1, %2, placed at %3? After this it stays as it is.").arg(m_form->answerInBrief(), sure, placed);
    m_confirmText->setText(text);
    m_confirm->show();
    auto* change = m_confirm->findChild<QPushButton*>(QStringLiteral("changePushButton"));
    change->setAccessibleDescription(text);
    focusOn(change);
    Q_EMIT primaryChanged();
}

void PredictPage::closeConfirm()
{
    if (m_confirm != nullptr && !m_confirm->isHidden()) {
        m_confirm->hide();
        Q_EMIT primaryChanged();
    }
}

void PredictPage::lock()
{
    m_draftTimer->stop();
    if (session().lockPrediction(step().act, m_form->answer(), *m_form->confidence(), m_form->reason(),
                                 m_form->placed())) {
        Q_EMIT advanceRequested();
    }
}

void PredictPage::addLocked()
{
    m_lockedView = new PredictionCard(session(), act(), AnswerExtent::AllOptions);
    content()->insertWidget(m_bodyIndex, m_lockedView);
}

void PredictPage::refresh()
{
    if (locked() && m_lockedView == nullptr) {
        m_draftTimer->stop();
        if (m_form != nullptr) {
            m_form->hide();
            m_form->deleteLater();
            m_confirm->hide();
            m_confirm->deleteLater();
            m_form = nullptr;
            m_confirm = nullptr;
        }
        addLocked();
    }
    Q_EMIT primaryChanged();
}

void PredictPage::left()
{
    keepTyped();
    closeConfirm();
}

void PredictPage::hideEvent(QHideEvent* event)
{
    keepTyped();
    StepPage::hideEvent(event);
}

void PredictPage::keepTyped()
{
    if (m_draftTimer->isActive()) {
        m_draftTimer->stop();
        saveDrafts();
    }
}

void PredictPage::saveDrafts()
{
    if (m_form == nullptr || locked()) {
        return;
    }
    const auto confidence = m_form->confidence();
    session().saveDraft(draftKey("answer"), m_form->draft());
    session().saveDraft(draftKey("confidence"), confidence ? qtText(confidenceName(*confidence)) : QString());
    session().saveDraft(draftKey("reason"), m_form->reason());
    const auto placed = m_form->placed();
    session().saveDraft(draftKey("placed"), placed ? qtText(numberText(*placed)) : QString());
}

} // namespace foresight::ui
