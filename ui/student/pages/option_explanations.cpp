// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/option_explanations.h"

#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/student_session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

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

} // namespace

void addExplanationRows(QVBoxLayout* layout, const StudentSession& session, const Act& act, const Question& question,
                        const std::string& chosen)
{
    const int first = layout->count();
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const QString letter = QString(QChar(u'A' + static_cast<char16_t>(i)));
        const QString answer = words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 · %2"))
                                   .arg(letter, session.rendered(option.text, act.id, option.id));
        const bool isChosen = option.id == chosen;
        auto* box = new DisclosureBox(rowTitle(answer, isChosen, option.id == question.answer),
                                      QStringLiteral("explain%1").arg(qtText(option.id)));
        addParagraphs(box->content(), session.rendered(option.explain, act.id, option.id));
        box->setOpen(isChosen);
        layout->insertWidget(isChosen ? first : layout->count(), box);
    }
}

} // namespace foresight::ui
