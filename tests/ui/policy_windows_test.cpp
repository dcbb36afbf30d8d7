// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy.h"

#include "shell_fixture.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;

/// What an administrator decided cannot be changed in the windows, and they say so.
class PolicyWindowsTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup()
    {
        closeAll();
        putInForce({});
    }

    void nothingIsLockedWithoutAPolicy()
    {
        openKnown();
        m_window->showSettings();
        QVERIFY(named<QComboBox>("themeComboBox").isEnabled() && named<QComboBox>("languageComboBox").isEnabled());
        QVERIFY(!about().contains(QStringLiteral("dministrator")));
        m_window->showRecord();
        QVERIFY(named<QPushButton>("saveRecordPushButton").isEnabled());
    }

    void themeAndLanguageWinOverTheReadersOwn()
    {
        {
            auto settings = AppSettings::open(folder("data"));
            Appearance own;
            own.theme = ThemeChoice::Light;
            own.textPercent = 130;
            QVERIFY(settings && settings->setAppearance(own) && settings->setLanguage(QStringLiteral("de")));
        }
        Policy policy = saying({{"theme", "dark"}, {"locale", "en"}});
        policy.theme = "dark";
        policy.locale = "en";
        putInForce(policy);
        openKnown();
        QVERIFY(Theme::current().isDark());
        QCOMPARE(Theme::current().appearance().textPercent, 130);
        m_window->showSettings();
        for (const char* name : {"themeComboBox", "languageComboBox"}) {
            const auto& box = named<QComboBox>(name);
            QVERIFY2(!box.isEnabled(), name);
            QCOMPARE(box.accessibleDescription(), setByAdministrator());
        }
        const auto labels = named<QWidget>("settingsPage").findChildren<QLabel*>();
        QCOMPARE(std::count_if(labels.begin(), labels.end(),
                               [](const QLabel* label) { return label->text() == setByAdministrator(); }),
                 2);
        QVERIFY(!named<QAction>("theme1Action").isEnabled());
        named<QAction>("largerTextAction").trigger();
        QVERIFY2(Theme::current().isDark(), "also after another choice");
        QCOMPARE(Theme::current().appearance().textPercent, 140);
        m_window.reset();
        putInForce({});
        openKnown();
        QVERIFY2(Theme::current().appearance().theme == ThemeChoice::Light,
                 "the reader's own choice is not overwritten");
    }

    void languageThatIsNotThereLeavesTheChoice()
    {
        Policy policy;
        policy.locale = "fr";
        putInForce(policy);
        openKnown();
        m_window->showSettings();
        QVERIFY(named<QComboBox>("languageComboBox").isEnabled());
    }

    void exportsAreOffAndSaySo()
    {
        Policy policy = saying({{"export", "no"}});
        policy.mayExport = false;
        putInForce(policy);
        openKnown(kLab);
        m_window->showRecord();
        const auto& save = named<QPushButton>("saveRecordPushButton");
        QVERIFY(!save.isEnabled());
        QVERIFY(save.accessibleDescription().contains(QStringLiteral("administrator")));
        QVERIFY(!named<QAction>("recordExportAction").isEnabled());
        QVERIFY2(about().contains(QStringLiteral("export = no")), qPrintable(about()));
        QVERIFY(about().contains(QStringLiteral("/etc/foresight/policy.ini")));
    }

    void faultIsShownInAbout()
    {
        Policy policy = saying({});
        policy.faults.push_back(
            {ErrorCode::FormatInvalid, "/etc/foresight/policy.ini:3", {}, "\"x = 1\" should be gone"});
        putInForce(policy);
        openKnown();
        const QString text = about();
        QVERIFY2(text.contains(QStringLiteral("policy.ini:3: \"x = 1\" should be gone")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("exported or printed")));
    }

private:
    static Policy saying(PolicySettings settings)
    {
        Policy policy;
        policy.file = kPolicyFile;
        policy.settings = std::move(settings);
        return policy;
    }
    QString about()
    {
        QString said;
        Dialogs::instance().inform = [&said](QWidget*, const QString&, const QString& text) { said = text; };
        named<QAction>("aboutAction").trigger();
        return said;
    }
};

QTEST_MAIN(PolicyWindowsTest)
#include "policy_windows_test.moc"
