// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen_walk.h"

#include "ui/student/answers/answer_form.h"

namespace foresight::ui {

/// An answer to each act's questions of the lab with every kind of question; none of them is right.
struct QuestionAnswers
{
    const char* act;
    const char* predict;
    const char* reflect;
};
inline constexpr QuestionAnswers kQuestionAnswers[] = {
    {"choice", "C", "A"},
    {"several", "A,B", "A"},
    {"number", "20000", "A,C,B,D"},
    {"ranking", "A,B,C,D", "50"},
    {"matching", "volume=byte,time=watt,rate=second", "speed=slow,time=longer"},
    {"parts", "copy=90,wait=10", "one=9,three=1"},
    {"sentence", "speed=fast,time=longer", "volume=byte,time=watt,rate=second"},
    {"words", "The link decides, whatever else is in the way.", "It is the slowest part."},
};

/// Goes through the lab with every kind of question, each in each of its states.
class QuestionWalk : public ScreenWalk
{
protected:
    void addQuestionLab()
    {
        std::filesystem::create_directories(folder("labs"));
        std::filesystem::copy(FORESIGHT_TEST_DATA "/labs/questions", folder("labs") / "every-question",
                              std::filesystem::copy_options::recursive);
    }

    void visitQuestions()
    {
        named<QWidget>("every-questionOpenPushButton");
        m_window->openLab(QStringLiteral("every-question"));
        QVERIFY(session().chooseContext("office"));
        for (const QuestionAnswers& answers : kQuestionAnswers)
            visitQuestion(answers);
        QVERIFY(session().finishLab());
        show({StepKind::Report, {}});
        look("questions-report");
    }

private:
    void visitQuestion(const QuestionAnswers& answers)
    {
        const std::string act = answers.act;
        QVERIFY(session().openAct(act));
        show({StepKind::Predict, act});
        look(act + "-asked-predict");
        answer(answers.predict);
        const StepPage& page = wizard().shownPage();
        page.findChild<QAbstractButton*>(QStringLiteral("confidenceVerySureButton"))->click();
        wizard().activatePrimary();
        look(act + "-asked-predict-confirm");
        QVERIFY(session().lockPrediction(act, answers.predict, Confidence::VerySure, {}));
        look(act + "-asked-predict-locked");
        QVERIFY(session().openSimulator(act) && session().explore(act, {{"volume_gb", 300.0}}));
        QVERIFY(session().reveal(act));
        show({StepKind::Reveal, act});
        look(act + "-asked-reveal");
        show({StepKind::Reflect, act});
        answer(answers.reflect);
        QVERIFY(session().answerReflection(act, answers.reflect));
        look(act + "-asked-reflect");
        if (!session().state().act(act).reflectionClosed)
            QVERIFY(session().answerReflection(act, answers.reflect));
        look(act + "-asked-reflect-closed");
        QVERIFY(session().openEquation(act) && session().finishAct(act));
    }

    void answer(const char* draft)
    {
        auto* form = wizard().shownPage().findChild<AnswerForm*>();
        QVERIFY(form != nullptr);
        form->setDraft(QString::fromLatin1(draft));
        Q_EMIT form->changed();
    }
};

} // namespace foresight::ui
