// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/given_answers_model.h"

#include "core/base/hash.h"
#include "core/export/class_chart.h"
#include "core/export/pseudonyms.h"
#include "core/session/event_words.h"
#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <algorithm>
#include <map>

namespace foresight::ui {

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr qsizetype kCodeDigits = 6;

enum Column { Student, Answer };

std::map<std::string, QString> namesOf(const GradeTable& table)
{
    std::map<std::string, QString> names;
    for (const GradeRow& row : table.rows)
        names.emplace(row.student.studentId, studentName(row.student));
    return names;
}

} // namespace

StudentCodes::StudentCodes() : m_key(randomBytes(kKeyBytes)) {}

QString StudentCodes::code(const std::string& studentId) const
{
    return QLatin1Char('#') + qtText(pseudonym(m_key, studentId)).mid(1, kCodeDigits);
}

std::vector<GivenAnswer> givenAnswers(const ItemFigures& figures, const QuestionStatistics& question,
                                      const StudentCodes& codes)
{
    const std::map<std::string, QString> names = namesOf(figures.whole->table());
    std::vector<GivenAnswer> all;
    for (const StudentWork& each : figures.works) {
        for (const AnswerRecord& given : each.work->answers) {
            if (given.id() != question.id() || given.answers.empty())
                continue;
            const std::string& first = given.answers.front();
            all.push_back({each.studentId, codes.code(each.studentId), names.at(each.studentId),
                           shownText(figures.lab.briefAnswer(question.act, question.role, first)),
                           qtText(figures.lab.answer(question.act, question.role, first)), given.confidence,
                           given.correct, qtText(given.reason), given.scored});
        }
    }
    std::sort(all.begin(), all.end(), [](const GivenAnswer& a, const GivenAnswer& b) { return a.code < b.code; });
    return all;
}

GivenAnswersModel::GivenAnswersModel(Which which, QObject* parent) : RecordModel(parent), m_which(which)
{
    setHeaders({tr("Student"), tr("Answer"), tr("Confidence"), tr("Reason given")});
}

void GivenAnswersModel::setAnswers(std::vector<GivenAnswer> answers)
{
    m_answers = std::move(answers);
    rebuild();
}

void GivenAnswersModel::setNamesShown(bool shown)
{
    m_names = shown;
    rebuild();
}

void GivenAnswersModel::setFilter(const QString& text)
{
    m_filter = text;
    rebuild();
}

int GivenAnswersModel::total() const
{
    return static_cast<int>(
        std::count_if(m_answers.begin(), m_answers.end(), [this](const GivenAnswer& each) { return belongs(each); }));
}

bool GivenAnswersModel::belongs(const GivenAnswer& answer) const
{
    if (m_which == Which::WithReason)
        return !answer.scored || !answer.reason.isEmpty();
    return answer.scored && answer.confidence == Confidence::VerySure && !answer.right;
}

bool GivenAnswersModel::accepts(int record) const
{
    const GivenAnswer& each = answer(record);
    return belongs(each) && (m_filter.isEmpty() || each.reason.contains(m_filter, Qt::CaseInsensitive) ||
                             (!each.scored && each.answerWords.contains(m_filter, Qt::CaseInsensitive)) ||
                             each.answer.compare(m_filter, Qt::CaseInsensitive) == 0 ||
                             student(each).contains(m_filter, Qt::CaseInsensitive));
}

QString GivenAnswersModel::text(int record, int column) const
{
    const GivenAnswer& each = answer(record);
    switch (column) {
    case Student:
        return student(each);
    case Answer:
        return each.right ? tr("%1 ✓").arg(each.answer) : each.answer;
    case kConfidence:
        return each.confidence ? qtText(confidenceWords(*each.confidence)) : QStringLiteral("–");
    default:
        return each.reason.isEmpty() ? QStringLiteral("–") : QString(each.reason).replace(QLatin1Char('\n'), u' ');
    }
}

QString GivenAnswersModel::hint(int record, int column) const
{
    return column == Answer ? answer(record).answerWords : QString();
}

int GivenAnswersModel::compared(int a, int b, int column) const
{
    if (column == kConfidence)
        return threeWay(answer(a).confidence, answer(b).confidence);
    return text(a, column).localeAwareCompare(text(b, column));
}

} // namespace foresight::ui
