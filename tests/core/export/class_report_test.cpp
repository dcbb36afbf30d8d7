// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/class_chart_svg.h"
#include "core/export/class_report.h"
#include "core/export/figure_tables.h"
#include "core/export/student_report.h"
#include "tests/core/export/small_gradebook.h"
#include "tests/core/grading/course_bench.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace foresight;

class ClassReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingElse();
    void isWellFormed();
    void hostileTextsStayTexts();
    void showsGradesAndFigures();
    void figuresOfFewAreHiddenFromOthers();
    void chartsAreStandaloneImages_data();
    void chartsAreStandaloneImages();
    void answersKeepTheirOrderAndCounts();
    void rightAnswerCanBeKept();
    void tablesCopyWithoutFormulas();
    void pointsFallIntoRanges_data();
    void pointsFallIntoRanges();
    void hiddenChartsDrawNothing();
    void studentSeesWhyAndReceipt();
    void studentSeesNobodyElse();
    void unansweredIsNotTold();
    void fileNamesStayInTheFolder_data();
    void fileNamesStayInTheFolder();
    void paperIsWrittenElsewhere();

private:
    test::SmallGradebook m_book;
    [[nodiscard]] ExportRequest request() const
    {
        return {m_book.course, m_book.table, test::CourseBench::labs(), test::SmallGradebook::madeAt()};
    }
    [[nodiscard]] std::string html() const { return m_book.exported("html")->bytes; }
};

namespace {

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Every start tag has its end: read as XML, the void elements of HTML closed first.
QString xmlFault(const std::string& html)
{
    QString text = QString::fromStdString(html);
    text.remove(QStringLiteral("<!DOCTYPE html>"));
    text.replace(QRegularExpression(QStringLiteral("<(meta|br|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.hasError() ? reader.errorString() : QString();
}

QuestionStatistics question(std::size_t n)
{
    QuestionStatistics figures;
    figures.act = "pipeline";
    figures.n = n;
    figures.right = 2;
    figures.answers = {{"A", false, n - 2, {n - 2, 0, 0}}, {"B", true, 2, {0, 1, 1}}, {"C", false, 0, {}}};
    return figures;
}

CertaintySummary certainty()
{
    return certaintySummary({{Confidence::Guess, true},
                             {Confidence::Guess, false},
                             {Confidence::VerySure, true},
                             {Confidence::VerySure, true},
                             {Confidence::VerySure, false}});
}

} // namespace

void ClassReportTest::needsNothingElse()
{
    const std::string page = html();
    QVERIFY(has(page, "Content-Security-Policy"));
    QVERIFY(has(page, "default-src 'none'"));
    QVERIFY(has(page, "<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(has(page, "<th scope=\"col\">"));
    QVERIFY(has(page, "<th scope=\"row\">"));
    for (const char* word : {"<script", "src=", "href=", "url(", "@import"}) {
        QVERIFY2(!has(page, word), word);
    }
}

void ClassReportTest::isWellFormed()
{
    QCOMPARE(xmlFault(html()), QString());
    const Report report = classReport(request());
    QCOMPARE(xmlFault(report.page.document(report.title)), QString());
    const Report placed = classReport(request(), ReportPage::Charts::Placed);
    QCOMPARE(xmlFault(placed.page.document(placed.title)), QString());
    QCOMPARE(placed.page.charts().size(), report.page.charts().size());
    QVERIFY(has(placed.page.body(), "chart:1"));
    const Report student = studentReport(request(), m_book.table.rows[0]);
    QCOMPARE(xmlFault(student.page.document(student.title)), QString());
}

void ClassReportTest::hostileTextsStayTexts()
{
    const std::string page = html();
    QVERIFY(!has(page, "<Jr>"));
    QVERIFY(has(page, "&lt;Jr&gt; &amp; Co"));
    QVERIFY(!has(page, "<b>"));
    QVERIFY(has(page, "=Lab [05] &lt;b&gt;"));
}

void ClassReportTest::showsGradesAndFigures()
{
    const std::string page = exportGrades("html", request())->bytes;
    for (const char* words :
         {"8.5 (late)", "excused", "–", "Discrimination (item–rest r × 100, Moodle)", "Cronbach", "Class gain (Hake)",
          "Normalised change", "type 7", "Only 3 students", "Answers by confidence", "very sure", "<svg"}) {
        QVERIFY2(has(page, words), words);
    }
    QVERIFY(!has(page, ">nan"));
    const std::string stem = test::CourseBench::lab()->definition().acts[0].predict.stem.text;
    QVERIFY2(has(page, stem.substr(0, 20).c_str()), stem.c_str());
}

void ClassReportTest::figuresOfFewAreHiddenFromOthers()
{
    ExportOptions options;
    options.pseudonymKey = std::string(32, 'k');
    const std::string page = m_book.exported("html", options)->bytes;
    QVERIFY(has(page, "Hidden: fewer than 5 students."));
    QVERIFY(!has(page, "<svg"));
    QVERIFY(!has(page, "Median"));
}

void ClassReportTest::chartsAreStandaloneImages_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto row = [](const char* name, const ClassChart& chart) {
        QTest::newRow(name) << QByteArray::fromStdString(classChartSvg(chart, "c1"));
    };
    const Names names{{"A", "<script>alert(1)</script> & a long answer " + std::string(200, 'x')}};
    row("answers", answersChart(question(9), names, Audience::Instructor));
    row("calibration", calibrationChart(certainty(), Audience::Instructor));
    row("points", pointsChart({1, 2, 9.5, 10}, 10, Audience::Instructor));
    row("gain", gainChart({{"pipeline", gainFigures({{0, 100}, {100, 100}})}}, {}, Audience::Instructor));
}

void ClassReportTest::chartsAreStandaloneImages()
{
    QFETCH(QByteArray, svg);
    QXmlStreamReader reader(svg);
    QStringList elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            elements += reader.name().toString();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elements.front(), QStringLiteral("svg"));
    QVERIFY(elements.contains(QStringLiteral("title")) && elements.contains(QStringLiteral("desc")));
    QVERIFY(!elements.contains(QStringLiteral("script")));
    QVERIFY(svg.contains("role=\"img\"") && !svg.contains("nan") && !svg.contains("inf"));
}

void ClassReportTest::answersKeepTheirOrderAndCounts()
{
    const ClassChart chart = answersChart(question(9), {{"B", "data arrives slower"}}, Audience::Others);
    QCOMPARE(chart.bars.size(), std::size_t{3});
    QCOMPARE(chart.bars[1].label, std::string("data arrives slower"));
    QVERIFY(chart.bars[1].right);
    QCOMPARE(chart.bars[0].parts, (std::vector<double>{7, 0, 0}));
    QCOMPARE(chart.table.rows[1], (std::vector<std::string>{"data arrives slower (right)", "2", "0", "1", "1"}));
    QVERIFY(chart.axis.greatest >= 7);
    QCOMPARE(chart.table.headers.size(), chart.table.rows[0].size());
}

void ClassReportTest::rightAnswerCanBeKept()
{
    const ClassChart shown = answersChart(question(9), {}, Audience::Others);
    const ClassChart kept = answersChart(question(9), {}, Audience::Others, RightAnswer::Kept);
    QVERIFY(shown.bars[1].right && !kept.bars[1].right);
    QVERIFY(has(shown.summary, "(right)") && !has(kept.summary, "right"));
    QCOMPARE(kept.bars[1].parts, shown.bars[1].parts);
    for (const auto& row : kept.table.rows) {
        QVERIFY(!has(row[0], "right"));
    }
}

void ClassReportTest::tablesCopyWithoutFormulas()
{
    const ChartTable table{{"Item", "Value"}, {{"=cmd\t\"x\"", "-1.5"}, {"a\nb", "– "}}};
    QCOMPARE(tabbedText(table), std::string("Item\tValue\n'=cmd \"x\"\t-1.5\na b\t– \n"));
}

void ClassReportTest::pointsFallIntoRanges_data()
{
    QTest::addColumn<QList<double>>("points");
    QTest::addColumn<QList<double>>("counts");
    QTest::newRow("ends") << QList<double>{0, 10} << QList<double>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    QTest::newRow("a limit belongs above") << QList<double>{1, 1.5} << QList<double>{0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("more than possible") << QList<double>{20, 0} << QList<double>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    QTest::newRow("below nothing") << QList<double>{-10, 10} << QList<double>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

void ClassReportTest::pointsFallIntoRanges()
{
    QFETCH(QList<double>, points);
    QFETCH(QList<double>, counts);
    const ClassChart chart = pointsChart({points.begin(), points.end()}, 10, Audience::Instructor);
    QList<double> found;
    for (const ClassBar& bar : chart.bars) {
        found += bar.parts.front();
    }
    QCOMPARE(found, counts);
}

void ClassReportTest::hiddenChartsDrawNothing()
{
    const ClassChart chart = answersChart(question(4), {}, Audience::Others);
    QVERIFY(chart.hidden && chart.bars.empty() && chart.table.rows.empty());
    QVERIFY(classChartSvg(chart, "c").empty());
    QVERIFY(!answersChart(question(4), {}, Audience::Instructor).hidden);
    QVERIFY(pointsChart({}, 10, Audience::Instructor).hidden);
    std::vector<CertainAnswer> answers(kFewestShown, {Confidence::VerySure, true});
    answers.insert(answers.end(), 2, {Confidence::Guess, false});
    const ClassChart levels = calibrationChart(certaintySummary(answers), Audience::Others);
    QVERIFY(!levels.hidden);
    QVERIFY2(!levels.dots[0].value, "two guesses would tell who guessed");
    const CertaintySummary spread = certaintySummary({{Confidence::Guess, true},
                                                      {Confidence::Guess, false},
                                                      {Confidence::FairlySure, true},
                                                      {Confidence::VerySure, true},
                                                      {Confidence::VerySure, false}});
    QVERIFY(calibrationChart(spread, Audience::Others).hidden);
    QVERIFY(calibrationChart(spread, Audience::Others).table.rows.empty());
    QVERIFY(!calibrationChart(spread, Audience::Instructor).hidden);
}

void ClassReportTest::studentSeesWhyAndReceipt()
{
    const Report report = studentReport(request(), m_book.table.rows[0]);
    const std::string& page = report.page.body();
    for (const char* words :
         {"8.5 of 10 points", "Late: 0.5 points off", "the prediction was locked", "right at the second try",
          "receipt1", "Comment", "see &lt;act 2&gt;", "very sure", "a secret &amp; &lt;reason&gt;",
          "The deadline was 2026-10-01 10:11 UTC", "Predict", "Observe", "Explain", "No result."}) {
        QVERIFY2(has(page, words), words);
    }
    const Report excused = studentReport(request(), m_book.table.rows[1]);
    QVERIFY(has(excused.page.body(), "Excused"));
    QVERIFY(has(excused.page.body(), "moved house"));
}

void ClassReportTest::studentSeesNobodyElse()
{
    const Report report = studentReport(request(), m_book.table.rows[0]);
    for (const char* words : {"O&#39;Neil", "S 1002", "Solo", "1003", "S1004", "Median", "/home/secret"}) {
        QVERIFY2(!has(report.page.body(), words), words);
    }
}

void ClassReportTest::unansweredIsNotTold()
{
    const Report report = studentReport(request(), m_book.table.rows[0]);
    QVERIFY(has(report.page.body(), "not locked"));
    QVERIFY2(has(report.page.body(), "The GPU computes for"), "what the model says where a prediction was locked");
    for (const char* words : {"at full line rate", "time leaves the choice open"}) {
        QVERIFY2(!has(report.page.body(), words), words);
    }
}

void ClassReportTest::fileNamesStayInTheFolder_data()
{
    QTest::addColumn<QByteArray>("student");
    for (const char* student : {"../../etc/passwd", "/root", ".", "..", "a/b", "CON", "a\nb", ""}) {
        QTest::newRow(student) << QByteArray(student);
    }
}

void ClassReportTest::fileNamesStayInTheFolder()
{
    QFETCH(QByteArray, student);
    const std::string name = studentReportFile(student.toStdString());
    QVERIFY(name.find('/') == std::string::npos && name.find('\n') == std::string::npos);
    QVERIFY(name.front() != '.');
    QCOMPARE(studentReportFile("S1001"), std::string("S1001.html"));
}

void ClassReportTest::paperIsWrittenElsewhere()
{
    const Result<ExportedFile> paper = m_book.exported("pdf");
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::NotHere);
    QVERIFY(has(paper.error().args[1], "foresight-gradebook --export pdf"));
}

QTEST_APPLESS_MAIN(ClassReportTest)
#include "class_report_test.moc"
