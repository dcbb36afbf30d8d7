// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/policy.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

/// What a policy file may say, and that anything else makes it restrict.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("only root can own a policy file");
    }

    void noFileIsNoPolicy()
    {
        const Policy policy = policyIn(file());
        QVERIFY(policy.file.empty() && policy.faults.empty() && policy.settings.empty());
        QVERIFY(policy.mayExport && policy.mayPrint);
        QCOMPARE(dataFolderUnder(policy, "/srv/given"), fs::path("/srv/given"));
        QVERIFY(!contradicts(policy, "/srv/given"));
    }

    void everyKeyIsTaken()
    {
        const Policy policy = with("data_dir = /srv/labs/\ndrop_folder = /srv/hand-ins\ncourse_file = /srv/c.yaml\n"
                                   "locale = zh_CN\ntheme = high-contrast\nexport = no\nprint = no\nnetwork = no\n"
                                   "[storage]\nclass = ephemeral\nmirror = /srv/mirror\nmirror_required = yes\n"
                                   "[labs]\nunsigned = refuse\ntrusted_keys = " +
                                   (std::string(64, 'a') + "  " + std::string(64, '0') + "\n"));
        QVERIFY2(policy.faults.empty(), policy.faults.empty() ? "" : policy.faults.front().cause.c_str());
        QCOMPARE(policy.file, file());
        QCOMPARE(*policy.dataDir, fs::path("/srv/labs"));
        QCOMPARE(*policy.dropFolder, fs::path("/srv/hand-ins"));
        QCOMPARE(*policy.courseFile, fs::path("/srv/c.yaml"));
        QCOMPARE(policy.locale, std::string("zh_CN"));
        QCOMPARE(policy.theme, std::string("high-contrast"));
        QVERIFY(!policy.mayExport && !policy.mayPrint);
        QCOMPARE(policy.settings.size(), std::size_t(13));
        QVERIFY(policy.refusesUnsignedLabs);
        QCOMPARE(policy.trustedLabKeys, (std::vector<std::string>{std::string(64, 'a'), std::string(64, '0')}));
        QCOMPARE(policy.settings.at("storage/mirror"), std::string("/srv/mirror"));
    }

    void anyFaultRestricts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char* text, const char* place, const char* cause) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(place) << QByteArray(cause);
        };
        row("exprot = no", ":1", "a key that is known");
        row("\n\n[paths]\ndata_dir = /srv", ":4", "a key that is known");
        row("export = off", ":1", "yes or no");
        row("print =", ":1", "yes or no");
        row("theme = pink", ":1", "high-contrast");
        row("locale = deutsch", ":1", "a language code");
        row("locale = ../../x", ":1", "a language code");
        row("data_dir = work", ":1", "an absolute path");
        row("data_dir = ~ada/work", ":1", "an absolute path");
        row("course_file =", ":1", "an absolute path");
        row("network = yes", ":1", "no network");
        row("[labs]\nunsigned = maybe", ":2", "allow or refuse");
        row("[labs]\ntrusted_keys = 12 ab", ":2", "public keys of 64");
        row("[labs]\ntrusted_keys =", ":2", "at least one public key");
        row("[storage]\nmirror_required = yes", ":2", "only with storage/mirror");
        row("data_dir = /srv/a\ndrop_folder = /srv/b/../a", ":2", "another folder than data_dir");
        row("export = yes\nexport = no", ":2", "twice");
        row("[paths", ":1", "not a section");
        row("locale = \xff", "", "not text");
        row("export", ":1", "neither a section nor key = value");
    }

    void anyFaultRestricts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, cause);
        const Policy policy = with(text.toStdString());
        QCOMPARE(policy.faults.size(), std::size_t(1));
        QCOMPARE(policy.faults.front().place, file().string() + place.toStdString());
        QVERIFY2(policy.faults.front().cause.find(cause.toStdString()) != std::string::npos,
                 policy.faults.front().cause.c_str());
        QVERIFY(!policy.mayExport && !policy.mayPrint);
        QCOMPARE(mayExportUnder(policy).error().code, ErrorCode::NotHere);
        QCOMPARE(mayPrintUnder(policy).error().place, file().string());
    }

    /// A typing error in another line must not move the work elsewhere.
    void soundLinesHoldBesideAFault()
    {
        const Policy policy = with("data_dir = /srv/labs\nexport = yes\nthme = dark\n");
        QCOMPARE(policy.faults.size(), std::size_t(1));
        QCOMPARE(dataFolderUnder(policy, "/home/ada"), fs::path("/srv/labs"));
        QVERIFY2(!policy.mayExport, "whatever the sound lines say");
    }

    void fileThatOthersMayWriteSaysNothing()
    {
        const std::string text = "data_dir = /srv/labs\nexport = yes\n";
        (void)with(text);
        QCOMPARE(::chmod(file().c_str(), 0646), 0);
        for (const bool ownedByAnother : {false, true}) {
            if (ownedByAnother) {
                QCOMPARE(::chmod(file().c_str(), 0644), 0);
                QCOMPARE(::chown(file().c_str(), 65534, 65534), 0);
            }
            const Policy policy = policyIn(file());
            QCOMPARE(policy.faults.size(), std::size_t(1));
            QVERIFY(!policy.dataDir && policy.settings.empty());
            QVERIFY(!policy.mayExport && !policy.mayPrint);
            QCOMPARE(policy.file, file());
        }
        QCOMPARE(::chown(file().c_str(), 0, 0), 0);
    }

    void pathsAreTheUsersOwn()
    {
        qputenv("HOME", "/tmp/another-home");
        qputenv("USER", "somebody-else");
        qputenv("LOGNAME", "somebody-else");
        const passwd* user = ::getpwuid(::getuid());
        const Policy policy = with("data_dir = ~/foresight\ndrop_folder = /srv/{user}/in\n");
        QVERIFY(policy.faults.empty());
        QCOMPARE(*policy.dataDir, fs::path(user->pw_dir) / "foresight");
        QCOMPARE(*policy.dropFolder, fs::path("/srv") / user->pw_name / "in");
    }

    void anotherFolderContradicts()
    {
        const fs::path folder = m_folder.path().toStdString();
        fs::create_directories(folder / "work");
        fs::create_directory_symlink(folder / "work", folder / "link");
        const Policy policy = with("data_dir = " + (folder / "work").string() + "\n");
        QVERIFY(agreesWith(policy, {}).has_value());
        QVERIFY(agreesWith(policy, folder / "work" / "").has_value());
        QVERIFY2(agreesWith(policy, folder / "link").has_value(), "the same folder by another name");
        const auto other = agreesWith(policy, folder / "elsewhere");
        QCOMPARE(other.error().code, ErrorCode::UsageInvalid);
        QVERIFY(other.error().cause.find((folder / "elsewhere").string()) != std::string::npos);
        QVERIFY(other.error().cause.find(file().string()) != std::string::npos);
        fs::remove(folder / "link");
    }

private:
    [[nodiscard]] fs::path file() const { return fs::path(m_folder.path().toStdString()) / "policy.ini"; }
    [[nodiscard]] Policy with(const std::string& text) const
    {
        std::ofstream(file()) << text;
        ::chmod(file().c_str(), 0644);
        return policyIn(file());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
