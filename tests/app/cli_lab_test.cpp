// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grade_export.h"
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

#include <streambuf>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

std::vector<std::string> words(const QString& line)
{
    std::vector<std::string> all;
    for (const QString& word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        all.push_back(word.toStdString());
    }
    return all;
}

double output(const Said& said, const char* name)
{
    return said.object()[QStringLiteral("outputs")].toObject()[QString::fromUtf8(name)].toDouble(-1);
}

/// A disk that has no room for a single byte.
class FullDisk final : public std::streambuf
{
protected:
    int_type overflow(int_type) override { return traits_type::eof(); }
};

} // namespace

class CliLabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void helpNamesWhatThereIs();
    void listsLabs();
    void checksLabs();
    void evaluatesGoldenSettings_data();
    void evaluatesGoldenSettings();
    void evaluateSaysWhatItUsed();
    void sweeps();
    void looksUpAndDraws();
    void stopsARunawayModel();
    void fullDiskIsNoSuccess();

private:
    CommandLine m_line;
};

void CliLabTest::usage_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* line, int code, const char* says) {
        QTest::newRow(*line ? line : "nothing") << code << QString::fromUtf8(says);
    };
    row("", 2, "subcommand is required");
    row("dance", 2, "subcommand is required");
    row("lab", 2, "subcommand is required");
    row("lab evaluate", 2, "LAB is required");
    row("lab evaluate data-gravity-trap", 2, "--act is required");
    row("lab list --loud", 2, "--loud");
    row("lab evaluate no-such-lab --act pipeline", 2, "no-such-lab");
    row("lab evaluate data-gravity-trap --act third", 2, "no act called \"third\"");
    row("lab evaluate data-gravity-trap --act pipeline --profile old", 2, "no profile called \"old\"");
    row("lab evaluate data-gravity-trap --act pipeline --context moon", 2, "no context called \"moon\"");
    row("lab evaluate data-gravity-trap --act pipeline --set speed=3", 2, "no input called \"speed\"");
    row("lab evaluate data-gravity-trap --act pipeline --set workers", 2, "name=value");
    row("lab evaluate data-gravity-trap --act pipeline --set workers=many", 2, "\"many\" is not a value");
    row("lab evaluate data-gravity-trap --act pipeline --set workers=4,5", 2, "\"4,5\" is not a value");
    row("lab evaluate data-gravity-trap --act pipeline --set workers=33", 2, "goes from 1 to 32");
    row("lab evaluate data-gravity-trap --act pipeline --set storage=tape", 2, "tape");
    row("lab sweep data-gravity-trap --act pipeline --over storage --output io_ms", 2, "storage");
    row("lab sweep data-gravity-trap --act pipeline --over workers --output speed", 2, "speed");
    row("lab sweep data-gravity-trap --act pipeline --over workers --output io_ms --json --csv", 2, "excludes");
    row("lab check", 2, "DIR is required");
    row("lab check /nonexistent/lab", 3, "no such file");
}

void CliLabTest::usage()
{
    QFETCH(int, code);
    QFETCH(QString, says);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    const Said said = m_line.run(line == QStringLiteral("nothing") ? std::vector<std::string>{} : words(line));
    QCOMPARE(said.code, code);
    QVERIFY2(said.out.empty(), said.out.c_str());
    QVERIFY2(QString::fromStdString(said.err).contains(says), said.err.c_str());
}

void CliLabTest::helpNamesWhatThereIs()
{
    for (const char* line : {"--help", "lab --help", "ledger --help", "submission --help", "gradebook --help",
                             "gradebook export --help", "lab evaluate --help"}) {
        const Said said = m_line.run(words(QString::fromUtf8(line)));
        QCOMPARE(said.code, 0);
        QVERIFY2(said.err.empty(), said.err.c_str());
        QVERIFY2(said.out.find("not in this version") == std::string::npos, line);
    }
    const Said exports = m_line.run({"gradebook", "export", "--help"});
    for (const ExportFormat& format : exportFormats()) {
        QVERIFY2(exports.out.find(format.name) != std::string::npos, format.name.c_str());
    }
    const Said top = m_line.run({"--help"});
    for (const char* group : {"lab", "ledger", "submission", "gradebook", "Exit codes"}) {
        QVERIFY2(top.out.find(group) != std::string::npos, group);
    }
}

void CliLabTest::listsLabs()
{
    const Said plain = m_line.run({"lab", "list"});
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.out.starts_with("data-gravity-trap\t"));
    const QJsonArray labs = m_line.run({"lab", "list", "--json"}).object()[QStringLiteral("labs")].toArray();
    QCOMPARE(labs.size(), 2);
    const QJsonObject lab = labs[0].toObject();
    QCOMPARE(lab[QStringLiteral("id")].toString(), QStringLiteral("data-gravity-trap"));
    QCOMPARE(lab[QStringLiteral("number")].toInt(), 4);
    QCOMPARE(lab[QStringLiteral("acts")].toArray(),
             (QJsonArray{QStringLiteral("pipeline"), QStringLiteral("gravity")}));
    QCOMPARE(lab[QStringLiteral("contexts")].toArray(), (QJsonArray{QStringLiteral("cloud"), QStringLiteral("edge")}));
    QCOMPARE(lab[QStringLiteral("faults")].toInt(), 0);
    const QJsonObject second = labs[1].toObject();
    QCOMPARE(second[QStringLiteral("id")].toString(), QStringLiteral("the-roofline"));
    QCOMPARE(second[QStringLiteral("acts")].toArray(), (QJsonArray{QStringLiteral("chip"), QStringLiteral("ridge")}));
    QCOMPARE(second[QStringLiteral("faults")].toInt(), 0);
}

void CliLabTest::checksLabs()
{
    const std::string sound = CommandLine::data("labs/small");
    QCOMPARE(m_line.run({"lab", "check", sound}).out, sound + ": sound\n");

    QVERIFY(QDir().mkpath(QString::fromStdString(m_line.path("bad"))));
    m_line.write("bad/lab.yaml", "format: 1\nid: bad\ncolour: red\n");
    const Said bad = m_line.run({"lab", "check", sound, m_line.path("bad"), "--json"});
    QCOMPARE(bad.code, 1);
    QCOMPARE(bad.object()[QStringLiteral("sound")].toBool(true), false);
    const QJsonArray labs = bad.object()[QStringLiteral("labs")].toArray();
    QCOMPARE(labs.size(), 2);
    QVERIFY(labs[0].toObject()[QStringLiteral("faults")].toArray().isEmpty());
    const QJsonArray faults = labs[1].toObject()[QStringLiteral("faults")].toArray();
    const auto unknown = std::find_if(faults.begin(), faults.end(), [](const QJsonValue& fault) {
        return fault.toObject()[QStringLiteral("code")] == QStringLiteral("unknown-field");
    });
    QVERIFY(unknown != faults.end());
    QCOMPARE(unknown->toObject()[QStringLiteral("line")].toInt(), 3);
    QCOMPARE(unknown->toObject()[QStringLiteral("column")].toInt(), 1);

    const Said plain = m_line.run({"lab", "check", m_line.path("bad")});
    QCOMPARE(plain.code, 1);
    QVERIFY(plain.out.find("lab.yaml:3:1: ") != std::string::npos);
    QVERIFY(plain.out.find("[unknown-field]") != std::string::npos);
}

void CliLabTest::evaluatesGoldenSettings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* line, const char* name, double expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name) << expected;
    };
    row("--act pipeline", "gpu_utilization_pct", 22.6);
    row("--act pipeline --set storage=ssd", "gpu_utilization_pct", 82.8);
    row("--act pipeline --set workers=8", "gpu_utilization_pct", 40.6);
    row("--act pipeline --set gpus=4 --set storage=hdd", "gpu_utilization_pct", 5.6);
    row("--act pipeline --set sample_format=jpeg", "gpu_utilization_pct", 87.7);
    row("--act gravity", "transfer_s", 4000);
    row("--act gravity --context edge", "transfer_s", 400'000);
    row("--act gravity --context edge", "egress_usd", 0);
    row("--act gravity --set dataset_gb=1000000", "egress_usd", 80'000);
    row("--act pipeline --profile published", "gpu_utilization_pct", 0.3);
}

void CliLabTest::evaluatesGoldenSettings()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(double, expected);
    std::vector<std::string> line{"lab", "evaluate", "data-gravity-trap", "--json"};
    for (const std::string& word : ::words(words)) {
        line.push_back(word);
    }
    const Said said = m_line.run(line);
    QCOMPARE(said.code, 0);
    QVERIFY(said.err.empty());
    const double found = output(said, name.toUtf8().constData());
    QVERIFY2(qAbs(found - expected) <= 0.05, qPrintable(QString::number(found)));
}

void CliLabTest::evaluateSaysWhatItUsed()
{
    const QJsonObject said = m_line
                                 .run({"lab", "evaluate", FORESIGHT_LABS "/data-gravity-trap", "--act", "gravity",
                                       "--set", "budget_h=3", "--json"})
                                 .object();
    QCOMPARE(said[QStringLiteral("lab")].toString(), QStringLiteral("data-gravity-trap"));
    QCOMPARE(said[QStringLiteral("act")].toString(), QStringLiteral("gravity"));
    QCOMPARE(said[QStringLiteral("context")].toString(), QStringLiteral("cloud"));
    QCOMPARE(said[QStringLiteral("profile")].toString(), QStringLiteral("calibrated"));
    const QJsonObject inputs = said[QStringLiteral("inputs")].toObject();
    QCOMPARE(inputs.size(), 6);
    QCOMPARE(inputs[QStringLiteral("budget_h")].toDouble(), 3.0);
    QCOMPARE(inputs[QStringLiteral("link")].toString(), QStringLiteral("100g"));
    QCOMPARE(said[QStringLiteral("verdicts")].toObject()[QStringLiteral("time_verdict")].toString(),
             QStringLiteral("viable"));
}

void CliLabTest::sweeps()
{
    const std::vector<std::string> line = words(QStringLiteral(
        "lab sweep data-gravity-trap --act pipeline --set storage=hdd --over workers --output gpu_utilization_pct"));
    std::vector<std::string> json = line;
    json.push_back("--json");
    const QJsonObject said = m_line.run(json).object();
    QCOMPARE(said[QStringLiteral("over")].toString(), QStringLiteral("workers"));
    QCOMPARE(said[QStringLiteral("output")].toString(), QStringLiteral("gpu_utilization_pct"));
    const QJsonArray points = said[QStringLiteral("points")].toArray();
    QCOMPARE(points.size(), 32);
    QCOMPARE(points[3].toObject()[QStringLiteral("input")].toDouble(), 4.0);
    QVERIFY(qAbs(points[3].toObject()[QStringLiteral("output")].toDouble() - 22.6) < 0.05);

    std::vector<std::string> csv = line;
    csv.push_back("--csv");
    const std::string table = m_line.run(csv).out;
    QVERIFY(table.starts_with("workers,gpu_utilization_pct\r\n1,"));
    QCOMPARE(std::count(table.begin(), table.end(), '\n'), std::ptrdiff_t{33});
}

void CliLabTest::looksUpAndDraws()
{
    const std::string lab = CommandLine::data("labs/waiting");
    QCOMPARE(m_line.run({"lab", "check", lab}).out, lab + ": sound\n");
    // Figures of tests/data/labs/waiting/golden.yaml
    const auto p99 = [&](const std::vector<std::string>& more) {
        std::vector<std::string> line{"lab", "evaluate", lab, "--act", "line", "--json"};
        line.insert(line.end(), more.begin(), more.end());
        return output(m_line.run(line), "p99_ms");
    };
    QVERIFY(qAbs(p99({}) - 203.0914744426747) < 1e-9);
    QVERIFY(qAbs(p99({"--seed", "11"}) - 203.0914744426747) < 1e-9);
    QVERIFY(qAbs(p99({"--seed", "12"}) - 222.04891764350967) < 1e-9);
    QCOMPARE(m_line.run({"lab", "evaluate", lab, "--act", "line", "--seed", "-1"}).code, 2);

    const Said sweep =
        m_line.run({"lab", "sweep", lab, "--act", "line", "--over", "load_pct", "--output", "p99_ms", "--csv"});
    QCOMPARE(std::count(sweep.out.begin(), sweep.out.end(), '\n'), std::ptrdiff_t{19});
    QVERIFY(sweep.out.find("\r\n30,69.475238") != std::string::npos);

    std::vector<std::string> series{"lab", "series", lab, "--act", "line", "--simulation", "warm_up"};
    QCOMPARE(m_line.run(series).code, 0);
    series.push_back("--csv");
    const std::string rows = m_line.run(series).out;
    QVERIFY(rows.starts_with("step,elapsed,warm\r\n0,0,0\r\n1,1,10\r\n2,2,19\r\n"));
    QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), std::ptrdiff_t{62});
    series.back() = "--json";
    const QJsonArray columns = m_line.run(series).object()[QStringLiteral("series")].toArray();
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns[1].toObject()[QStringLiteral("unit")].toString(), QStringLiteral("%"));
    QCOMPARE(columns[1].toObject()[QStringLiteral("values")].toArray().size(), 61);
    series[6] = "cooling";
    QVERIFY(m_line.run(series).err.find("no simulation called \"cooling\"") != std::string::npos);
}

void CliLabTest::stopsARunawayModel()
{
    // The folder of another lab, with ten million steps, and with as many as an input says.
    const auto changed = [&](const char* name, const QByteArray& part, const QByteArray& by) {
        const QString folder = QString::fromStdString(m_line.path(name));
        QDir().mkpath(folder + QStringLiteral("/tables"));
        QDir().mkpath(folder + QStringLiteral("/math"));
        const QString from = QStringLiteral(FORESIGHT_TEST_DATA "/labs/waiting/");
        for (const char* file : {"tables/service.csv", "tables/sizes.csv", "math/time.svg", "math/time.tex",
                                 "math/time.txt", "lab.yaml"}) {
            QFile::copy(from + QLatin1String(file), folder + QLatin1Char('/') + QLatin1String(file));
        }
        QFile lab(folder + QStringLiteral("/lab.yaml"));
        const bool isOpen = lab.open(QIODevice::ReadWrite);
        const QByteArray text = isOpen ? lab.readAll().replace(part, by) : QByteArray();
        lab.resize(0);
        lab.seek(0);
        lab.write(text);
        return m_line.path(name);
    };
    const Said endless = m_line.run({"lab", "check", changed("endless", "steps: 60", "steps: 10000000")});
    QCOMPARE(endless.code, 1);
    QVERIFY(endless.out.find("lab.yaml:66:18: ") != std::string::npos);
    QVERIFY(endless.out.find("[too-many-steps]") != std::string::npos);
    // Within its limit at the ends of each range, above it only where two of them meet.
    const std::string both =
        changed("both", "samples: requests", "samples: \"requests * (load_pct > 90 % and batch > 30 ? 10 : 1)\"");
    const std::vector<std::string> line{"lab",       "evaluate", both,    "--act",   "line",
                                        "--context", "small",    "--set", "batch=32"};
    QCOMPARE(m_line.run(line).code, 0);
    std::vector<std::string> over = line;
    over.insert(over.end(), {"--set", "load_pct=95", "--set", "requests=600"});
    const Said refused = m_line.run(over);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.find("waiting-line, line: ") != std::string::npos, refused.err.c_str());
    QVERIFY2(refused.err.find("simulation queue asks for 6000") != std::string::npos, refused.err.c_str());
    QVERIFY2(refused.err.find("5000 are allowed") != std::string::npos, refused.err.c_str());
}

void CliLabTest::fullDiskIsNoSuccess()
{
    FullDisk full;
    std::ostream out(&full);
    std::ostringstream err;
    const ManualClock clock;
    QCOMPARE(cli::runCommandLine({"lab", "list"}, {out, err, "/nonexistent/bin", clock}), 3);
    QVERIFY(err.str().find("standard output") != std::string::npos);
    out.clear();
    QCOMPARE(cli::runCommandLine({"--help"}, {out, err, "/nonexistent/bin", clock}), 3);
}

QTEST_GUILESS_MAIN(CliLabTest)
#include "cli_lab_test.moc"
