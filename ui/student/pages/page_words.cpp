// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/page_words.h"

#include "core/base/text.h"
#include "core/lab/act_name.h"
#include "core/session/event_words.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace foresight::ui {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("foresight::ui::pages", source);
}

} // namespace

QString actName(const LabDefinition& lab, const std::string& act)
{
    return qtText(foresight::actName(lab, act));
}

QString confidenceWords(Confidence confidence)
{
    return qtText(foresight::confidenceWords(confidence));
}

QString confidenceLabel(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess:
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Guess"));
    case Confidence::FairlySure:
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Fairly sure"));
    case Confidence::VerySure:
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Very sure"));
    }
    return {};
}

QString clockTime(std::int64_t utcMs, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs).time(), QLocale::ShortFormat);
}

QString dayAndTime(std::int64_t utcMs, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QString handInLine(const HandInRecord& handIn, const QLocale& locale)
{
    const QString receipt =
        handIn.receipt.empty()
            ? words(QT_TRANSLATE_NOOP("foresight::ui::pages", "receipt known where it was begun only"))
            : words(QT_TRANSLATE_NOOP("foresight::ui::pages", "receipt %1")).arg(qtText(handIn.receipt));
    //: number of a hand-in, file name, time, receipt
    return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "Hand-in %1: %2, %3, %4"))
        .arg(locale.toString(handIn.number), qtText(shownName(handIn.file)), dayAndTime(handIn.utcMs, locale), receipt);
}

QString optionLetter(std::size_t position)
{
    constexpr std::size_t kLetters = 26;
    const QString last(QChar(u'A' + static_cast<char16_t>(position % kLetters)));
    return position < kLetters ? last : optionLetter(position / kLetters - 1) + last;
}

QString letteredAnswer(const Question& question, const std::string& option, const QString& text)
{
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].id == option) {
            //: letter of an answer, the answer
            return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 · %2")).arg(optionLetter(i), text);
        }
    }
    return text;
}

QString minutesText(int least, int most, const QLocale& locale)
{
    if (least == most) {
        //: a duration in minutes
        return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 min")).arg(locale.toString(most));
    }
    //: a range of minutes
    return words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1–%2 min"))
        .arg(locale.toString(least), locale.toString(most));
}

} // namespace foresight::ui
