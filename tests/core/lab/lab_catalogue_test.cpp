// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_catalogue.h"

#include "core/base/file.h"
#include "core/lab/lab_folders.h"
#include "core/lab/lab_library.h"
#include "packed_lab.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;
namespace fs = std::filesystem;

/// The index saves reading, and never says anything else than reading would.
class LabCatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatReadingSays();
    void readsOnlyWhatChanged();
    void noticesEveryKindOfChange_data();
    void noticesEveryKindOfChange();
    void damageIsNoHarm();
    void everyLanguageHasItsOwn();
    void placesThatCannotBeWrittenAreNoHarm();
    void comparesVersions_data();
    void comparesVersions();

private:
    Catalogue list(const std::string& language = {}) const
    {
        return labCatalogue({path()}, {}, language, QLocale::c(),
                            language == "de" ? fs::path(m_index.string() + ".de") : m_index);
    }
    fs::path path() const { return m_folder->path().toStdString() + "/labs"; }
    void put(const std::string& folder, const std::string& id, int number) const
    {
        writeTemplate(path() / folder, "1.0.0");
        const std::string yaml = *readFile(path() / folder / "lab.yaml", 1'000'000);
        std::ofstream(path() / folder / "lab.yaml") << replaced(
            replaced(yaml, "id: download-time", "id: " + id), "number: 1 ", "number: " + std::to_string(number) + " ");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_index;
};

void LabCatalogueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_index = m_folder->path().toStdString() + "/profile/index.json";
    put("one", "lab-one", 2);
    put("two", "lab-two", 1);
}

void LabCatalogueTest::saysWhatReadingSays()
{
    const Catalogue first = list();
    QCOMPARE(first.read, 2);
    QCOMPARE(first.labs.size(), std::size_t{2});
    QCOMPARE(first.labs[0].lab->id, std::string("lab-two"));
    const LabSummary& lab = *first.labs[0].lab;
    QCOMPARE(lab.title, std::string("The slow download"));
    QVERIFY(lab.summary.starts_with("Somebody waits"));
    QCOMPARE(lab.minutesLeast, 10);
    QCOMPARE(lab.minutesMost, 15);
    QCOMPARE(lab.hash, identityOf(path() / "two").hash);
    QCOMPARE(lab.acts, (std::vector<std::string>{"download"}));
    QCOMPARE(lab.contexts, (std::vector<std::string>{"home", "campus"}));
    QVERIFY(first.labs[0].isTrusted);
    const Catalogue second = list();
    QCOMPARE(second.read, 0);
    QCOMPARE(second.labs.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(*second.labs[i].lab, *first.labs[i].lab);
        QCOMPARE(second.labs[i].folder, first.labs[i].folder);
    }
}

void LabCatalogueTest::readsOnlyWhatChanged()
{
    (void)list();
    put("three", "lab-three", 3);
    QCOMPARE(list().read, 1);
    fs::remove_all(path() / "one");
    const Catalogue left = list();
    QCOMPARE(left.read, 0);
    QCOMPARE(left.labs.size(), std::size_t{2});
    // Faulty labs are read each time: whoever mends one sees it at once.
    std::ofstream(path() / "two/lab.yaml", std::ios::app) << "nonsense: 1\n";
    QCOMPARE(list().read, 1);
    const Catalogue faulty = list();
    QCOMPARE(faulty.read, 1);
    QVERIFY(!faulty.labs[1].lab && !faulty.labs[1].faults.empty());
}

void LabCatalogueTest::noticesEveryKindOfChange_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"content", "same length", "new file", "file gone", "replaced", "time"}) {
        QTest::newRow(what) << QByteArray(what);
    }
}

void LabCatalogueTest::noticesEveryKindOfChange()
{
    QFETCH(QByteArray, what);
    (void)list();
    QCOMPARE(list().read, 0);
    const fs::path lab = path() / "one/lab.yaml";
    const std::string yaml = *readFile(lab, 1'000'000);
    if (what == "content") {
        std::ofstream(lab) << replaced(yaml, "title: The slow download", "title: Another");
    } else if (what == "same length") {
        std::ofstream(lab) << replaced(yaml, "title: The slow download", "title: The fast download");
    } else if (what == "new file") {
        std::ofstream(path() / "one/more.txt") << "x";
    } else if (what == "file gone") {
        fs::remove(path() / "one/model.md");
    } else if (what == "replaced") { // another file, with the time and size of the first
        const auto time = fs::last_write_time(lab);
        std::ofstream(path() / "one/other") << yaml;
        fs::rename(path() / "one/other", lab);
        fs::last_write_time(lab, time);
    } else {
        fs::last_write_time(lab, fs::last_write_time(lab) - std::chrono::nanoseconds(10));
    }
    const Catalogue after = list();
    QCOMPARE(after.read, 1);
    if (what == "same length") {
        QCOMPARE(after.labs[1].lab->title, std::string("The fast download"));
    }
}

void LabCatalogueTest::damageIsNoHarm()
{
    const Catalogue whole = list();
    const std::string sound = *readFile(m_index, 10'000'000);
    for (std::size_t i = 0; i < sound.size(); i += 37) {
        std::string damaged = sound;
        damaged[i] = static_cast<char>(damaged[i] ^ 2);
        std::ofstream(m_index) << damaged;
        const Catalogue after = list();
        QCOMPARE(after.read, 2);
        QCOMPARE(*after.labs[0].lab, *whole.labs[0].lab);
    }
    for (const std::string& other : {std::string(), sound.substr(0, sound.size() / 2), std::string(5'000, 'x')}) {
        std::ofstream(m_index) << other;
        QCOMPARE(list().read, 2);
        QCOMPARE(list().read, 0); // and it was made anew
    }
    // A body whose hash is right can still be nonsense.
    QCOMPARE(LabIndex::parse("{\"words\":\"x\",\"labs\":[{\"folder\":1},7,{}]}", "x").size(), std::size_t{0});
    QCOMPARE(LabIndex::parse("[[[[", "x").size(), std::size_t{0});
}

void LabCatalogueTest::everyLanguageHasItsOwn()
{
    (void)list();
    QCOMPARE(list("de").read, 2);
    QCOMPARE(list("de").read, 0);
    QCOMPARE(list().read, 0);
    fs::copy_file(m_index.string() + ".de", m_index, fs::copy_options::overwrite_existing);
    QCOMPARE(list().read, 2); // words of another language are not shown
}

void LabCatalogueTest::placesThatCannotBeWrittenAreNoHarm()
{
    std::ofstream(m_folder->path().toStdString() + "/profile") << "a file where a folder should be";
    QCOMPARE(list().read, 2);
    QCOMPARE(list().labs.size(), std::size_t{2});
    QCOMPARE(labCatalogue({path()}, {}, {}, QLocale::c(), {}).labs.size(), std::size_t{2});
}

void LabCatalogueTest::comparesVersions_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    const auto row = [](const char* older, const char* newer) {
        QTest::newRow(newer) << QByteArray(older) << QByteArray(newer);
    };
    row("1.9", "1.10");
    row("1.0", "1.0.1");
    row("", "0.1");
    row("1.0.0", "2");
    row("1.0.a", "1.0.b");
    row("1.0", "1.0.99999999999999999999");
}

void LabCatalogueTest::comparesVersions()
{
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, newer);
    QVERIFY(compareVersions(older.toStdString(), newer.toStdString()) < 0);
    QVERIFY(compareVersions(newer.toStdString(), older.toStdString()) > 0);
    QCOMPARE(compareVersions(newer.toStdString(), newer.toStdString()), 0);
}

QTEST_GUILESS_MAIN(LabCatalogueTest)
#include "lab_catalogue_test.moc"
