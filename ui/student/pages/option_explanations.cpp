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

} // namespace

void addExplanationRows(QVBoxLayout* layout, const StudentSession& session, const Act& act, const Question& question,
                        const std::string& chosen)
{
    // The learner's own comes first; made in the order in which they stand, which is the one that Tab takes.
    std::vector<std::size_t> order(question.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return question.options[i].id == chosen; });
    for (const std::size_t i : order) {
        const Option& option = question.options[i];
        const QString letter = QString(QChar(u'A' + static_cast<char16_t>(i)));
        const QString answer = words(QT_TRANSLATE_NOOP("foresight::ui::pages", "%1 · %2"))
                                   .arg(letter, session.rendered(option.text, act.id, option.id));
        const bool isChosen = option.id == chosen;
        auto* box = new DisclosureBox(rowTitle(answer, isChosen, option.id == question.answer),
                                      QStringLiteral("explain%1").arg(qtText(option.id)));
        addParagraphs(box->content(), session.rendered(option.explain, act.id, option.id));
        box->setOpen(isChosen);
        layout->addWidget(box);
    }
}

} // namespace foresight::ui
