// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/placement.h"

#include <QTest>

using namespace foresight;

class PlacementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhereAnswersAreQuantities();
    void theAxisHoldsEveryAnswerAndTellsNothing();
    void theRulerShowsThePlaceAndTheAnswer();
    void aPlaceIsAboveZero_data();
    void aPlaceIsAboveZero();
    void textsMeasureFromThePlace();

private:
    [[nodiscard]] const Act& act(const char* id) const { return *m_lab->definition().act(id); }
    std::shared_ptr<const Lab> m_lab;
    std::unique_ptr<TextRenderer> m_text;
};

void PlacementTest::initTestCase()
{
    const auto lab = Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    QVERIFY(lab.has_value());
    m_lab = *lab;
    m_text = std::make_unique<TextRenderer>(m_lab, Scenario{"cloud", {}}, QLocale::c());
}

void PlacementTest::onlyWhereAnswersAreQuantities()
{
    QVERIFY(!canPlace(act("pipeline")));
    QVERIFY(canPlace(act("gravity")));
    QVERIFY(!placedQuantity(*m_text, act("pipeline"), 60));
}

void PlacementTest::theAxisHoldsEveryAnswerAndTellsNothing()
{
    const InputSpec input = placementInput(*m_text, act("gravity"));
    QCOMPARE(input.scale, Scale::Logarithmic);
    for (const Option& option : act("gravity").predict.options) {
        const double value = m_text->optionQuantity("gravity", option)->in(input.unit);
        QVERIFY(value > input.least && value < input.greatest);
    }
    const ChartData ruler = placementRuler(*m_text, act("gravity"), std::nullopt, {});
    QVERIFY(!ruler.current && !ruler.prediction && !ruler.ghost && !ruler.limit);
    QCOMPARE(ruler.x.least, input.least);
    QCOMPARE(ruler.x.greatest, input.greatest);
}

void PlacementTest::theRulerShowsThePlaceAndTheAnswer()
{
    const ChartData ruler = placementRuler(*m_text, act("gravity"), 7200.0, "C");
    QCOMPARE(ruler.prediction->at.x, 7200.0);
    QCOMPARE(QString::fromStdString(ruler.prediction->label).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
             QStringLiteral("2 h"));
    QCOMPARE(ruler.ghost->at.x, 39'600.0);
    QVERIFY(ruler.gapLabel.empty());
}

void PlacementTest::aPlaceIsAboveZero_data()
{
    QTest::addColumn<double>("placed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("above") << 1e-9 << true;
    QTest::newRow("zero") << 0.0 << false;
    QTest::newRow("below") << -5.0 << false;
    QTest::newRow("no number") << qQNaN() << false;
    QTest::newRow("endless") << qInf() << false;
}

void PlacementTest::aPlaceIsAboveZero()
{
    QFETCH(double, placed);
    QTEST(placedQuantity(*m_text, act("gravity"), placed).has_value(), "taken");
}

void PlacementTest::textsMeasureFromThePlace()
{
    TextRenderer text(m_lab, {"cloud", {}}, QLocale::c());
    TextSource gap;
    gap.text = "{{prediction.gap}}";
    text.setPrediction("gravity", "C");
    QCOMPARE(text.render(gap, "gravity"), std::string("9.9 times too long"));
    text.setPrediction("gravity", "C", placedQuantity(text, act("gravity"), 7200));
    QCOMPARE(text.render(gap, "gravity"), std::string("1.8 times too long"));
    gap.text = "{{prediction.text}}"; // the answer stays what it was
    QVERIFY(text.render(gap, "gravity").find("11") != std::string::npos);
}

QTEST_GUILESS_MAIN(PlacementTest)
#include "placement_test.moc"
