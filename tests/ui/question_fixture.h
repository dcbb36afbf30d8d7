// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fixture.h"

#include "ui/student/answers/answer_form.h"

namespace foresight::ui::test {

/// A session of the lab with every kind of question, each act brought to any step with right answers before.
class QuestionFixture : public PageFixture
{
public:
    QuestionFixture() : PageFixture("office", FORESIGHT_TEST_DATA "/labs/questions")
    {
        session().chooseContext("office");
    }

    [[nodiscard]] const Act& spec(const std::string& id) { return *session().lab().act(id); }
    [[nodiscard]] std::string right(const Question& question) { return question.right(session().state().scenario()); }

    void toPredict(const std::string& id)
    {
        for (const Act& each : session().lab().acts) {
            if (each.id == id) {
                break;
            }
            toReveal(each.id, answerTo(each.predict));
            session().answerReflection(each.id, answerTo(each.reflect));
            session().openEquation(each.id);
            session().finishAct(each.id);
        }
        session().openAct(id);
    }

    /// From the prediction on, with the act open.
    void reveal(const std::string& id, const std::string& answer)
    {
        session().lockPrediction(id, answer, Confidence::FairlySure, {});
        session().openSimulator(id);
        session().explore(id, {{"volume_gb", 300.0}});
        session().reveal(id);
    }

private:
    void toReveal(const std::string& id, const std::string& answer)
    {
        session().openAct(id);
        reveal(id, answer);
    }
    std::string answerTo(const Question& question)
    {
        return question.isScored() ? right(question) : std::string("in my words");
    }
};

} // namespace foresight::ui::test
