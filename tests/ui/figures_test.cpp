// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity_text.h"
#include "tests/ui/page_fixture.h"

#include <QLabel>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

/// The words for an output of the model, worked out here from the lab's declaration and a model compiled for this test.
QString expected(const OutputSpec& output, const Quantity& quantity)
{
    QuantityFormat format;
    format.decimals = output.decimals;
    if (!output.readable)
        format.unit = output.unit;
    return plain(
        QString::fromStdString(quantityText(quantity, format, QLocale(QLocale::English, QLocale::UnitedStates))));
}

} // namespace

/// Every figure on the simulator's cards, in its formulas and in the worked example is the model's, at three settings.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesShowTheModelsFigures_data();
    void pagesShowTheModelsFigures();
};

void FiguresTest::pagesShowTheModelsFigures_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("variant");
    for (const char* context : {"cloud", "edge"}) {
        for (const char* act : {"pipeline", "gravity"}) {
            for (int variant = 0; variant < 3; ++variant)
                QTest::addRow("%s %s %d", context, act, variant)
                    << QString::fromLatin1(context) << QString::fromLatin1(act) << variant;
        }
    }
}

void FiguresTest::pagesShowTheModelsFigures()
{
    QFETCH(QString, context);
    QFETCH(QString, act);
    QFETCH(int, variant);
    const std::string id = act.toStdString();
    static const std::map<std::string, std::vector<Settings>> kSettings{
        {"pipeline",
         {{{"workers", 7.0}},
          {{"storage", "ssd"}, {"gpus", 3.0}, {"dataset_tb", 42.0}},
          {{"storage", "nvme"}, {"model", "resnet18"}, {"sample_format", "jpeg"}, {"batch_size", 256.0}}}},
        {"gravity",
         {{{"dataset_gb", 1234.0}},
          {{"dataset_gb", 800000.0}, {"link", "10g"}, {"budget_h", 48.0}},
          {{"efficiency_pct", 35.0}, {"egress_usd_per_gb", 0.05}, {"compute_usd_per_h", 55.0}}}}};
    PageFixture fixture(context.toStdString());
    fixture.toExplore(id);
    const Settings& changes = kSettings.at(id)[static_cast<std::size_t>(variant)];
    QVERIFY(fixture.session().explore(id, changes));

    const auto model = fixture.session().session().lab().model(id, {context.toStdString(), {}});
    QVERIFY(model.has_value());
    const auto evaluation = model->evaluate(changes);
    QVERIFY(evaluation.has_value());
    const auto page = fixture.page(StepKind::Explore, id, {1100, 700});
    const Explore& explore = fixture.session().lab().act(id)->explore;
    for (const std::string& output : explore.cards) {
        const QString shown = plain(find<QLabel>(*page, (output + "FigureLabel").c_str())->text());
        QCOMPARE(shown, expected(*model->spec().output(output), evaluation->outputs.at(output)));
    }

    // Formulas speak of the same figures: each output they name stands in them as the model gives it.
    for (const TextSource& formula : explore.formulas) {
        const QString line = plain(QString::fromStdString(fixture.session().text().render(formula, id)));
        QVERIFY2(!line.contains(QLatin1Char('?')), qPrintable(line));
        for (const OutputSpec& output : model->spec().outputs) {
            const QString placeholder = QString::fromStdString("{{current." + output.id + "}}");
            if (QString::fromStdString(formula.in(context.toStdString())).contains(placeholder))
                QVERIFY2(line.contains(expected(output, evaluation->outputs.at(output.id))), qPrintable(line));
        }
    }
}

QTEST_MAIN(FiguresTest)
#include "figures_test.moc"
