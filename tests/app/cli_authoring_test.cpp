// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/lab/lab.h"
#include "tests/app/cli_fixture.h"
#include "tests/core/base/raw_zip.h"
#include "tests/core/lab/packed_lab.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using namespace foresight::test;
namespace fs = std::filesystem;

namespace {

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

/// From `lab new` to a grade, as an author, a student's machine and an instructor go.
class CliAuthoringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newLabsAreSound();
    void newRefuses_data();
    void newRefuses();
    void packInstallListRemove();
    void signedAndTrusted();
    void hostileArchivesAreRefused();
    void playedWorkWaitsForItsVersion();

private:
    Said run(const std::vector<std::string>& arguments) const
    {
        std::ostringstream out;
        std::ostringstream err;
        const int code = cli::runCommandLine(arguments, {out, err, at("program/bin"), m_clock});
        return {code, out.str(), err.str()};
    }
    std::string at(const std::string& name) const { return m_folder->path().toStdString() + "/" + name; }
    /// The template with another version, packed.
    std::string packed(const std::string& version, const std::string& title, const std::string& key = {}) const
    {
        const std::string folder = at("lab-" + version);
        fs::remove_all(folder);
        writeTemplate(folder, version, title);
        const std::string file = at(version + ".foresightlab");
        std::vector<std::string> words{"lab", "pack", folder, "-o", file};
        if (!key.empty()) {
            words.insert(words.end(), {"--sign", key});
        }
        const Said said = run(words);
        if (said.code != 0) {
            qFatal("not packed: %s", said.err.c_str());
        }
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void CliAuthoringTest::initTestCase()
{
    qunsetenv("FORESIGHT_LAB_PATH");
}

void CliAuthoringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(at("home")));
    fs::create_directories(at("program/bin"));
    fs::create_directories(at("program/share/foresight/labs"));
    fs::create_directory_symlink(fs::path(FORESIGHT_LABS) / ".." / "lab-template",
                                 at("program/share/foresight/lab-template"));
}

void CliAuthoringTest::newLabsAreSound()
{
    const Said made = run({"lab", "new", at("my-lab"), "--title", "It's \"mine\": a lab"});
    QCOMPARE(made.err, std::string());
    QCOMPARE(made.code, 0);
    const Said checked = run({"lab", "check", at("my-lab"), "--json"});
    QCOMPARE(checked.code, 0);
    const auto lab = Lab::read(at("my-lab")).value();
    QCOMPARE(lab->definition().id, std::string("my-lab"));
    QCOMPARE(lab->definition().title.text, std::string("It's \"mine\": a lab"));
    // The comments are still there, and it can be evaluated and played to its end.
    QVERIFY(says(treeOf(at("my-lab")).at("lab.yaml"), "# letters, digits"));
    const Said said = run({"lab", "evaluate", at("my-lab"), "--act", "download", "--json"});
    QVERIFY(said.object()[QLatin1String("outputs")].toObject()[QLatin1String("transfer_s")].toDouble() > 600);
    std::ofstream(at("script.yaml")) << "context: home\nacts:\n  download: {predict: A, confidence: guess, explore: "
                                        "[{link: fibre}, {link: dsl}], observe: 673.7, reflect: [A, C]}\n";
    const Said played = run({"lab", "play", at("my-lab"), "--script", at("script.yaml"), "--data-dir", at("data"),
                             "--learner", "S1", "--json"});
    QCOMPARE(played.err, std::string());
    QVERIFY(played.object()[QLatin1String("finished")].toBool());
    QCOMPARE(run({"lab", "new", at("my-lab")}).code, 3); // it is there
}

void CliAuthoringTest::newRefuses_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("folder's name is no id") << QByteArrayList{"my lab"};
    QTest::newRow("no id") << QByteArrayList{"lab", "--id", "a/b"};
    QTest::newRow("device") << QByteArrayList{"lab", "--id", "nul"};
    QTest::newRow("two lines") << QByteArrayList{"lab", "--title", "a\nid: evil"};
}

void CliAuthoringTest::newRefuses()
{
    QFETCH(QByteArrayList, words);
    std::vector<std::string> all{"lab", "new", at(words.takeFirst().toStdString())};
    for (const QByteArray& word : words) {
        all.push_back(word.toStdString());
    }
    QCOMPARE(run(all).code, 2);
    QVERIFY(!fs::exists(all[2]));
}

void CliAuthoringTest::packInstallListRemove()
{
    const std::string file = packed("1.0.0", "First");
    const Said verified = run({"lab", "verify", file, "--json"});
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.object()[QLatin1String("id")].toString(), QStringLiteral("download-time"));
    QVERIFY(verified.object()[QLatin1String("signed_by")].isNull());
    QCOMPARE(verified.object()[QLatin1String("trusted")].toBool(), false);
    const Said installed = run({"lab", "install", file});
    QCOMPARE(installed.code, 0);
    QVERIFY(says(installed.err, "unsigned"));
    QVERIFY(fs::exists(at("home/foresight/labs/download-time/1.0.0/lab.yaml")));
    const Said listed = run({"lab", "list", "--json"});
    const QJsonObject lab = listed.object()[QLatin1String("labs")].toArray().at(0).toObject();
    QCOMPARE(lab[QLatin1String("seal")].toString(), QStringLiteral("unsigned"));
    QCOMPARE(lab[QLatin1String("trusted")].toBool(), false);
    QVERIFY(fs::exists(at("home/foresight/lab-index/own-C.json")));
    QVERIFY(says(run({"lab", "list"}).out, "unsigned"));

    QVERIFY(says(run({"lab", "install", packed("0.9.0", "Older")}).err, "is newer"));
    QCOMPARE(run({"lab", "install", file}).code, 0);
    const Said conflict = run({"lab", "install", packed("1.0.0", "Changed")});
    QCOMPARE(conflict.code, 1);
    QVERIFY(says(conflict.err, "with other content"));
    QCOMPARE(run({"lab", "list"}).out.substr(0, 26), std::string("download-time\t1.0.0\tFirst\t"));

    QCOMPARE(run({"lab", "remove", "download-time", "--version", "1.0.0"}).code, 0);
    QVERIFY(says(run({"lab", "list"}).out, "0.9.0"));
    QCOMPARE(run({"lab", "remove", "download-time"}).code, 0);
    QCOMPARE(run({"lab", "remove", "download-time"}).code, 2);
    QCOMPARE(run({"lab", "list"}).out, std::string());
}

void CliAuthoringTest::signedAndTrusted()
{
    const QJsonObject key = run({"lab", "key", at("my.key"), "--json"}).object();
    const std::string hex = key[QLatin1String("public_key")].toString().toStdString();
    QCOMPARE(hex.size(), std::size_t{64});
    QCOMPARE(run({"lab", "key", at("my.key"), "--json"}).object(), key); // the same again
    const std::string file = packed("1.0.0", "Signed", at("my.key"));
    QCOMPARE(run({"lab", "verify", file, "--trusted-key", hex}).code, 0);
    QCOMPARE(run({"lab", "verify", file, "--trusted-key", std::string(64, 'a')}).code, 1);
    QCOMPARE(run({"lab", "install", file, "--trusted-key", std::string(64, 'a')}).code, 1);
    QVERIFY(!fs::exists(at("home")));
    QVERIFY(says(run({"lab", "install", file}).err, "not trusted here"));
    const Said trusted = run({"lab", "install", file, "--trusted-key", hex});
    QCOMPARE(trusted.err, std::string());
    QVERIFY(run({"lab", "list", "--json"})
                .object()[QLatin1String("labs")]
                .toArray()
                .at(0)
                .toObject()[QLatin1String("trusted")]
                .toBool());
    // From then on without naming the key.
    QCOMPARE(run({"lab", "install", packed("1.1.0", "Signed", at("my.key"))}).err, std::string());

    std::string bytes = *readFile(file, 1'000'000);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(at("changed.foresightlab"), std::ios::binary) << bytes;
    QCOMPARE(run({"lab", "verify", at("changed.foresightlab")}).code, 1);
    QCOMPARE(run({"lab", "verify", at("missing.foresightlab")}).code, 3);
}

void CliAuthoringTest::hostileArchivesAreRefused()
{
    fs::create_directories(at("home/foresight/labs"));
    std::ofstream(at("home/foresight/labs/sentinel")) << "stays";
    for (const HostileZip& zip : hostileZips()) {
        std::ofstream(at("hostile"), std::ios::binary) << zip.bytes;
        const auto before = treeOf(m_folder->path().toStdString());
        const Said said = run({"lab", "install", at("hostile")});
        QVERIFY2(said.code == 1, zip.what);
        QVERIFY(said.out.empty() && !said.err.empty());
        QCOMPARE(treeOf(m_folder->path().toStdString()), before);
    }
}

/// The lab is updated between the work and the grading: the hand-in waits, and is graded by its own version.
void CliAuthoringTest::playedWorkWaitsForItsVersion()
{
    const std::string hex =
        run({"lab", "key", at("my.key"), "--json"}).object()[QLatin1String("public_key")].toString().toStdString();
    const std::string first = packed("1.0.0", "First", at("my.key"));
    QCOMPARE(run({"lab", "install", first, "--trusted-key", hex}).code, 0);
    std::ofstream(at("script.yaml")) << "context: home\nacts:\n  download: {predict: B, confidence: guess, explore: "
                                        "[{link: fibre}, {link: dsl}], observe: 673.7, reflect: [C]}\nhand_in: "
                                     << at("S1.foresight") << "\n";
    QCOMPARE(run({"lab", "play", "download-time", "--script", at("script.yaml"), "--data-dir", at("data"), "--learner",
                  "S1"})
                 .code,
             0);
    QCOMPARE(run({"lab", "install", packed("2.0.0", "Second", at("my.key"))}).code, 0);
    QCOMPARE(run({"lab", "remove", "download-time", "--version", "1.0.0"}).code, 0);

    std::ofstream(at("course.yaml")) << "id: C\nterm: T\nmatch: student_id\nlabs:\n  - {lab: download-time, item: Lab, "
                                        "points: 10, rubric: default}\n";
    std::ofstream(at("roster.csv")) << "student_id,given_name,family_name\nS1,Ada,A\n";
    QCOMPARE(run({"gradebook", "create", at("gb"), "--course", at("course.yaml")}).code, 0);
    QCOMPARE(run({"gradebook", "roster", at("gb"), at("roster.csv")}).code, 0);
    const Said imported = run({"gradebook", "import", at("gb"), at("S1.foresight")});
    QVERIFY(says(imported.out, "lab-version-differs"));
    const QJsonObject waits = run({"gradebook", "grade", at("gb"), "--json"}).object();
    QCOMPARE(waits[QLatin1String("graded")].toInt(), 0);
    const QJsonObject waiting = waits[QLatin1String("waiting")].toArray().at(0).toObject();
    QCOMPARE(waiting[QLatin1String("version")].toString(), QStringLiteral("1.0.0"));
    QCOMPARE(waiting[QLatin1String("hand_ins")].toInt(), 1);
    QVERIFY(says(run({"gradebook", "grade", at("gb")}).out, "version 1.0.0"));

    QCOMPARE(run({"lab", "install", first}).code, 0);
    const QJsonObject graded = run({"gradebook", "grade", at("gb"), "--json"}).object();
    QCOMPARE(graded[QLatin1String("graded")].toInt(), 1);
    QCOMPARE(graded[QLatin1String("waiting")].toArray().size(), 0);
    QVERIFY(says(run({"gradebook", "show", at("gb")}).out, "10"));
}

QTEST_GUILESS_MAIN(CliAuthoringTest)
#include "cli_authoring_test.moc"
