// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/class_report.h"

#include "core/base/qt_text.h"
#include "core/base/text.h"
#include "core/base/word_locale.h"
#include "core/export/export_marks.h"
#include "core/export/figure_tables.h"
#include "core/export/figure_text.h"
#include "core/export/prepared_export.h"
#include "core/export/report_lab.h"
#include "core/export/report_words.h"

#include <QString>

#include <algorithm>

namespace foresight {

namespace {

std::string seconds(const Statistic& time)
{
    return time.value ? QString::number(*time.value, 'f', 0).toStdString() : "–";
}

/// Writes the sections one after the other.
class ClassReport
{
public:
    ClassReport(const ExportRequest& request, ReportPage::Charts charts)
        : m_request(request), m_audience(request.options.pseudonymKey ? Audience::Others : Audience::Instructor),
          m_page(charts)
    {
    }

    Report make()
    {
        const Course& course = m_request.course;
        const std::string title =
            ReportWords::tr("Class report: %1, %2").arg(qt(course.id), qt(course.term)).toStdString();
        m_page.heading(1, title);
        m_page.paragraph(
            ReportWords::tr("Made on %1 (UTC) from the hand-ins that count.")
                .arg(dayWords(QDateTime::fromMSecsSinceEpoch(m_request.madeUtcMs, Qt::UTC).date(), wordLocale()))
                .toStdString());
        addCaution(m_request.table.rows.size());
        addGrades();
        m_page.heading(2, str(ReportWords::tr("Items")));
        addFigures(str(ReportWords::tr("Points that count, with penalties")), marksOfItems(m_request));
        for (std::size_t place = 0; place < course.labs.size(); ++place) {
            addItem(place);
        }
        return {title, std::move(m_page)};
    }

private:
    /// Students whom a figure has to be made of.
    [[nodiscard]] std::size_t fewest() const { return m_audience == Audience::Instructor ? 0 : kFewestShown; }
    [[nodiscard]] bool isShown(std::size_t n) const { return n >= fewest(); }

    void addCaution(std::size_t n)
    {
        if (const std::string caution = cautionText(n); !caution.empty()) {
            m_page.remark(caution);
        }
    }

    void addGrades()
    {
        m_page.heading(2, str(ReportWords::tr("Grades")));
        ChartTable table;
        table.headers = {str(ReportWords::tr("Student number")), str(ReportWords::tr("Name")),
                         str(ReportWords::tr("Section"))};
        for (const CourseLab& lab : m_request.course.labs) {
            table.headers.push_back(
                ReportWords::tr("%1 (of %2)").arg(qt(lab.item), wordNumber(lab.points)).toStdString());
        }
        for (const GradeRow& row : m_request.table.rows) {
            const Student& student = row.student;
            const std::string comma = student.familyName.empty() || student.givenName.empty() ? "" : ", ";
            std::vector<std::string> cells{shownName(student.studentId),
                                           shownName(student.familyName + comma + student.givenName), student.section};
            for (const GradeCell& cell : row.cells) {
                cells.push_back(gradeText(cell));
            }
            table.rows.push_back(std::move(cells));
        }
        m_page.table(str(ReportWords::tr("Points of each student; a dash where there is no result")), table);
    }

    [[nodiscard]] std::string gradeText(const GradeCell& cell) const
    {
        if (cell.state == CellState::Excused) {
            return str(ReportWords::tr("excused"));
        }
        const std::optional<double> points = exportedPoints(cell, m_request.options.missing);
        if (!points) {
            return "–";
        }
        const QString text = wordNumber(*points);
        return (cell.grade && cell.grade->late ? ReportWords::tr("%1 (late)").arg(text) : text).toStdString();
    }

    void addFigures(const std::string& caption, const MarksTable& marks, const ReportLab* lab = nullptr)
    {
        if (!isShown(marks.students.size())) {
            m_page.paragraph(hiddenText());
            return;
        }
        const auto titleOf = [lab](const std::string& item) { return lab ? lab->lineTitle(item) : item; };
        m_page.table(caption, itemFigures(marks, titleOf, fewest()));
        m_page.table(str(ReportWords::tr("Totals")), testFigures(marks));
    }

    [[nodiscard]] static std::string hiddenText()
    {
        return ReportWords::tr("Hidden: fewer than %n students.", nullptr, static_cast<int>(kFewestShown))
            .toStdString();
    }

    void addItem(std::size_t place)
    {
        const CourseLab& item = m_request.course.labs[place];
        const ReportLab lab(m_request, item);
        m_page.heading(2, item.item);
        m_page.chart(pointsChart(pointsOfItem(m_request, place), item.points, m_audience));
        addFigures(str(ReportWords::tr("Lines of the rubric")), marksOfLines(m_request, place), &lab);
        const WorkStatistics work = workStatistics(worksOf(m_request.table, place), lab.lab());
        addCaution(work.n);
        for (const QuestionStatistics& question : work.questions) {
            addQuestion(question, lab);
        }
        m_page.heading(3, str(ReportWords::tr("Calibration")));
        if (isShown(work.n)) { // few students make many predictions
            m_page.chart(calibrationChart(work.certainty, m_audience));
            addCertainty(work.certainty);
        } else {
            m_page.paragraph(hiddenText());
        }
        addGain(work, lab);
        addTimes(work, lab);
    }

    void addQuestion(const QuestionStatistics& question, const ReportLab& lab)
    {
        m_page.heading(3, questionTitle(question, lab));
        m_page.paragraph(lab.stem(question.act, question.role));
        if (!addAnswers(question, lab)) {
            return;
        }
        m_page.paragraph(
            ReportWords::tr("Right at the first try: %1. Seconds to the first try: median %2, quartiles %3 and "
                            "%4 (linear interpolation, type 7).")
                .arg(qt(perCentText(question.rightShare)), qt(seconds(question.seconds.median)),
                     qt(seconds(question.seconds.lowerQuartile)), qt(seconds(question.seconds.upperQuartile)))
                .toStdString());
        if (question.facility.value && question.facility != question.rightShare) {
            m_page.paragraph(ReportWords::tr("Marks of the first tries, partly right ones included: %1.")
                                 .arg(qt(perCentText(question.facility)))
                                 .toStdString());
        }
        addSureAndWrong(question, lab);
    }

    /// Whether anything may be said about the answers to this audience.
    bool addAnswers(const QuestionStatistics& question, const ReportLab& lab)
    {
        const ClassChart chart = answersChart(question, lab.answerNames(question), m_audience);
        if (chart.isDrawn() || chart.hidden) {
            m_page.chart(chart);
        } else {
            m_page.paragraph(chart.summary);
        }
        if (chart.hidden) {
            return false;
        }
        if (const std::string means = lab.partMeans(question); !means.empty()) {
            m_page.paragraph(ReportWords::tr("On average: %1.").arg(qt(means)).toStdString());
        }
        return true;
    }

    void addSureAndWrong(const QuestionStatistics& question, const ReportLab& lab)
    {
        if (question.sureAndWrong.empty() || m_audience == Audience::Others) {
            return;
        }
        ChartTable table;
        table.headers = {str(ReportWords::tr("Student number")), str(ReportWords::tr("Answer")),
                         str(ReportWords::tr("Reason given"))};
        for (const SureAndWrong& each : question.sureAndWrong) {
            table.rows.push_back({shownName(each.studentId), lab.answer(question.act, question.role, each.answer),
                                  each.reason.empty() ? "–" : each.reason});
        }
        m_page.table(str(ReportWords::tr("Very sure, and the model says otherwise")), table, false);
    }

    void addCertainty(const CertaintySummary& certainty)
    {
        if (certainty.n == 0 || !isShown(certainty.n)) {
            return;
        }
        ChartTable table;
        table.headers = {
            str(ReportWords::tr("Certainty-based marking of all predictions (right 1, 2, 3; wrong 0, −2, −6)")),
            str(ReportWords::tr("Value"))};
        table.rows = {{str(ReportWords::tr("Predictions")), std::to_string(certainty.n)},
                      {str(ReportWords::tr("Accuracy a (share of right ones)")), figureText(certainty.accuracy)},
                      {str(ReportWords::tr("Average mark c")), figureText(certainty.average)},
                      {str(ReportWords::tr("Bonus 0.1 (c − max(a, 4a − 2, 9a − 6))")), figureText(certainty.bonus)},
                      {str(ReportWords::tr("Accuracy and bonus")), figureText(certainty.accuracyPlusBonus)}};
        m_page.table(str(ReportWords::tr("Certainty-based marking")), table);
    }

    void addGain(const WorkStatistics& work, const ReportLab& lab)
    {
        m_page.heading(3, str(ReportWords::tr("Gain")));
        const ClassChart chart = gainChart(work.actGains, lab.actNames(), m_audience);
        m_page.chart(chart);
        if (chart.hidden) {
            return;
        }
        m_page.remark(str(ReportWords::tr(
            "A prediction and its reflection are two questions about one matter; only students who answered "
            "both count.")));
        ChartTable table;
        table.headers = {str(ReportWords::tr("Of")), str(ReportWords::tr("Students")),
                         str(ReportWords::tr("Class gain (Hake)")),
                         str(ReportWords::tr("Mean of individual gains (its students)")),
                         str(ReportWords::tr("Normalised change (Marx and Cummings; its students)"))};
        const auto add = [&](const std::string& of, const GainFigures& gain) {
            if (isShown(gain.n)) {
                table.rows.push_back(
                    {of, std::to_string(gain.n), figureText(gain.classGain),
                     figureText(gain.meanIndividualGain) + " (" + std::to_string(gain.individuals) + ")",
                     figureText(gain.normalisedChange) + " (" + std::to_string(gain.changers) + ")"});
            }
        };
        add(str(ReportWords::tr("All acts")), work.gain);
        for (const ActGain& each : work.actGains) {
            add(lab.actName(each.act), each.gain);
        }
        m_page.table(str(ReportWords::tr("Gain from predictions to first tries at reflections")), table);
    }

    void addTimes(const WorkStatistics& work, const ReportLab& lab)
    {
        if (work.n == 0 || !isShown(work.n)) {
            return;
        }
        m_page.heading(3, str(ReportWords::tr("Time and work")));
        m_page.table(str(ReportWords::tr("Seconds at each step (quartiles by linear interpolation, type 7)")),
                     stepFigures(work, lab, fewest()));
        m_page.paragraph(ReportWords::tr("Settings tried: median %1. Missions met: median %2. Finished: %3 of %4.")
                             .arg(qt(figureText(work.looks.median)), qt(figureText(work.missions.median)))
                             .arg(work.finished)
                             .arg(work.n)
                             .toStdString());
    }

    const ExportRequest& m_request;
    Audience m_audience;
    ReportPage m_page;
};

} // namespace

Report classReport(const ExportRequest& request, ReportPage::Charts charts)
{
    return ClassReport(request, charts).make();
}

Result<ExportedFile> exportClassReport(const ExportRequest& request)
{
    const Report report = classReport(request);
    ExportedFile file;
    file.bytes = report.page.document(report.title);
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

Result<ExportedFile> exportPdfElsewhere(const ExportRequest&)
{
    return fail({ErrorCode::NotHere, {}, {"pdf", "foresight-gradebook --export pdf GB -o FILE"}, {}});
}

} // namespace foresight
