// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"

#include "ui/gradebook/areas/export_area.h"
#include "ui/policy.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;

/// What an administrator decided, in the instructor's window.
class GradebookPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        putInForce({});
        Theme::of(*qApp).apply({});
    }

    void exportsWhereThePolicyLets_data()
    {
        QTest::addColumn<bool>("mayExport");
        QTest::addColumn<bool>("mayPrint");
        QTest::addColumn<bool>("csv");
        QTest::addColumn<bool>("pdf");
        QTest::newRow("everything") << true << true << true << true;
        QTest::newRow("nothing to print") << true << false << true << false;
        QTest::newRow("no export") << false << true << false << false;
    }

    void exportsWhereThePolicyLets()
    {
        QFETCH(bool, mayExport);
        QFETCH(bool, mayPrint);
        QFETCH(bool, csv);
        QFETCH(bool, pdf);
        Policy policy;
        policy.mayExport = mayExport;
        policy.mayPrint = mayPrint;
        putInForce(policy);
        GradebookFixture fixture;
        fixture.open();
        auto* area = static_cast<ExportArea*>(fixture.window->showArea(QStringLiteral("export")));
        for (const auto& [format, file, lets] :
             {std::tuple("csv", "csv.csv", csv), std::tuple("pdf", "pdf.pdf", pdf)}) {
            area->chooseFormat(QString::fromLatin1(format));
            fixture.find<QPushButton>("exportPreviewPushButton")->click();
            fixture.find<QPushButton>("exportWritePushButton")->click();
            QCOMPARE(QFile::exists(fixture.path(file)), lets);
            const QString said = fixture.find<QLabel>("exportSummaryLabel")->text();
            QCOMPARE(said.contains(QStringLiteral("administrator")), !lets);
        }
        bool noted = false;
        for (const AuditRow& row : fixture.window->session().audit())
            noted = noted || row.action == "export";
        QCOMPARE(noted, csv || pdf);
    }

    void lookAndLanguageAreSet()
    {
        Policy policy;
        policy.theme = "high-contrast";
        policy.locale = "en";
        putInForce(policy);
        GradebookFixture fixture;
        fixture.open();
        fixture.window->remember(fixture.path("gradebook.ini"));
        fixture.window->setLanguages({QStringLiteral("en"), QStringLiteral("de")}, QStringLiteral("en"));
        QCOMPARE(Theme::current().appearance().theme, ThemeChoice::HighContrast);
        QVERIFY(!fixture.find<QMenu>("languageMenu")->isEnabled());
        int looks = 0;
        for (const QAction* action : fixture.window->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Dark") || action->text() == QStringLiteral("Light")) {
                QVERIFY(!action->isEnabled());
                ++looks;
            }
        }
        QCOMPARE(looks, 2);
    }
};

QTEST_MAIN(GradebookPolicyTest)
#include "gradebook_policy_test.moc"
