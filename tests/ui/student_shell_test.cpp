// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/base/file.h"
#include "ui/handbook_window.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <stop_token>

using namespace foresight;
using namespace foresight::ui;

class StudentShellTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    /// Three places, by keys alone; the focus comes back.
    void toursWhenAsked()
    {
        openKnown(kLab);
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("tourFrame")) == nullptr);
        auto& primary = named<QPushButton>("primaryPushButton");
        primary.setFocus();
        QWidget* before = m_window->focusWidget();
        named<QAction>("tourAction").trigger();
        QStringList titles;
        for (int stop = 0; stop < 3; ++stop) {
            auto& title = named<QLabel>("tourTitleLabel");
            titles << title.text();
            const auto& card = named<QWidget>("tourFrame");
            QVERIFY(m_window->rect().contains(card.geometry()));
            QCOMPARE(m_window->focusWidget(), &named<QPushButton>("tourNextPushButton"));
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        }
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), 3);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("tourFrame")) == nullptr);
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("tourRing")) == nullptr);
        QCOMPARE(m_window->focusWidget(), before);
        named<QAction>("tourAction").trigger();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("tourFrame")) == nullptr);
    }
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void asksWhoWorksAtFirstStart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("nameFault");
        QTest::addColumn<QString>("numberFault");
        QTest::newRow("both") << "Ada"
                              << "4711"
                              << ""
                              << "";
        QTest::newRow("no name") << ""
                                 << " 4711 "
                                 << ""
                                 << "";
        QTest::newRow("no number") << "Ada"
                                   << ""
                                   << ""
                                   << "Student number: it is missing";
        QTest::newRow("blank number") << "Ada"
                                      << "   "
                                      << ""
                                      << "Student number: it is missing";
        QTest::newRow("long number") << "Ada" << QString(201, QLatin1Char('7')) << ""
                                     << "Student number: it is longer than 200";
        QTest::newRow("longest number") << "Ada" << QString(200, QLatin1Char('7')) << ""
                                        << "";
        QTest::newRow("long name") << QString(201, QLatin1Char('a')) << "4711"
                                   << "Name: it is longer than 200"
                                   << "";
        QTest::newRow("control character")
            << "Ada" << QString(QStringLiteral("47") + QChar(1) + QStringLiteral("11")) << ""
            << "Student number: it has characters";
    }

    void asksWhoWorksAtFirstStart()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(QString, nameFault);
        QFETCH(QString, numberFault);
        open();
        QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
        named<QLineEdit>("nameLineEdit").setText(name);
        named<QLineEdit>("numberLineEdit").setText(number);
        QTest::mouseClick(&named<QPushButton>("continuePushButton"), Qt::LeftButton);
        QCOMPARE(named<QLabel>("nameFaultLabel").text().left(nameFault.size()), nameFault);
        QCOMPARE(named<QLabel>("numberFaultLabel").text().left(numberFault.size()), numberFault);
        const bool accepted = nameFault.isEmpty() && numberFault.isEmpty();
        QCOMPARE(named<QLabel>("nameFaultLabel").text().isEmpty(), nameFault.isEmpty());
        QCOMPARE(named<QLabel>("numberFaultLabel").text().isEmpty(), numberFault.isEmpty());
        QCOMPARE(shownArea(), accepted ? QStringLiteral("libraryPage") : QStringLiteral("firstStartPage"));
        const auto settings = AppSettings::open(folder("data"));
        QCOMPARE(qtText(settings->learner().id), accepted ? number.trimmed() : QString());
    }

    void keepsSettingsToTheOwner()
    {
        openKnown();
        const auto mode = QFile::permissions(qtText((folder("data") / "settings.ini").string()));
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void libraryListsLabsAndTheirFaults()
    {
        std::filesystem::create_directories(folder("labs") / "broken");
        QVERIFY(writeFile(folder("labs") / "broken" / "lab.yaml", "format: 1\nid: broken\n"));
        openKnown();
        QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
        QVERIFY(!named<QLabel>("data-gravity-trapTitleLabel").text().isEmpty());
        QVERIFY(named<QLabel>("data-gravity-trapProgressLabel").text().contains(QStringLiteral("Not started")));
        QLabel& faults = named<QLabel>("brokenFaultsLabel");
        QVERIFY(faults.isHidden());
        named<QPushButton>("brokenFaultsPushButton").click();
        QVERIFY(!faults.isHidden());
        QVERIFY(faults.text().contains(QStringLiteral("lab.yaml")));
        named<QPushButton>("data-gravity-trapOpenPushButton").click();
        QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
        QVERIFY(m_window->windowTitle().endsWith(QStringLiteral("Brief - Foresight")));
    }

    void saysWhereItLookedForLabs()
    {
        auto known = AppSettings::open(folder("data"));
        QVERIFY(known->setLearner(kAda));
        StudentPlaces none = places();
        none.labs = {folder("labs")};
        m_window = std::make_unique<MainWindow>(none, m_clock, QLocale::c());
        m_window->start();
        QVERIFY(named<QLabel>("noLabsLabel").text().contains(qtText(folder("labs").string())));
        m_window->openLab(kLab);
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    }

    void settingsApplyAtOnceAndStay()
    {
        openKnown();
        m_window->showSettings();
        named<QSlider>("textSizeSlider").setValue(150);
        QComboBox& theme = named<QComboBox>("themeComboBox");
        theme.setCurrentIndex(theme.findData(static_cast<int>(ThemeChoice::Dark)));
        QCOMPARE(Theme::current().appearance().textPercent, 150);
        QVERIFY(Theme::current().isDark());
        Theme::current().apply({});
        openKnown();
        QCOMPARE(Theme::current().appearance().textPercent, 150);
        QCOMPARE(Theme::current().appearance().theme, ThemeChoice::Dark);
        named<QAction>("normalTextAction").trigger();
        QCOMPARE(AppSettings::open(folder("data"))->appearance().textPercent, 100);
    }

    void everyFaultOfTheDataFolderIsAScreen()
    {
        QVERIFY(writeFile(folder("data"), "a file where the folder should be"));
        open();
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
        QVERIFY(!named<QLabel>("errorSafeLabel").text().isEmpty());
        QVERIFY(!named<QLabel>("errorRemedyLabel").text().isEmpty());
        std::filesystem::remove(folder("data"));
        QTest::mouseClick(&named<QPushButton>("retryPushButton"), Qt::LeftButton);
        QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
    }

    void settingsWorkWithoutADataFolder()
    {
        QVERIFY(writeFile(folder("data"), "a file where the folder should be"));
        open();
        m_window->showSettings();
        named<QPushButton>("changeLearnerPushButton").click();
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    }

    void damagedLedgerIsTold()
    {
        openKnown(kLab);
        m_window.reset();
        const std::filesystem::path ledger = Ledger::fileFor(folder("data"), kAda.id);
        const std::string damage(4096, 'x');
        QVERIFY(writeFile(ledger, damage));
        openKnown();
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
        QVERIFY(unbrokenText("errorDetailLabel").contains(qtText(ledger.string())));
        openKnown(kLab);
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
        QCOMPARE(*readFile(ledger, 100'000), damage);
    }

    void lockedLedgerIsTold()
    {
        auto other = Ledger::open(folder("data"), kAda);
        QVERIFY(other);
        openKnown(kLab);
        QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
        const QString title = errorTitle();
        QVERIFY2(!title.isEmpty(), qPrintable(title));
        other->reset();
        QTest::mouseClick(&named<QPushButton>("retryPushButton"), Qt::LeftButton);
        QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
    }

    void recordShowsEverything()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, QStringLiteral("<b>slow</b> disk")));
        m_window->showRecord();
        QCOMPARE(shownArea(), QStringLiteral("recordPage"));
        const QAbstractItemModel& events = *named<QTableView>("eventsTableView").model();
        QCOMPARE(events.rowCount(), static_cast<int>(session().state().lastSeq));
        const int last = events.rowCount() - 1;
        const auto text = [&events](int row, int column) { return events.index(row, column).data().toString(); };
        QCOMPARE(text(last, 3), QStringLiteral("Prediction locked"));
        QVERIFY(text(last, 4).contains(QStringLiteral("B, guess")));
        QVERIFY(text(last, 4).contains(QStringLiteral("<b>slow</b> disk")));
        const std::filesystem::path target = folder("record.txt");
        Dialogs::instance().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) {
            return qtText(target.string());
        };
        named<QPushButton>("saveRecordPushButton").click();
        const QString saved = qtText(*readFile(target, 1'000'000));
        QVERIFY(saved.contains(QStringLiteral("prediction_locked")));
        QVERIFY(saved.contains(QStringLiteral("4711")));
        named<QPushButton>("leaveAreaPushButton").click();
        QCOMPARE(shownArea(), QStringLiteral("labView"));
    }

    void recordIsReadBesideTheWindow()
    {
        openKnown(kLab);
        m_window->showRecord();
        auto* areas = &named<QStackedWidget>("areasStackedWidget");
        QCOMPARE(areas->currentWidget()->objectName(), QStringLiteral("recordPage"));
        QVERIFY(m_window->isReadingRecord());
        QVERIFY2(!m_window->findChild<QTableView*>(QStringLiteral("eventsTableView")), "nothing was read yet");
        m_window->showSettings(); // nobody waits for it any more
        QVERIFY(!m_window->isReadingRecord());
        m_window->showRecord();
        QTRY_VERIFY(m_window->findChild<QTableView*>(QStringLiteral("eventsTableView")));
        QVERIFY(!m_window->isReadingRecord());
        std::stop_source nobody;
        nobody.request_stop();
        const auto given = readRecord(folder("data"), kAda, {}, QLocale(), 1, {}, nobody.get_token());
        QVERIFY2(!given || given->rows.empty(), "putting a long one into words takes longer than reading it");
        m_window->showRecord();
        m_window.reset(); // in the middle of it
    }

    void handbookHasEveryAnchor()
    {
        openKnown(kLab);
        named<QAction>("handbookAction").trigger();
        QCOMPARE(shownArea(), QStringLiteral("handbookPage"));
        const QString html = qtText(*readFile(std::filesystem::path(FORESIGHT_HANDBOOK) / "student.html", 1'000'000));
        QVERIFY(named<QTextBrowser>("handbookTextBrowser").toPlainText().contains(QStringLiteral("Student handbook")));
        for (const int id : wizard().pageIds()) {
            const QString anchor = static_cast<StepPage*>(wizard().page(id))->helpAnchor();
            QVERIFY2(html.contains(QStringLiteral("name=\"%1\"").arg(anchor)), qPrintable(anchor));
        }
        for (const char* anchor : {"record", "settings", "keys", "errors"}) {
            QVERIFY2(html.contains(QStringLiteral("name=\"%1\"").arg(QLatin1String(anchor))), anchor);
        }
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(shownArea(), QStringLiteral("labView"));
    }

    /// The window behind takes no key then: the handbook opens over the dialog, at the place that fits, and can be
    /// used.
    void handbookOpensInADialog()
    {
        openKnown();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QString text;
        bool usable = false;
        bool stays = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            QWidget* box = QApplication::activeModalWidget();
            QVERIFY(box && QTest::qWaitFor([box] { return box->isActiveWindow(); }));
            QTest::keyClick(box, Qt::Key_F1);
            auto* help = box->findChild<HandbookWindow*>(QStringLiteral("handbookDialog"));
            if (help && QTest::qWaitFor([help] { return help->isActiveWindow(); })) {
                text = help->findChild<QTextBrowser*>()->toPlainText();
                usable = help->isActiveWindow() && !help->isModal() && help->isAncestorOf(QApplication::focusWidget());
                QTest::keyClick(help, Qt::Key_Escape);
                stays = !help->isVisible() && box->isVisible();
            }
            box->findChild<QPushButton*>(QStringLiteral("closePushButton"))->click();
        });
        named<QAction>("aboutAction").trigger();
        QVERIFY(text.contains(QStringLiteral("Student handbook")));
        QVERIFY(usable);
        QVERIFY(stays);
        QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
    }

    void everyControlIsNamed()
    {
        openKnown(kLab);
        m_window->showSettings();
        m_window->showRecord();
        QCOMPARE(shownArea(), QStringLiteral("recordPage"));
        const auto widgets = m_window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool interactive = qobject_cast<const QAbstractButton*>(widget) ||
                                     qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                                     qobject_cast<const QSlider*>(widget) || qobject_cast<const QTableView*>(widget);
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                              widget->objectName().startsWith(QLatin1String("__qt"));
            const QString parent =
                QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
            if (!interactive || ofQt || parent == QLatin1String("QTableView") || parent == QLatin1String("QMenuBar")) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->isVisible(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(StudentShellTest)
#include "student_shell_test.moc"
