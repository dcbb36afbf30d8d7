// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/review_words.h"

#include "core/lab/comparison_text.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"

#include <QCoreApplication>

namespace foresight::ui {

namespace {

struct ReviewTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewTextWords)
};

} // namespace

ReviewWords reviewWords(const ReviewQuestion& question, const TextRenderer& text)
{
    const LabDefinition& lab = text.lab().definition();
    const auto settings = [&](const Settings& at) {
        const QString changed = qtText(settingsText(text, question.act, at, question.story));
        return changed.isEmpty() ? ReviewTextWords::tr("the story's settings") : changed;
    };
    const OutputSpec* output = text.model(question.act).spec().output(question.output);
    const QString label = qtText(text.render(output->label, question.act));
    ReviewWords words;
    //: title of a lab, name of an act
    words.source = ReviewTextWords::tr("%1, %2").arg(qtText(text.render(lab.title)), actName(lab, question.act));
    //: settings that differ from the story's, label of a figure
    words.question = ReviewTextWords::tr("With %1 and everything else as in the story: which value does the model give "
                                         "for “%2”?")
                         .arg(settings(question.asked), label);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const ReviewQuestion::Answer& answer = question.answers[i];
        const bool right = i == question.right;
        const QString value = qtText(answer.text);
        words.answers.push_back({value,
                                 right ? ReviewTextWords::tr("The model gives %1.").arg(value)
                                       : ReviewTextWords::tr("%1 is what %2 would give. With %3 the model gives %4.")
                                             .arg(value, settings(answer.settings), settings(question.asked),
                                                  qtText(question.answers[question.right].text)),
                                 right});
    }
    return words;
}

} // namespace foresight::ui
