// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compression.h"
#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/text.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/stat.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

mode_t modeOf(const fs::path& path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void hashIsTheStandardOne();
    void hexReadsBack();
    void compressionReadsBack();
    void damagedStreamsAreRefused();
    void textIsMadeStorable_data();
    void textIsMadeStorable();
    void namesAreShownVisibly();
    void sentencesKeepTheirIsolates();
    void brokenUtf8IsFound_data();
    void brokenUtf8IsFound();
    void filesAppearCompleteAndPrivate();
    void abandonedFilesLeaveNothing();
    void whatKilledProgramsLeftGoesLater();
    void readingRefusesWhatIsNoFile();
    void foldersArePrivateWhateverTheUmask();
    void everyErrorHasItsOwnWords();

private:
    [[nodiscard]] fs::path folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BaseTest::hashIsTheStandardOne()
{
    // BLAKE2b-256 of "abc" with no key, as b2sum -l 256 prints it.
    QCOMPARE(hex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hex(blake2b("abc")), std::string("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

void BaseTest::compressionReadsBack()
{
    std::string uneven;
    std::uint32_t state = 7;
    for (int i = 0; i < 70'000; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        uneven += static_cast<char>(state >> 24);
    }
    for (const std::string& bytes : {std::string(), std::string("a"), std::string(70'000, 'x'), uneven}) {
        QCOMPARE(inflated(deflated(bytes), bytes.size()), std::optional(bytes));
    }
    QVERIFY(deflated(std::string(70'000, 'x')).size() < 1'000);
    QCOMPARE(crc32("123456789"), 0xcbf43926U); // the check value of CRC-32
}

void BaseTest::damagedStreamsAreRefused()
{
    const std::string bytes = "hand-in hand-in hand-in hand-in";
    const std::string stream = deflated(bytes);
    QVERIFY(!inflated(stream, bytes.size() - 1));
    QVERIFY(!inflated(stream, bytes.size() + 1));
    QVERIFY(!inflated(stream.substr(0, stream.size() - 1), bytes.size()));
    QVERIFY(!inflated("no stream at all", bytes.size()));
    QVERIFY(!inflated("", 1));
}

void BaseTest::hexReadsBack()
{
    const std::string bytes("\x00\xFF\x10", 3);
    QCOMPARE(hex(bytes), std::string("00ff10"));
    QCOMPARE(fromHex("00FF10"), bytes);
    QVERIFY(fromHex("0").empty());
    QVERIFY(fromHex("zz").empty());
}

void BaseTest::textIsMadeStorable_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("as typed") << QByteArray("slow disk\n\tfast GPU") << QByteArray("slow disk\n\tfast GPU");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("ab");
    QTest::newRow("escape") << QByteArray("a\x1B[31mb") << QByteArray("a[31mb");
    QTest::newRow("CR LF") << QByteArray("a\r\nb\rc") << QByteArray("a\nb\nc");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80x") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx");
    QTest::newRow("emoji and right to left")
        << QByteArray("\xF0\x9F\xA7\xB2 \xD7\xA9\xD7\x9C") << QByteArray("\xF0\x9F\xA7\xB2 \xD7\xA9\xD7\x9C");
    QTest::newRow("cut by characters, not bytes")
        << QByteArray("\xC3\xA9").repeated(12) << QByteArray("\xC3\xA9").repeated(10);
}

void BaseTest::textIsMadeStorable()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, kept);
    const std::size_t limit = QByteArray(QTest::currentDataTag()).startsWith("cut") ? 10 : 100;
    QCOMPARE(QByteArray::fromStdString(storable(typed.toStdString(), limit)), kept);
}

void BaseTest::namesAreShownVisibly()
{
    const std::string shown = shownName("a\xE2\x80\xAE"
                                        "b\nc");
    QCOMPARE(shown, std::string("\xE2\x81\xA8"
                                "a<U+202E>b<U+000A>c"
                                "\xE2\x81\xA9"));
}

void BaseTest::sentencesKeepTheirIsolates()
{
    const std::string rtlMark = "\xE2\x80\x8F";
    const std::string first = "\xE2\x81\xA8";
    const std::string pop = "\xE2\x81\xA9";
    const std::string inOrder = rtlMark + first + "67 min" + pop + ".";
    QCOMPARE(shownSentence(inOrder), first + inOrder + pop);
    QCOMPARE(shownSentence(first + "open"), first + first + "open" + pop + pop);
    QCOMPARE(shownSentence("a" + pop + "b\xE2\x80\xAE"), first + "a<U+2069>b<U+202E>" + pop);
}

void BaseTest::brokenUtf8IsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("sound");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("four bytes") << QByteArray("\xF4\x8F\xBF\xBF") << true;
    QTest::newRow("over the last plane") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("cut") << QByteArray("\xE2\x82") << false;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    QTest::newRow("0xFF") << QByteArray("\xFF") << false;
}

void BaseTest::brokenUtf8IsFound()
{
    QFETCH(QByteArray, bytes);
    QTEST(isUtf8(bytes.toStdString()), "sound");
}

void BaseTest::filesAppearCompleteAndPrivate()
{
    const mode_t before = ::umask(0);
    const fs::path file = folder() / "grades.csv";
    QVERIFY(writeFile(file, "first").has_value());
    QCOMPARE(modeOf(file), mode_t{0600});
    QVERIFY(writeFile(file, "second").has_value());
    ::umask(before);
    QCOMPARE(readFile(file, 100).value(), std::string("second"));
    QCOMPARE(readFile(file, 3).error().code, ErrorCode::TooLarge);
}

void BaseTest::abandonedFilesLeaveNothing()
{
    const fs::path file = folder() / "kept.txt";
    QVERIFY(writeFile(file, "old").has_value());
    {
        auto prepared = AtomicFile::prepare(file, "new");
        QVERIFY(prepared.has_value());
        QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()),
                 std::ptrdiff_t{2}); // beside it
        const AtomicFile moved = std::move(*prepared);
    }
    QCOMPARE(readFile(file, 100).value(), std::string("old"));
    QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), std::ptrdiff_t{1});
}

void BaseTest::whatKilledProgramsLeftGoesLater()
{
    using namespace std::chrono_literals;
    const fs::path file = folder() / "kept.txt";
    const fs::path fresh = folder() / ".kept.txt.new-aB3dE6";
    const fs::path old = folder() / ".kept.txt.new-000000";
    const std::vector<fs::path> others{folder() / ".kept.txt.a1b2c3", folder() / ".kept.txt.new-00000",
                                       folder() / ".kept.txt.new-00000-", folder() / ".other.txt.new-000000",
                                       folder() / "kept.txt.new-000000"};
    std::vector<fs::path> all = others;
    all.insert(all.end(), {fresh, old});
    for (const fs::path& each : all) {
        std::ofstream(each) << "half";
        if (each != fresh) {
            fs::last_write_time(each, fs::file_time_type::clock::now() - 2h);
        }
    }
    QVERIFY(writeFile(file, "whole").has_value());
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(fresh)); // somebody may be writing it
    removeAbandoned(file, 0s);
    QVERIFY(!fs::exists(fresh));
    for (const fs::path& each : others) {
        QVERIFY2(fs::exists(each), each.c_str());
    }
    QCOMPARE(readFile(file, 100).value(), std::string("whole"));
}

void BaseTest::readingRefusesWhatIsNoFile()
{
    QCOMPARE(readFile(folder() / "none", 10).error().code, ErrorCode::FileMissing);
    QCOMPARE(readFile(folder(), 10).error().code, ErrorCode::NotAFile);
    QCOMPARE(readFile("/dev/zero", 10).error().code, ErrorCode::NotAFile);
    const fs::path pipe = folder() / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(readFile(pipe, 10).error().code, ErrorCode::NotAFile);
    QCOMPARE(writeFile(folder() / "no" / "such" / "folder", "x").error().code, ErrorCode::FileMissing);
    QCOMPARE(writeFile(folder(), "x").error().code, ErrorCode::NotAFile);
}

void BaseTest::foldersArePrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    const fs::path inner = folder() / "a" / "b";
    QVERIFY(makePrivateFolder(inner).has_value());
    ::umask(before);
    QCOMPARE(modeOf(folder() / "a"), mode_t{0700});
    QCOMPARE(modeOf(inner), mode_t{0700});
    QVERIFY(makePrivateFolder(inner).has_value());
    QVERIFY(writeFile(folder() / "file", "x").has_value());
    QCOMPARE(makePrivateFolder(folder() / "file").error().code, ErrorCode::NotAFolder);
    QCOMPARE(makePrivateFolder(folder() / "file" / "under").error().code, ErrorCode::NotAFolder);
}

void BaseTest::everyErrorHasItsOwnWords()
{
    std::set<std::string> names;
    std::set<std::string> titles;
    for (int code = 0; code <= static_cast<int>(ErrorCode::UsageInvalid); ++code) {
        const Error error{static_cast<ErrorCode>(code), "place", {"a", "b", "c", "d"}, "cause"};
        const ErrorText text = errorText(error);
        names.insert(errorName(error.code));
        titles.insert(text.title);
        QVERIFY(!text.safe.empty() && !text.remedy.empty());
        QVERIFY(text.title.find('%') == std::string::npos);
        QVERIFY(errorLine(error).rfind("place: ", 0) == 0);
    }
    QCOMPARE(names.size(), static_cast<std::size_t>(ErrorCode::UsageInvalid) + 1);
    QCOMPARE(titles.size(), names.size());
    QVERIFY(names.find("unknown") == names.end());
}

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
