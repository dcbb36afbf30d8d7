// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing.h"

#include "core/export/chart_svg.h"
#include "tests/core/lab/kinds_lab.h"

#include <QtTest>

#include <QXmlStreamReader>

#include <cmath>

using namespace foresight;
using namespace foresight::test;

/// Charts of the newer kinds as drawings: SVG for the report, and where their parts are.
class ChartDrawingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormedAndStandsAlone_data();
    void svgIsWellFormedAndStandsAlone();
    void wordsKeepOffEachOther_data();
    void wordsKeepOffEachOther();
    void partsDifferByMoreThanColour();
    void nothingIsDrawnWithoutData_data();
    void nothingIsDrawnWithoutData();

private:
    void addKinds();
    KindsLab m_lab;
};

namespace {

/// Room of every text of an SVG document, as its canvas reckons it.
std::vector<std::pair<QRectF, QString>> textsOf(const std::string& svg)
{
    std::vector<std::pair<QRectF, QString>> texts;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const auto attributes = reader.attributes();
        const double x = attributes.value(QLatin1String("x")).toDouble();
        const double y = attributes.value(QLatin1String("y")).toDouble(); // the baseline
        const QString anchor = attributes.value(QLatin1String("text-anchor")).toString();
        const bool bold = attributes.hasAttribute(QLatin1String("font-weight"));
        const QString text = reader.readElementText();
        const double width = SvgCanvas::textWidth(text.toStdString(), bold);
        const double left = anchor == QLatin1String("end")      ? x - width
                            : anchor == QLatin1String("middle") ? x - width / 2
                                                                : x;
        texts.emplace_back(QRectF(left, y - 9, width, 11), text);
    }
    return texts;
}

Settings crowded()
{
    return {{"batch", 215.0}, {"workers", 2.0}};
}

ChartExtras extrasFor()
{
    ChartExtras extras;
    extras.ghost = Settings{{"disk", std::string("hdd")}};
    extras.ghostName = "A";
    extras.prediction = parseQuantity("150 ms");
    extras.predictionLabel = "you: about 150 ms (very sure)";
    extras.path = {{{"batch", 1.0}}, {{"batch", 46.0}}};
    return extras;
}

} // namespace

void ChartDrawingTest::addKinds()
{
    QTest::addColumn<QString>("chart");
    for (const char* chart : kKinds)
        if (isDrawn(m_lab.spec(chart).kind))
            QTest::newRow(chart) << QString::fromLatin1(chart);
}

void ChartDrawingTest::svgIsWellFormedAndStandsAlone_data()
{
    addKinds();
}

void ChartDrawingTest::svgIsWellFormedAndStandsAlone()
{
    QFETCH(QString, chart);
    const ChartData data = m_lab.made(chart.toStdString(), crowded(), extrasFor());
    const QString svg = QString::fromStdString(chartSvg(data, "chart3"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(svg.contains(QStringLiteral("role=\"img\"")));
    QVERIFY(svg.contains(QStringLiteral("<title id=\"chart3-title\">")));
    QVERIFY(svg.contains(QStringLiteral("<desc id=\"chart3-desc\">")));
    for (const char* refused : {"nan", "inf\"", "url(", "<style", "<script", "href"})
        QVERIFY2(!svg.contains(QLatin1String(refused)), refused);
    QVERIFY(textsOf(svg.toStdString()).size() >= 4);
}

void ChartDrawingTest::wordsKeepOffEachOther_data()
{
    addKinds();
}

void ChartDrawingTest::wordsKeepOffEachOther()
{
    QFETCH(QString, chart);
    for (const Settings& settings : {Settings{}, crowded()}) {
        const ChartData data = m_lab.made(chart.toStdString(), settings, extrasFor());
        const auto texts = textsOf(chartSvg(data, "c"));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QVERIFY2(texts[i].first.left() >= -1 && texts[i].first.right() <= 721, qPrintable(texts[i].second));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY2(!texts[i].first.intersects(texts[k].first),
                         qPrintable(texts[i].second + QStringLiteral(" on ") + texts[k].second));
        }
    }
}

void ChartDrawingTest::partsDifferByMoreThanColour()
{
    const QString svg = QString::fromStdString(chartSvg(m_lab.made("grouped"), "c"));
    // Plain, hatched and pale: of three kinds of parts at least one is only lines and one only an outline.
    QVERIFY(svg.count(QStringLiteral("fill=\"#006395\"")) >= 4);
    QVERIFY(svg.contains(QStringLiteral("fill=\"#ffffff\" stroke=\"#b84a00\"")));
    QVERIFY(svg.contains(QStringLiteral("fill=\"#ffffff\" stroke=\"#00734f\"")));
    const QString scatter = QString::fromStdString(chartSvg(m_lab.made("choices"), "c"));
    QVERIFY(scatter.contains(QStringLiteral("<polygon"))); // the best ones have another shape
    QVERIFY(scatter.contains(QStringLiteral("<circle")));
}

void ChartDrawingTest::nothingIsDrawnWithoutData_data()
{
    addKinds();
}

void ChartDrawingTest::nothingIsDrawnWithoutData()
{
    QFETCH(QString, chart);
    ChartData data;
    data.kind = m_lab.spec(chart.toStdString()).kind;
    QVERIFY(textsOf(chartSvg(data, "c")).empty());
}

QTEST_APPLESS_MAIN(ChartDrawingTest)
#include "chart_drawing_test.moc"
