// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_archive.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/signing_key.h"
#include "core/base/zip_file.h"
#include "core/lab/lab.h"
#include "packed_lab.h"
#include "tests/core/base/raw_zip.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;
namespace fs = std::filesystem;

namespace {

/// An archive of files, with a manifest that fits them unless another text is given.
std::string archiveOf(std::vector<LabFile> files, const std::string& manifest = {}, const std::string& signature = {})
{
    ZipFile zip;
    zip.add("foresight-manifest.txt",
            manifest.empty() ? manifestOf("download-time", "1.0.0", std::string(64, '0'), files).text() : manifest);
    if (!signature.empty()) {
        zip.add("foresight-signature.txt", signature);
    }
    for (const LabFile& file : files) {
        zip.add(file.name, file.bytes);
    }
    return *zip.take();
}

} // namespace

class LabArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packsWhatIsThere();
    void sameLabMakesSameBytes();
    void leavesOutWhatIsNoPartOfTheLab();
    void refusesToPack_data();
    void refusesToPack();
    void everyChangedByteIsRefused();
    void everyCutIsRefused();
    void refusesHostileArchives_data();
    void refusesHostileArchives();
    void refusesManifestsThatLie_data();
    void refusesManifestsThatLie();
    void signatureIsOfTheContent();

private:
    QTemporaryDir m_folder;
    fs::path m_lab;
};

void LabArchiveTest::initTestCase()
{
    m_lab = writeTemplate(m_folder.path().toStdString() + "/lab", "1.0.0");
}

void LabArchiveTest::packsWhatIsThere()
{
    const Result<std::string> bytes = packedLab(m_lab, nullptr);
    QVERIFY2(bytes, bytes ? "" : bytes.error().cause.c_str());
    const auto archive = parseLabArchive(*bytes, "x");
    QVERIFY(archive);
    QCOMPARE(archive->manifest.id, std::string("download-time"));
    QCOMPARE(archive->manifest.version, std::string("1.0.0"));
    QCOMPARE(archive->manifest.labHash, (*Lab::read(m_lab))->contentHash());
    QCOMPARE(archive->files, templateFiles());
    QVERIFY(!archive->signature);
}

void LabArchiveTest::sameLabMakesSameBytes()
{
    QTemporaryDir other;
    const fs::path copy = writeTemplate(other.path().toStdString() + "/another-name", "1.0.0");
    fs::last_write_time(copy / "lab.yaml", fs::file_time_type::clock::now() - std::chrono::hours(24 * 400));
    QCOMPARE(packedLab(copy, nullptr).value(), packedLab(m_lab, nullptr).value());
    QVERIFY(packedLab(writeTemplate(other.path().toStdString() + "/second", "1.0.1"), nullptr).value() !=
            packedLab(m_lab, nullptr).value());
}

void LabArchiveTest::leavesOutWhatIsNoPartOfTheLab()
{
    QTemporaryDir other;
    const fs::path lab = writeTemplate(other.path().toStdString() + "/lab", "1.0.0");
    fs::create_directories(lab / ".git");
    for (const char* name :
         {".git/config", ".lab.yaml.swp", "lab.yaml~", "foresight-manifest.txt", "foresight-signature.txt"}) {
        std::ofstream(lab / name) << "not of the lab";
    }
    QCOMPARE(packedLab(lab, nullptr).value(), packedLab(m_lab, nullptr).value());
}

void LabArchiveTest::refusesToPack_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("faults") << QByteArray("faults") << int(ErrorCode::LabFaulty);
    QTest::newRow("link") << QByteArray("link") << int(ErrorCode::NotAFile);
    QTest::newRow("name") << QByteArray("name") << int(ErrorCode::FormatInvalid);
    QTest::newRow("archive inside") << QByteArray("archive") << int(ErrorCode::FormatInvalid);
    QTest::newRow("packs too well") << QByteArray("bomb") << int(ErrorCode::FormatInvalid);
    QTest::newRow("version that is a path") << QByteArray("version") << int(ErrorCode::FormatInvalid);
    QTest::newRow("nothing") << QByteArray("nothing") << int(ErrorCode::LabFaulty);
}

void LabArchiveTest::refusesToPack()
{
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    QTemporaryDir other;
    const fs::path lab = writeTemplate(other.path().toStdString() + "/lab", what == "version" ? "../../evil" : "1.0.0");
    if (what == "faults") {
        fs::remove(lab / "math/transfer_time.svg");
    } else if (what == "link") {
        fs::create_symlink("/etc/hostname", lab / "notes.txt");
    } else if (what == "name") {
        std::ofstream(lab / "a b.txt") << "x";
    } else if (what == "archive") {
        std::ofstream(lab / "more.zip") << rawZip({{"a", "b"}});
    } else if (what == "bomb") {
        std::ofstream(lab / "zeros.csv") << std::string(1'000'000, '0');
    } else if (what == "nothing") {
        fs::remove(lab / "lab.yaml");
    }
    const auto packed = packedLab(lab, nullptr);
    QVERIFY(!packed);
    QCOMPARE(int(packed.error().code), code);
}

void LabArchiveTest::everyChangedByteIsRefused()
{
    QVERIFY(SigningKey::make(m_folder.path().toStdString() + "/key"));
    const auto key = SigningKey::read(m_folder.path().toStdString() + "/key").value();
    const std::string sound = packedLab(m_lab, &key).value();
    const LabArchive whole = parseLabArchive(sound, "x").value();
    const std::uint32_t seed = 20261127;
    int same = 0;
    for (std::size_t i = 0; i < sound.size(); i += 1 + (i * seed) % 7) {
        std::string changed = sound;
        changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ 0x04U);
        if (const auto read = parseLabArchive(changed, "x")) { // a version number or an attribute that says nothing
            QCOMPARE(read->files, whole.files);
            QCOMPARE(read->manifestBytes, whole.manifestBytes);
            QCOMPARE(read->signature->key, whole.signature->key);
            ++same;
        }
    }
    QVERIFY(same < 200);
}

void LabArchiveTest::everyCutIsRefused()
{
    const std::string sound = packedLab(m_lab, nullptr).value();
    for (std::size_t length = 0; length < sound.size(); length += 13) {
        QVERIFY(!parseLabArchive(std::string_view(sound).substr(0, length), "x"));
    }
    QVERIFY(!parseLabArchive(sound + "x", "x"));
}

void LabArchiveTest::refusesHostileArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const HostileZip& zip : hostileZips()) {
        QTest::newRow(zip.what) << QByteArray::fromStdString(zip.bytes);
    }
    QTest::newRow("nested zip") << QByteArray::fromStdString(archiveOf({{"more.zip", rawZip({{"a", "b"}})}}));
    QTest::newRow("nested gzip") << QByteArray::fromStdString(archiveOf({{"more.txt", "\x1f\x8b and so on"}}));
    RawEntry shorter{"foresight-manifest.txt", "foresight-lab 1\n"};
    shorter.size = 17; // says one byte more than comes out
    QTest::newRow("other size than it says") << QByteArray::fromStdString(rawZip({shorter}));
    RawEntry damaged{"foresight-manifest.txt", "foresight-lab 1\n"};
    damaged.packed = std::string("\x07\x00\x00\x00 no deflate stream", 22);
    QTest::newRow("no deflate stream") << QByteArray::fromStdString(rawZip({damaged}));
}

void LabArchiveTest::refusesHostileArchives()
{
    QFETCH(QByteArray, bytes);
    const auto archive = parseLabArchive(std::string_view(bytes.constData(), bytes.size()), "pack");
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::FormatInvalid);
    QVERIFY(archive.error().place.starts_with("pack"));
    QVERIFY(!archive.error().cause.empty());
    QVERIFY(!archive.error().cause.starts_with("zip-"));
    QVERIFY(!archive.error().cause.starts_with("name-"));
}

void LabArchiveTest::refusesManifestsThatLie_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("cause");
    std::vector<LabFile> files{{"lab.yaml", "format: 1\n"}};
    const std::string sound = manifestOf("a-lab", "1.0.0", std::string(64, '0'), files).text();
    const auto row = [&](const char* name, const std::string& text, const char* cause) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(cause);
    };
    const auto changed = [&](const std::string& part, const std::string& by) { return replaced(sound, part, by); };
    std::vector<LabFile> none;
    std::vector<LabFile> other{{"lab.yaml", "format: 2\n"}};
    std::vector<LabFile> more{{"lab.yaml", "format: 1\n"}, {"more.md", "x"}};
    row("lists nothing", manifestOf("a-lab", "1.0.0", std::string(64, '0'), none).text(), "does not list it");
    row("of other bytes", manifestOf("a-lab", "1.0.0", std::string(64, '0'), other).text(),
        "not what the manifest says");
    row("of more files", manifestOf("a-lab", "1.0.0", std::string(64, '0'), more).text(), "missing");
    row("content", changed("content ", "content 0"), "does not agree");
    row("id climbs", changed("id a-lab", "id ../x"), "id, version or hash");
    row("id is a device", changed("id a-lab", "id nul"), "id, version or hash");
    row("version climbs", changed("version 1.0.0", "version .."), "id, version or hash");
    row("file climbs", changed("lab.yaml", "../lab.yaml"), "lists no file");
    row("blank at the end", sound + " ", "lists no file");
    row("no manifest", "hello\n", "not the manifest");
    row("CR", changed("id a-lab\n", "id a-lab\r\n"), "id, version or hash");
}

void LabArchiveTest::refusesManifestsThatLie()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, cause);
    const auto archive = parseLabArchive(archiveOf({{"lab.yaml", "format: 1\n"}}, manifest.toStdString()), "pack");
    QVERIFY(!archive);
    QVERIFY2(archive.error().cause.find(cause.toStdString()) != std::string::npos, archive.error().cause.c_str());
}

void LabArchiveTest::signatureIsOfTheContent()
{
    const std::string file = m_folder.path().toStdString() + "/second-key";
    QVERIFY(SigningKey::make(file));
    const auto key = SigningKey::read(file).value();
    const auto signedOne = parseLabArchive(packedLab(m_lab, &key).value(), "pack").value();
    QCOMPARE(signedOne.signature->key, key.publicKeyHex());

    // The signature of one lab put beside another.
    std::vector<LabFile> files{{"lab.yaml", "format: 1\n"}};
    const auto moved = parseLabArchive(archiveOf(files, {}, signedOne.signature->text()), "pack");
    QCOMPARE(moved.error().code, ErrorCode::SignatureInvalid);
    const auto none = parseLabArchive(archiveOf(files, {}, "foresight-lab-signature 1\n"), "pack");
    QCOMPARE(none.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(none.error().place, std::string("pack/foresight-signature.txt"));
}

QTEST_GUILESS_MAIN(LabArchiveTest)
#include "lab_archive_test.moc"
