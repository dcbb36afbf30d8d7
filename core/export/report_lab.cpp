// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_lab.h"

#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/export/report_words.h"
#include "core/lab/act_name.h"
#include "core/lab/answer_text.h"
#include "core/lab/placement.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace foresight {

namespace {

const RubricItem* lineOf(const Rubric& rubric, const std::string& id)
{
    const auto it =
        std::find_if(rubric.items.begin(), rubric.items.end(), [&](const RubricItem& item) { return item.id == id; });
    return it == rubric.items.end() ? nullptr : &*it;
}

} // namespace

ReportLab::ReportLab(const ExportRequest& request, const CourseLab& item, const WorkRecord* work) : m_item(item)
{
    if (!request.labs) {
        return;
    }
    Result<std::shared_ptr<const Lab>> found = request.labs(item.lab);
    if (!found || (*found)->definition().contexts.empty()) {
        return;
    }
    m_lab = *found;
    const LabDefinition& definition = m_lab->definition();
    Scenario scenario{definition.contexts.front().id, {}};
    if (work) {
        scenario.context = definition.context(work->context) ? work->context : scenario.context;
        scenario.given = fittingGiven(definition.given, work->given);
        scenario.attemptSeed = work->attemptSeed;
    }
    m_text.emplace(m_lab, std::move(scenario), wordLocale());
}

std::string ReportLab::rendered(const TextSource& text, const std::string& act, const std::string& option) const
{
    return m_text ? m_text->render(text, act, option) : std::string();
}

const Question* ReportLab::question(const std::string& act, QuestionRole role) const
{
    const Act* found = m_lab ? m_lab->definition().act(act) : nullptr;
    if (!found) {
        return nullptr;
    }
    return role == QuestionRole::Prediction ? &found->predict : &found->reflect;
}

std::string ReportLab::actName(const std::string& act) const
{
    const Act* found = m_lab ? m_lab->definition().act(act) : nullptr;
    if (!found) {
        return act;
    }
    //: number of an act, its title
    return ReportWords::tr("%1: %2")
        .arg(QString::fromStdString(foresight::actName(m_lab->definition(), act)),
             QString::fromStdString(rendered(found->title, act)))
        .toStdString();
}

Names ReportLab::actNames() const
{
    Names names;
    if (m_lab) {
        for (const Act& act : m_lab->definition().acts) {
            names[act.id] = actName(act.id);
        }
    }
    return names;
}

std::string ReportLab::stem(const std::string& act, QuestionRole role) const
{
    const Question* asked = question(act, role);
    return asked ? rendered(asked->stem, act) : std::string();
}

std::string ReportLab::answer(const std::string& act, QuestionRole role, const std::string& id) const
{
    const Question* asked = question(act, role);
    return asked ? answerText(*m_text, act, *asked, id, AnswerStyle::WithIds) : id;
}

std::string ReportLab::briefAnswer(const std::string& act, QuestionRole role, const std::string& id) const
{
    const Question* asked = question(act, role);
    const bool isByLetter =
        !asked || asked->kind == QuestionKind::SingleChoice || asked->kind == QuestionKind::SeveralChoices;
    return isByLetter ? id : answerText(*m_text, act, *asked, id);
}

Names ReportLab::answerNames(const QuestionStatistics& question) const
{
    Names names;
    const Question* asked = this->question(question.act, question.role);
    for (const AnswerCount& count : question.answers) {
        names[count.answer] = asked ? pieceText(*m_text, question.act, *asked, count.answer) : count.answer;
    }
    for (const PartMean& part : question.parts) {
        const Option* option = asked ? asked->option(part.option) : nullptr;
        names[part.option] = option ? rendered(option->text, question.act, option->id) : part.option;
    }
    return names;
}

std::string ReportLab::explanation(const std::string& act, QuestionRole role, const std::string& id) const
{
    const Question* asked = question(act, role);
    return asked ? explanationText(*m_text, act, *asked, id) : std::string();
}

std::string ReportLab::rightAnswer(const std::string& act, QuestionRole role) const
{
    const Question* asked = question(act, role);
    return asked ? rightAnswerText(*m_text, act, *asked, AnswerStyle::WithIds) : std::string();
}

std::string ReportLab::partMeans(const QuestionStatistics& figures) const
{
    const Question* asked = question(figures.act, figures.role);
    QStringList parts;
    for (const PartMean& part : asked ? figures.parts : std::vector<PartMean>{}) {
        if (const Option* option = asked->option(part.option)) {
            //: a part of a budget, what a class gave to it on average
            parts << ReportWords::tr("%1: %2").arg(qt(rendered(option->text, figures.act, option->id)),
                                                   qt(rightNumberText(*m_text, figures.act, *asked, part.mean)));
        }
    }
    return str(parts.join(clauseSeparator()));
}

std::string ReportLab::reveal(const std::string& act) const
{
    const Act* found = m_lab ? m_lab->definition().act(act) : nullptr;
    return found ? rendered(found->reveal.headline, act) : std::string();
}

std::string ReportLab::placed(const std::string& act, double value) const
{
    const Act* found = m_lab ? m_lab->definition().act(act) : nullptr;
    return found && placedQuantity(*m_text, *found, value) ? placedText(*m_text, *found, value) : std::string();
}

std::string ReportLab::lineTitle(const std::string& line) const
{
    const RubricItem* item = m_item.ownRubric ? lineOf(*m_item.ownRubric, line) : nullptr;
    if (m_lab) {
        for (const Rubric& rubric : m_lab->definition().rubrics) {
            item = item ? item : lineOf(rubric, line);
        }
    }
    const std::string title = item ? (m_text ? rendered(item->title, item->act) : item->title.text) : std::string();
    return title.empty() ? line : title;
}

} // namespace foresight
