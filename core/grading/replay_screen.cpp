// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_text.h"
#include "core/grading/replay_words.h"
#include "core/lab/answer_text.h"
#include "core/session/event_words.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace foresight {

namespace {

struct ReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

QString screenTitle(ReplayScreen screen)
{
    switch (screen) {
    case ReplayScreen::Brief:
        return ReplayWords::tr("Brief");
    case ReplayScreen::Message:
        return ReplayWords::tr("Message and prediction");
    case ReplayScreen::Locked:
        return ReplayWords::tr("Prediction locked");
    case ReplayScreen::Simulator:
        return ReplayWords::tr("Simulator");
    case ReplayScreen::Reveal:
        return ReplayWords::tr("Reveal");
    case ReplayScreen::Reflection:
        return ReplayWords::tr("Reflection");
    case ReplayScreen::Equation:
        return ReplayWords::tr("Equation");
    case ReplayScreen::Report:
        return ReplayWords::tr("Report");
    }
    return {};
}

/// Fills in what one screen said; everything is in the lab's words, or stays empty without the lab.
class Screen
{
public:
    Screen(const Replay& replay, std::size_t at, TextRenderer* text)
        : m_replay(replay), m_at(at), m_moment(replay.moments[at]), m_text(text),
          m_act(text ? text->lab().definition().act(m_moment.act) : nullptr)
    {
    }

    ScreenWords words()
    {
        const QString title = screenTitle(m_moment.screen);
        m_words.title =
            m_moment.act.empty()
                ? title.toStdString()
                //: name of an act, name of a screen
                : ReplayWords::tr("%1: %2").arg(qt(replayActName(m_replay, m_moment.act)), title).toStdString();
        addPrediction();
        addSimulator();
        if (m_act) {
            setMoment();
            addActTexts();
        } else if (m_text && m_moment.screen == ReplayScreen::Brief) {
            addBrief();
        }
        return std::move(m_words);
    }

private:
    /// Texts speak of the prediction that was locked and of the settings that were shown.
    void setMoment()
    {
        if (const PredictionLocked* locked = m_replay.lock(m_at)) {
            m_text->setPrediction(m_act->id, locked->answer);
        }
        if (const Explored* look = m_replay.look(m_at)) {
            m_text->setCurrent(m_act->id, look->settings);
        }
    }

    void addPrediction()
    {
        if (m_moment.act.empty()) {
            return;
        }
        const PredictionLocked* locked = m_replay.lock(m_at);
        m_words.prediction = (locked ? ReplayWords::tr("Prediction locked: %1, %2")
                                           .arg(lockedWords(*locked), qt(confidenceWords(locked->confidence)))
                                     : ReplayWords::tr("The prediction was not locked yet."))
                                 .toStdString();
        // Where the student saw it too; at every look it would stand in the way.
        const bool told = m_moment.screen == ReplayScreen::Locked || m_moment.screen == ReplayScreen::Reveal;
        m_words.reason = locked && told ? locked->reason : std::string();
    }

    [[nodiscard]] QString lockedWords(const PredictionLocked& locked) const
    {
        return m_act && m_act->predict.kind != QuestionKind::SingleChoice
                   ? qt(answerText(*m_text, m_act->id, m_act->predict, locked.answer)).simplified()
                   : qt(locked.answer);
    }

    void addSimulator()
    {
        if (m_moment.look) {
            return;
        }
        m_words.simulator = closedWords().toStdString();
    }

    [[nodiscard]] QString closedWords() const
    {
        if (m_moment.screen == ReplayScreen::Report) {
            return ReplayWords::tr("The lab was finished.");
        }
        return m_moment.act.empty() ? ReplayWords::tr("No act was open yet.")
                                    : ReplayWords::tr("The simulator was not open yet.");
    }

    void addActTexts()
    {
        switch (m_moment.screen) {
        case ReplayScreen::Message:
        case ReplayScreen::Locked:
            m_words.from = rendered(m_act->message.from);
            m_words.text = rendered(m_act->message.text);
            addQuestion(m_act->predict, lockedAnswers());
            break;
        case ReplayScreen::Reveal:
            m_words.text = rendered(m_act->reveal.headline) + "\n\n" + rendered(m_act->reveal.detail);
            break;
        case ReplayScreen::Reflection:
            addQuestion(m_act->reflect, reflections());
            break;
        case ReplayScreen::Equation:
            m_words.text = rendered(m_act->equation.intro);
            break;
        case ReplayScreen::Brief:
        case ReplayScreen::Simulator:
        case ReplayScreen::Report:
            break;
        }
    }

    void addBrief()
    {
        const LabDefinition& lab = m_text->lab().definition();
        m_words.text = m_text->render(lab.summary);
        m_words.question = m_text->render(lab.contextPrompt);
        const std::vector<std::size_t> chosen = m_replay.before<ContextChosen>(m_at, {});
        for (const ContextSpec& context : lab.contexts) {
            const bool isChosen =
                !chosen.empty() && std::get<ContextChosen>(m_replay.events[chosen.back()].body).context == context.id;
            m_words.options.push_back({{}, m_text->render(context.title), isChosen});
        }
    }

    void addQuestion(const Question& question, const std::vector<std::string>& answers)
    {
        m_words.question = rendered(question.stem);
        for (const Option& option : question.options) {
            m_words.options.push_back(
                {option.id, m_text->render(option.text, m_act->id, option.id), isChosen(question, answers, option)});
        }
        if (question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::SeveralChoices) {
            return;
        }
        // What was answered is no choice among rows: it is shown as a row of its own.
        for (const std::string& answer : answers) {
            m_words.options.push_back({{}, answerText(*m_text, m_act->id, question, answer), true});
        }
    }

    static bool isChosen(const Question& question, const std::vector<std::string>& answers, const Option& option)
    {
        return question.kind != QuestionKind::Ranking && question.kind != QuestionKind::Allocation &&
               std::any_of(answers.begin(), answers.end(), [&](const std::string& answer) {
                   const auto ids = answerParts(question, answer).ids;
                   return std::find(ids.begin(), ids.end(), option.id) != ids.end();
               });
    }

    [[nodiscard]] std::vector<std::string> lockedAnswers() const
    {
        const PredictionLocked* locked = m_replay.lock(m_at);
        return locked ? std::vector<std::string>{locked->answer} : std::vector<std::string>{};
    }

    [[nodiscard]] std::vector<std::string> reflections() const
    {
        std::vector<std::string> answers;
        for (const std::size_t place : m_replay.before<ReflectionAnswered>(m_at, m_moment.act)) {
            answers.push_back(std::get<ReflectionAnswered>(m_replay.events[place].body).answer);
        }
        return answers;
    }

    [[nodiscard]] std::string rendered(const TextSource& source) const { return m_text->render(source, m_act->id); }

    const Replay& m_replay;
    std::size_t m_at;
    const ReplayMoment& m_moment;
    TextRenderer* m_text;
    const Act* m_act;
    ScreenWords m_words;
};

} // namespace

ScreenWords screenWords(const Replay& replay, std::size_t at, TextRenderer* text)
{
    return Screen(replay, at, text).words();
}

} // namespace foresight
