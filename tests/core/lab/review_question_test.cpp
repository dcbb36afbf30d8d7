// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/review_question.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace foresight;

namespace {

constexpr std::uint32_t kSeeds = 200;

TextRenderer renderer(const char* context)
{
    auto lab = Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    return TextRenderer(*lab, {context, {}}, QLocale(QStringLiteral("en_GB")));
}

const std::vector<std::string> kActs{"pipeline", "gravity"};

} // namespace

class ReviewQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsTheModels_data() { contexts(); }
    void everyAnswerIsTheModels();
    void answersLieApart_data() { contexts(); }
    void answersLieApart();
    void asksForWhatTheStoryDoesNotTell();
    void sameSeedSameQuestions();
    void asksAboutTheGivenActsOnly();
    void asksAboutEachOutputOnce();

private:
    static void contexts()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::newRow("cloud") << QByteArray("cloud");
        QTest::newRow("edge") << QByteArray("edge");
    }
};

void ReviewQuestionTest::everyAnswerIsTheModels()
{
    QFETCH(QByteArray, context);
    const TextRenderer text = renderer(context.constData());
    std::size_t seen = 0;
    for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
        for (const ReviewQuestion& question : reviewQuestions(text, kActs, 3, seed)) {
            ++seen;
            QVERIFY(question.right < question.answers.size());
            QCOMPARE(question.answers[question.right].settings, question.asked);
            for (const ReviewQuestion::Answer& answer : question.answers) {
                const auto evaluation = text.model(question.act).evaluate(answer.settings);
                QVERIFY(evaluation.has_value());
                QCOMPARE(answer.value,
                         evaluation->outputs.at(question.output).in(*text.model(question.act).unitOf(question.output)));
            }
        }
    }
    QVERIFY2(seen > 2 * kSeeds, "nearly every seed makes its three questions");
}

void ReviewQuestionTest::answersLieApart()
{
    QFETCH(QByteArray, context);
    const TextRenderer text = renderer(context.constData());
    for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
        for (const ReviewQuestion& question : reviewQuestions(text, kActs, 3, seed)) {
            QVERIFY(question.answers.size() >= 3 && question.answers.size() <= 4);
            std::set<std::string> texts;
            for (std::size_t i = 0; i < question.answers.size(); ++i) {
                texts.insert(question.answers[i].text);
                if (i > 0) {
                    QVERIFY(question.answers[i].value >= 1.2 * question.answers[i - 1].value);
                }
            }
            QCOMPARE(texts.size(), question.answers.size());
        }
    }
}

void ReviewQuestionTest::asksForWhatTheStoryDoesNotTell()
{
    const TextRenderer text = renderer("cloud");
    for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
        for (const ReviewQuestion& question : reviewQuestions(text, kActs, 3, seed)) {
            QVERIFY(question.asked != question.story);
            const auto isStory = [&](const ReviewQuestion::Answer& answer) {
                return answer.settings == question.story;
            };
            QCOMPARE(std::count_if(question.answers.begin(), question.answers.end(), isStory), 1);
        }
    }
}

void ReviewQuestionTest::sameSeedSameQuestions()
{
    const auto asked = [](std::uint32_t seed) {
        std::vector<std::pair<std::string, Settings>> all;
        for (const ReviewQuestion& question : reviewQuestions(renderer("cloud"), kActs, 3, seed)) {
            all.emplace_back(question.output, question.asked);
        }
        return all;
    };
    QVERIFY(asked(7) == asked(7));
    QVERIFY(asked(7) != asked(8));
}

void ReviewQuestionTest::asksAboutTheGivenActsOnly()
{
    const TextRenderer text = renderer("cloud");
    for (const ReviewQuestion& question : reviewQuestions(text, {"gravity"}, 3, 1)) {
        QCOMPARE(question.act, std::string("gravity"));
    }
    QVERIFY(reviewQuestions(text, {}, 3, 1).empty());
}

void ReviewQuestionTest::asksAboutEachOutputOnce()
{
    const TextRenderer text = renderer("cloud");
    std::set<std::pair<std::string, std::string>> outputs;
    const auto questions = reviewQuestions(text, kActs, 50, 3);
    for (const ReviewQuestion& question : questions) {
        outputs.emplace(question.act, question.output);
    }
    QCOMPARE(outputs.size(), questions.size());
}

QTEST_GUILESS_MAIN(ReviewQuestionTest)
#include "review_question_test.moc"
