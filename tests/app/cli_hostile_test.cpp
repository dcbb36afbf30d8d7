// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/core/grading/import_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <map>
#include <set>

using namespace foresight;
using namespace foresight::test;

namespace {

/// What the built program said.
struct Answer
{
    int code = -1;
    std::string out;
    std::string err;
};

Answer run(const std::vector<std::string>& arguments)
{
    QStringList words;
    for (const std::string& argument : arguments) {
        words += QString::fromStdString(argument);
    }
    QProcess process;
    process.start(QStringLiteral(FORESIGHT_CLI), words);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

/// The first control character that a terminal would act upon, besides line feed and tab; 0 for none.
int controlIn(const std::string& text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) {
            return byte;
        }
    }
    return 0;
}

bool isNumber(const std::string& text)
{
    bool good = false;
    QString::fromStdString(text).toDouble(&good);
    return good;
}

/// Whether a spreadsheet could take a cell for a formula. Numbers are none, negative ones included.
bool isFormula(const std::string& cell)
{
    const QString text = QString::fromStdString(cell);
    return !text.isEmpty() && QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()) &&
           !isNumber(cell);
}

/// Everything that begins a formula somewhere; what is behind it would be one.
const std::vector<std::string> kStarts{"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
const std::string kBehind = "cmd|' /C calc'!A0, \"x\"";

} // namespace

/// Names, texts and file names that mean something to a database, a spreadsheet, a browser or a terminal, through the
/// built program.
class CliHostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS); }
    void spreadsheetsSeeNoFormula();
    void importFilesKeepTextsAsTheyAre();
    void reportsAreText();
    void namesAreFoundLiterally();
    void oneFileIsOneLine();
    void errorsAreOneLine_data();
    void errorsAreOneLine();
};

namespace {

/// A gradebook in which every text that a person can give begins as a formula does.
struct Formulas : ImportBench
{
    std::string file = path("gb.db");
    std::vector<std::string> names;

    Formulas()
    {
        std::string roster = "student_id,family_name,given_name,section,sis_id,login\n";
        for (std::size_t i = 0; i < kStarts.size(); ++i) {
            names.push_back(kStarts[i] + kBehind);
            const std::string number = std::to_string(100 + i);
            roster +=
                csvLine({number, names.back(), kStarts[i] + "1+1", kStarts[i] + "A1", "X" + number, "u" + number});
        }
        ok({"gradebook", "roster", file, write("roster.csv", roster)});
        for (std::size_t i = 0; i < kStarts.size(); ++i) {
            const std::string number = std::to_string(100 + i);
            const std::string student = "--student=" + number;
            ok({"gradebook", "override", file, student, "--item=Lab 04", i == 0 ? "--points=-1.25" : "--points=7",
                "--reason=" + names[i]});
            ok({"gradebook", "comment", file, student, "--item=Lab 04", "--text=" + names[i]});
        }
    }

    static void ok(const std::vector<std::string>& arguments)
    {
        const Answer answer = run(arguments);
        if (answer.code != 0) {
            qFatal("%s", answer.err.c_str());
        }
    }

    [[nodiscard]] std::vector<CsvRow> cells(const std::string& format) const
    {
        ok({"gradebook", "export", file, "--format", format, "-o", path(format)});
        return *parseCsv(readFile(path(format)), format);
    }

    static std::string readFile(const std::filesystem::path& path)
    {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

} // namespace

void CliHostileTest::spreadsheetsSeeNoFormula()
{
    const Formulas book;
    std::map<std::string, std::vector<CsvRow>> files{{"csv", book.cells("csv")}, {"csv-long", book.cells("csv-long")}};
    files["audit"] = *parseCsv(run({"gradebook", "audit", book.file, "--csv"}).out, "audit");
    for (const auto& [name, rows] : files) {
        std::set<std::string> seen;
        bool negative = false;
        for (const CsvRow& row : rows) {
            for (const std::string& cell : row.fields) {
                QVERIFY2(!isFormula(cell), (name + ": " + cell).c_str());
                seen.insert(cell);
                negative = negative || cell == "-1.25";
            }
        }
        QVERIFY2(negative, name.c_str()); // a number stays one
        for (const std::string& text : book.names) {
            QVERIFY2(seen.contains("'" + text), text.c_str()); // and taking the apostrophe away gives the text back
        }
    }
}

void CliHostileTest::importFilesKeepTextsAsTheyAre()
{
    const Formulas book;
    const std::vector<CsvRow> rows = book.cells("canvas");
    std::set<std::string> seen;
    for (const CsvRow& row : rows) {
        seen.insert(row.fields.begin(), row.fields.end());
    }
    for (std::size_t i = 0; i < kStarts.size(); ++i) {
        QVERIFY2(seen.contains(book.names[i] + ", " + kStarts[i] + "1+1"), book.names[i].c_str());
    }
    QVERIFY(seen.contains("-1.25"));
}

void CliHostileTest::reportsAreText()
{
    ImportBench bench;
    const std::string file = bench.path("gb.db");
    const std::string hostile = "<script>alert(1)</script><img src=file:///etc/passwd onerror='x'>&amp;\"";
    Formulas::ok(
        {"gradebook", "roster", file,
         bench.write("r.csv", csvLine({"student_id", "family_name", "sis_id"}) + csvLine({"100", hostile, "X100"}))});
    Formulas::ok(
        {"gradebook", "override", file, "--student", "100", "--item", "Lab 04", "--points", "7", "--reason", hostile});
    Formulas::ok({"gradebook", "comment", file, "--student", "100", "--item", "Lab 04", "--text", hostile});
    Formulas::ok({"gradebook", "report", file, "--student", "100", "-o", bench.path("one.html")});
    Formulas::ok({"gradebook", "report", file, "--all", bench.path("all")});
    Formulas::ok({"gradebook", "export", file, "--format", "html", "-o", bench.path("class.html")});
    std::vector<std::filesystem::path> reports{bench.path("one.html"), bench.path("class.html")};
    for (const auto& entry : std::filesystem::directory_iterator(bench.path("all"))) {
        reports.push_back(entry.path());
    }
    for (const std::filesystem::path& report : reports) {
        const std::string html = Formulas::readFile(report);
        QVERIFY2(!html.empty(), report.c_str());
        for (const char* word : {"<script", "<img", "src=\"http", "href=\"http", "url(http"}) {
            QVERIFY2(html.find(word) == std::string::npos, (report.string() + ": " + word).c_str());
        }
        QVERIFY(html.find("Content-Security-Policy") != std::string::npos);
    }
    QVERIFY(Formulas::readFile(reports.front()).find("&lt;script&gt;alert(1)") != std::string::npos);
}

void CliHostileTest::namesAreFoundLiterally()
{
    const ImportBench bench;
    const std::string file = bench.path("gb.db");
    const std::vector<std::string> numbers{"1'; DROP TABLE students;--", "%", "_", "100%_\\", "\" OR 1=1", "*"};
    std::string roster = csvLine({"student_id", "family_name", "sis_id"});
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        roster += csvLine({numbers[i], "Family " + std::to_string(i), numbers[i]});
    }
    Formulas::ok({"gradebook", "roster", file, bench.write("r.csv", roster)});
    for (const std::string& number : numbers) {
        const auto audited = [&] {
            const Answer said = run({"gradebook", "audit", file, "--student", number, "--json"});
            return QJsonDocument::fromJson(QByteArray::fromStdString(said.out)).object()[u"audit"_qs].toArray();
        };
        const auto before = audited().size();
        Formulas::ok({"gradebook", "override", file, "--student", number, "--item", "Lab 04", "--points", "3",
                      "--reason", number});
        QCOMPARE(audited().size(), before + 1);
        QCOMPARE(audited().last().toObject()[u"reason"_qs].toString(), QString::fromStdString(number));
    }
    const GradeTable table = *Gradebook::open(file)->table();
    QCOMPARE(table.rows.size(), 9 + numbers.size());
    const auto overridden = std::count_if(table.rows.begin(), table.rows.end(),
                                          [](const GradeRow& row) { return row.cells.front().override.has_value(); });
    QCOMPARE(static_cast<std::size_t>(overridden), numbers.size());
    QCOMPARE(
        run({"gradebook", "override", file, "--student", "1%", "--item", "Lab 04", "--points", "3", "--reason", "x"})
            .code,
        2);
}

void CliHostileTest::oneFileIsOneLine()
{
    const ImportBench bench;
    const std::string nasty = "in/a\nb.foresight: accepted\x1b[31m%s%n\r.foresight";
    bench.write(nasty, "nonsense");
    bench.write("in/\u202Eevil.foresight", bench.whole("\x1b]0;x\x07S1"));
    const Answer said = run({"gradebook", "import", bench.path("gb.db"), bench.path("in")});
    QCOMPARE(said.code, 1);
    QCOMPARE(controlIn(said.out), 0);
    QCOMPARE(std::count(said.out.begin(), said.out.end(), '\n'), std::ptrdiff_t{4}); // two files, two counts
    QVERIFY2(said.out.find("<U+000A>b.foresight: accepted<U+001B>[31m%s%n<U+000D>.foresight: damaged") !=
                 std::string::npos,
             said.out.c_str());
    QVERIFY(said.out.find("\u202E") == std::string::npos);
    for (const std::vector<std::string>& more : std::vector<std::vector<std::string>>{
             {"gradebook", "show", bench.path("gb.db")}, {"gradebook", "audit", bench.path("gb.db")}}) {
        const Answer shown = run(more);
        QCOMPARE(shown.code, 0);
        QCOMPARE(controlIn(shown.out), 0);
    }
    const Answer verified = run({"submission", "verify", bench.path(nasty), bench.path("in/\u202Eevil.foresight")});
    QCOMPARE(controlIn(verified.out), 0);
    QCOMPARE(std::count(verified.out.begin(), verified.out.end(), '\n'), std::ptrdiff_t{2});
}

void CliHostileTest::errorsAreOneLine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("heading") << QByteArray("r.csv") << QByteArray("\"a\x1b[2J\nb\",c\n1,2\n");
    QTest::newRow("unknown column") << QByteArray("r.csv") << QByteArray("student_id,\"x\x1b[2J\ny\"\n1,2\n");
    QTest::newRow("number that is there twice")
        << QByteArray("r.csv") << QByteArray("student_id\n\"\x1b[2J\"\n\"\x1b[2J\"\n");
    QTest::newRow("file name") << QByteArray("r\x1b[2J\n.csv") << QByteArray("x\n1\n");
}

void CliHostileTest::errorsAreOneLine()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    const ImportBench bench;
    const std::string roster = bench.write(name.toStdString(), content.toStdString());
    const Answer said = run({"gradebook", "roster", bench.path("gb.db"), roster});
    QCOMPARE(said.code, 2);
    QVERIFY2(controlIn(said.err) == 0, said.err.c_str());
    std::istringstream lines(said.err);
    for (std::string line; std::getline(lines, line);) {
        QVERIFY2(line.starts_with("foresight-cli: ") || line.starts_with(bench.path("r").string()), line.c_str());
    }
}

QTEST_GUILESS_MAIN(CliHostileTest)
#include "cli_hostile_test.moc"
