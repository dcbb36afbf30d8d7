// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/student_report.h"

#include "core/base/qt_text.h"
#include "core/base/text.h"
#include "core/base/word_locale.h"
#include "core/export/report_lab.h"
#include "core/export/report_words.h"
#include "core/export/xml_text.h"
#include "core/session/event_words.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>

namespace foresight {

namespace {

QString points(double value)
{
    return wordNumber(value);
}

/// "2026-10-01 21:59 UTC".
std::string timeText(std::int64_t utcMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    return str(ReportWords::tr("%1 UTC").arg(momentWords(at, wordLocale())));
}

class StudentReport
{
public:
    StudentReport(const ExportRequest& request, const GradeRow& row) : m_request(request), m_row(row) {}

    Report make()
    {
        const Course& course = m_request.course;
        const std::string title = str(ReportWords::tr("Grade report: %1, %2").arg(qt(course.id), qt(course.term)));
        m_page.heading(1, title);
        addStudent();
        for (std::size_t place = 0; place < course.labs.size(); ++place) {
            addItem(course.labs[place], m_row.cells.at(place));
        }
        m_page.remark(
            str(ReportWords::tr("Being right in a prediction is not the same as having points: see the lines above. "
                                "Ask your instructor about anything that looks wrong, and name the receipt.")));
        return {title, std::move(m_page)};
    }

private:
    void addStudent()
    {
        const Student& student = m_row.student;
        const std::string space = student.givenName.empty() || student.familyName.empty() ? "" : " ";
        ChartTable table;
        table.headers = {str(ReportWords::tr("About")), str(ReportWords::tr("Entry"))};
        table.rows = {{str(ReportWords::tr("Name")), shownName(student.givenName + space + student.familyName)},
                      {str(ReportWords::tr("Student number")), shownName(student.studentId)},
                      {str(ReportWords::tr("Made on")), timeText(m_request.madeUtcMs)}};
        m_page.table(str(ReportWords::tr("About this report")), table, false);
    }

    void addItem(const CourseLab& item, const GradeCell& cell)
    {
        m_page.heading(2, item.item);
        m_page.paragraph(standing(item, cell));
        if (cell.override) {
            m_page.paragraph(str(ReportWords::tr("Set by the instructor: %1").arg(qt(cell.override->reason))));
        }
        if (!cell.comment.empty()) {
            m_page.heading(3, str(ReportWords::tr("Comment"))).paragraph(cell.comment);
        }
        const ReportLab lab(m_request, item, cell.work.get());
        addLines(item, cell, lab);
        addHandIn(cell);
        if (cell.work) {
            addWork(*cell.work, lab);
        }
    }

    [[nodiscard]] static std::string standing(const CourseLab& item, const GradeCell& cell)
    {
        if (cell.state == CellState::Excused) {
            return str(ReportWords::tr("Excused: this item does not count."));
        }
        if (!cell.points) {
            return str(ReportWords::tr("No result. Nothing was handed in that could be graded."));
        }
        return str(ReportWords::tr("%1 of %2 points.").arg(points(*cell.points), points(item.points)));
    }

    void addLines(const CourseLab& item, const GradeCell& cell, const ReportLab& lab)
    {
        if (cell.lines.empty()) {
            return;
        }
        ChartTable table;
        table.headers = {str(ReportWords::tr("Line")), str(ReportWords::tr("Points")), str(ReportWords::tr("Possible")),
                         str(ReportWords::tr("Why"))};
        double sum = 0;
        double possible = 0;
        for (const ItemScore& line : cell.lines) {
            table.rows.push_back(
                {lab.lineTitle(line.item), str(points(line.points)), str(points(line.possible)), whyWords(line.why)});
            sum += line.points;
            possible += line.possible;
        }
        table.rows.push_back({str(ReportWords::tr("Sum")), str(points(sum)), str(points(possible)), "–"});
        m_page.table(str(ReportWords::tr("Points and why")), table, false);
        if (!cell.grade) {
            return;
        }
        const Grade& grade = *cell.grade;
        if (std::abs(grade.raw - sum) > 1e-9) {
            m_page.paragraph(str(
                ReportWords::tr("On the item's scale of %1 points: %2.").arg(points(item.points), points(grade.raw))));
        }
        if (grade.penalty > 0) {
            m_page.paragraph(str(ReportWords::tr("Late: %1 points off, %2 points are left.")
                                     .arg(points(grade.penalty), points(grade.points))));
        } else if (grade.late) {
            m_page.paragraph(str(ReportWords::tr("Late, without a penalty.")));
        }
    }

    void addHandIn(const GradeCell& cell)
    {
        if (!cell.handIn) {
            return;
        }
        const std::string attempt = std::to_string(cell.handIn->attempt);
        QString words =
            ReportWords::tr("Handed in on %1, attempt %2.").arg(qt(timeText(cell.handIn->signedUtcMs)), qt(attempt));
        if (cell.dueUtcMs) {
            words += QLatin1Char(' ') + ReportWords::tr("The deadline was %1.").arg(qt(timeText(*cell.dueUtcMs)));
        }
        m_page.paragraph(str(words));
        if (!cell.handIn->receipt.empty()) {
            m_page.paragraph(str(ReportWords::tr("Receipt, which names exactly what was handed in:")));
            m_page.code(cell.handIn->receipt);
        }
    }

    void addWork(const WorkRecord& work, const ReportLab& lab)
    {
        std::vector<std::string> acts;
        for (const AnswerRecord& answer : work.answers) {
            if (std::find(acts.begin(), acts.end(), answer.act) == acts.end()) {
                acts.push_back(answer.act);
            }
        }
        for (const std::string& act : acts) {
            addAct(work, act, lab);
        }
        m_page.paragraph(
            str(ReportWords::tr("Settings tried: %1. Missions met: %2.").arg(work.looks).arg(work.missions)));
    }

    void addAct(const WorkRecord& work, const std::string& act, const ReportLab& lab)
    {
        m_page.heading(3, lab.actName(act));
        ChartTable table;
        table.headers = {str(ReportWords::tr("Step")), str(ReportWords::tr("In the session")),
                         str(ReportWords::tr("By the model"))};
        for (const AnswerRecord& answer : work.answers) {
            if (answer.act != act) {
                continue;
            }
            const bool predicts = answer.role == QuestionRole::Prediction;
            table.rows.push_back({predicts ? str(ReportWords::tr("Predict")) : str(ReportWords::tr("Explain")),
                                  predicts ? predicted(answer, lab) : reflected(answer, lab), byModel(answer, lab)});
            if (predicts) {
                table.rows.push_back({str(ReportWords::tr("Observe")), observed(work, act),
                                      orDash(answer.answers.empty() ? std::string() : lab.reveal(act))});
            }
        }
        m_page.table(str(ReportWords::tr("Predict, observe, explain")), table, false);
    }

    [[nodiscard]] static std::string orDash(const std::string& text) { return text.empty() ? "–" : text; }

    [[nodiscard]] static std::string predicted(const AnswerRecord& answer, const ReportLab& lab)
    {
        if (answer.answers.empty()) {
            return str(ReportWords::tr("not locked"));
        }
        std::string text = lab.answer(answer.act, answer.role, answer.answers.front());
        if (answer.confidence) {
            text += "\n\n" + str(ReportWords::tr("Confidence: %1").arg(qt(confidenceWords(*answer.confidence))));
        }
        if (const std::string placed = answer.placed ? lab.placed(answer.act, *answer.placed) : std::string();
            !placed.empty()) {
            text += "\n\n" + str(ReportWords::tr("Placed on the axis at %1").arg(qt(placed)));
        }
        return answer.reason.empty() ? text
                                     : text + "\n\n" + str(ReportWords::tr("Reason given: %1").arg(qt(answer.reason)));
    }

    [[nodiscard]] static std::string reflected(const AnswerRecord& answer, const ReportLab& lab)
    {
        std::string text;
        for (const std::string& each : answer.answers) {
            text += (text.empty() ? "" : "\n\n") + lab.answer(answer.act, answer.role, each);
        }
        return text.empty() ? str(ReportWords::tr("not answered")) : text;
    }

    /// Right answers are told of what was answered only.
    [[nodiscard]] static std::string byModel(const AnswerRecord& answer, const ReportLab& lab)
    {
        if (answer.answers.empty()) {
            return "–";
        }
        const std::string right = lab.rightAnswer(answer.act, answer.role);
        const std::string why = lab.explanation(answer.act, answer.role, answer.answers.front());
        return orDash(right + (right.empty() || why.empty() ? "" : "\n\n") + why);
    }

    [[nodiscard]] static std::string observed(const WorkRecord& work, const std::string& act)
    {
        for (const StepTime& time : work.times) {
            if (time.act == act && time.step == "explore") {
                return str(ReportWords::tr("%1 min in the simulator").arg(wordNumber(time.seconds / 60, 'f', 1)));
            }
        }
        return str(ReportWords::tr("not yet"));
    }

    const ExportRequest& m_request;
    const GradeRow& m_row;
    ReportPage m_page;
};

} // namespace

std::string whyWords(const std::string& why)
{
    const std::map<std::string, QString> words{
        {"locked", ReportWords::tr("the prediction was locked")},
        {"not-locked", ReportWords::tr("no prediction was locked")},
        {"first-try", ReportWords::tr("right at the first try")},
        {"second-try", ReportWords::tr("right at the second try: half of the points")},
        {"partly", ReportWords::tr("partly right: a share of the points")},
        {"answered", ReportWords::tr("answered; nothing scores it as right or wrong")},
        {"not-scored", ReportWords::tr("an answer in one's own words is not scored")},
        {"missed", ReportWords::tr("not right in two tries")},
        {"not-answered", ReportWords::tr("not answered")},
        {"met", ReportWords::tr("all missions of the act were met")},
        {"open", ReportWords::tr("not all missions of the act were met")},
        {"right", ReportWords::tr("the prediction agrees with the model")},
        {"wrong", ReportWords::tr("the model says otherwise")},
        {"finished", ReportWords::tr("the lab was finished")},
        {"not-finished", ReportWords::tr("the lab was not finished")},
        {"no-such-act", ReportWords::tr("the lab has no such act")},
    };
    const auto it = words.find(why);
    return it == words.end() ? why : str(it->second);
}

Report studentReport(const ExportRequest& request, const GradeRow& row)
{
    return StudentReport(request, row).make();
}

std::string studentReportFile(const std::string& studentId)
{
    return xmlName(studentId) + ".html";
}

} // namespace foresight
