// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_directory.h"

#include "core/base/portable_path.h"
#include "core/base/zip_file.h"
#include "raw_zip.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

constexpr ZipLimits kLimits{512, 8'388'608, 67'108'864, 100};

} // namespace

/// What an archive says it holds is refused before anything of it is unpacked.
class ZipDirectoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownArchivesAreTaken();
    void hostileOnesAreRefused_data();
    void hostileOnesAreRefused();
    void manySmallFilesAreTooMuchTogether();
    void everyChangedByteOfTheDirectoryIsSafe();
    void soundPaths_data();
    void soundPaths();
};

void ZipDirectoryTest::ownArchivesAreTaken()
{
    ZipFile zip;
    zip.add("lab.yaml", "format: 1\n");
    zip.add("math/time.svg", std::string(5000, 'a') + "b");
    zip.add("empty.txt", "");
    const auto listed = readZipDirectory(*zip.take(), {512, 10'000, 10'000, 1'000});
    QVERIFY2(listed, listed ? "" : listed.error().fault.c_str());
    QCOMPARE(listed->size(), std::size_t{3});
    QCOMPARE((*listed)[1].name, std::string("math/time.svg"));
    QCOMPARE((*listed)[1].size, std::uint64_t{5001});
    QCOMPARE((*listed)[2].size, std::uint64_t{0});
}

void ZipDirectoryTest::hostileOnesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("fault");
    for (const HostileZip& zip : hostileZips()) {
        QTest::newRow(zip.what) << QByteArray::fromStdString(zip.bytes) << QByteArray::fromStdString(zip.fault);
    }
}

void ZipDirectoryTest::hostileOnesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, fault);
    const auto listed = readZipDirectory(std::string_view(bytes.constData(), bytes.size()), kLimits);
    QVERIFY(!listed);
    QCOMPARE(QByteArray::fromStdString(listed.error().fault), fault);
}

void ZipDirectoryTest::manySmallFilesAreTooMuchTogether()
{
    std::vector<RawEntry> entries;
    for (int i = 0; i < 20; ++i) {
        entries.push_back({"f" + std::to_string(i), std::string(100, 'a')});
    }
    QVERIFY(readZipDirectory(rawZip(entries), {20, 100, 2'000, 100}));
    const auto tooMuch = readZipDirectory(rawZip(entries), {20, 100, 1'999, 100});
    QCOMPARE(tooMuch.error().fault, std::string("zip-too-much"));
    QCOMPARE(tooMuch.error().entry, std::string("f19"));
    QCOMPARE(readZipDirectory(rawZip(entries), {19, 100, 2'000, 100}).error().fault, std::string("zip-too-many"));
    QCOMPARE(readZipDirectory(rawZip(entries), {20, 99, 2'000, 100}).error().fault, std::string("zip-too-large"));
}

/// Whatever byte is another one: refused, or names and sizes within their limits.
void ZipDirectoryTest::everyChangedByteOfTheDirectoryIsSafe()
{
    const std::string sound = rawZip({{"lab.yaml", "format: 1"}, {"math/a.svg", "<svg/>"}});
    int refused = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            std::string changed = sound;
            changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ flip);
            const auto listed = readZipDirectory(changed, kLimits);
            refused += listed ? 0 : 1;
            for (const ZipListed& each : listed.value_or(std::vector<ZipListed>{})) {
                QVERIFY(pathFault(each.name).empty());
                QVERIFY(each.at + each.packed <= changed.size());
            }
        }
    }
    QVERIFY(refused > 300); // all but file contents, versions and attributes
}

void ZipDirectoryTest::soundPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"lab.yaml", "math/time_rule.de.svg", "a/b/c/d/e/f/g/h", "1.0.0", "console.txt", "com", "a..b"}) {
        QTest::newRow(path) << path;
    }
}

void ZipDirectoryTest::soundPaths()
{
    QFETCH(QString, path);
    QCOMPARE(pathFault(path.toStdString()), std::string());
}

QTEST_GUILESS_MAIN(ZipDirectoryTest)
#include "zip_directory_test.moc"
