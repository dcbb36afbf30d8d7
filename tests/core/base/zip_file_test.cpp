// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_file.h"

#include "tests/core/export/unzipped.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;

class ZipFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsComeOut();
    void moreFilesThanTheOldRecordCounts();
    void equalContentsMakeEqualBytes();
    void emptyArchive();
};

void ZipFileTest::contentsComeOut()
{
    std::map<std::string, std::string> files{{"empty.txt", ""}, {"folder/one.xml", "<a/>"}};
    for (int i = 0; i < 20'000; ++i) { // larger than any window, and hard to pack
        files["long.bin"] += std::to_string(i * 7919 % 65'521);
        files["noise.bin"] += static_cast<char>(i * i % 251);
    }
    ZipFile zip;
    for (const auto& [name, content] : files) {
        zip.add(name, content);
    }
    QVERIFY(unzipped(*zip.take()) == files);
}

void ZipFileTest::moreFilesThanTheOldRecordCounts()
{
    constexpr int kFiles = 65'535 + 10;
    ZipFile zip;
    for (int i = 0; i < kFiles; ++i) {
        zip.add(std::to_string(i), "content " + std::to_string(i));
    }
    const auto files = unzipped(*zip.take());
    QCOMPARE(files.size(), std::size_t{kFiles});
    QCOMPARE(files.at("0"), std::string("content 0"));
    QCOMPARE(files.at(std::to_string(kFiles - 1)), "content " + std::to_string(kFiles - 1));
}

void ZipFileTest::equalContentsMakeEqualBytes()
{
    ZipFile one;
    one.add("before", "something else");
    one.add("a", "content content content");
    ZipFile other;
    other.add(zipEntry("before", "something else"));
    other.add(zipEntry("a", "content content content"));
    QCOMPARE(*one.take(), *other.take());
}

void ZipFileTest::emptyArchive()
{
    QVERIFY(unzipped(*ZipFile().take()).empty());
    QCOMPARE(ZipFile().take()->size(), std::size_t{22});
}

QTEST_GUILESS_MAIN(ZipFileTest)
#include "zip_file_test.moc"
