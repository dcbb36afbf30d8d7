// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/table_files.h"

#include "core/base/file.h"
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_folders.h"
#include "core/lab/lab_library.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

using namespace foresight;

namespace {

const char* const kService = "batch,measured_ms,runs\n1,4,100\n2,5,100\n4,7,100\n8,11,100\n16,19,100\n32,36,100\n";
const char* const kSizes = "share,factor\n0,0.2\n0.5,0.8\n0.9,1.5\n0.99,4\n1,8\n";

/// The waiting lab in a folder of its own.
class WaitingFolder : public LabFolder
{
public:
    explicit WaitingFolder(const std::string& lab = labData("waiting/lab.yaml")) : LabFolder(lab)
    {
        std::filesystem::create_directories(path() / "tables");
        write("tables/service.csv", kService);
        write("tables/sizes.csv", kSizes);
    }
};

/// "service.csv:3:1 table-order", one a line.
QString shortForm(const Faults& faults)
{
    QStringList lines;
    for (const Fault& fault : faults) {
        lines << QStringLiteral("%1:%2:%3 %4")
                     .arg(QString::fromStdString(std::filesystem::path(fault.file).filename().string()))
                     .arg(fault.line)
                     .arg(fault.column)
                     .arg(QString::fromStdString(fault.code));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TableFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void namesEveryFault_data();
    void namesEveryFault();
    void readsTwoKeys();
    void refusesOtherFiles();
    void refusesHugeFiles();
    void blamesOnlyTheTable();
    void hashCoversTables();
    void hashOfALabWithoutTablesIsThatOfItsFile();
    void checksSimulations_data();
    void checksSimulations();
    void scenarioSeedsDraws();
    void contextsPutOthersInPlace();
    void othersAreCheckedAsWell_data();
    void othersAreCheckedAsWell();
    void versionsAreFoundByTheirTables();
};

void TableFilesTest::readsWhatProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray(kService);
    QTest::newRow("line ends of Windows") << QByteArray(kService).replace("\n", "\r\n");
    QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF") + kService;
    QTest::newRow("semicolons") << QByteArray(kService).replace(",", ";");
    QTest::newRow("quoted") << QByteArray(kService).replace("measured_ms", "\"measured_ms\"").replace("7,", "\"7\",");
    QTest::newRow("without the last line end") << QByteArray(kService).chopped(1);
}

void TableFilesTest::readsWhatProgramsWrite()
{
    QFETCH(QByteArray, text);
    const WaitingFolder folder;
    folder.write("tables/service.csv", text.toStdString());
    const auto lab = Lab::read(folder.path());
    QVERIFY(lab);
    const auto model = (*lab)->model("line", {"small", {}});
    QVERIFY(model);
    QCOMPARE(model->evaluate({})->outputs.at("service_ms").base, 0.011);
}

void TableFilesTest::namesEveryFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char* name, const QByteArray& text, const char* faults) {
        QTest::newRow(name) << text << QString::fromUtf8(faults);
    };
    row("empty", "", "service.csv:1:1 table-row");
    row("only names", "batch,measured_ms\n", "service.csv:1:1 table-row");
    row("one key", "batch,measured_ms\n1,4\n", "service.csv:2:1 table-row");
    row("no such column", "size,measured_ms\n1,4\n2,5\n", "service.csv:1:1 table-column");
    row("no such columns", "a,b\n1,4\n2,5\n", "service.csv:1:1 table-column\nservice.csv:1:1 table-column");
    row("figures that are none", "batch,measured_ms\n1,4 ms\n2,\n3,nan\n4,inf\n5,1e999\n6,0x10\n",
        "service.csv:2:3 not-a-number\nservice.csv:3:3 not-a-number\nservice.csv:4:3 not-a-number\n"
        "service.csv:5:3 not-a-number\nservice.csv:6:3 not-a-number\nservice.csv:7:3 not-a-number");
    row("keys out of order", "batch,measured_ms\n1,4\n4,7\n2,5\n8,11\n", "service.csv:4:1 table-order");
    row("a key twice", "batch,measured_ms\n1,4\n1,5\n8,11\n", "service.csv:3:1 table-order");
    row("zero on a logarithmic scale", "batch,measured_ms\n0,4\n1,-1\n",
        "service.csv:2:1 table-scale\nservice.csv:3:3 table-scale");
    row("a field too few", "batch,measured_ms\n1\n2,5\n", "service.csv:2:1 table-row");
    row("a field too many", "batch,measured_ms\n1,4\n2,5,6\n", "service.csv:3:1 table-row");
    row("not text", "batch,measured_ms\n1,\xFF\n", "service.csv:1:1 bad-encoding");
    row("a quote that stays open", "batch,measured_ms\n1,\"4\n2,5\n", "service.csv:2:1 syntax");
}

void TableFilesTest::namesEveryFault()
{
    QFETCH(QByteArray, text);
    const WaitingFolder folder;
    folder.write("tables/service.csv", text.toStdString());
    const Faults faults = checkLab(folder.path());
    QTEST(shortForm(faults), "faults");
    for (const Fault& fault : faults) {
        QVERIFY(!fault.message.empty() && fault.message.back() != '.');
        QVERIFY(!fault.remedy.empty() && fault.remedy.back() == '.');
    }
    Faults told;
    const auto lab = Lab::read(folder.path(), {}, &told);
    QVERIFY(!lab);
    QCOMPARE(lab.error().code, ErrorCode::LabFaulty);
    QCOMPARE(told.size(), faults.size());
}

void TableFilesTest::readsTwoKeys()
{
    TableSpec spec;
    spec.id = "grid";
    spec.keys = {{"a", Unit{"1", 1, {}}, Scale::Linear}, {"b", parseUnit("GB").value(), Scale::Linear}};
    spec.value = {"v", parseUnit("ms").value(), Scale::Linear};
    const auto read = [&](const char* text) { return readTableText(spec, text, "grid.csv", "grid"); };
    const TableReading sound = read("v,b,a\n10,1,1\n20,2,1\n30,1,3\n60,2,3\n");
    QVERIFY(sound.faults.empty());
    QCOMPARE(sound.data.keys[0], (std::vector<double>{1, 3}));
    QCOMPARE(sound.data.keys[1], (std::vector<double>{1e9, 2e9}));
    QCOMPARE(sound.data.values, (std::vector<double>{10 * 1e-3, 20 * 1e-3, 30 * 1e-3, 60 * 1e-3}));
    QCOMPARE(shortForm(read("a,b,v\n1,1,1\n1,2,2\n3,1,3\n").faults), QStringLiteral("grid.csv:4:1 table-order"));
    QCOMPARE(shortForm(read("a,b,v\n1,1,1\n1,2,2\n3,1,3\n3,3,4\n").faults), QStringLiteral("grid.csv:5:3 table-order"));
    QCOMPARE(shortForm(read("a,b,v\n1,2,1\n1,1,2\n3,2,3\n").faults), QStringLiteral("grid.csv:3:3 table-order"));
    QCOMPARE(shortForm(read("a,b,v\n1,1,1\n3,1,2\n").faults), QStringLiteral("grid.csv:3:1 table-row"));
}

void TableFilesTest::refusesOtherFiles()
{
    const std::string lab = labData("waiting/lab.yaml");
    for (const char* name :
         {"../lab.yaml", "/etc/passwd", "tables/service.csv", "service", ".csv", "-x.csv", "a b.csv"}) {
        const WaitingFolder folder(replaced(lab, "file: service.csv", std::string("file: ") + name));
        QCOMPARE(shortForm(checkLab(folder.path())), QStringLiteral("lab.yaml:32:17 table-name"));
    }
    const WaitingFolder missing(replaced(lab, "file: service.csv", "file: other.csv"));
    QCOMPARE(shortForm(checkLab(missing.path())), QStringLiteral("lab.yaml:32:17 table-file"));
    const WaitingFolder pipe;
    std::filesystem::remove(pipe.path() / "tables/service.csv");
    std::filesystem::create_directory(pipe.path() / "tables/service.csv");
    QCOMPARE(shortForm(checkLab(pipe.path())), QStringLiteral("lab.yaml:32:17 table-file"));
}

void TableFilesTest::refusesHugeFiles()
{
    const WaitingFolder folder;
    std::string lines = "batch,measured_ms\n";
    for (std::size_t i = 1; i <= kTableRows + 1; ++i)
        lines += std::to_string(i) + ",1\n";
    folder.write("tables/service.csv", lines);
    QCOMPARE(shortForm(checkLab(folder.path())), QStringLiteral("service.csv:%1:1 too-large").arg(kTableRows + 2));
    folder.write("tables/service.csv", std::string(kTableBytes + 1, ' '));
    QCOMPARE(shortForm(checkLab(folder.path())), QStringLiteral("lab.yaml:32:17 table-file"));
    std::string names = "batch,measured_ms";
    for (std::size_t i = 2; i <= kTableColumns; ++i)
        names += ",c" + std::to_string(i);
    folder.write("tables/service.csv", names + "\n");
    QCOMPARE(shortForm(checkLab(folder.path())), QStringLiteral("service.csv:1:1 too-large"));
    std::string wrong = "batch,measured_ms\n";
    for (int i = 0; i < 1000; ++i)
        wrong += "x,y\n";
    folder.write("tables/service.csv", wrong);
    QVERIFY(checkLab(folder.path()).size() <= 21);
}

void TableFilesTest::blamesOnlyTheTable()
{
    // Nothing that uses the table is to blame as well.
    const std::string lab = labData("waiting/lab.yaml");
    const WaitingFolder unit(replaced(lab, "unit: ms, scale: log", "unit: furlong, scale: log"));
    QCOMPARE(shortForm(checkLab(unit.path())), QStringLiteral("lab.yaml:34:46 unknown-unit"));
    const WaitingFolder source(replaced(lab, "\"benchmark: a server we timed\"", "hearsay"));
    QCOMPARE(shortForm(checkLab(source.path())), QStringLiteral("lab.yaml:38:19 source-missing"));
}

void TableFilesTest::hashCoversTables()
{
    const WaitingFolder folder;
    const std::string before = (*Lab::read(folder.path()))->contentHash();
    QCOMPARE((*Lab::read(folder.path()))->contentHash(), before);
    folder.write("tables/service.csv", std::string(kService) + "64,70,100\n");
    const std::string after = (*Lab::read(folder.path()))->contentHash();
    QVERIFY(after != before);
    folder.write("tables/unused.csv", "nobody,reads,this\n");
    QCOMPARE((*Lab::read(folder.path()))->contentHash(), after);
    folder.write("tables/service.csv", kService);
    QCOMPARE((*Lab::read(folder.path()))->contentHash(), before);
    // Computed with Python's hashlib as FORMAT.md says.
    const YamlTree tree("format: 1\n", "lab.yaml");
    ReadLab lab(tree);
    lab.tableFiles = {{"b.csv", std::string(64, 'b')}, {"a.csv", std::string(64, 'a')}};
    QCOMPARE(labContentHash("format: 1\n", lab),
             std::string("f29f5c869443b8ce76d3b5d2fc58a9e12ec0af9e65200ed6a4cfb58478b643d5"));
}

void TableFilesTest::hashOfALabWithoutTablesIsThatOfItsFile()
{
    // As hand-ins of labs without tables have recorded it all along.
    const YamlTree tree("", "lab.yaml");
    QCOMPARE(labContentHash("abc", ReadLab(tree)),
             std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

void TableFilesTest::checksSimulations_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char* name, const char* part, const char* by, const char* faults) {
        QTest::newRow(name) << QString::fromUtf8(part) << QString::fromUtf8(by) << QString::fromUtf8(faults);
    };
    row("steps and samples", "samples: requests", "samples: requests\n          steps: 5",
        "lab.yaml:55:11 wrong-value");
    row("neither", "samples: requests\n", "\n", "lab.yaml:56:11 missing-field");
    row("ten million", "steps: 60", "steps: 10000000", "lab.yaml:66:18 too-many-steps");
    row("a step and a half", "steps: 60", "steps: 1.5", "lab.yaml:66:18 wrong-value");
    row("without a limit", "          most: 5000\n", "", "lab.yaml:55:20 missing-field");
    row("a limit below the range", "most: 5000", "most: 4000", "lab.yaml:55:20 too-many-steps");
    row("no seed", "      seed: 11\n", "", "lab.yaml:54:11 missing-field");
    row("unknown distribution", "distribution: exponential", "distribution: poisson", "lab.yaml:58:55 wrong-value");
    row("no such table", "table: sizes}", "table: widths}", "lab.yaml:59:76 formula-unknown-name");
    row("an unlike table", "table: sizes}", "table: service}", "lab.yaml:59:76 formula-syntax");
    row("bytes added to a state", "max(wait + took - gap, 0)", "wait + took + 1 B", "lab.yaml:64:61 formula-dimension");
    row("a number for a start", "start: 0 s", "start: 1", "lab.yaml:64:50 formula-dimension");
    row("bytes for a value", "formula: \"wait + took\"", "formula: \"1 B\"", "lab.yaml:62:58 formula-dimension");
    row("a number for a mean", "mean: \"service(batch) / load_pct\"", "mean: \"load_pct\"",
        "lab.yaml:58:74 formula-dimension");
    row("time as a key", "formula: service(batch)}", "formula: service(promise_ms)}",
        "lab.yaml:76:70 formula-dimension");
    row("bytes compared with a series", "share(latency > promise_ms)", "share(latency > 1 B)",
        "lab.yaml:75:66 formula-dimension");
    row("unknown name in a state", "max(wait + took - gap, 0)", "max(wait + tok - gap, 0)",
        "lab.yaml:64:61 formula-unknown-name");
    row("a value of itself", "formula: \"wait + took\"", "formula: \"latency\"", "lab.yaml:62:58 formula-cycle");
    row("a simulation of its own output", "samples: requests", "samples: mean_ms / 1 s",
        "lab.yaml:72:72 formula-cycle");
    row("divided by zero at a step", "formula: \"step * 1 min\"", "formula: \"1 min / (step - 20)\"",
        "lab.yaml:68:56 formula-value");
    row("a key outside the table", "range: [1, 32], step: 1", "range: [1, 40], step: 1",
        "lab.yaml:32:11 table-outside");
    row("a share above one", "percentile(latency, 99 %)", "percentile(latency, 2 * 60 %)",
        "lab.yaml:74:80 formula-value");
    row("a share without its sign", "percentile(latency, 99 %)", "percentile(latency, 99)",
        "lab.yaml:74:80 formula-syntax");
    row("a table that nothing looks up", "distribution: empirical, table: sizes",
        "distribution: constant, value: \"1\"", "lab.yaml:40:9 unused-table");
    row("the name of an input", "took: {", "batch: {", "lab.yaml:61:13 duplicate-id");
    row("the name of a row", "warm: {", "step: {", "lab.yaml:70:13 duplicate-id");
    row("the name of a function", "        sizes:\n", "        percentile:\n", "lab.yaml:40:9 bad-id");
}

void TableFilesTest::checksSimulations()
{
    QFETCH(QString, part);
    QFETCH(QString, by);
    const WaitingFolder folder(replaced(labData("waiting/lab.yaml"), part.toStdString(), by.toStdString()));
    QTEST(shortForm(checkLab(folder.path())), "faults");
}

void TableFilesTest::scenarioSeedsDraws()
{
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "waiting");
    QVERIFY(lab);
    const auto figure = [&](const Scenario& scenario) {
        return (*lab)->model("line", scenario)->evaluate({})->outputs.at("mean_ms").base;
    };
    QCOMPARE(figure({"small", {}, {}, 11}), figure({"small", {}}));
    QVERIFY(figure({"small", {}, {}, 12}) != figure({"small", {}}));
    QVERIFY(figure({"small", {}, {}, 0x1'0000'000B}) != figure({"small", {}, {}, 11})); // all 64 bits count
}

void TableFilesTest::contextsPutOthersInPlace()
{
    const WaitingFolder folder(
        replaced(labData("waiting/lab.yaml"), "set: {line.load_pct: 90 %}", "set: {line.service: fast.csv}"));
    const std::string fast = QByteArray(kService).replace("8,11", "8,5.5").toStdString();
    folder.write("tables/fast.csv", fast);
    QCOMPARE(shortForm(checkLab(folder.path())), QString());
    const auto lab = *Lab::read(folder.path());
    const auto serviceMs = [&](const char* context) {
        return lab->model("line", {context, {}})->evaluate({})->outputs.at("service_ms").base * 1000;
    };
    QCOMPARE(serviceMs("small"), 11.0);
    QCOMPARE(serviceMs("large"), 5.5);
    // What it says is a part of the lab.
    folder.write("tables/fast.csv", QByteArray(kService).replace("8,11", "8,5").toStdString());
    QVERIFY((*Lab::read(folder.path()))->contentHash() != lab->contentHash());
}

void TableFilesTest::othersAreCheckedAsWell_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content"); ///< of other.csv
    QTest::addColumn<QString>("faults");
    QTest::newRow("sound") << QByteArray("other.csv") << QByteArray(kService) << QString();
    QTest::newRow("the same") << QByteArray("service.csv") << QByteArray() << QString();
    QTest::newRow("not there") << QByteArray("none.csv") << QByteArray() << QStringLiteral("lab.yaml:17:94 table-file");
    QTest::newRow("no name") << QByteArray("../service.csv") << QByteArray()
                             << QStringLiteral("lab.yaml:17:94 table-name");
    QTest::newRow("a column less") << QByteArray("other.csv") << QByteArray("batch\n1\n2\n")
                                   << QStringLiteral("other.csv:1:1 table-column");
    QTest::newRow("no number") << QByteArray("other.csv") << QByteArray(kService).replace("8,11", "8,x")
                               << QStringLiteral("other.csv:5:3 not-a-number");
    QTest::newRow("keys too few") << QByteArray("other.csv") << QByteArray("batch,measured_ms\n1,4\n4,7\n")
                                  << QStringLiteral("lab.yaml:32:11 table-outside");
}

void TableFilesTest::othersAreCheckedAsWell()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    const WaitingFolder folder(replaced(labData("waiting/lab.yaml"), "set: {line.load_pct: 90 %}",
                                        "set: {line.service: " + name.toStdString() + "}"));
    if (!content.isEmpty())
        folder.write("tables/other.csv", content.toStdString());
    QTEST(shortForm(checkLab(folder.path())), "faults");
    const auto expected = QTest::currentDataTag();
    QCOMPARE(Lab::read(folder.path()).has_value(),
             std::string(expected) == "sound" || std::string(expected) == "the same");
}

void TableFilesTest::versionsAreFoundByTheirTables()
{
    // Two versions on one path that differ in a table alone.
    const WaitingFolder older;
    const WaitingFolder newer(replaced(labData("waiting/lab.yaml"), "version: 1.0.0", "version: 1.1.0"));
    newer.write("tables/service.csv", QByteArray(kService).replace("8,11", "8,12").toStdString());
    const std::vector<std::filesystem::path> path{newer.path().parent_path(), older.path().parent_path()};
    for (const auto* folder : {&older, &newer}) {
        const std::string hash = (*Lab::read(folder->path()))->contentHash();
        const auto found = findLab(pinnedLab("waiting-line", hash), path);
        QVERIFY(found);
        QCOMPARE((*found)->contentHash(), hash);
    }
    const auto missing = findLab(pinnedLab("waiting-line", std::string(64, 'a')), path);
    QCOMPARE(missing.error().code, ErrorCode::LabVersionDiffers);
}

QTEST_GUILESS_MAIN(TableFilesTest)
#include "table_files_test.moc"
