// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_library.h"

#include "tests/core/lab/lab_folder.h"

#include <QtTest>

using namespace foresight;

namespace {

const std::string kSmall = labData("small/lab.yaml");

std::string labWith(const std::string& id, int number)
{
    return replaced(replaced(kSmall, "id: copy-time", "id: " + id), "number: 1\n",
                    "number: " + std::to_string(number) + "\n");
}

} // namespace

class LabLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("FORESIGHT_LAB_PATH"); }
    void searchesTheVariableFirst();
    void listsByNumber();
    void keepsTheFirstOfTwoWithOneId();
    void listsFaultyLabsLast();
    void listsNothingWhereNothingIs();
    void findsLabs_data();
    void findsLabs();
    void saysWhichLabIsMissing();
    void givesTheFaultsOfTheLabThatWasAskedFor();
};

void LabLibraryTest::searchesTheVariableFirst()
{
    qputenv("FORESIGHT_LAB_PATH", "/one::/two words");
    const auto path = labPath("/opt/foresight/bin");
    QCOMPARE(path, (std::vector<std::filesystem::path>{"/one", "/two words", "/opt/foresight/share/foresight/labs"}));
    qunsetenv("FORESIGHT_LAB_PATH");
    QCOMPARE(labPath("/usr/bin"), (std::vector<std::filesystem::path>{"/usr/share/foresight/labs"}));
}

void LabLibraryTest::listsByNumber()
{
    const LabFolder second(labWith("a-lab", 2), "a-lab");
    const LabFolder first(labWith("b-lab", 1), "b-lab");
    const auto labs = listLabs({second.path().parent_path(), first.path().parent_path()});
    QCOMPARE(labs.size(), std::size_t(2));
    QCOMPARE(labs[0].lab->definition().id, std::string("b-lab"));
    QCOMPARE(labs[1].folder, second.path());
}

void LabLibraryTest::keepsTheFirstOfTwoWithOneId()
{
    const LabFolder first(labWith("a-lab", 7), "x");
    const LabFolder second(labWith("a-lab", 8), "x");
    const auto labs = listLabs({first.path().parent_path(), second.path().parent_path()});
    QCOMPARE(labs.size(), std::size_t(1));
    QCOMPARE(labs[0].lab->definition().number, 7);
}

void LabLibraryTest::listsFaultyLabsLast()
{
    const LabFolder faulty(labData("broken/wrong-icon.yaml"), "a");
    const LabFolder sound(kSmall, "b");
    const auto labs = listLabs({faulty.path().parent_path(), sound.path().parent_path()});
    QCOMPARE(labs.size(), std::size_t(2));
    QVERIFY(labs[0].lab);
    QVERIFY(!labs[1].lab);
    QCOMPARE(labs[1].faults.size(), std::size_t(1));
    QCOMPARE(labs[1].faults[0].code, std::string("wrong-value"));
}

void LabLibraryTest::listsNothingWhereNothingIs()
{
    QVERIFY(listLabs({"/nowhere/at/all"}).empty());
    QVERIFY(listLabs({FORESIGHT_TEST_DATA "/play"}).empty());
}

void LabLibraryTest::findsLabs_data()
{
    QTest::addColumn<bool>("byFolder");
    QTest::addColumn<QString>("folder");
    QTest::newRow("by id, in a folder of that name") << false << "copy-time";
    QTest::newRow("by id, in another folder") << false << "lab-one";
    QTest::newRow("by folder") << true << "lab-one";
}

void LabLibraryTest::findsLabs()
{
    QFETCH(bool, byFolder);
    QFETCH(QString, folder);
    const LabFolder lab(kSmall, folder.toStdString());
    const auto found =
        byFolder ? findLab(lab.path().string(), {}) : findLab("copy-time", {"/nowhere", lab.path().parent_path()});
    QVERIFY(found);
    QCOMPARE((*found)->folder(), lab.path());
}

void LabLibraryTest::saysWhichLabIsMissing()
{
    // The folder has the name, but the lab in it has another id.
    const LabFolder other(labWith("other", 3), "copy-time");
    for (const char* id : {"copy-time", "no such lab", ""}) {
        const auto found = findLab(id, {other.path().parent_path()});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::LabMissing);
        QCOMPARE(found.error().args, (std::vector<std::string>{id}));
    }
}

void LabLibraryTest::givesTheFaultsOfTheLabThatWasAskedFor()
{
    const LabFolder faulty(labData("broken/wrong-icon.yaml"), "copy-time");
    Faults faults;
    const auto found = findLab("copy-time", {faulty.path().parent_path()}, {}, &faults);
    QCOMPARE(found.error().code, ErrorCode::LabFaulty);
    QCOMPARE(faults.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(LabLibraryTest)
#include "lab_library_test.moc"
