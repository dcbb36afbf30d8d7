// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/answers/answer_form.h"

#include "core/lab/answer_text.h"
#include "ui/qt_text.h"
#include "ui/student/answers/allocation_form.h"
#include "ui/student/answers/choice_form.h"
#include "ui/student/answers/matching_form.h"
#include "ui/student/answers/number_form.h"
#include "ui/student/answers/ranking_form.h"
#include "ui/student/answers/sentence_form.h"
#include "ui/student/answers/text_form.h"

#include <algorithm>

namespace foresight::ui {

namespace {

template <typename Form>
AnswerForm* named(const AskedQuestion& asked, const QString& objectName, const char* kind)
{
    auto* form = new Form(asked);
    form->setObjectName(objectName + QLatin1String(kind));
    return form;
}

} // namespace

QString AskedQuestion::words(const TextSource& source, const std::string& option) const
{
    return qtText(text.render(source, act, option));
}

AnswerForm::AnswerForm(const AskedQuestion& asked, QWidget* parent) : QWidget(parent), m_asked(asked)
{
    setAccessibleName(asked.stem());
}

bool AnswerForm::wasTried(const std::string& answer) const
{
    return std::find(m_tried.begin(), m_tried.end(), answer) != m_tried.end();
}

std::string AnswerForm::answer() const
{
    const auto canonical = canonicalAnswer(question(), parts());
    return canonical && !wasTried(*canonical) ? *canonical : std::string();
}

QString AnswerForm::missing() const
{
    const auto canonical = canonicalAnswer(question(), parts());
    if (!canonical) {
        return words(canonical.error());
    }
    return wasTried(*canonical) ? tr("This was tried. Change the answer.") : QString();
}

QString AnswerForm::draft() const
{
    return qtText(draftText(question(), parts()));
}

void AnswerForm::setDraft(const QString& draft)
{
    showParts(answerParts(question(), coreText(draft)));
}

void AnswerForm::retire(const std::string& answer, const QString&)
{
    m_tried.push_back(answer);
}

QString AnswerForm::words(AnswerFault fault) const
{
    return qtText(answerFaultText(question(), fault, m_asked.text.locale()));
}

AnswerForm* makeAnswerForm(const AskedQuestion& asked, const QString& objectName)
{
    switch (asked.question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
        return named<ChoiceForm>(asked, objectName, "ChoiceForm");
    case QuestionKind::Number:
        return named<NumberForm>(asked, objectName, "NumberForm");
    case QuestionKind::Ranking:
        return named<RankingForm>(asked, objectName, "RankingForm");
    case QuestionKind::Matching:
        return named<MatchingForm>(asked, objectName, "MatchingForm");
    case QuestionKind::Allocation:
        return named<AllocationForm>(asked, objectName, "AllocationForm");
    case QuestionKind::Sentence:
        return named<SentenceForm>(asked, objectName, "SentenceForm");
    case QuestionKind::ShortText:
        break;
    }
    return named<TextForm>(asked, objectName, "TextForm");
}

} // namespace foresight::ui
