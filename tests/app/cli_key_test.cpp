// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"

#include "core/submission/keyring.h"

#include <QJsonArray>
#include <QtTest>

#include <filesystem>

using namespace foresight;
using namespace foresight::test;

namespace {

const char* const kCourse = "id: MLSYS-101\nterm: 2026-fall\nlabs:\n"
                            "  - {lab: data-gravity-trap, item: Lab 04, points: 10, rubric: default}\n";

/// A gradebook, a passphrase in a file, and a stick for backups.
struct Desk : CommandLine
{
    Desk()
    {
        std::filesystem::create_directory(path("stick"));
        write("words.txt", "correct horse battery staple\nthe second line does not count\n");
        write("wrong.txt", "incorrect horse battery staple\n");
        run({"gradebook", "create", path("gb.fgb"), "--course", write("course.yaml", kCourse)});
    }
    [[nodiscard]] Said key(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), {"gradebook", "key"});
        return run(arguments);
    }
    [[nodiscard]] Said create() const { return key({"create", gb, "--passphrase-file", words}); }
    void finish() const
    {
        static_cast<void>(create());
        static_cast<void>(key({"backup", gb, "--to", stick}));
        static_cast<void>(key({"confirm", gb, "--backup", stick, "--passphrase-file", words}));
    }
    /// The current key's words and digits, as they are in the file.
    [[nodiscard]] KeyEntry current() const { return Keyring::read(path("gb.fgb.keys"))->current().value(); }

    std::string gb = path("gb.fgb");
    std::string words = path("words.txt");
    std::string wrong = path("wrong.txt");
    std::string stick = path("stick/backup.keys");
    std::string courseFile = path("MLSYS-101.foresight-course");
};

} // namespace

class CliKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstPassphraseToTheCourseFile()
    {
        const Desk desk;
        const Said none = desk.key({"export-course", desk.gb, "-o", desk.courseFile});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.find("There is no course key.") != std::string::npos);

        const Said made = desk.create();
        QCOMPARE(made.code, 0);
        const std::string words = keyWords(desk.current().key);
        QCOMPARE(made.out, "MLSYS-101 2026-fall: " + words +
                               "\nNot finished: write a backup to another place (gradebook key backup), then read it "
                               "back (gradebook key confirm).\n");
        const Said early = desk.key({"export-course", desk.gb, "-o", desk.courseFile});
        QCOMPARE(early.code, 1);
        QCOMPARE(early.err, "foresight-cli: The key \"" + words +
                                "\" is not finished: no backup of it was read back. It was given to nobody. Write a "
                                "backup to another place and read it back; without one, a lost key is a lost term.\n");
        QVERIFY(!std::filesystem::exists(desk.courseFile));

        QCOMPARE(desk.key({"backup", desk.gb, "--to", desk.path("beside.keys")}).code, 2);
        const Said backup = desk.key({"backup", desk.gb, "--to", desk.stick});
        QCOMPARE(backup.code, 0);
        QCOMPARE(backup.out, desk.stick + ": written. Now read it back (gradebook key confirm).\n");
        const Said wrong = desk.key({"confirm", desk.gb, "--backup", desk.stick, "--passphrase-file", desk.wrong});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.err.find("The passphrase does not open the key.") != std::string::npos);
        const Said list = desk.key({"list", desk.gb});
        QCOMPARE(list.out, "MLSYS-101 2026-fall: " + words + " (current, not finished)\n  public key " +
                               hex(desk.current().key) + "\n");
        const Said right = desk.key({"confirm", desk.gb, "--backup", desk.stick, "--passphrase-file", desk.words});
        QCOMPARE(right.code, 0);
        QCOMPARE(right.out, desk.stick + ": read back; the key is finished.\n");

        const std::string other(hex(CourseKey::drawn().publicKey()));
        const Said added = desk.key({"add", desk.gb, "--name", "Department", "--public-key", other});
        QCOMPARE(added.code, 0);
        const std::string otherWords = keyWords(*publicKeyFromHex(other));
        const Said exported = desk.key({"export-course", desk.gb, "-o", desk.courseFile});
        QCOMPARE(exported.code, 0);
        QCOMPARE(exported.out, desk.courseFile +
                                   ": course MLSYS-101 2026-fall\nStudents see these words; tell them which are "
                                   "right:\n  MLSYS-101 2026-fall: " +
                                   words + "\n  Department: " + otherWords + "\n");
        const StudentCourse course = readStudentCourse(desk.courseFile).value();
        QCOMPARE(course.id, std::string("MLSYS-101"));
        QCOMPARE(course.recipients.size(), std::size_t{2});
        const QJsonObject json = desk.key({"list", desk.gb, "--json"}).object();
        QCOMPARE(json[QStringLiteral("keys")].toArray()[0].toObject()[QStringLiteral("finished")].toBool(), true);
        QCOMPARE(json[QStringLiteral("others")].toArray()[0].toObject()[QStringLiteral("words")].toString(),
                 QString::fromStdString(otherWords));
        QCOMPARE(desk.key({"remove", desk.gb, "--public-key", other}).out, otherWords + ": removed\n");
    }

    void sealedHandInsAreVerifiedAndImported()
    {
        const Desk desk;
        desk.finish();
        QCOMPARE(desk.key({"export-course", desk.gb, "-o", desk.courseFile}).code, 0);
        const std::string plain = desk.handIn("ada", "S1");
        const std::string file = desk.path("sealed.foresight");
        const Said written = desk.run({"submission", "export", "--data-dir", desk.path("data"), "--learner", "S1",
                                       "--lab", "data-gravity-trap", "-o", file, "--course", desk.courseFile});
        QCOMPARE(written.code, 0);
        const std::string receipt = written.out.substr(written.out.find("receipt ") + 8, 14);
        const std::string forWhom = "course \"MLSYS-101\" 2026-fall, key \"" + keyWords(desk.current().key) + "\"";

        const Said closed = desk.run({"submission", "verify", file});
        QCOMPARE(closed.code, 1);
        QCOMPARE(closed.out, file + ": sealed at 1: sealed for " + forWhom + "\n");
        const Said opened =
            desk.run({"submission", "verify", file, "--keys", desk.gb, "--passphrase-file", desk.words});
        QCOMPARE(opened.code, 0);
        QVERIFY(opened.out.find("sound; learner S1") != std::string::npos);
        QVERIFY(opened.out.find("receipt " + receipt) != std::string::npos); // as the student was told
        QVERIFY(desk.run({"submission", "verify", plain}).out.find("receipt " + receipt) != std::string::npos);

        const Said locked = desk.run({"gradebook", "import", desk.gb, file});
        QCOMPARE(locked.code, 1);
        QCOMPARE(locked.out, file + ": sealed (key-locked; it is for " + forWhom + ")\n1 sealed\n");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(desk.run({"gradebook", "import", desk.gb, file, "--passphrase-file", desk.wrong}).code, 1);
        const Said json = desk.run({"gradebook", "import", desk.gb, file, "--json"});
        const QJsonObject told = json.object()[QStringLiteral("files")].toArray()[0].toObject();
        QCOMPARE(told[QStringLiteral("verdict")].toString(), QStringLiteral("sealed"));
        QCOMPARE(told[QStringLiteral("reason")].toString(), QStringLiteral("key-locked"));
        QCOMPARE(told[QStringLiteral("detail")].toString(), QString::fromStdString(forWhom));
        const Said in = desk.run({"gradebook", "import", desk.gb, file, "--passphrase-file", desk.words});
        QCOMPARE(in.code, 0);
        QCOMPARE(in.out, file + ": unknown-student\n1 unknown-student\n");
        const Said receipts = desk.run({"gradebook", "receipts", desk.gb, "--code", receipt});
        QCOMPARE(receipts.code, 0);
        QVERIFY(receipts.out.starts_with(receipt + "\tS1\tdata-gravity-trap\tattempt 1\tsigned "));
        QCOMPARE(desk.run({"gradebook", "receipts", desk.gb, "--code", "0000-0000-0000"}).code, 1);
        QCOMPARE(desk.run({"gradebook", "import", desk.gb, plain}).out, plain + ": duplicate\n1 duplicate\n");
        for (const Said& said : {closed, opened, locked, json, in})
            QVERIFY((said.out + said.err).find("horse") == std::string::npos);
    }

    void aLostKeyComesBackFromItsBackup()
    {
        const Desk desk;
        desk.finish();
        const KeyEntry key = desk.current();
        std::filesystem::remove(desk.path("gb.fgb.keys"));
        const Said wrong = desk.key({"restore", desk.gb, desk.stick, "--passphrase-file", desk.wrong});
        QCOMPARE(wrong.code, 1);
        QVERIFY(!std::filesystem::exists(desk.path("gb.fgb.keys")));
        const Said back = desk.key({"restore", desk.gb, desk.stick, "--passphrase-file", desk.words});
        QCOMPARE(back.code, 0);
        QCOMPARE(back.out, "1 key(s) taken from " + desk.stick + "\n");
        QVERIFY(desk.current().key == key.key);
        QVERIFY(desk.current().isFinished());
    }

    void anotherPassphraseComesWithItsBackup()
    {
        const Desk desk;
        desk.finish();
        const KeyEntry before = desk.current();
        const std::string fresh = desk.write("new.txt", "four other words here\n");
        const std::string second = desk.path("stick/second.keys");
        const auto change = [&](const std::string& words, const std::string& to) {
            return desk.key(
                {"passphrase", desk.gb, "--backup", to, "--passphrase-file", words, "--new-passphrase-file", fresh});
        };
        QCOMPARE(change(desk.wrong, second).code, 1);
        QCOMPARE(change(desk.words, desk.path("beside.keys")).code, 2);
        QVERIFY2(change(desk.words, desk.stick).code != 0, "an older backup is not written over");
        QVERIFY2(!std::filesystem::exists(second) && desk.current() == before, "nothing has changed");
        const Said changed = change(desk.words, second);
        QCOMPARE(changed.code, 0);
        QVERIFY(changed.out.starts_with("1 key(s) under the new passphrase"));
        QVERIFY(desk.current().key == before.key && desk.current().isFinished());
        const Keyring ring = Keyring::read(desk.gb + ".keys").value();
        const auto opens = [&ring](std::string words) { return ring.open(Secret::taken(words)).has_value(); };
        QVERIFY(opens("four other words here"));
        QVERIFY(!opens("correct horse battery staple"));
        std::filesystem::remove(desk.gb + ".keys");
        QCOMPARE(desk.key({"restore", desk.gb, second, "--passphrase-file", fresh}).code, 0);
        QVERIFY(desk.current().key == before.key);
    }

    void wordsThatAreOff()
    {
        const Desk desk;
        QCOMPARE(desk.run({"gradebook", "key"}).code, 2);
        QCOMPARE(desk.key({"create", desk.gb, "--passphrase-file", desk.path("none")}).code, 3);
        const Said shortOne =
            desk.key({"create", desk.gb, "--passphrase-file", desk.write("short.txt", "nine char\n")});
        QCOMPARE(shortOne.code, 2);
        QVERIFY(shortOne.err.find("The passphrase is too short; the least number of characters is 10.") !=
                std::string::npos);
        QCOMPARE(desk.key({"add", desk.gb, "--name", "x", "--public-key", std::string(64, '0')}).code, 2);
        QCOMPARE(desk.key({"list", desk.gb}).code, 3);
        desk.write("bad.foresight-course", "{}");
        desk.handIn("ada", "S1");
        const Said bad =
            desk.run({"submission", "export", "--data-dir", desk.path("data"), "--learner", "S1", "--lab",
                      "data-gravity-trap", "-o", desk.path("x"), "--course", desk.path("bad.foresight-course")});
        QCOMPARE(bad.code, 2);
        QVERIFY(!std::filesystem::exists(desk.path("x")));
    }
};

QTEST_GUILESS_MAIN(CliKeyTest)
#include "cli_key_test.moc"
