// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/installation_key.h"

#include "ledger_fixture.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace foresight;
namespace fs = std::filesystem;

class InstallationKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceAndKept()
    {
        const LedgerFixture fixture;
        const auto first = InstallationKey::openOrCreate(fixture.folder() / "new" / "folder");
        QVERIFY(first.has_value());
        const auto second = InstallationKey::openOrCreate(fixture.folder() / "new" / "folder");
        QVERIFY(second.has_value());
        QCOMPARE(second->publicKeyHex(), first->publicKeyHex());
        const auto other = InstallationKey::openOrCreate(fixture.folder() / "other");
        QVERIFY(other.has_value());
        QVERIFY(other->publicKeyHex() != first->publicKeyHex());
    }

    void isPrivateWhateverTheUmask()
    {
        const LedgerFixture fixture;
        const mode_t before = ::umask(0);
        const auto key = InstallationKey::openOrCreate(fixture.folder() / "data");
        ::umask(before);
        QVERIFY(key.has_value());
        QCOMPARE(fs::status(fixture.folder() / "data").permissions(), fs::perms::owner_all);
        QCOMPARE(fs::status(fixture.folder() / "data/installation.key").permissions(),
                 fs::perms::owner_read | fs::perms::owner_write);
    }

    void noCoreDumpsWhileOneIsOpen()
    {
        const LedgerFixture fixture;
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &before), 0);
        rlimit raised = before;
        raised.rlim_cur = raised.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_CORE, &raised), 0);
        const int dumpable = ::prctl(PR_GET_DUMPABLE);
        const auto limit = [] {
            rlimit now{};
            ::getrlimit(RLIMIT_CORE, &now);
            return now.rlim_cur;
        };
        {
            const auto key = InstallationKey::openOrCreate(fixture.folder());
            QVERIFY(key.has_value());
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
            QCOMPARE(limit(), rlim_t{0});
            {
                const InstallationKey copy = *key;
                QCOMPARE(copy.publicKeyHex(), key->publicKeyHex());
            }
            QCOMPARE(::prctl(PR_GET_DUMPABLE), 0); // as long as the first is there
        }
        QCOMPARE(::prctl(PR_GET_DUMPABLE), dumpable);
        QCOMPARE(limit(), raised.rlim_cur);
        QVERIFY(!InstallationKey::open(fixture.folder() / "nowhere").has_value());
        QCOMPARE(::prctl(PR_GET_DUMPABLE), dumpable);
        ::setrlimit(RLIMIT_CORE, &before);
    }

    void fixedSeedGivesThePublishedKey()
    {
        // RFC 8032, 7.1, test 1.
        const LedgerFixture fixture;
        LedgerFixture::write(fixture.folder() / "installation.key",
                             "foresight-key 1\n9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60\n");
        const auto key = InstallationKey::openOrCreate(fixture.folder());
        QVERIFY(key.has_value());
        QCOMPARE(key->publicKeyHex(), std::string("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        QCOMPARE(key->sign(""),
                 std::string("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                             "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    }

    void signaturesFitOneMessageAndOneKey()
    {
        const LedgerFixture fixture;
        const auto key = InstallationKey::openOrCreate(fixture.folder() / "a");
        const auto other = InstallationKey::openOrCreate(fixture.folder() / "b");
        QVERIFY(key.has_value() && other.has_value());
        std::string signature = key->sign("message");
        QCOMPARE(signature.size(), std::size_t(128));
        QVERIFY(verifySignature(key->publicKeyHex(), "message", signature));
        QVERIFY(!verifySignature(key->publicKeyHex(), "massage", signature));
        QVERIFY(!verifySignature(other->publicKeyHex(), "message", signature));
        signature[5] = signature[5] == '0' ? '1' : '0';
        QVERIFY(!verifySignature(key->publicKeyHex(), "message", signature));
    }

    void wordsThatAreNoKeysOrSignaturesDoNotFit()
    {
        const std::string key(64, 'a');
        for (const std::string& text :
             {std::string(), std::string("xyz"), std::string(127, 'a'), std::string(130, 'a')})
            QVERIFY(!verifySignature(key, "message", text));
        QVERIFY(!verifySignature("", "message", std::string(128, '0')));
        QVERIFY(!verifySignature(std::string(64, '0'), "message", std::string(128, '0')));
    }

    void damagedKeyFileIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other version") << "foresight-key 2\n" + QByteArray(64, 'a') + "\n";
        QTest::newRow("short") << "foresight-key 1\n" + QByteArray(62, 'a') + "\n";
        QTest::newRow("not hexadecimal") << "foresight-key 1\n" + QByteArray(64, 'g') + "\n";
        QTest::newRow("more after it") << "foresight-key 1\n" + QByteArray(64, 'a') + "\n\n";
        QTest::newRow("large") << QByteArray(5000, 'a');
    }

    void damagedKeyFileIsKept()
    {
        QFETCH(QByteArray, content);
        const LedgerFixture fixture;
        LedgerFixture::write(fixture.folder() / "installation.key", content.toStdString());
        const auto key = InstallationKey::openOrCreate(fixture.folder());
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().code, content.size() > 1024 ? ErrorCode::TooLarge : ErrorCode::FormatInvalid);
        QCOMPARE(LedgerFixture::bytes(fixture.folder() / "installation.key"), content.toStdString());
    }

    void fileWhereTheFolderShouldBe()
    {
        const LedgerFixture fixture;
        LedgerFixture::write(fixture.folder() / "data", "x");
        QCOMPARE(codeOf(InstallationKey::openOrCreate(fixture.folder() / "data")), ErrorCode::NotAFolder);
    }
};

QTEST_GUILESS_MAIN(InstallationKeyTest)
#include "installation_key_test.moc"
