// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/answer_result.h"

#include "core/lab/answer_comparison.h"
#include "ui/icon_mark.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/locked_answer.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kIcon = 16;

QString words(const char* source)
{
    return QCoreApplication::translate("foresight::ui::pages", source);
}

QString iconOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Right:
        return QStringLiteral("check");
    case Judgement::Partly:
        return QStringLiteral("info");
    case Judgement::Wrong:
        break;
    }
    return QStringLiteral("close");
}

void addValue(QVBoxLayout* layout, const QString& text, const char* name)
{
    auto* label = textLabel(breakable(text));
    label->setObjectName(QLatin1String(name));
    layout->addWidget(label);
}

/// `score` is what the part counts, when it is the whole answer.
QWidget* makePart(const AskedQuestion& asked, const ComparedPart& part, const AnswerScore& score)
{
    auto* frame = roleFrame(QStringLiteral("option"));
    frame->setObjectName(QStringLiteral("comparedPartFrame"));
    const int margin = Theme::current().scaled(8);
    frameLayout(frame)->setContentsMargins(margin, margin, margin, margin);
    frameLayout(frame)->setSpacing(Theme::current().scaled(4));
    if (!part.subject.empty()) {
        frameLayout(frame)->addWidget(textLabel(breakable(qtText(part.subject)), QStringLiteral("strong")));
    }
    const QString given =
        part.given.empty() ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "nothing")) : qtText(part.given);
    addValue(frameLayout(frame), words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Your answer: %1")).arg(given),
             "givenLabel");
    if (part.judgement != Judgement::Right || asked.question.kind == QuestionKind::Number) {
        addValue(frameLayout(frame),
                 words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Right: %1")).arg(qtText(part.right)), "rightLabel");
    }
    if (part.judgement) {
        const QString said = qtText(scoreText(AnswerScore{score.share, *part.judgement}, asked.text.locale()));
        //: how something was judged, how far it is off
        frameLayout(frame)->addWidget(
            makeMark(*part.judgement,
                     part.remark.empty()
                         ? said
                         : words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1: %2")).arg(said, qtText(part.remark))));
    }
    return frame;
}

} // namespace

QWidget* makeMark(Judgement judgement, const QString& said)
{
    auto* mark = new QWidget;
    auto* line = new QHBoxLayout(mark);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::current().scaled(8));
    line->addWidget(new IconMark(kIcon, iconOf(judgement)));
    auto* label = textLabel(said, QStringLiteral("strong"));
    label->setObjectName(QStringLiteral("markLabel"));
    if (judgement == Judgement::Right) {
        label->setProperty("level", QStringLiteral("good"));
    }
    line->addWidget(label, 1);
    return mark;
}

QWidget* makeAnswerResult(const AskedQuestion& asked, const std::string& answer, const QString& title)
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("answerResultCard"), title);
    auto* heading = textLabel(title, QStringLiteral("section"));
    heading->setObjectName(QStringLiteral("answerResultTitleLabel"));
    frameLayout(card)->addWidget(heading);
    const auto score = scoreAnswer(asked.question, answer, asked.text.scenario());
    if (!score) {
        frameLayout(card)->addWidget(makeLockedAnswer(asked, answer, AnswerExtent::Column, title));
        auto* label =
            textLabel(words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Kept as you wrote it. Nothing here is scored.")),
                      QStringLiteral("lead"));
        label->setObjectName(QStringLiteral("markLabel"));
        frameLayout(card)->addWidget(label);
        return card;
    }
    const auto parts = comparedParts(asked.text, asked.act, asked.question, answer);
    if (parts.size() != 1) {
        frameLayout(card)->addWidget(makeMark(score->judgement, qtText(scoreText(score, asked.text.locale()))));
    }
    for (const ComparedPart& part : parts) {
        frameLayout(card)->addWidget(makePart(asked, part, *score));
    }
    return card;
}

} // namespace foresight::ui
