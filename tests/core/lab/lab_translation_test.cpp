// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_translation.h"

#include "core/lab/formula_files.h"
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

#include <algorithm>

using namespace foresight;

namespace {

const std::string kHead = "language: de\ntexts:\n";
const std::string kTitle = "  title: Kopierdauer\n";

std::string titleIn(const LabFolder& folder, const std::string& language)
{
    const auto lab = Lab::read(folder.path(), language);
    return lab ? (*lab)->definition().title.text : "no lab";
}

/// A translation of every text of the small lab, each with its own words.
std::string completeTranslation()
{
    const auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/small");
    std::string file = kHead;
    for (const auto& key : translationKeys((*lab)->definition())) {
        file += "  " + key + ": Wort\n";
    }
    return file;
}

QString codes(const Faults& faults)
{
    QStringList found;
    for (const auto& fault : faults) {
        found << QStringLiteral("%1:%2 %3").arg(fault.line).arg(fault.column).arg(QString::fromStdString(fault.code));
    }
    return found.join(QStringLiteral(", "));
}

} // namespace

class LabTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWordsOverTheTexts();
    void putsWordsForOneContext();
    void choosesTheFile_data();
    void choosesTheFile();
    void keepsTheLabsWordsWhenTheTranslationIsFaulty_data();
    void keepsTheLabsWordsWhenTheTranslationIsFaulty();
    void isSoundWhenComplete();
    void reportsWhatIsMissing();
    void speaksFormulasInEveryLanguage();
    void drawsFormulasInEveryLanguageOrInNone();
    void reportsFaultsAtTheirPlace_data();
    void reportsFaultsAtTheirPlace();
    void changesNoHash();
};

void LabTranslationTest::putsWordsOverTheTexts()
{
    const LabFolder folder;
    folder.write("translations/de.yaml",
                 kHead + kTitle + "  acts.copy.predict.stem: \"Wie lange brauchen {{big.volume_gb}}?\"\n");
    const auto lab = Lab::read(folder.path(), "de");
    QVERIFY(lab);
    QCOMPARE((*lab)->definition().title.text, std::string("Kopierdauer"));
    QCOMPARE((*lab)->definition().acts[0].predict.stem.text, std::string("Wie lange brauchen {{big.volume_gb}}?"));
    QCOMPARE((*lab)->definition().acts[0].title.text, std::string("A copy"));
    QCOMPARE(titleIn(folder, {}), std::string("Copy time"));
}

void LabTranslationTest::putsWordsForOneContext()
{
    const LabFolder folder;
    folder.write("translations/de.yaml", kHead + "  acts.copy.equation.notes.0.cloud: In einer Region\n");
    const auto lab = Lab::read(folder.path(), "de");
    QVERIFY(lab);
    const auto& note = (*lab)->definition().acts[0].equation.notes.at(0);
    QCOMPARE(note.in("cloud"), std::string("In einer Region"));
    QCOMPARE(note.in("office"), std::string("On one desk"));
}

void LabTranslationTest::choosesTheFile_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("its own") << "en"
                             << "Copy time";
    QTest::newRow("language") << "de"
                              << "Kopierdauer";
    QTest::newRow("region with a file") << "de_AT"
                                        << "Kopierzeit";
    QTest::newRow("region without one") << "de_CH"
                                        << "Kopierdauer";
    QTest::newRow("with a hyphen") << "de-CH"
                                   << "Kopierdauer";
    QTest::newRow("with an encoding") << "de.UTF-8"
                                      << "Kopierdauer";
    QTest::newRow("none of it") << "fr"
                                << "Copy time";
    QTest::newRow("a path") << "../translations/de"
                            << "Copy time";
}

void LabTranslationTest::choosesTheFile()
{
    QFETCH(QString, language);
    const LabFolder folder;
    folder.write("translations/de.yaml", kHead + kTitle);
    folder.write("translations/de_AT.yaml", "language: de_AT\ntexts:\n  title: Kopierzeit\n");
    QTEST(QString::fromStdString(titleIn(folder, language.toStdString())), "title");
}

void LabTranslationTest::keepsTheLabsWordsWhenTheTranslationIsFaulty_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("syntax") << "language: de\ntexts: [";
    QTest::newRow("empty") << "";
    QTest::newRow("unknown placeholder") << QString::fromStdString(kHead + "  title: \"{{big.speed}}\"\n");
    QTest::newRow("not a text") << QString::fromStdString(kHead + kTitle + "  summary: [a]\n");
}

void LabTranslationTest::keepsTheLabsWordsWhenTheTranslationIsFaulty()
{
    QFETCH(QString, file);
    const LabFolder folder;
    folder.write("translations/de.yaml", file.toStdString());
    QCOMPARE(titleIn(folder, "de"), std::string("Copy time"));
    QVERIFY(!checkLab(folder.path()).empty());
}

void LabTranslationTest::isSoundWhenComplete()
{
    const LabFolder folder;
    folder.write("translations/de.yaml", completeTranslation());
    QCOMPARE(codes(checkLab(folder.path())), QString());
    QCOMPARE(titleIn(folder, "de"), std::string("Wort"));
}

void LabTranslationTest::reportsWhatIsMissing()
{
    const LabFolder folder;
    folder.write("translations/de.yaml", replaced(completeTranslation(), "  acts.copy.title: Wort\n", ""));
    const auto faults = checkLab(folder.path());
    QCOMPARE(codes(faults), QStringLiteral("2:1 missing-translation"));
    QCOMPARE(faults[0].file, (folder.path() / "translations" / "de.yaml").string());
    QVERIFY(faults[0].message.find("acts.copy.title") != std::string::npos);
    QVERIFY(Lab::read(folder.path(), "de"));
}

void LabTranslationTest::speaksFormulasInEveryLanguage()
{
    const LabFolder folder;
    const std::string key = "acts.copy.equation.formulas.0.spoken";
    const auto spoken = [&](const char* language) {
        const auto lab = Lab::read(folder.path(), language);
        return lab ? (*lab)->definition().acts[0].equation.formulas[0].spoken.text : "no lab";
    };
    const std::string own = spoken("");
    QVERIFY(own.size() > 1 && own.back() != '\n');
    folder.write("translations/de.yaml", replaced(completeTranslation(), key + ": Wort", key + ": T gleich D"));
    QCOMPARE(spoken("de"), std::string("T gleich D"));
    QCOMPARE(spoken("es"), own);
    folder.write("translations/de.yaml", replaced(completeTranslation(), "  " + key + ": Wort\n", ""));
    QCOMPARE(spoken("de"), own);
    const auto faults = checkLab(folder.path());
    QCOMPARE(codes(faults), QStringLiteral("2:1 missing-translation"));
    QVERIFY(faults[0].message.find(key) != std::string::npos);
}

void LabTranslationTest::drawsFormulasInEveryLanguageOrInNone()
{
    const LabFolder folder;
    const auto name = (*Lab::read(folder.path()))->definition().acts[0].equation.formulas[0].name;
    const auto drawing = [&](const char* language) {
        const auto lab = Lab::read(folder.path(), language);
        return formulaDrawing(folder.path(), name, (*lab)->definition().language).filename().string();
    };
    folder.write("translations/de.yaml", completeTranslation());
    QCOMPARE(drawing("de_AT"), name + ".svg");
    folder.write("math/" + name + ".es.svg", "<svg/>");
    QCOMPARE(drawing("de"), name + ".svg");
    const auto faults = checkLab(folder.path());
    QCOMPARE(codes(faults), QStringLiteral("2:1 missing-translation"));
    QVERIFY(faults[0].message.find(name + ".de.svg") != std::string::npos);
    folder.write("math/" + name + ".de.svg", "<svg/>");
    QCOMPARE(drawing("de_AT"), name + ".de.svg");
    QCOMPARE(drawing(""), name + ".svg");
    QVERIFY(checkLab(folder.path()).empty());
}

void LabTranslationTest::reportsFaultsAtTheirPlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("language") << "language: de"
                              << "language: fr"
                              << "1:11 wrong-value";
    QTest::newRow("key") << "  title: Wort\n"
                         << "  title: Wort\n  titel: Wort\n"
                         << "4:3 unknown-field";
    QTest::newRow("field") << "texts:"
                           << "author: Ada\ntexts:"
                           << "2:1 unknown-field";
    QTest::newRow("typed figure") << "  summary: Wort\n"
                                  << "  summary: Dauert 3 Tage\n"
                                  << "4:19 typed-figure";
    QTest::newRow("placeholder") << "  acts.copy.title: Wort\n"
                                 << "  acts.copy.title: \"{{big.x}}\"\n"
                                 << "18:21 placeholder-unknown";
}

void LabTranslationTest::reportsFaultsAtTheirPlace()
{
    QFETCH(QString, part);
    QFETCH(QString, by);
    const LabFolder folder;
    folder.write("translations/de.yaml", replaced(completeTranslation(), part.toStdString(), by.toStdString()));
    QTEST(codes(checkLab(folder.path())), "expected");
}

void LabTranslationTest::changesNoHash()
{
    const LabFolder folder;
    folder.write("translations/de.yaml", kHead + kTitle);
    QCOMPARE((*Lab::read(folder.path(), "de"))->contentHash(), (*Lab::read(folder.path()))->contentHash());
}

QTEST_GUILESS_MAIN(LabTranslationTest)
#include "lab_translation_test.moc"
