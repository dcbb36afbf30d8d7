// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <cmath>

using namespace foresight;

namespace {

std::shared_ptr<const Lab> shippedLab(const QString& folder)
{
    auto lab = Lab::read(folder.toStdString());
    return lab ? *lab : nullptr;
}

bool close(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// Rows of a comma-separated file without quotes, the header left out.
QList<QStringList> rowsOf(const QString& name)
{
    QFile file(QStringLiteral(FORESIGHT_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.append(lines[i].trimmed().split(QLatin1Char(',')));
    return rows;
}

Settings settingsFrom(const YAML::Node& node, const Model& model)
{
    Settings settings;
    for (const auto& entry : node) {
        const auto name = entry.first.as<std::string>();
        const InputSpec* input = model.spec().input(name);
        if (input && input->isChoice())
            settings[name] = entry.second.as<std::string>();
        else
            settings[name] = parseNumber(entry.second.as<std::string>()).value();
    }
    return settings;
}

double outputOf(const Evaluation& evaluation, const Model& model, const std::string& name)
{
    return evaluation.outputs.at(name).in(model.spec().output(name)->unit);
}

/// Compares and says which figure of which row is off.
void compareFigure(const Evaluation& evaluation, const Model& model, const char* name, const QString& expected,
                   const QStringList& row)
{
    const double figure = outputOf(evaluation, model, name);
    const double reference = parseNumber(expected.toStdString()).value();
    QVERIFY2(close(figure, reference, 1e-12), qPrintable(QStringLiteral("%1: %2 is not %3 in row %4")
                                                             .arg(QString::fromLatin1(name))
                                                             .arg(figure, 0, 'g', 17)
                                                             .arg(expected, row.join(QLatin1Char(',')))));
}

} // namespace

/// Worked examples of every lab, and Lab 04's published figures row by row.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void publishedPipeline();
    void publishedGravity();
};

void GoldenTest::workedExamples_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("index");
    // The shipped labs, and the one that has tables and simulations.
    QStringList folders{QStringLiteral(FORESIGHT_TEST_DATA "/labs/waiting")};
    QDirIterator labs(QStringLiteral(FORESIGHT_LABS), QDir::Dirs | QDir::NoDotAndDotDot);
    while (labs.hasNext())
        folders.append(labs.next());
    for (const QString& folder : folders) {
        const YAML::Node examples = YAML::LoadFile(folder.toStdString() + "/golden.yaml");
        for (std::size_t i = 0; i < examples.size(); ++i) {
            QTest::addRow("%s %d", qPrintable(QFileInfo(folder).fileName()), int(i)) << folder << int(i);
        }
    }
}

void GoldenTest::workedExamples()
{
    QFETCH(QString, folder);
    QFETCH(int, index);
    const auto lab = shippedLab(folder);
    QVERIFY(lab);
    const YAML::Node example = YAML::LoadFile(folder.toStdString() + "/golden.yaml")[index];
    Scenario scenario;
    scenario.context = example["context"].as<std::string>(lab->definition().contexts.front().id);
    scenario.profile = example["profile"].as<std::string>(std::string());
    if (example["seed"])
        scenario.seed = example["seed"].as<std::uint64_t>();
    const auto model = lab->model(example["act"].as<std::string>(), scenario);
    QVERIFY(model.has_value());
    const auto evaluation = model->evaluate(settingsFrom(example["set"], *model));
    QVERIFY(evaluation.has_value());
    const double tolerance = parseNumber(example["tolerance"].as<std::string>("1e-9")).value();
    for (const auto& entry : example["outputs"]) {
        const auto name = entry.first.as<std::string>();
        const double expected = parseNumber(entry.second.as<std::string>()).value();
        const double figure = outputOf(*evaluation, *model, name);
        QVERIFY2(close(figure, expected, tolerance),
                 qPrintable(QString::fromStdString(name + " is " + numberText(figure))));
    }
    for (const auto& entry : example["verdicts"])
        QCOMPARE(evaluation->verdicts.at(entry.first.as<std::string>()), entry.second.as<std::string>());
}

void GoldenTest::publishedPipeline()
{
    const auto lab = shippedLab(QStringLiteral(FORESIGHT_LABS "/data-gravity-trap"));
    QVERIFY(lab);
    const auto model = lab->model("pipeline", {"cloud", "published"});
    QVERIFY(model.has_value());
    const auto rows = rowsOf(QStringLiteral("published_pipeline.csv"));
    QCOMPARE(rows.size(), 128);
    for (const QStringList& row : rows) {
        const auto evaluation = model->evaluate(
            {{"storage", row[0].toStdString()}, {"workers", parseNumber(row[1].toStdString()).value()}});
        QVERIFY(evaluation.has_value());
        static constexpr const char* kColumns[] = {
            "effective_bandwidth_gb_s", "compute_ms", "io_ms", "wait_ms", "preprocess_ms", "total_ms",
            "gpu_utilization_pct"};
        for (int i = 0; i < 7; ++i)
            compareFigure(*evaluation, *model, kColumns[i], row[i + 2], row);
        QCOMPARE(QString::fromStdString(evaluation->verdicts.at("utilization")), row[9]);
    }
}

void GoldenTest::publishedGravity()
{
    const auto lab = shippedLab(QStringLiteral(FORESIGHT_LABS "/data-gravity-trap"));
    QVERIFY(lab);
    const auto rows = rowsOf(QStringLiteral("published_gravity.csv"));
    QCOMPARE(rows.size(), 2592);
    std::map<std::string, Model> models;
    for (const char* context : {"cloud", "edge"})
        models.emplace(context, std::move(*lab->model("gravity", {context, "published"})));
    for (const QStringList& row : rows) {
        const Model& model = models.at(row[3].toStdString());
        const auto evaluation = model.evaluate({{"dataset_gb", std::pow(10.0, row[0].toInt())},
                                                {"link", row[1].toStdString()},
                                                {"budget_h", parseNumber(row[2].toStdString()).value()}});
        QVERIFY(evaluation.has_value());
        compareFigure(*evaluation, model, "transfer_s", row[4], row);
        compareFigure(*evaluation, model, "transfer_h", row[5], row);
        compareFigure(*evaluation, model, "egress_usd", row[6], row);
        compareFigure(*evaluation, model, "compute_in_place_usd", row[7], row);
        QCOMPARE(QString::fromStdString(evaluation->verdicts.at("time_verdict")), row[8]);
        QCOMPARE(QString::fromStdString(evaluation->verdicts.at("cost_verdict")), row[9]);
    }
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
