// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/locked_answer.h"

#include "core/lab/answer_comparison.h"
#include "core/lab/answer_text.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/choice_form.h"
#include "ui/student/pages/page_words.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr qsizetype kLineLength = 120;

QString words(const char* source)
{
    return QCoreApplication::translate("foresight::ui::pages", source);
}

/// "A · words" for each option among an answer.
QStringList lettered(const AskedQuestion& asked, const std::string& answer)
{
    QStringList lines;
    for (const std::string& id : answerParts(asked.question, answer).ids) {
        lines << letteredAnswer(asked.question, id, asked.words(asked.question.option(id)->text, id));
    }
    return lines;
}

QStringList linesOf(const AskedQuestion& asked, const std::string& answer)
{
    switch (asked.question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
        return lettered(asked, answer);
    case QuestionKind::Number:
    case QuestionKind::Sentence:
    case QuestionKind::ShortText:
        return {qtText(answerText(asked.text, asked.act, asked.question, answer))};
    case QuestionKind::Ranking:
    case QuestionKind::Matching:
    case QuestionKind::Allocation:
        break;
    }
    QStringList lines;
    for (const ComparedPart& part : comparedParts(asked.text, asked.act, asked.question, answer)) {
        lines << (asked.question.kind == QuestionKind::Ranking
                      //: a place in a ranking, what stands there
                      ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1. %2"))
                            .arg(asked.text.locale().toString(static_cast<int>(lines.size() + 1)), qtText(part.given))
                      //: an item and what was matched to it, or a part of a budget and how much it got
                      : words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1: %2"))
                            .arg(qtText(part.subject), qtText(part.given)));
    }
    return lines;
}

} // namespace

QWidget* makeLockedAnswer(const AskedQuestion& asked, const std::string& answer, AnswerExtent extent,
                          const QString& name)
{
    const QuestionKind kind = asked.question.kind;
    const bool isChoice = kind == QuestionKind::SingleChoice || kind == QuestionKind::SeveralChoices;
    if (isChoice && extent == AnswerExtent::AllOptions) {
        return ChoiceForm::frozen(asked, answer, name);
    }
    auto* shown = new QWidget;
    nameWidget(shown, QStringLiteral("lockedAnswer"), name);
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(4));
    const bool standsOut =
        extent != AnswerExtent::Column && (kind == QuestionKind::SingleChoice || kind == QuestionKind::Number);
    for (const QString& line : linesOf(asked, answer)) {
        for (const QString& paragraph : line.split(QLatin1Char('\n'))) {
            auto* label =
                textLabel(breakable(paragraph), standsOut ? QStringLiteral("figure") : QStringLiteral("strong"));
            label->setObjectName(QStringLiteral("lockedAnswerLabel"));
            layout->addWidget(label);
        }
    }
    return shown;
}

QString answerLine(const AskedQuestion& asked, const std::string& answer)
{
    const QString line =
        linesOf(asked, answer).join(words(QT_TRANSLATE_NOOP("foresight::ui::pages", "; "))).simplified();
    return line.size() <= kLineLength ? line : line.left(kLineLength - 1) + QStringLiteral("…");
}

} // namespace foresight::ui
