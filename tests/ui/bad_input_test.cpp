// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "ui/student/pages/limited_text_edit.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;

namespace {

constexpr std::int64_t kDay = 86'400'000;

/// Works through the whole lab without looking at a page.
void finishLab(StudentSession& session)
{
    if (session.state().context.empty())
        QVERIFY(session.chooseContext("cloud"));
    for (const Act& act : session.lab().acts) {
        QVERIFY(session.openAct(act.id));
        QVERIFY(session.lockPrediction(act.id, act.predict.answer, Confidence::Guess, QStringLiteral("so")));
        QVERIFY(session.openSimulator(act.id));
        const std::vector<Settings> looks =
            act.id == "pipeline" ? std::vector<Settings>{{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}}
                                 : std::vector<Settings>{{{"dataset_gb", 1e6}}, {{"dataset_gb", 270'000.0}}};
        for (const Settings& look : looks)
            QVERIFY(session.explore(act.id, look));
        QVERIFY(session.reveal(act.id));
        QVERIFY(session.answerReflection(act.id, act.reflect.answer));
        QVERIFY(session.openEquation(act.id));
        QVERIFY(session.finishAct(act.id));
    }
    QVERIFY(session.finishLab());
}

} // namespace

/// What people, machines and other programs give the student program: it works or says what is wrong.
class BadInputTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }
    void namesOfAllKinds_data();
    void namesOfAllKinds();
    void namesThatCannotBeKept_data();
    void namesThatCannotBeKept();
    void reasonKeepsWhatCanBeKept_data();
    void reasonKeepsWhatCanBeKept();
    void commaLocaleChangesNoByte();
    void clockSetBack_data();
    void clockSetBack();
    void everythingFitsASmallScreen();

private:
    void giveLearner(const QString& name, const QString& number)
    {
        open();
        named<QLineEdit>("nameLineEdit").setText(name);
        named<QLineEdit>("numberLineEdit").setText(number);
        QTest::mouseClick(&named<QPushButton>("continuePushButton"), Qt::LeftButton);
    }
    void openIn(const QLocale& locale)
    {
        m_window = std::make_unique<MainWindow>(places(), m_clock, locale);
        m_window->start(kLab);
        m_window->show();
    }
    std::vector<StoredEvent> stored() { return *session().ledger().storedEvents(session().attempt()); }
};

void BadInputTest::namesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* what, const QString& name, const QString& shown) {
        QTest::newRow(what) << name << shown;
    };
    row("Hebrew", QStringLiteral("שלום כהן"), QStringLiteral("שלום כהן"));
    row("Arabic and Latin", QStringLiteral("أحمد Ahmed"), QStringLiteral("أحمد Ahmed"));
    row("emoji of three", QStringLiteral("Ada 🧑\u200D🔬"), QStringLiteral("Ada 🧑"));
    row("marks apart", QStringLiteral("Zoe\u0308"), QStringLiteral("Zoe\u0308"));
    row("bidi override", QStringLiteral("Eve\u202Edoc.exe"), QStringLiteral("Eve<U+202E>doc.exe"));
    row("bidi isolate left open", QStringLiteral("Eve\u2067x"), QStringLiteral("Eve<U+2067>x"));
    row("markup", QStringLiteral("<b>Ada</b>&amp;"), QStringLiteral("<b>Ada</b>&amp;"));
    row("SQL", QStringLiteral("Robert'); DROP TABLE events;--"), QStringLiteral("Robert'); DROP TABLE events;--"));
    row("format", QStringLiteral("%1 %n %s"), QStringLiteral("%1 %n %s"));
}

void BadInputTest::namesOfAllKinds()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    giveLearner(name, QStringLiteral("4711"));
    QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
    m_window->openLab(kLab);
    QCOMPARE(session().learner().name, coreText(name));
    finishLab(session());
    const auto handedIn = session().handIn(folder("out.foresight"));
    QVERIFY(handedIn);
    const auto read = readSubmissionFile(handedIn->file);
    QVERIFY(read && read->verdict.sound());
    QCOMPARE(read->submission.genesis.learnerName, coreText(name));
    m_window->showRecord();
    Dialogs::instance().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
        return qtText(folder("record.txt").string());
    };
    named<QPushButton>("saveRecordPushButton").click();
    const QString text = qtText(*readFile(folder("record.txt"), 10'000'000));
    const QString line = text.mid(text.indexOf(QStringLiteral("Name: ")), 200).section(QLatin1Char('\n'), 0, 0);
    QVERIFY2(line.contains(shown), qPrintable(line));
    QVERIFY(!line.contains(QChar(0x202E)));
}

void BadInputTest::namesThatCannotBeKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    const QString nul = QStringLiteral("47") + QChar(u'\0') + QStringLiteral("11");
    QTest::newRow("NUL in the number") << QStringLiteral("Ada") << nul;
    QTest::newRow("NUL in the name") << nul << QStringLiteral("4711");
    QTest::newRow("escape") << QStringLiteral("\u001B[31mAda") << QStringLiteral("4711");
    QTest::newRow("a megabyte of name") << QString(1024 * 1024, QLatin1Char('a')) << QStringLiteral("4711");
    QTest::newRow("a megabyte of number") << QStringLiteral("Ada") << QString(1024 * 1024, QLatin1Char('7'));
}

void BadInputTest::namesThatCannotBeKept()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    giveLearner(name, number);
    QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
    const bool ofName = number == QLatin1String("4711");
    const QString fault = named<QLabel>(ofName ? "nameFaultLabel" : "numberFaultLabel").text();
    QVERIFY2(fault.startsWith(ofName ? QStringLiteral("Name: it") : QStringLiteral("Student number: it")),
             qPrintable(fault));
    QVERIFY(AppSettings::open(folder("data"))->learner().id.empty());
}

void BadInputTest::reasonKeepsWhatCanBeKept_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kept");
    const QString nul(1, QChar(u'\0'));
    QTest::newRow("NUL") << QString(QStringLiteral("slow") + nul + QStringLiteral(" disk"))
                         << QStringLiteral("slow disk");
    QTest::newRow("escape") << QStringLiteral("\u001B[2Jslow") << QStringLiteral("[2Jslow");
    QTest::newRow("right to left, emoji") << QStringLiteral("שלום 🧲 x") << QStringLiteral("שלום 🧲 x");
    QTest::newRow("bidi override") << QStringLiteral("a\u202Eb") << QStringLiteral("a\u202Eb");
    QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b"))
                                      << QStringLiteral("a?b");
    QTest::newRow("markup") << QStringLiteral("<img src=x>&amp;") << QStringLiteral("<img src=x>&amp;");
}

void BadInputTest::reasonKeepsWhatCanBeKept()
{
    QFETCH(QString, pasted);
    QFETCH(QString, kept);
    openKnown(kLab);
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(session().openAct("pipeline"));
    wizard().showStep({StepKind::Predict, "pipeline"});
    auto& reason = *wizard().shownPage().findChild<LimitedTextEdit*>(QStringLiteral("reasonLimitedTextEdit"));
    QApplication::clipboard()->setText(pasted);
    reason.paste();
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, reason.toPlainText()));
    const std::string stored = session().state().act("pipeline").prediction->reason;
    QVERIFY(isUtf8(stored));
    QCOMPARE(qtText(stored), kept);
    openKnown(kLab);
    QCOMPARE(session().state().act("pipeline").prediction->reason, stored);
    QVERIFY(verifyLedger(session().ledger().file())->sound);
}

void BadInputTest::commaLocaleChangesNoByte()
{
    std::vector<std::vector<StoredEvent>> sessions;
    for (const char* name : {"en_GB", "de_DE", "tr_TR", "ar_EG"}) {
        freshFolder();
        m_clock = ManualClock();
        const QLocale locale{QString::fromLatin1(name)};
        QLocale::setDefault(locale);
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda));
        openIn(locale);
        QVERIFY(session().chooseContext("edge"));
        QVERIFY(session().openAct("pipeline"));
        QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, QStringLiteral("so")));
        QVERIFY(session().openSimulator("pipeline"));
        QVERIFY(session().explore("pipeline", {{"dataset_tb", 1.5}, {"workers", 3.0}}));
        QVERIFY(session().recordObservation("pipeline", "gpu_utilization_pct", 22.6));
        sessions.push_back(stored());
        m_window.reset();
    }
    QLocale::setDefault(QLocale::c());
    for (const auto& events : sessions) {
        QCOMPARE(events.size(), sessions.front().size());
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].payload, sessions.front()[i].payload);
    }
}

void BadInputTest::clockSetBack_data()
{
    QTest::addColumn<qint64>("utcMs");
    QTest::newRow("a day back") << qint64(1'790'000'000'000 - kDay);
    QTest::newRow("ten years ahead") << qint64(1'790'000'000'000 + 3653 * kDay);
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("before 1970") << qint64(-kDay);
    QTest::newRow("after 2038") << qint64(2'200'000'000'000);
}

void BadInputTest::clockSetBack()
{
    QFETCH(qint64, utcMs);
    openKnown(kLab);
    QVERIFY(session().chooseContext("cloud"));
    m_clock.setUtcMs(utcMs);
    finishLab(session());
    const auto handedIn = session().handIn(folder("out.foresight"));
    QVERIFY(handedIn);
    const auto read = readSubmissionFile(handedIn->file);
    QVERIFY2(read && read->verdict.sound(), "order is by number, not by time");
    QCOMPARE(read->submission.events.back().utcMs, utcMs);
    const std::int64_t last = session().state().lastSeq;
    openKnown(kLab);
    QCOMPARE(shownArea(), QStringLiteral("labView"));
    QCOMPARE(session().state().lastSeq, last);
    QVERIFY(session().state().finished);
    m_window->showRecord();
    QCOMPARE(shownArea(), QStringLiteral("recordPage"));
}

void BadInputTest::everythingFitsASmallScreen()
{
    constexpr QSize kRoom(1024, 600 - 40); // below a title bar
    openKnown(kLab);
    finishLab(session());
    m_window->resize(kRoom);
    QVERIFY2(m_window->minimumSizeHint().width() <= kRoom.width(), "the window can be that narrow");
    QVERIFY2(m_window->minimumSizeHint().height() <= kRoom.height(), "the window can be that low");
    const auto steps = stepsOf(session().lab());
    for (const Step& step : steps) {
        wizard().showStep(step);
        QCOMPARE(m_window->size(), kRoom);
        const auto buttons = m_window->labView()->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            if (!button->isVisible() || wizard().shownPage().isAncestorOf(button))
                continue; // a page scrolls
            const QRect place(button->mapTo(m_window.get(), QPoint(0, 0)), button->size());
            QVERIFY2(m_window->rect().contains(place), qPrintable(button->objectName()));
        }
    }
}

QTEST_MAIN(BadInputTest)
#include "bad_input_test.moc"
