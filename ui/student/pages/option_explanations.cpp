// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/option_explanations.h"

#include "core/lab/answer_text.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/student_session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace foresight::ui {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("foresight::ui::pages", source);
}

QString rowTitle(const QString& answer, bool isChosen, bool isAnswer)
{
    if (isChosen && isAnswer) {
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (your answer and the model's)")).arg(answer);
    }
    if (isChosen) {
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (your answer)")).arg(answer);
    }
    return isAnswer ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (the model's answer)")).arg(answer) : answer;
}

/// Says of an option of several whether it belongs, and whether it was chosen.
QString severalTitle(const QString& answer, bool isChosen, bool isRight)
{
    if (isRight) {
        return isChosen
                   ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (right, you chose it)")).arg(answer)
                   : words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (right, you did not choose it)")).arg(answer);
    }
    return isChosen ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (not right, you chose it)")).arg(answer)
                    : answer;
}

void addBox(QVBoxLayout* layout, const QString& title, const QString& name, const QString& explanation, bool isOpen)
{
    auto* box = new DisclosureBox(title, QStringLiteral("explain") + name);
    addParagraphs(box->content(), explanation);
    box->setOpen(isOpen);
    layout->addWidget(box);
}

/// Explanations come in the order of the options, with what is said about all of them before.
void addOptionRows(QVBoxLayout* layout, const Question& question, const std::vector<AnswerExplanation>& explained)
{
    const std::size_t before = explained.size() - question.options.size();
    // The learner's own come first; made in the order in which they stand, which is the one that Tab takes.
    std::vector<std::size_t> order(question.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return explained[before + i].isChosen; });
    for (const std::size_t i : order) {
        const AnswerExplanation& part = explained[before + i];
        const std::string& id = question.options[i].id;
        const QString answer = letteredAnswer(question, id, qtText(part.subject));
        const bool isRight = part.judgement == Judgement::Right;
        const bool isOne = question.kind == QuestionKind::SingleChoice;
        addBox(layout, isOne ? rowTitle(answer, part.isChosen, isRight) : severalTitle(answer, part.isChosen, isRight),
               qtText(id), qtText(part.text), part.isChosen);
    }
}

/// What is said about the whole stands open; what is said about a part is folded where that part is right.
void addPartRows(QVBoxLayout* layout, const std::vector<AnswerExplanation>& explained, const QLocale& locale)
{
    std::size_t number = 0;
    for (const AnswerExplanation& part : explained) {
        if (part.subject.empty()) {
            addParagraphs(layout, qtText(part.text));
            continue;
        }
        const QString subject = qtText(part.subject);
        const QString title = part.judgement
                                  //: a part of an answer, how it was judged
                                  ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 (%2)"))
                                        .arg(subject, qtText(scoreText(AnswerScore{0, *part.judgement}, locale)))
                                  : subject;
        addBox(layout, title, QStringLiteral("Part%1").arg(++number), qtText(part.text),
               part.judgement && *part.judgement != Judgement::Right);
    }
}

} // namespace

void addExplanationRows(QVBoxLayout* layout, const StudentSession& session, const Act& act, const Question& question,
                        const std::string& chosen)
{
    const auto explained = answerExplanations(session.text(), act.id, question, chosen);
    if (question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::SeveralChoices) {
        for (const AnswerExplanation& part : explained) {
            if (part.subject.empty()) {
                addParagraphs(layout, qtText(part.text));
            }
        }
        addOptionRows(layout, question, explained);
    } else {
        addPartRows(layout, explained, session.text().locale());
    }
}

} // namespace foresight::ui
