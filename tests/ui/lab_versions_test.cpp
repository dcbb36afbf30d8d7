// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_install.h"
#include "shell_fixture.h"
#include "tests/core/lab/packed_lab.h"

using namespace foresight;
using namespace foresight::ui;

/// A lab that is updated while somebody works at it.
class LabVersionsTest final : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }
    void attemptsGoOnWithTheirOwnVersion();
    void saysWhichVersionIsMissing();
    void libraryShowsTheNewestAndThatItIsUnsigned();
    void alteredLabsAreNotOpened();

private:
    void install(const std::string& version, const std::string& title) const
    {
        QTemporaryDir lab;
        const auto packed = packedLab(test::writeTemplate(coreText(lab.path()) + "/lab", version, title), nullptr);
        const auto done = installLab(parseLabArchive(*packed, "pack").value(), {folder("labs"), false}, {});
        QVERIFY2(done.has_value(), done ? "" : done.error().cause.c_str());
    }
    void beginWith(const char* version)
    {
        install(version, "First");
        openKnown(QStringLiteral("download-time"));
        QCOMPARE(session().lab().version, std::string(version));
        closeAll();
    }
};

void LabVersionsTest::attemptsGoOnWithTheirOwnVersion()
{
    beginWith("1.0.0");
    install("1.1.0", "Second");
    openKnown(QStringLiteral("download-time"));
    QCOMPARE(session().lab().version, std::string("1.0.0"));
    QCOMPARE(session().attempt().attempt, 1);
    QCOMPARE(session().attempt().genesis.labHash, session().session().lab().contentHash());
    closeAll();
    // Another language is the same lab.
    openKnown(QStringLiteral("download-time"));
    QCOMPARE(session().lab().version, std::string("1.0.0"));
}

void LabVersionsTest::saysWhichVersionIsMissing()
{
    beginWith("1.0.0");
    install("1.1.0", "Second");
    QVERIFY(removeLab({folder("labs"), false}, "download-time", "1.0.0"));
    openKnown(QStringLiteral("download-time"));
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QVERIFY2(errorTitle().contains(QLatin1String("version 1.0.0")), qPrintable(errorTitle()));
    QVERIFY2(errorTitle().contains(QLatin1String("1.1.0")), qPrintable(errorTitle()));
    closeAll();
    // It goes on where it was as soon as the version is back.
    install("1.0.0", "First");
    openKnown(QStringLiteral("download-time"));
    QCOMPARE(session().attempt().attempt, 1);
}

void LabVersionsTest::libraryShowsTheNewestAndThatItIsUnsigned()
{
    install("1.0.0", "First");
    install("1.1.0", "Second");
    openKnown();
    QCOMPARE(named<QLabel>("download-timeTitleLabel").text(), QStringLiteral("Second"));
    QVERIFY(named<QLabel>("download-timeUnsignedLabel").text().startsWith(QStringLiteral("Unsigned")));
    QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("data-gravity-trapUnsignedLabel")) == nullptr);
}

void LabVersionsTest::alteredLabsAreNotOpened()
{
    install("1.0.0", "First");
    std::ofstream(folder("labs/download-time/1.0.0/model.md"), std::ios::app) << "one line more\n";
    openKnown(QStringLiteral("download-time"));
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    closeAll();
    openKnown();
    QVERIFY(named<QFrame>("1.0.0FaultyFrame").accessibleName().endsWith(QStringLiteral("download-time/1.0.0")));
}

QTEST_MAIN(LabVersionsTest)
#include "lab_versions_test.moc"
