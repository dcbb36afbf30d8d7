// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lms_fixture.h"

using namespace foresight;
using namespace foresight::test;

namespace {

/// Two students and one item.
Export plain()
{
    Export out;
    out.course = {};
    out.course.match = Identifier::SisId;
    out.course.labs = {item("Lab 04", 10)};
    out.table.rows = {{{"1", "Anne", "Able", "a@x", "aable", "1001", "S1001", "A"}, false, {graded(8.5, "good")}},
                      {{"2", "Bobby", "Bunce", "b@x", "bbunce", "1002", "S1002", "A"}, false, {{}}}};
    return out;
}

} // namespace

/// The platforms' own files as they come from an interface in another language.
class LmsLanguagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodleInOtherLanguages_data();
    void moodleInOtherLanguages();
    void wordsOfAnotherLanguageAreNoHeading();
    void canvasPostingLineInAnyLanguage();
};

void LmsLanguagesTest::moodleInOtherLanguages_data()
{
    QTest::addColumn<QByteArray>("header"); ///< semicolons; id, points, comment, percentage
    QTest::newRow("German") << QByteArray("Vorname;Nachname;ID-Nummer;E-Mail-Adresse;Aufgabe: Lab 04 (Punkte);"
                                          "Aufgabe: Lab 04 (Rückmeldung);Aufgabe: Lab 04 (Prozentsatz)");
    QTest::newRow("Spanish") << QByteArray("Nombre;Apellido(s);Número de ID;Dirección de correo;Tarea:Lab 04 (Real);"
                                           "Tarea:Lab 04 (Retroalimentación);Tarea:Lab 04 (Porcentaje)");
    QTest::newRow("French") << QByteArray("Prénom;Nom;Numéro d'identification;Adresse de courriel;"
                                          "Devoir\u00A0: Lab 04 (Brut);Devoir\u00A0: Lab 04 (Feedback);"
                                          "Devoir\u00A0: Lab 04 (Pourcentage)");
}

void LmsLanguagesTest::moodleInOtherLanguages()
{
    QFETCH(QByteArray, header);
    const std::string begin = header.toStdString() + "\n";
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("moodle-csv", begin + "Anne;Able;S1001;a@x;7,00;;70,00 %\nBobby;Bunce;S1002;b@x;-;;-\n");
    QVERIFY2(merged, merged ? "" : merged.error().cause.c_str());
    QCOMPARE(QByteArray::fromStdString(merged->bytes),
             header + "\nAnne;Able;S1001;a@x;\"8,5\";good;70,00 %\nBobby;Bunce;S1002;b@x;-;;-\n");
    QCOMPARE(merged->merge->matched, (std::vector<std::string>{"1", "2"}));
    const QStringList headings = QString::fromUtf8(header).split(u';');
    MoodleMapping mapping;
    mapping.idColumn = headings[2].toStdString();
    mapping.mapTo = &PlatformUser::schoolId;
    mapping.items = {{headings[4].toStdString(), "Lab 04"}};
    mapping.feedback = {{headings[5].toStdString(), "Lab 04"}};
    mapping.separator = ';';
    mapping.decimal = ',';
    const Imported done = importMoodleCsv(merged->bytes, platformOf(out.table, {{"", "Lab 04", 10}}), mapping);
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    QCOMPARE(done.at("1001", "Lab 04").feedback, std::string("good"));
}

void LmsLanguagesTest::canvasPostingLineInAnyLanguage()
{
    Export out = plain();
    out.options.missing = MissingResult::OmitRow;
    const std::string header = "Student,ID,Section,Lab 04 (5123)\n,,,Manuelle Veröffentlichung\n";
    const Result<ExportedFile> merged = out.merge("canvas", header + "\"Able, Anne\",1001,A,1\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, header + "\"Able, Anne\",1001,A,8.5\n");
    QVERIFY(merged->merge->unmatched.empty());
}

void LmsLanguagesTest::wordsOfAnotherLanguageAreNoHeading()
{
    // A colon without a blank is Spanish: in an English file it belongs to the title.
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("moodle-csv", "ID number,Old:Lab 04 (Real),Lab 04 (Real),Lab 04 (Punkte)\nS1001,1,2,3\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, std::string("ID number,Old:Lab 04 (Real),Lab 04 (Real),Lab 04 (Punkte)\nS1001,1,8.5,3\n"));
}

QTEST_APPLESS_MAIN(LmsLanguagesTest)
#include "lms_languages_test.moc"
