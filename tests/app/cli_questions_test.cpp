// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kRoster = "student_id,given_name,family_name,login,sis_id,section\n"
                            "1,Anne,Able,aable,S1,A\n2,Ben,Baker,bbaker,S2,A\n";

std::string courseFile(const std::string& rubric, int points)
{
    return "id: C-1\nterm: 2026-fall\nmatch: sis_id\nlabs:\n  - {lab: every-question, item: \"Questions\", points: " +
           std::to_string(points) + ", rubric: " + rubric + "}\n";
}

/// The way of one learner's work through the command line, with the lab that asks every kind of question.
class Course
{
public:
    explicit Course(const std::string& rubric = "default", int points = 25) : m_points(points), m_rubric(rubric)
    {
        qputenv("FORESIGHT_LAB_PATH", FORESIGHT_TEST_DATA "/labs");
    }

    [[nodiscard]] Said play(const std::string& script) const
    {
        return line.run({"lab", "play", "every-question", "--script", script, "--data-dir", line.path("data"),
                         "--learner", "S1", "--json"});
    }

    /// The whole of it: played, exported, imported and graded.
    [[nodiscard]] std::string graded() const
    {
        static_cast<void>(play(CommandLine::data("play/questions.yaml")));
        line.run({"submission", "export", "--data-dir", line.path("data"), "--learner", "S1", "--lab", "every-question",
                  "-o", handIn()});
        const std::string gradebook = line.path("gb.db");
        line.run(
            {"gradebook", "create", gradebook, "--course", line.write("course.yaml", courseFile(m_rubric, m_points))});
        line.run({"gradebook", "roster", gradebook, line.write("roster.csv", kRoster)});
        line.run({"gradebook", "import", gradebook, handIn()});
        line.run({"gradebook", "grade", gradebook});
        return gradebook;
    }

    [[nodiscard]] std::string handIn() const { return line.path("S1.foresight"); }

    [[nodiscard]] QString exported(const std::string& gradebook, const std::string& format,
                                   const std::vector<std::string>& more = {}) const
    {
        const std::string target = line.path("out." + format);
        std::vector<std::string> words{"gradebook", "export", gradebook, "--format", format, "-o", target};
        words.insert(words.end(), more.begin(), more.end());
        const Said said = line.run(words);
        QFile file(QString::fromStdString(target));
        return said.code == 0 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                : QString::fromStdString("failed: " + said.err);
    }

    CommandLine line;

private:
    int m_points;
    std::string m_rubric;
};

/// Points by rubric line, from the long CSV.
std::map<std::string, double> linePoints(const QString& csv)
{
    std::map<std::string, double> points;
    for (const QString& row : csv.split(QStringLiteral("\r\n"))) {
        const QStringList cells = row.split(QLatin1Char(','));
        if (cells.size() > 9 && cells.front() == QLatin1String("1")) {
            points[cells[7].toStdString()] = cells[8].toDouble();
        }
    }
    return points;
}

} // namespace

/// Every kind of question from the checker to the last export.
class CliQuestionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labIsSound();
    void playsVerifiesAndTells();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void paysShares();
    void certaintyCountsOnlyWhollyRight();
    void ownWordsHaveNoMarks();
    void countsEachKind();
    void exportsEachKind_data();
    void exportsEachKind();
    void pseudonymousExportsKeepNobodysWords();
    void reportsShowEachKind();
};

void CliQuestionsTest::labIsSound()
{
    const CommandLine line;
    const Said said = line.run({"lab", "check", CommandLine::data("labs/questions")});
    QVERIFY2(said.code == 0, (said.out + said.err).c_str());
}

void CliQuestionsTest::playsVerifiesAndTells()
{
    const Course course;
    const Said played = course.play(CommandLine::data("play/questions.yaml"));
    QVERIFY2(played.code == 0, played.err.c_str());
    QVERIFY(played.object()[QStringLiteral("finished")].toBool());
    QCOMPARE(course.line
                 .run({"submission", "export", "--data-dir", course.line.path("data"), "--learner", "S1", "--lab",
                       "every-question", "-o", course.handIn()})
                 .code,
             0);
    const Said verified = course.line.run({"submission", "verify", course.handIn(), "--json"});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.out.find("\"sound\":true") != std::string::npos);
    // What was written in any way is recorded in the one way.
    QFile file(QString::fromStdString(course.handIn()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* answer :
         {"\"A,C\"", "\"5000\"", "\"A,C,B,D\"", "\"volume=byte,time=second,rate=watt\"", "\"copy=40,wait=60\"",
          "\"speed=slow,time=shorter\"", "\"one=2.5,three=7.5\"", "\"25.5\"", "\"The link decides.\""}) {
        QByteArray escaped = QByteArray(answer).replace('"', "\\\"");
        QVERIFY2(bytes.contains(answer) || bytes.contains(escaped), answer);
    }
}

void CliQuestionsTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QString>("acts");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown option") << "choice: {predict: Z}"
                                    << "unknown-answer";
    QTest::newRow("twice the same") << "choice: {predict: B, explore: [{volume_gb: 300}], reflect: [[A, A]]}"
                                    << "unknown-answer";
    QTest::newRow("a list for one choice") << "choice: {predict: [A, B]}"
                                           << "unknown-answer";
    const QString before = QStringLiteral("choice: {predict: B, explore: [{volume_gb: 300}], reflect: [[A, C]]}, "
                                          "several: {predict: [A], explore: [{volume_gb: 300}], reflect: [B]}, ");
    QTest::newRow("no number") << before + QStringLiteral("number: {predict: soon}") << "answer-not-a-number";
    QTest::newRow("out of range") << before + QStringLiteral("number: {predict: 0.1}") << "answer-out-of-range";
    const QString ranked =
        before + QStringLiteral("number: {predict: 7, explore: [{volume_gb: 300}], reflect: [[C, A, B]]}");
    QTest::newRow("not all ranked") << ranked << "answer-incomplete";
}

void CliQuestionsTest::refusesWhatIsNoAnswer()
{
    QFETCH(QString, acts);
    QFETCH(QString, says);
    const Course course;
    const std::string script = "context: office\nacts: {" + acts.toStdString() + "}\n";
    const Said said = course.play(course.line.write("play.yaml", script));
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.find(says.toStdString()) != std::string::npos, said.err.c_str());
    QVERIFY2(said.err.find("This answer cannot be taken") != std::string::npos, said.err.c_str());
    QVERIFY2(said.err.find("step before") == std::string::npos, said.err.c_str());
}

void CliQuestionsTest::paysShares()
{
    const Course course("correctness", 14);
    const auto points = linePoints(course.exported(course.graded(), "csv-long"));
    const auto close = [&](const char* line, double expected) {
        const auto found = points.find(line);
        return found != points.end() && std::abs(found->second - expected) < 1e-3;
    };
    QVERIFY(close("choice-correct", 2));
    QVERIFY(close("several-correct", 2));
    QVERIFY(close("number-correct", 2 * (1 - std::log(5000.0 / 2400) / std::log(10))));
    QVERIFY(close("ranking-correct", 2 * 5.0 / 6));
    QVERIFY(close("matching-correct", 2 * 2.0 / 3));
    QVERIFY(close("parts-correct", 2 * 0.9));
    QVERIFY(close("sentence-correct", 1));

    const Course usual;
    const auto lines = linePoints(usual.exported(usual.graded(), "csv-long"));
    QCOMPARE(lines.at("choice-reflect"), 1.0); // the second try, half
    QCOMPARE(lines.at("ranking-reflect"), 1.0);
    QCOMPARE(lines.at("parts-reflect"), 2.0);
    QCOMPARE(lines.at("words-reflect"), 2.0); // answered
    QCOMPARE(lines.at("words-commit"), 1.0);
}

void CliQuestionsTest::certaintyCountsOnlyWhollyRight()
{
    const Course course("certainty", 21);
    const auto points = linePoints(course.exported(course.graded(), "csv-long"));
    QCOMPARE(points.at("choice-certainty"), 3.0);
    QCOMPARE(points.at("several-certainty"), 2.0);
    QCOMPARE(points.at("number-certainty"), -6.0);
    QCOMPARE(points.at("ranking-certainty"), 0.0);
    QCOMPARE(points.at("sentence-certainty"), -6.0);
}

/// A rubric line that would score them is refused, in the lab and in a course file.
void CliQuestionsTest::ownWordsHaveNoMarks()
{
    const CommandLine line;
    qputenv("FORESIGHT_LAB_PATH", FORESIGHT_TEST_DATA "/labs");
    const std::string own =
        "id: C-1\nterm: t\nmatch: sis_id\nlabs:\n  - lab: every-question\n    item: Questions\n"
        "    points: 1\n    rubric:\n      - {id: x, title: X, act: words, award: correct, points: 1}\n";
    const std::string gradebook = line.path("gb.db");
    line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", own)});
    const Said said = line.run({"gradebook", "grade", gradebook});
    QVERIFY(said.code != 0);
}

void CliQuestionsTest::countsEachKind()
{
    const Course course;
    const Said said = course.line.run({"gradebook", "statistics", course.graded(), "--json"});
    QVERIFY2(said.code == 0, said.err.c_str());
    const QString text = QString::fromStdString(said.out);
    QVERIFY(text.contains(QStringLiteral("\"answer\":\"5000..10000\"")));
    QVERIFY(text.contains(QStringLiteral("\"answer\":\"rate=watt\"")));
    QVERIFY(text.contains(QStringLiteral("\"part_means\"")));
    QVERIFY(text.contains(QStringLiteral("\"not-scored\"")));
    QVERIFY(!text.contains(QStringLiteral("The link decides"))); // own words are no category
}

void CliQuestionsTest::exportsEachKind_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("has");
    QTest::newRow("json") << "json"
                          << QStringList{QStringLiteral("\"copy=40,wait=60\""), QStringLiteral("\"share\":0.9"),
                                         QStringLiteral("\"share\":null"), QStringLiteral("\"correct\":null")};
    QTest::newRow("qti 2.2") << "qti-results-2.2"
                             << QStringList{
                                    QStringLiteral(R"(cardinality="multiple" baseType="identifier")"),
                                    QStringLiteral(R"(cardinality="ordered" baseType="identifier")"),
                                    QStringLiteral(R"(cardinality="multiple" baseType="directedPair")"),
                                    QStringLiteral(R"(cardinality="single" baseType="float")"),
                                    QStringLiteral(R"(cardinality="single" baseType="string")"),
                                    QStringLiteral(R"(<value fieldIdentifier="copy" baseType="float">40</value>)"),
                                    QStringLiteral(R"(identifier="RESPONSE.speed")"),
                                    QStringLiteral("<value>volume byte</value>"),
                                    QStringLiteral("<value>The link decides.</value>"),
                                    QStringLiteral("<value>1200</value>")};
    QTest::newRow("qti 3.0") << "qti-results-3.0" << QStringList{QStringLiteral(R"(identifier="RESPONSE.time")")};
    QTest::newRow("qti usage data") << "qti-usage-data"
                                    << QStringList{QStringLiteral(R"(mapKey="5000..10000")"),
                                                   QStringLiteral(R"(mapKey="speed=slow")")};
    QTest::newRow("xapi") << "xapi"
                          << QStringList{QStringLiteral(R"("interactionType":"sequencing")"),
                                         QStringLiteral(R"("interactionType":"matching")"),
                                         QStringLiteral(R"("interactionType":"numeric")"),
                                         QStringLiteral(R"("interactionType":"fill-in")"),
                                         QStringLiteral(R"("interactionType":"long-fill-in")"),
                                         QStringLiteral(R"("interactionType":"performance")"),
                                         QStringLiteral(R"("response":"A[,]C")"),
                                         QStringLiteral(R"("response":"C[,]A[,]B[,]D")"),
                                         QStringLiteral(R"("response":"volume[.]byte[,]time[.]second[,]rate[.]watt")"),
                                         QStringLiteral(R"("response":"copy[.]40[,]wait[.]60")"),
                                         QStringLiteral(R"("response":"slow[,]shorter")"),
                                         QStringLiteral(R"("600[:]2400")"),
                                         QStringLiteral(R"("source":[{"id":"volume"})")};
    QTest::newRow("csv") << "csv" << QStringList{QStringLiteral("Questions")};
}

void CliQuestionsTest::exportsEachKind()
{
    QFETCH(QString, format);
    QFETCH(QStringList, has);
    const Course course;
    const QString text = course.exported(course.graded(), format.toStdString());
    for (const QString& part : has) {
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is not in ") + text.left(20'000)));
    }
}

void CliQuestionsTest::pseudonymousExportsKeepNobodysWords()
{
    const Course course;
    const std::string gradebook = course.graded();
    for (const char* format : {"json", "xapi", "qti-results-2.2", "qti-usage-data"}) {
        const QString text =
            course.exported(gradebook, format, {"--pseudonyms", course.line.path(std::string(format) + ".key")});
        QVERIFY2(!text.startsWith(QStringLiteral("failed")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("The link decides")));
        QVERIFY(!text.contains(QStringLiteral("twenty minutes")));
    }
}

void CliQuestionsTest::reportsShowEachKind()
{
    const Course course;
    const std::string gradebook = course.graded();
    const std::string target = course.line.path("report.html");
    const Said said = course.line.run({"gradebook", "report", gradebook, "--student", "1", "-o", target});
    QVERIFY2(said.code == 0, said.err.c_str());
    QFile file(QString::fromStdString(target));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    for (const char* part :
         {"A · A faster link; C · Less data", "5,000 s", "1. A · Disk; 2. C · Memory", "A rate: Watts",
          "copy · Copying: 40 %", "When the link is slow, the copy takes less time.", "The link decides.",
          "That is too long: it takes 20 min.", "A good answer says"}) {
        QVERIFY2(page.contains(QString::fromUtf8(part)), part);
    }
}

QTEST_GUILESS_MAIN(CliQuestionsTest)
#include "cli_questions_test.moc"
