// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_install.h"

#include "core/base/signing_key.h"
#include "core/lab/lab_folders.h"
#include "core/lab/lab_library.h"
#include "packed_lab.h"
#include "tests/core/base/raw_zip.h"

#include <QtTest>

#include <sys/stat.h>

using namespace foresight;
using namespace foresight::test;
namespace fs = std::filesystem;

class LabInstallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void installsForOneUser();
    void installsForEverybody();
    void versionsStandBesideEachOther();
    void sameVersionWithOtherContentIsRefused();
    void theSameAgainIsNothingToDo();
    void hostileArchivesLeaveNoTrace();
    void unsoundLabsLeaveNoTrace_data();
    void unsoundLabsLeaveNoTrace();
    void removesVersionsAndAll();
    void sealSaysWhereALabCameFrom();
    void policyDecides_data();
    void policyDecides();
    void gradingWantsATrustedKey();

private:
    fs::path at(const std::string& name) const { return m_folder->path().toStdString() + "/" + name; }
    LabPlace place() const { return {at("labs"), false}; }

    LabArchive packed(const std::string& version, const std::string& title = "The slow download",
                      const SigningKey* key = nullptr) const
    {
        QTemporaryDir lab;
        return parseLabArchive(packedLab(writeTemplate(lab.path().toStdString() + "/lab", version, title), key).value(),
                               "pack")
            .value();
    }

    SigningKey key(const std::string& name) const
    {
        (void)SigningKey::make(at(name));
        return SigningKey::read(at(name)).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LabInstallTest::installsForOneUser()
{
    const mode_t before = ::umask(0);
    const auto installed = installLab(packed("1.0.0"), place(), {});
    ::umask(before);
    QVERIFY2(installed, installed ? "" : installed.error().cause.c_str());
    QCOMPARE(installed->folder, at("labs") / "download-time" / "1.0.0");
    QVERIFY(!installed->wasThere);
    const auto lab = findLab("download-time", {at("labs")});
    QVERIFY(lab);
    QCOMPARE((*lab)->folder(), installed->folder);
    for (const auto& entry : fs::recursive_directory_iterator(at("labs"))) {
        QCOMPARE(entry.status().permissions(),
                 entry.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write);
    }
    const auto tree = treeOf(at("labs"));
    QCOMPARE(tree.size(), templateFiles().size() + 4); // the manifest, and the folders of id, version and math
}

void LabInstallTest::installsForEverybody()
{
    const mode_t before = ::umask(077);
    const auto installed = installLab(packed("1.0.0"), {at("labs"), true}, {});
    ::umask(before);
    QVERIFY(installed);
    for (const auto& entry : fs::recursive_directory_iterator(at("labs"))) {
        QCOMPARE(int(entry.status().permissions()), entry.is_directory() ? 0755 : 0644);
    }
    QCOMPARE(int(fs::status(at("labs")).permissions()), 0755);
}

void LabInstallTest::versionsStandBesideEachOther()
{
    QCOMPARE(installLab(packed("1.10.0", "Newest"), place(), {})->newer, std::string());
    QCOMPARE(installLab(packed("1.9.0", "Old"), place(), {})->newer, std::string("1.10.0"));
    QVERIFY(installLab(packed("1.9.1", "Middle"), place(), {}));
    const std::vector<fs::path> path{at("labs")};
    QCOMPARE((*findLab("download-time", path))->definition().title.text, std::string("Newest"));
    QCOMPARE((*findLab("download-time@1.9.0", path))->definition().title.text, std::string("Old"));
    const std::string hash = packed("1.9.1", "Middle").manifest.labHash;
    QCOMPARE((*findLab(pinnedLab("download-time", hash), path))->definition().title.text, std::string("Middle"));
    QCOMPARE(listLabs(path).size(), std::size_t{1});

    const auto missing = findLab("download-time@2.0.0", path);
    QCOMPARE(missing.error().code, ErrorCode::LabVersionDiffers);
    QCOMPARE(missing.error().args, (std::vector<std::string>{"2.0.0", "1.10.0"}));
    QCOMPARE(findLab("other@2.0.0", path).error().code, ErrorCode::LabMissing);
}

void LabInstallTest::sameVersionWithOtherContentIsRefused()
{
    QVERIFY(installLab(packed("1.0.0"), place(), {}));
    const auto before = treeOf(m_folder->path().toStdString());
    const auto again = installLab(packed("1.0.0", "Another title"), place(), {});
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QCOMPARE(again.error().args, (std::vector<std::string>{"lab", "download-time", "1.0.0"}));
    QCOMPARE(treeOf(m_folder->path().toStdString()), before);
}

void LabInstallTest::theSameAgainIsNothingToDo()
{
    QVERIFY(installLab(packed("1.0.0"), place(), {}));
    const auto before = treeOf(at("labs"));
    QVERIFY(installLab(packed("1.0.0"), place(), {})->wasThere);
    QCOMPARE(treeOf(at("labs")), before);
    // One that was changed where it is installed is no longer the same.
    std::ofstream(at("labs") / "download-time/1.0.0/model.md", std::ios::app) << "more";
    QCOMPARE(installLab(packed("1.0.0"), place(), {}).error().code, ErrorCode::FileExists);
}

/// Whatever an archive holds: when it is refused, nothing at all has been written.
void LabInstallTest::hostileArchivesLeaveNoTrace()
{
    fs::create_directories(at("labs"));
    const auto before = treeOf(m_folder->path().toStdString());
    for (const HostileZip& zip : hostileZips()) {
        const auto archive = parseLabArchive(zip.bytes, zip.what);
        QVERIFY2(!archive, zip.what);
        QCOMPARE(treeOf(m_folder->path().toStdString()), before);
    }
}

void LabInstallTest::unsoundLabsLeaveNoTrace_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("a lab with faults") << QByteArray("faults") << int(ErrorCode::LabFaulty);
    QTest::newRow("no lab.yaml") << QByteArray("empty") << int(ErrorCode::FileMissing);
    QTest::newRow("another id than the manifest") << QByteArray("id") << int(ErrorCode::FormatInvalid);
    QTest::newRow("another version than the manifest") << QByteArray("version") << int(ErrorCode::FormatInvalid);
    QTest::newRow("another hash than the manifest") << QByteArray("hash") << int(ErrorCode::FormatInvalid);
}

void LabInstallTest::unsoundLabsLeaveNoTrace()
{
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    LabArchive archive = packed("1.0.0");
    LabManifest& manifest = archive.manifest;
    if (what == "faults") {
        for (LabFile& file : archive.files) {
            file.bytes = file.name == "lab.yaml" ? replaced(file.bytes, "answer: B", "answer: Z") : file.bytes;
        }
    } else if (what == "empty") {
        archive.files.clear();
    } else {
        (what == "id" ? manifest.id : what == "version" ? manifest.version : manifest.labHash) = "other";
    }
    fs::create_directories(at("labs"));
    const auto before = treeOf(m_folder->path().toStdString());
    const auto installed = installLab(archive, place(), {});
    QVERIFY(!installed);
    QCOMPARE(int(installed.error().code), code);
    QCOMPARE(treeOf(m_folder->path().toStdString()), before);
}

void LabInstallTest::removesVersionsAndAll()
{
    for (const char* version : {"1.0.0", "1.1.0", "2.0.0"}) {
        QVERIFY(installLab(packed(version), place(), {}));
    }
    QCOMPARE(removeLab(place(), "download-time", "1.1.0").value(), (std::vector<std::string>{"1.1.0"}));
    QVERIFY(!fs::exists(at("labs/download-time/1.1.0")));
    for (const char* id : {"other", "../labs/download-time", ".", ""}) {
        QCOMPARE(removeLab(place(), id).error().code, ErrorCode::LabMissing);
    }
    QCOMPARE(removeLab(place(), "download-time", "../download-time/1.0.0").error().code, ErrorCode::LabMissing);
    QCOMPARE(removeLab(place(), "download-time").value(), (std::vector<std::string>{"1.0.0", "2.0.0"}));
    QVERIFY(fs::is_empty(at("labs")));
}

void LabInstallTest::sealSaysWhereALabCameFrom()
{
    const SigningKey mine = key("mine");
    QCOMPARE(sealOf(writeTemplate(at("placed"), "1.0.0")).state, LabSeal::State::Placed);
    const auto folder = installLab(packed("1.0.0"), place(), {})->folder;
    QCOMPARE(sealOf(folder).state, LabSeal::State::Unsigned);
    const auto other = installLab(packed("1.1.0", "Signed", &mine), place(), {})->folder;
    QCOMPARE(sealOf(other), (LabSeal{LabSeal::State::Signed, mine.publicKeyHex()}));
    std::ofstream(other / "math/transfer_time.txt", std::ios::app) << "!";
    QCOMPARE(sealOf(other).state, LabSeal::State::Altered);
    QCOMPARE(mayOpen(sealOf(other), other, {}).error().args, (std::vector<std::string>{"altered"}));
    std::ofstream(folder / "more.txt") << "one file more";
    QCOMPARE(sealOf(folder).state, LabSeal::State::Altered);
}

void LabInstallTest::policyDecides_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<QByteArray>("signedBy");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("unsigned, allowed") << false << QByteArray("") << QByteArray("");
    QTest::newRow("unsigned, refused") << true << QByteArray("") << QByteArray("unsigned");
    QTest::newRow("another key, allowed") << false << QByteArray("theirs") << QByteArray("");
    QTest::newRow("another key, refused") << true << QByteArray("theirs") << QByteArray("unknown-key");
    QTest::newRow("trusted key") << true << QByteArray("mine") << QByteArray("");
}

void LabInstallTest::policyDecides()
{
    QFETCH(bool, refuses);
    QFETCH(QByteArray, signedBy);
    QFETCH(QByteArray, why);
    LabTerms terms{refuses, {key("mine").publicKeyHex()}, {}};
    std::optional<SigningKey> signer;
    if (!signedBy.isEmpty()) {
        signer = signedBy == "mine" ? SigningKey::read(at("mine")).value() : key("theirs");
    }
    const auto installed = installLab(packed("1.0.0", "A lab", signer ? &*signer : nullptr), place(), terms);
    QCOMPARE(installed.has_value(), why.isEmpty());
    if (!installed) {
        QCOMPARE(installed.error().code, ErrorCode::SignatureInvalid);
        QCOMPARE(installed.error().args, (std::vector<std::string>{why.toStdString()}));
        QVERIFY(!fs::exists(at("labs")));
        // What came there in another way is not opened either.
        const auto put = installLab(packed("1.0.0", "A lab", signer ? &*signer : nullptr), place(), {})->folder;
        QCOMPARE(mayOpen(sealOf(put), put, terms).error().args, (std::vector<std::string>{why.toStdString()}));
    }
}

void LabInstallTest::gradingWantsATrustedKey()
{
    const SigningKey mine = key("mine");
    QVERIFY(installLab(packed("1.0.0"), place(), {}));
    const std::vector<fs::path> path{at("labs"), at("program")};
    QCOMPARE(findGradableLab("download-time", path, labTermsFor({}, path)).error().args,
             (std::vector<std::string>{"unsigned"}));
    QVERIFY(installLab(packed("1.1.0", "Signed", &mine), place(), {}));
    QCOMPARE(findGradableLab("download-time", path, labTermsFor({}, path)).error().args,
             (std::vector<std::string>{"unknown-key"}));
    QVERIFY(!trustKey(at("labs"), "no key"));
    QVERIFY(trustKey(at("labs"), mine.publicKeyHex()));
    QVERIFY(trustKey(at("labs"), mine.publicKeyHex())); // once
    QVERIFY(findGradableLab("download-time", path, labTermsFor({}, path)));
    // Keys of a policy are the only ones.
    Policy policy;
    policy.trustedLabKeys = {std::string(64, 'a')};
    QCOMPARE(findGradableLab("download-time", path, labTermsFor(policy, path)).error().args,
             (std::vector<std::string>{"unknown-key"}));
    // A folder that was put there by hand, and one that came with the program.
    writeTemplate(at("program/x"), "3.0.0");
    QVERIFY(findGradableLab("download-time", path, labTermsFor(policy, path)));
    policy.refusesUnsignedLabs = true;
    QVERIFY(findGradableLab("download-time", path, labTermsFor(policy, path)));
    writeTemplate(at("labs/by-hand"), "4.0.0");
    const auto version = [&] {
        return (*findGradableLab("download-time", path, labTermsFor(policy, path)))->definition().version;
    };
    QCOMPARE(version(), std::string("3.0.0")); // the newest that may be used
    policy.refusesUnsignedLabs = false;
    QCOMPARE(version(), std::string("4.0.0"));
}

QTEST_GUILESS_MAIN(LabInstallTest)
#include "lab_install_test.moc"
