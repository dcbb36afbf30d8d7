// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lab/small_chart_lab.h"

#include "core/export/chart_svg.h"
#include "core/export/html_text.h"
#include "core/export/lab_report_html.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace foresight;

class LabReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsEscaped_data();
    void markupIsEscaped();
    void chartsAreStandaloneImages_data();
    void chartsAreStandaloneImages();
    void reportTellsNothingBeforeItsTime();
    void reportShowsWhatTheSessionOpened();
    void reportHoldsHostileTextsAsText();
    void reportNeedsNothingElse();
    void reportNamesWhatIsMissing();
    void aPlacedPredictionIsToldAndDrawn();

private:
    [[nodiscard]] std::string report(const SessionState& state, const Learner& learner = {"s-1", "Ada"},
                                     const std::string& receipt = {}) const
    {
        return labReportHtml(*m_lab, state, m_text, learner, receipt);
    }
    std::shared_ptr<const Lab> m_lab = test::smallChartLab();
    TextRenderer m_text{m_lab, {"plain", {}}, QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

SessionState finished()
{
    SessionState state;
    state.started = true;
    state.context = "plain";
    state.lastUtcMs = 1'790'000'000'000;
    ActState& act = state.acts["copy"];
    act.phase = Phase::Done;
    act.prediction = Prediction{"C", Confidence::VerySure, "Links never reach\ntheir rating.", 1'790'000'000'000};
    act.lastLook = Explored{{{"size_gb", 50000.0}, {"workers", 8.0}}, {}, {}};
    act.looks = 3;
    act.reflections = {"B", "A"};
    act.reflectionClosed = true;
    act.equationOpened = true;
    act.notes["gap"] = "I forgot\nthe queue.";
    return state;
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Every start tag has its end: read as XML, the void elements of HTML closed first.
QString xmlFault(const std::string& html)
{
    QString text = QString::fromStdString(html);
    text.remove(QStringLiteral("<!DOCTYPE html>"));
    text.replace(QRegularExpression(QStringLiteral("<(meta|br)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

} // namespace

void LabReportTest::markupIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("Ada") << QByteArray("Ada");
    QTest::newRow("element") << QByteArray("<script>") << QByteArray("&lt;script&gt;");
    QTest::newRow("attribute") << QByteArray("\" onload='x'") << QByteArray("&quot; onload=&#39;x&#39;");
    QTest::newRow("entity") << QByteArray("&amp;") << QByteArray("&amp;amp;");
    QTest::newRow("controls") << QByteArray("a\x01"
                                            "b\rc\td\n")
                              << QByteArray("ab\nc\td\n");
    QTest::newRow("ill-formed") << QByteArray("a\xFF") << QByteArray("a\xEF\xBF\xBD");
}

void LabReportTest::markupIsEscaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(htmlText(text.toStdString())), expected);
}

void LabReportTest::chartsAreStandaloneImages_data()
{
    QTest::addColumn<int>("chart");
    QTest::newRow("timeline") << 0;
    QTest::newRow("lines") << 1;
    QTest::newRow("levels") << 2;
    QTest::newRow("ruler") << 3;
}

void LabReportTest::chartsAreStandaloneImages()
{
    QFETCH(int, chart);
    ChartExtras extras;
    extras.ghost = Settings{{"workers", 1.0}};
    extras.ghostName = "A <b>";
    extras.prediction = parseQuantity("11 h");
    extras.predictionLabel = "you & 11 h";
    const ChartSpec specs[] = {test::timelineChart(), test::linesChart(), test::levelsChart(), test::rulerChart()};
    const auto data = chartData(m_text, "copy", specs[chart], {{"workers", 8.0}}, extras);
    QVERIFY(data);
    const std::string svg = chartSvg(*data, "chart7");
    QCOMPARE(xmlFault(svg), QString());
    QVERIFY(has(svg, "role=\"img\""));
    QVERIFY(has(svg, "aria-labelledby=\"chart7-title chart7-desc\""));
    QVERIFY(has(svg, ("<title id=\"chart7-title\">" + htmlText(data->title) + "</title>").c_str()));
    QVERIFY(has(svg, ("<desc id=\"chart7-desc\">" + htmlText(data->summary) + "</desc>").c_str()));
    QVERIFY(!has(svg, "nan") && !has(svg, "inf\""));
    for (const ChartTick& tick : {data->x.ticks.front(), data->x.ticks.back()})
        QVERIFY2(has(svg, (">" + htmlText(tick.label) + "<").c_str()), tick.label.c_str());
    for (const ChartSeries& series : data->series)
        QVERIFY(has(svg, (">" + htmlText(series.label) + "<").c_str()));
    for (const ChartSegment& segment : data->segments)
        QVERIFY(has(svg, htmlText(segment.text).c_str()));
}

void LabReportTest::reportTellsNothingBeforeItsTime()
{
    SessionState state = finished();
    ActState& act = state.acts["copy"];
    act.phase = Phase::Exploring;
    act.reflections.clear();
    act.reflectionClosed = act.equationOpened = false;
    const std::string html = report(state);
    QVERIFY(has(html, "About a day"));    // the own answer
    QVERIFY(!has(html, "About an hour")); // the model's
    QVERIFY(!has(html, "Because of the link"));
    QVERIFY(!has(html, "<svg"));
    QVERIFY(!has(html, "A faster link"));
    QVERIFY(!has(html, "With these numbers"));
    state.acts.clear();
    QVERIFY(!has(report(state), "How long does the copy take?"));
}

void LabReportTest::reportShowsWhatTheSessionOpened()
{
    const std::string html = report(finished(), {"s-1", "Ada"}, "7K3F-29QM-XH4C");
    QCOMPARE(xmlFault(html), QString());
    for (const char* part :
         {"<html lang=\"en\"", "Lab report: The small lab", "About a day", "very sure",
          "Links never reach<br>their rating.", "<blockquote><p>I forgot<br>the queue.</p></blockquote>",
          "About an hour", "A faster link", "With these numbers", "<th scope=\"row\">Predict</th>",
          "<th scope=\"row\">Observe</th>", "<th scope=\"row\">Explain</th>", "9.9 times too long", "7K3F-29QM-XH4C",
          "Nothing is missing", "2026-09-21"})
        QVERIFY2(has(html, part), part);
    QCOMPARE(QString::fromStdString(html).count(QStringLiteral("<svg ")), 4);
    QCOMPARE(QString::fromStdString(html).count(QStringLiteral("<h1>")), 1);
}

void LabReportTest::reportHoldsHostileTextsAsText()
{
    SessionState state = finished();
    state.acts["copy"].prediction->reason = "</td><script>alert(1)</script>&amp;";
    state.acts["copy"].notes["gap"] = "<script>alert(4)</script>";
    state.acts["copy"].prediction->answer = "<img src=x onerror=alert(2)>";
    const std::string html = report(state, {"\"><svg onload=alert(3)>", "Eve\u202E<script>"}, "<b>receipt");
    QCOMPARE(xmlFault(html), QString());
    for (const char* part : {"<script", "<img", "<svg onload", "<b>", "\u202E"})
        QVERIFY2(!has(html, part), part);
    QVERIFY(has(html, "&lt;script&gt;alert(1)"));
    QVERIFY(has(html, "&amp;amp;"));
}

void LabReportTest::reportNeedsNothingElse()
{
    std::string html = report(finished());
    QVERIFY(has(html, "default-src 'none'"));
    QString text = QString::fromStdString(html);
    text.remove(QStringLiteral("xmlns=\"http://www.w3.org/2000/svg\""));
    for (const char* part : {"http:", "https:", "//", "src=", "href=", "url(", "@import", "<link", "<script"})
        QVERIFY2(!text.contains(QLatin1String(part)), part);
}

void LabReportTest::reportNamesWhatIsMissing()
{
    SessionState state;
    QVERIFY(has(report(state), "The context has not been chosen."));
    QVERIFY(has(report(state), "no prediction is locked"));
    state = finished();
    state.acts["copy"].reflectionClosed = false;
    const std::string html = report(state);
    QVERIFY(has(html, "the reflection is open"));
    QVERIFY(!has(html, "Nothing is missing"));
}

void LabReportTest::aPlacedPredictionIsToldAndDrawn()
{
    SessionState state = finished();
    QVERIFY(!has(report(state), "Placed on the axis"));
    QVERIFY(has(report(state), "predicted: About a day"));
    state.acts["copy"].prediction->placed = 7200;
    const std::string html = report(state);
    QVERIFY(has(html, "Placed on the axis at 2"));
    QVERIFY(has(html, "predicted: 2"));
    QVERIFY(has(html, "1.8 times too long"));
    QVERIFY(has(html, "About a day")); // the answer stays what it was
    QCOMPARE(xmlFault(html), QString());
}

QTEST_APPLESS_MAIN(LabReportTest)
#include "lab_report_test.moc"
