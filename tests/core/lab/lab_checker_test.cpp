// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"

#include "core/lab/lab.h"
#include "core/lab/lab_figures.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace foresight;

namespace {

QString shortForm(const Faults& faults)
{
    QStringList lines;
    for (const auto& fault : faults) {
        lines << QStringLiteral("%1:%2 %3").arg(fault.line).arg(fault.column).arg(QString::fromStdString(fault.code));
    }
    lines.sort();
    return lines.join(QStringLiteral("\n"));
}

QString longForm(const Faults& faults)
{
    QString lines;
    for (const auto& fault : faults) {
        lines += QString::fromStdString(faultLine(fault)) + QStringLiteral("\n");
    }
    return lines;
}

/// expected.tsv: file -> its faults in short form.
std::map<std::string, QStringList> expectedFaults()
{
    std::map<std::string, QStringList> expected;
    std::istringstream rows(labData("broken/expected.tsv"));
    std::string file, code, line, column;
    std::getline(rows, file); // the heading
    while (rows >> file >> code >> line >> column) {
        expected[file] << QString::fromStdString(line.append(":").append(column).append(" ").append(code));
    }
    return expected;
}

} // namespace

class LabCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsSoundLabs_data();
    void acceptsSoundLabs();
    void reportsEveryFaultAtItsPlace_data();
    void reportsEveryFaultAtItsPlace();
    void coversEveryBrokenLab();
    void saysWhatToDo();
    void sortsByPlace();
    void asksForReachOnlyWhenCheckedInFull();
    void reportsAMissingLab();
    void refusesHugeLabs_data();
    void refusesHugeLabs();
    void findsTypedFigures_data();
    void findsTypedFigures();
};

void LabCheckerTest::acceptsSoundLabs_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* name : {"small", "charts", "waiting"}) {
        QTest::newRow(name) << QStringLiteral(FORESIGHT_TEST_DATA "/labs/") + QLatin1String(name);
    }
    for (const auto& entry : std::filesystem::directory_iterator(FORESIGHT_LABS)) {
        QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }
}

void LabCheckerTest::acceptsSoundLabs()
{
    QFETCH(QString, folder);
    const auto faults = checkLab(folder.toStdString());
    QVERIFY2(faults.empty(), qPrintable(longForm(faults)));
    QVERIFY(Lab::read(folder.toStdString()));
}

void LabCheckerTest::reportsEveryFaultAtItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (auto& [file, faults] : expectedFaults()) {
        auto sorted = faults;
        sorted.sort();
        QTest::newRow(file.c_str()) << QString::fromStdString(file) << sorted.join(QStringLiteral("\n"));
    }
}

void LabCheckerTest::reportsEveryFaultAtItsPlace()
{
    QFETCH(QString, file);
    const LabFolder folder(labData("broken/" + file.toStdString() + ".yaml"));
    const auto faults = checkLab(folder.path());
    QTEST(shortForm(faults), "expected");
    for (const auto& fault : faults) {
        QVERIFY(!fault.message.empty() && fault.message.back() != '.');
        QVERIFY(!fault.remedy.empty() && fault.remedy.back() == '.');
        QCOMPARE(fault.file, (folder.path() / "lab.yaml").string());
    }
}

void LabCheckerTest::coversEveryBrokenLab()
{
    const auto expected = expectedFaults();
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(FORESIGHT_TEST_DATA "/labs/broken")) {
        if (entry.path().extension() == ".yaml") {
            ++files;
            QVERIFY2(expected.count(entry.path().stem().string()) == 1, entry.path().c_str());
        }
    }
    QCOMPARE(files, expected.size());
}

void LabCheckerTest::saysWhatToDo()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "icon: site", "icon: house"));
    const auto faults = checkLab(folder.path());
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].path, std::string("contexts.office.icon"));
    const auto line = faultLine(faults[0]);
    QVERIFY(line.ends_with("lab.yaml:19:11: \"house\" is not known here. Use one of: cloud, site. [wrong-value]"));
}

void LabCheckerTest::sortsByPlace()
{
    const LabFolder folder(labData("broken/many-names.yaml"));
    const auto faults = checkLab(folder.path());
    QVERIFY(faults.size() > 3);
    QVERIFY(std::is_sorted(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    }));
}

void LabCheckerTest::asksForReachOnlyWhenCheckedInFull()
{
    const LabFolder folder(labData("broken/unreachable-verdict.yaml"));
    QCOMPARE(checkLab(folder.path()).size(), std::size_t(1));
    QVERIFY(Lab::read(folder.path()));
}

void LabCheckerTest::reportsAMissingLab()
{
    const auto faults = checkLab(FORESIGHT_TEST_DATA "/labs/nowhere");
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].code, std::string("file-missing"));
    QCOMPARE(faults[0].line, 0);
}

void LabCheckerTest::refusesHugeLabs_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("code");
    QString outputs, contexts;
    for (int i = 0; i < 600; ++i) {
        outputs += QStringLiteral("        o%1: {label: O, unit: s, formula: \"copy_s\"}\n").arg(i);
    }
    for (int i = 0; i < 30; ++i) {
        contexts += QStringLiteral("  c%1: {title: C, summary: C, icon: site, words: {place: here}}\n").arg(i);
    }
    QTest::newRow("outputs") << "      verdicts:\n" << outputs + QStringLiteral("      verdicts:\n") << "too-large";
    QTest::newRow("contexts") << "profiles:\n" << contexts + QStringLiteral("profiles:\n") << "too-large";
    QTest::newRow("formula") << "copy_s + wait_min"
                             << QStringLiteral("copy_s") + QStringLiteral("+copy_s").repeated(400) << "formula-syntax";
    QTest::newRow("brackets") << "copy_s + wait_min" << QString(900, QLatin1Char('(')) + QStringLiteral("copy_s")
                              << "formula-syntax";
}

void LabCheckerTest::refusesHugeLabs()
{
    QFETCH(QString, part);
    QFETCH(QString, by);
    QFETCH(QString, code);
    const LabFolder folder(replaced(labData("small/lab.yaml"), part.toStdString(), by.toStdString()));
    const auto faults = checkLab(folder.path());
    QVERIFY2(std::any_of(faults.begin(), faults.end(), [&](const Fault& f) { return f.code == code.toStdString(); }),
             qPrintable(longForm(faults)));
}

void LabCheckerTest::findsTypedFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char* text, const char* figures) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(figures);
    };
    row("no figure at all", "");
    row("ResNet-50 on an A100 in us-east-1 with FP32", "");
    row("8x as fast", "8x");
    row("at 23 % busy", "23");
    row("10 TB", "10");
    row("4,000 files", "4 000");
    row("$4 and \xe2\x82\xac"
        "5",
        "4 5");
    row("-3 degrees", "3");
    row("12-15 minutes", "12-15");
    row("\xc3\x97"
        "4",
        "4");
    row("2\xc3\xa9me", "2\xc3\xa9me");
    row("caf\xc3\xa9"
        "2",
        "");
    row("a_1 and x1", "");
    row("end in 7", "7");
}

void LabCheckerTest::findsTypedFigures()
{
    QFETCH(QString, text);
    QStringList found;
    const auto bytes = text.toStdString();
    for (const auto& figure : figuresIn(bytes)) {
        QCOMPARE(bytes.substr(figure.offset, figure.text.size()), figure.text);
        found << QString::fromStdString(figure.text);
    }
    QTEST(found.join(QStringLiteral(" ")), "figures");
}

QTEST_GUILESS_MAIN(LabCheckerTest)
#include "lab_checker_test.moc"
