// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/drop_folder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace foresight;

class DropFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreGivenOnceTheyStandStill();
    void changedFilesAreGivenAgain();
    void foldersInItAreLookedInto();
    void folderThatIsAwayLosesNothing();

private:
    static void write(const std::filesystem::path& file, const char* content) { std::ofstream(file) << content; }
};

void DropFolderTest::filesAreGivenOnceTheyStandStill()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    DropFolder drop(path, 1'000);
    write(path / "a", "1");
    QVERIFY(drop.look(0).empty());
    QVERIFY(drop.isUnsettled());
    QVERIFY(drop.look(999).empty());
    write(path / "a", "12");
    QVERIFY(drop.look(1'500).empty());
    QVERIFY(drop.look(2'400).empty());
    QCOMPARE(drop.look(2'500), std::vector<std::filesystem::path>{path / "a"});
    QVERIFY(!drop.isUnsettled());
    QVERIFY(drop.look(9'000).empty());
}

void DropFolderTest::changedFilesAreGivenAgain()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    DropFolder drop(path, 10);
    write(path / "a", "1");
    QVERIFY(drop.look(0).empty());
    QCOMPARE(drop.look(10).size(), std::size_t{1});
    write(path / "a", "12");
    QVERIFY(drop.look(20).empty());
    QCOMPARE(drop.look(30).size(), std::size_t{1});
}

void DropFolderTest::foldersInItAreLookedInto()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    std::filesystem::create_directories(path / "section" / "b");
    write(path / "section" / "b" / "x", "1");
    write(path / "a", "1");
    std::filesystem::create_symlink("/dev/zero", path / "zero");
    DropFolder drop(path, 10);
    QVERIFY(drop.look(0).empty());
    QCOMPARE(drop.look(10), (std::vector<std::filesystem::path>{path / "a", path / "section" / "b" / "x"}));
}

void DropFolderTest::folderThatIsAwayLosesNothing()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/drop";
    std::filesystem::create_directory(path);
    DropFolder drop(path, 10);
    write(path / "a", "1");
    QVERIFY(drop.look(0).empty());
    QCOMPARE(drop.look(10).size(), std::size_t{1});
    std::filesystem::rename(path, path.string() + " away");
    QVERIFY(drop.look(20).empty());
    std::filesystem::rename(path.string() + " away", path);
    QVERIFY(drop.look(30).empty());
    QVERIFY(drop.look(40).empty());
}

QTEST_GUILESS_MAIN(DropFolderTest)
#include "drop_folder_test.moc"
