// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/submission/seal_bench.h"

#include "core/base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

const char* const kWords = "correct horse battery staple";

template <typename Value>
std::string codeOf(const Result<Value>& result)
{
    return result ? "no error" : errorName(result.error().code);
}

/// A keyring with keys named so, all of them finished.
Keyring ringOf(const std::vector<std::string>& names, const std::string& words = kWords)
{
    Keyring ring;
    for (const std::string& name : names) {
        ring.make(name, passphrase(words), 1000, kCheap).value();
        const Keyring backup = Keyring::parse(ring.backup().value(), "backup").value();
        if (!ring.confirm(backup, passphrase(words), 2000))
            qFatal("the backup of a key cannot be read back");
    }
    return ring;
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), with);
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreDistinctAndStay()
    {
        std::set<std::string> words;
        for (int i = 0; i < 256; ++i) {
            Digest digest{};
            digest.fill(static_cast<unsigned char>(i));
            const std::string eight = fingerprintWords(digest);
            words.insert(eight.substr(0, eight.find(' ')));
        }
        QCOMPARE(words.size(), std::size_t{256});
        Digest digest{0, 1, 2, 3, 252, 253, 254, 255};
        QCOMPARE(fingerprintWords(digest), std::string("acorn actor amber anchor window winter yogurt zebra"));
    }

    void aKeyIsNotGivenOutBeforeItsBackupWasReadBack()
    {
        Keyring ring;
        QCOMPARE(codeOf(ring.studentCourse("C", "T")), std::string("key-missing"));
        const KeyEntry key = ring.make("Course", passphrase(kWords), 1000, kCheap).value();
        QVERIFY(!key.isFinished());
        QCOMPARE(codeOf(ring.studentCourse("C", "T")), std::string("key-unfinished"));
        const Keyring backup = Keyring::parse(ring.backup().value(), "backup").value();
        QCOMPARE(codeOf(ring.confirm(backup, passphrase("another passphrase"), 2000)), std::string("passphrase-wrong"));
        QCOMPARE(codeOf(ring.studentCourse("C", "T")), std::string("key-unfinished"));
        QCOMPARE(codeOf(ring.confirm(ringOf({"Other"}), passphrase(kWords), 2000)), std::string("key-missing"));
        QCOMPARE(codeOf(ring.make("Second", passphrase(kWords), 1500, kCheap)), std::string("key-unfinished"));
        QVERIFY(ring.confirm(backup, passphrase(kWords), 2000).has_value());
        const StudentCourse course = ring.studentCourse("C", "T").value();
        QVERIFY(course.recipients == (std::vector<Recipient>{{"Course", key.key}}));
        QCOMPARE(ring.current()->readBackUtcMs, std::int64_t{2000});
    }

    void theSecretOpensOnlyWithItsPassphrase()
    {
        const Keyring ring = ringOf({"Course"});
        const auto open = ring.open(passphrase(kWords));
        QVERIFY(open.has_value());
        const std::string bytes = sealed("text", ring.studentCourse("C", "T").value()).value();
        QCOMPARE(unsealed(bytes, &*open).plain, std::string("text"));
        for (int i = 0; i < 5; ++i) // as often as you like
            QCOMPARE(codeOf(ring.open(passphrase("wrong passphrase " + std::to_string(i)))),
                     std::string("passphrase-wrong"));
        QVERIFY(ring.open(passphrase(kWords)).has_value());
        QCOMPARE(codeOf(Keyring().open(passphrase(kWords))), std::string("key-missing"));
        const OpenKeys locked = ring.locked();
        QVERIFY(unsealed(bytes, &locked).isLocked);
    }

    void keysOfEarlierTermsStillOpen()
    {
        Keyring ring = ringOf({"Spring"});
        const std::string old = sealed("old", ring.studentCourse("C", "spring").value()).value();
        ring.make("Fall", passphrase("second passphrase"), 3000, kCheap).value();
        const Keyring backup = Keyring::parse(ring.backup().value(), "backup").value();
        QVERIFY(ring.confirm(backup, passphrase("second passphrase"), 4000).has_value());
        const std::string recent = sealed("new", ring.studentCourse("C", "fall").value()).value();
        QCOMPARE(ring.studentCourse("C", "fall")->recipients.front().name, std::string("Fall"));
        const OpenKeys first = ring.open(passphrase(kWords)).value();
        QCOMPARE(unsealed(old, &first).plain, std::string("old"));
        QVERIFY(unsealed(recent, &first).isLocked);
        // A new machine: an empty keyring and the backups.
        Keyring fresh;
        QCOMPARE(fresh.restore(backup, passphrase("second passphrase"), 5000).value(), 1);
        QCOMPARE(fresh.restore(ring, passphrase(kWords), 5000).value(), 1);
        QCOMPARE(fresh.restore(ring, passphrase(kWords), 5000).value(), 0);
        QCOMPARE(fresh.current()->name, std::string("Fall"));
        const OpenKeys again = fresh.open(passphrase(kWords)).value();
        QCOMPARE(unsealed(old, &again).plain, std::string("old"));
    }

    void othersCanOpenTooAndAreNamed()
    {
        Keyring ring = ringOf({"Course"});
        const Recipient department{"Department", keyOf(5).publicKey()};
        QVERIFY(ring.addOther(department).has_value());
        QCOMPARE(codeOf(ring.addOther(department)), std::string("usage-invalid"));
        QCOMPARE(codeOf(ring.addOther({"Course", ring.current()->key})), std::string("usage-invalid"));
        QCOMPARE(codeOf(ring.addOther({"two\nlines", keyOf(6).publicKey()})), std::string("usage-invalid"));
        const StudentCourse course = ring.studentCourse("C", "T").value();
        QCOMPARE(course.recipients.size(), std::size_t{2});
        const OpenKeys keys = openKeys({5});
        QCOMPARE(unsealed(sealed("text", course).value(), &keys).plain, std::string("text"));
        QCOMPARE(codeOf(ring.remove(ring.current()->key)), std::string("refused")); // it is finished
        QVERIFY(ring.remove(department.key).has_value());
        QCOMPARE(codeOf(ring.remove(department.key)), std::string("key-missing"));
        for (unsigned char fill = 1; fill <= 15; ++fill)
            QVERIFY(ring.addOther({"n", keyOf(fill).publicKey()}).has_value());
        QCOMPARE(codeOf(ring.addOther({"n", keyOf(16).publicKey()})), std::string("too-large"));
    }

    void anUnfinishedKeyCanBeRemoved()
    {
        Keyring ring;
        const KeyEntry key = ring.make("Course", passphrase(kWords), 1000, kCheap).value();
        QVERIFY(ring.remove(key.key).has_value());
        QVERIFY(ring.keys().empty());
    }

    void shortPassphrasesAndOddNamesAreRefused()
    {
        Keyring ring;
        QCOMPARE(codeOf(ring.make("Course", passphrase("123456789"), 1, kCheap)), std::string("passphrase-short"));
        QCOMPARE(codeOf(ring.make("", passphrase(kWords), 1, kCheap)), std::string("usage-invalid"));
        QCOMPARE(codeOf(ring.make("a\tb", passphrase(kWords), 1, kCheap)), std::string("usage-invalid"));
        QVERIFY(ring.make("Kurs Ü", passphrase("äöüäöüäöüä"), 1, kCheap).has_value()); // ten characters
    }

    void textIsReadBack()
    {
        Keyring ring = ringOf({"Spring", "Fall"});
        QVERIFY(ring.addOther({"Department", keyOf(5).publicKey()}).has_value());
        const Keyring again = Keyring::parse(ring.text(), "ring").value();
        QVERIFY(again.keys() == ring.keys());
        QVERIFY(again.others() == ring.others());
        QVERIFY(ring.text().find(kWords) == std::string::npos);
        QCOMPARE(Keyring::parse(ring.backup().value(), "backup")->keys().size(), std::size_t{1});
    }

    void damagedKeyringsAreNamed()
    {
        const std::string text = ringOf({"Course"}).text();
        for (std::size_t length = 0; length + 2 < text.size(); ++length)
            QCOMPARE(codeOf(Keyring::parse(text.substr(0, length), "ring")), std::string("format-invalid"));
        const std::vector<std::pair<const char*, const char*>> changes{
            {"\"memory\": 8192", "\"memory\": 99999999999"},
            {"\"memory\": 8192", "\"memory\": -1"},
            {"\"memory\": 8192", "\"memory\": \"much\""},
            {"\"operations\": 1", "\"operations\": 1000000"},
            {"\"cipher\": \"argon2id", "\"cipher\": \"rot13"},
            {"\"salt\": \"", "\"salt\": \"00"},
            {"\"name\": \"Course\"", "\"name\": \"\""},
            {"\"public_key\": \"", "\"public_key\": \"x"},
            {"\"others\": [", "\"others\": [7"},
        };
        for (const auto& [what, with] : changes) {
            const auto read = Keyring::parse(replaced(text, what, with), "ring");
            QVERIFY2(codeOf(read) == "format-invalid" && read.error().place == "ring", with);
        }
        QCOMPARE(codeOf(Keyring::parse(replaced(text, "\"foresight_keys\": 1", "\"foresight_keys\": 2"), "ring")),
                 std::string("format-too-new"));
        // Bound to each other: another key's public half, or another cost, does not open.
        const std::string swapped =
            replaced(text, hex(Keyring::parse(text, "r")->current()->key), hex(keyOf(3).publicKey()));
        QCOMPARE(codeOf(Keyring::parse(swapped, "ring")->open(passphrase(kWords))), std::string("passphrase-wrong"));
        const std::string dearer = replaced(text, "\"operations\": 1", "\"operations\": 2");
        QCOMPARE(codeOf(Keyring::parse(dearer, "ring")->open(passphrase(kWords))), std::string("passphrase-wrong"));
    }

    void filesAreTheOwnersAloneAndBackupsLieElsewhere()
    {
        const QTemporaryDir folder;
        const fs::path place = folder.path().toStdString();
        fs::create_directory(place / "stick");
        const fs::path file = place / "course.fgb.keys";
        QCOMPARE(keyringFor(place / "course.fgb"), file);
        QCOMPARE(keyringFor(file), file);
        QCOMPARE(codeOf(writeBackup(file, place / "stick" / "b.keys")), std::string("file-missing"));
        QVERIFY(changeKeyring(file, [](Keyring& ring) -> Result<void> {
                    ring.make("Course", passphrase(kWords), 1000, kCheap).value();
                    return {};
                }).has_value());
        QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        QCOMPARE(codeOf(writeBackup(file, place / "b.keys")), std::string("not-here"));
        QVERIFY(writeBackup(file, place / "stick" / "b.keys").has_value());
        QCOMPARE(codeOf(writeBackup(file, place / "stick" / "b.keys")), std::string("file-exists"));
        QCOMPARE(codeOf(readBackupBack(file, file, passphrase(kWords), 2000)), std::string("not-here"));
        fs::create_directory_symlink(place, place / "stick" / "link");
        QCOMPARE(codeOf(readBackupBack(file, place / "stick" / "link" / "course.fgb.keys", passphrase(kWords), 2000)),
                 std::string("not-here"));
        QVERIFY(readBackupBack(file, place / "stick" / "b.keys", passphrase(kWords), 2000).has_value());
        QVERIFY(Keyring::read(file)->current()->isFinished());
        // A change that fails leaves the file as it was.
        const std::string before = readFile(file, 100'000).value();
        QVERIFY(!changeKeyring(file, [](Keyring& ring) -> Result<void> {
                     return ring.remove(keyOf(1).publicKey());
                 }).has_value());
        QCOMPARE(readFile(file, 100'000).value(), before);
    }

    void keysThatEverybodyOpensAreNone()
    {
        QVERIFY(!publicKeyFromHex(std::string(64, '0')));
        QVERIFY(!publicKeyFromHex("01" + std::string(62, '0')));
        QVERIFY(!publicKeyFromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"));
        QVERIFY(!publicKeyFromHex(std::string(63, '1')));
        QVERIFY(publicKeyFromHex(hex(keyOf(1).publicKey())));
    }

    void noCoreDumpsWhileAKeyIsOpen()
    {
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
        {
            const CourseKey key = keyOf(1);
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
            const OpenKeys keys = openKeys({1, 2});
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            QCOMPARE(limit.rlim_cur, rlim_t{0});
        }
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
        {
            const Secret words = passphrase(kWords);
            const Secret same = passphrase(kWords);
            QVERIFY(words.equals(same));
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        }
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    }

    /// What a key costs without any arguments of ours.
    void theUsualCostIsArgon2idModerate()
    {
        Keyring ring;
        const KeyEntry key = ring.make("Course", passphrase(kWords), 1).value();
        QCOMPARE(key.secret.cost.operations, std::uint64_t{3});
        QCOMPARE(key.secret.cost.memory, std::size_t{268435456});
        QVERIFY(Keyring::parse(ring.text(), "ring")->open(passphrase(kWords)).has_value());
    }

    void courseFilesAreCheckedAndKept()
    {
        const QTemporaryDir folder;
        const fs::path place = folder.path().toStdString() + "/data";
        QVERIFY(keptCourse(place)->has_value() == false);
        const StudentCourse course = courseFor({1, 2});
        const std::string text = studentCourseText(course);
        QVERIFY(parseStudentCourse(text, "c").value() == course);
        for (std::size_t length = 0; length + 2 < text.size(); ++length)
            QCOMPARE(codeOf(parseStudentCourse(text.substr(0, length), "c")), std::string("format-invalid"));
        QCOMPARE(codeOf(parseStudentCourse(replaced(text, "MLSYS-101", "MLSYS-102"), "c")),
                 std::string("format-invalid"));
        QCOMPARE(codeOf(parseStudentCourse(replaced(text, hex(keyOf(2).publicKey()), hex(keyOf(3).publicKey())), "c")),
                 std::string("format-invalid"));
        QCOMPARE(codeOf(parseStudentCourse(replaced(text, "course\": 1", "course\": 2"), "c")),
                 std::string("format-too-new"));
        QCOMPARE(codeOf(parseStudentCourse(std::string(70'000, ' ') + text, "c")), std::string("too-large"));
        QVERIFY(keepCourse(place, course).has_value());
        QVERIFY(keptCourse(place).value() == course);
        // Nobody hands in plain text because the file is damaged.
        std::ofstream(place / "course.foresight-course") << "{}";
        QCOMPARE(codeOf(keptCourse(place)), std::string("format-invalid"));
        QVERIFY(forgetCourse(place).has_value());
        QVERIFY(keptCourse(place)->has_value() == false);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
