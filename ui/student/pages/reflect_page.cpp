// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/reflect_page.h"

#include "core/lab/answer_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/answer_result.h"
#include "ui/student/answers/choice_form.h"
#include "ui/student/pages/choice_keys.h"
#include "ui/student/pages/option_explanations.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kDraftDelayMs = 500;

} // namespace

ReflectPage::ReflectPage(const Step& step, StudentSession& session, QWidget* parent)
    : StepPage(step, session, parent), m_draftTimer(new QTimer(this))
{
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(kDraftDelayMs);
    connect(m_draftTimer, &QTimer::timeout, this, &ReflectPage::keepTyped);
    connectChoiceKeys(this, [this](std::size_t position) {
        if (m_form != nullptr && !closed() && !m_form->textHasFocus()) {
            m_form->chooseAt(position);
        }
    });
}

bool ReflectPage::closed() const
{
    return session().state().act(step().act).reflectionClosed;
}

const std::vector<std::string>& ReflectPage::answers() const
{
    return session().state().act(step().act).reflections;
}

std::string ReflectPage::draftKey() const
{
    return "reflect/" + step().act + "/answer";
}

QString ReflectPage::primaryText() const
{
    return closed() ? tr("See the equation") : tr("Answer");
}

bool ReflectPage::primaryEnabled() const
{
    return closed() || (m_form != nullptr && !m_form->answer().empty());
}

QString ReflectPage::primaryReason() const
{
    if (primaryEnabled() || m_form == nullptr) {
        return {};
    }
    const bool isOne = question().kind == QuestionKind::SingleChoice;
    return isOne && !answers().empty() ? tr("Choose another answer.") : m_form->missing();
}

bool ReflectPage::activatePrimary()
{
    if (closed()) {
        return true;
    }
    if (primaryEnabled() && session().answerReflection(step().act, m_form->answer())) {
        m_draftTimer->stop();
        session().saveDraft(draftKey(), {});
    }
    return false; // the explanation stands on this page
}

void ReflectPage::build()
{
    m_shownTries = 0;
    m_shownClosed = false;
    addHeading(session().rendered(question().stem, act().id), session().rendered(question().lead, act().id));
    addForm();
    m_result = new QWidget;
    m_result->setObjectName(QStringLiteral("reflectResult"));
    auto* layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_result);
}

void ReflectPage::addForm()
{
    m_form = makeAnswerForm({session().text(), act().id, question()}, QStringLiteral("reflect"));
    content()->addWidget(m_form);
    if (!closed()) {
        m_form->setDraft(session().draft(draftKey()));
    }
    connect(m_form, &AnswerForm::changed, this, [this] {
        m_draftTimer->start();
        Q_EMIT primaryChanged();
    });
}

QString ReflectPage::tryWords() const
{
    const int left = question().tries - static_cast<int>(answers().size());
    const auto score = scoreAnswer(question(), answers().back(), session().text().scenario());
    const QString said = score && score->judgement == Judgement::Partly
                             ? qtText(scoreText(score, session().text().locale())) + QLatin1Char('.')
                             : tr("The model points elsewhere.");
    const QString tries = answers().size() == 1 && left == 1 ? tr("One more try, for half the points.")
                                                             : tr("%n more tries.", nullptr, left);
    //: how an answer was judged, how many tries are left; both are sentences
    return tr("%1 %2").arg(said, tries);
}

void ReflectPage::showTries()
{
    const std::string& last = answers().back();
    for (std::size_t i = m_shownTries; i < answers().size(); ++i) {
        m_form->retire(answers()[i], tr("tried"));
    }
    clearLayout(m_result->layout());
    auto* notice = roleFrame(QStringLiteral("notice"));
    notice->setProperty("level", QStringLiteral("neutral"));
    notice->setObjectName(QStringLiteral("tryNotice"));
    auto* title = textLabel(tryWords(), QStringLiteral("strong"));
    title->setObjectName(QStringLiteral("tryLabel"));
    frameLayout(notice)->addWidget(title);
    // What an answer or a range gets wrong may be said; why each part is right would give the rest away.
    if (question().kind == QuestionKind::SingleChoice || question().kind == QuestionKind::Number) {
        addParagraphs(frameLayout(notice), qtText(explanationText(session().text(), act().id, question(), last)));
    }
    notice->setAccessibleName(title->text());
    m_result->layout()->addWidget(notice);
    keepFocus(notice);
}

QWidget* ReflectPage::makeExplanations(const QString& title)
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("explanationsCard"), tr("Explanations of the answers"));
    auto* label = textLabel(title, QStringLiteral("section"));
    label->setObjectName(QStringLiteral("resultLabel"));
    frameLayout(card)->addWidget(label);
    addExplanationRows(frameLayout(card), session(), act(), question(), answers().back());
    return card;
}

void ReflectPage::showClosed()
{
    clearLayout(m_result->layout());
    m_draftTimer->stop();
    const std::string& last = answers().back();
    const Scenario& scenario = session().text().scenario();
    const bool fits = isRight(question(), last, scenario);
    const QString title = fits ? tr("This is what the model shows.") : tr("The answer is marked above. Here is why.");
    QWidget* card = nullptr;
    if (auto* choice = qobject_cast<ChoiceForm*>(m_form); choice && question().kind == QuestionKind::SingleChoice) {
        choice->freeze(question().right(scenario));
        card = makeExplanations(title);
    } else {
        m_form->hide();
        m_result->layout()->addWidget(
            makeAnswerResult({session().text(), act().id, question()}, last, tr("Your answer")));
        card = makeExplanations(fits ? title : tr("Why"));
    }
    m_result->layout()->addWidget(card);
    m_shownClosed = true;
    keepFocus(card);
}

void ReflectPage::keepFocus(QWidget* result)
{
    // Retiring or freezing an answer takes the focus from it, and Qt would pass it on to the step rail.
    if (m_result->isVisible()) {
        focusOn(result);
    }
}

void ReflectPage::keepTyped()
{
    m_draftTimer->stop();
    if (m_form != nullptr && !closed() && m_form->draft() != session().draft(draftKey())) {
        session().saveDraft(draftKey(), m_form->draft());
    }
}

void ReflectPage::hideEvent(QHideEvent* event)
{
    if (m_draftTimer->isActive()) {
        keepTyped();
    }
    StepPage::hideEvent(event);
}

void ReflectPage::refresh()
{
    if (closed() && !m_shownClosed) {
        showClosed();
    } else if (!closed() && answers().size() > m_shownTries) {
        showTries();
    }
    m_shownTries = answers().size();
    Q_EMIT primaryChanged();
}

} // namespace foresight::ui
