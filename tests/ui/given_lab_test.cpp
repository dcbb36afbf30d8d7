// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "core/lab/lab_library.h"
#include "tests/core/lab/waiting_lab.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

/// A learner at the queue of copies, with or without the lab before it.
class Queue
{
public:
    explicit Queue(bool withEarlier = false, const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates))
        : m_locale(locale)
    {
        Theme::of(*qApp).apply({ThemeChoice::Light, 100, true});
        if (withEarlier) {
            open("small");
            m_session->chooseContext("office");
            m_session->openAct("copy");
            m_session->lockPrediction("copy", "B", Confidence::Guess, {});
            m_session->openSimulator("copy");
            m_session->explore("copy", {{"link", std::string("fast")}});
        }
        open("queue");
    }

    [[nodiscard]] StudentSession& session() { return *m_session; }

    [[nodiscard]] std::unique_ptr<StepPage> page(StepKind kind)
    {
        auto page = makePage({kind, kind == StepKind::Brief ? std::string() : "queue"}, *m_session);
        page->resize(900, 640);
        page->show();
        page->enter();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qWarning("the page's window is not active");
        }
        return page;
    }

    [[nodiscard]] std::unique_ptr<StepPage> simulator(const std::string& context = "cloud")
    {
        m_session->chooseContext(context);
        m_session->openAct("queue");
        m_session->lockPrediction("queue", "B", Confidence::Guess, {});
        m_session->openSimulator("queue");
        return page(StepKind::Explore);
    }

    template <typename Value>
    [[nodiscard]] Value set(const char* input)
    {
        return std::get<Value>(m_session->session().currentSettings("queue").at(input));
    }

private:
    void open(const std::string& folder)
    {
        m_session.reset();
        const auto labs = [](const std::string& id) -> std::shared_ptr<const Lab> {
            auto found = findLab(id, {FORESIGHT_TEST_DATA "/labs"});
            return found ? *found : nullptr;
        };
        auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/" + folder);
        auto opened = lab ? StudentSession::open(m_dir.path().toStdString(), {"s-1042", "Ada"}, *lab, m_clock, m_locale,
                                                 {}, {}, {labs, {}})
                          : fail(lab.error());
        if (!opened) {
            qFatal("the session cannot be opened");
        }
        m_session = std::move(*opened);
    }

    QTemporaryDir m_dir;
    ManualClock m_clock;
    QLocale m_locale;
    std::unique_ptr<StudentSession> m_session;
};

QString words(const QWidget& page, const char* label)
{
    return plain(find<QLabel>(page, label)->text());
}

} // namespace

/// Given values on the brief, and every kind of control by keys.
class GivenLabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBriefSaysWhereFiguresComeFrom();
    void theBriefSaysWhyThereIsADefault();
    void aSwitchIsTurnedByKey();
    void aListIsSteppedThrough();
    void aFieldHasNoSlider();
    void endsOfARangeMoveTogether();
    void controlsComeInStages();
    void contextsLeaveChoicesOut();
    void drawsAreOnesOwn();
};

/// What the window says of one learner's draws: the text, and the first look.
struct OwnDraws
{
    explicit OwnDraws(const std::string& learner)
    {
        const LabFolder folder(foresight::test::waitingLab("attempt"), "waiting-line");
        foresight::test::writeWaitingFiles(folder);
        const QTemporaryDir data;
        ManualClock clock;
        const auto lab = *Lab::read(folder.path());
        auto session = *StudentSession::open(data.path().toStdString(), {learner, "Ada"}, lab, clock,
                                             QLocale(QLocale::English, QLocale::UnitedStates));
        seed = session->state().origin.seed;
        session->chooseContext("small");
        session->openAct("line");
        session->lockPrediction("line", "B", Confidence::Guess, {});
        session->openSimulator("line");
        p99Ms = session->state().act("line").lastLook->outputs.at("p99_ms");
        TextSource words;
        words.text = "{{current.p99_ms}} {{calm.p99_ms}}";
        shown = session->rendered(words, "line");
        const TextRenderer text(lab, {"small", {}, {}, {}, drawSeed(seed)}, session->text().locale());
        expectedMs = text.evaluation("line", "baseline")->outputs.at("p99_ms").base * 1000;
        isOfTheSeed = session->text().scenario() == session->session().scenario() &&
                      session->session().scenario().attemptSeed == drawSeed(seed);
    }

    std::string seed;
    double p99Ms = 0;
    double expectedMs = 0;
    QString shown;
    bool isOfTheSeed = false;
};

void GivenLabTest::theBriefSaysWhereFiguresComeFrom()
{
    Queue queue(true);
    const auto page = queue.page(StepKind::Brief);
    QCOMPARE(words(*page, "earlier_linkGivenLabel"), QStringLiteral("Link you left: the fast link"));
    QCOMPARE(words(*page, "earlier_linkSourceLabel"), QStringLiteral("From your Lab 01."));
    QCOMPARE(words(*page, "earlier_busySourceLabel"), QStringLiteral("From your Lab 01."));
    QCOMPARE(words(*page, "filesSourceLabel"), QStringLiteral("Drawn for you: others have other figures."));
    const auto& given = queue.session().state().origin.given;
    QCOMPARE(std::get<std::string>(given.at("earlier_link").value), std::string("fast"));
    QCOMPARE(words(*page, "filesGivenLabel"),
             QStringLiteral("Files: %1").arg(std::get<double>(given.at("files").value)));
}

void GivenLabTest::theBriefSaysWhyThereIsADefault()
{
    Queue queue;
    const auto page = queue.page(StepKind::Brief);
    QCOMPARE(words(*page, "earlier_busyGivenLabel"), QStringLiteral("Link busy at first: 50.0 %"));
    QCOMPARE(words(*page, "earlier_busySourceLabel"), QStringLiteral("Default, because Lab 01 was not done here."));
}

void GivenLabTest::aSwitchIsTurnedByKey()
{
    Queue queue;
    const auto page = queue.simulator();
    auto* button = find<QCheckBox>(*page, "cacheSwitchButton");
    QCOMPARE(button->text(), QStringLiteral("off"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(queue.set<std::string>("cache"), std::string("on"));
    QCOMPARE(button->text(), QStringLiteral("on"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Cache"));
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(button);
    QVERIFY(told != nullptr && told->state().checkable && told->state().checked);
    QVERIFY(told->text(QAccessible::Description).startsWith(QStringLiteral("on")));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(queue.set<std::string>("cache"), std::string("off"));
    QCOMPARE(queue.session().state().act("queue").looks, 3);
}

void GivenLabTest::aListIsSteppedThrough()
{
    Queue queue;
    const auto page = queue.simulator();
    auto* slider = find<QSlider>(*page, "workersSlider");
    QCOMPARE(slider->maximum(), 3);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE(queue.set<double>("workers"), 4.0);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(slider);
    QCOMPARE(told->valueInterface()->currentValue().toDouble(), 4.0);
    QCOMPARE(told->valueInterface()->maximumValue().toDouble(), 8.0);
    auto* field = find<QLineEdit>(*page, "workersLineEdit");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queue.set<double>("workers"), 4.0);
    QVERIFY(words(*page, "workersFaultLabel").contains(QStringLiteral("Only these values: 1, 2, 4, 8.")));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("8"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queue.set<double>("workers"), 8.0);
}

void GivenLabTest::aFieldHasNoSlider()
{
    Queue queue;
    const auto page = queue.simulator();
    QVERIFY(!find<QSlider>(*page, "limit_minSlider")->isVisible());
    auto* field = find<QLineEdit>(*page, "limit_minLineEdit");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2 h"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queue.set<double>("limit_min"), 120.0);
}

void GivenLabTest::endsOfARangeMoveTogether()
{
    Queue queue;
    const auto page = queue.simulator();
    auto* start = find<QSlider>(*page, "start_hSlider");
    auto* end = find<QSlider>(*page, "end_hSlider");
    start->setFocus();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(start, Qt::Key_Right);
    }
    QTRY_COMPARE(queue.set<double>("start_h"), 7.0);
    QCOMPARE(queue.set<double>("end_h"), 7.0);
    QCOMPARE(end->value(), 7);
    QCOMPARE(queue.session().state().act("queue").looks, 2); // both in one
    end->setFocus();
    QTest::keyClick(end, Qt::Key_PageUp);
    QTRY_COMPARE(queue.set<double>("end_h"), 17.0);
    QCOMPARE(queue.set<double>("start_h"), 7.0);
    auto* field = find<QLineEdit>(*page, "end_hLineEdit");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2 h"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queue.set<double>("end_h"), 2.0);
    QCOMPARE(queue.set<double>("start_h"), 2.0);
    const auto* group = find<QWidget>(*page, "start_hRangeControl");
    QCOMPARE(group->accessibleName(), QStringLiteral("From Start to End"));
}

void GivenLabTest::controlsComeInStages()
{
    Queue queue;
    const auto page = queue.simulator();
    auto* mode = find<QComboBox>(*page, "modeComboBox");
    auto* boost = find<QSlider>(*page, "boostSlider");
    const auto isThere = [](const QWidget* control) { return !control->parentWidget()->isHidden(); };
    QVERIFY(!isThere(mode) && !isThere(boost));
    QVERIFY(words(*page, "laterControlsLabel").startsWith(QStringLiteral("1 more control")));
    auto* cache = find<QCheckBox>(*page, "cacheSwitchButton");
    cache->setFocus();
    QTest::keyClick(cache, Qt::Key_Space); // a condition
    QVERIFY(isThere(mode) && !isThere(boost));
    QTest::keyClick(cache, Qt::Key_Space);
    QVERIFY(!isThere(mode));
    auto* limit = find<QLineEdit>(*page, "limit_minLineEdit");
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("1"));
    QTest::keyClick(limit, Qt::Key_Return); // late: a mission
    QVERIFY(isThere(boost));
    QVERIFY(find<QLabel>(*page, "laterControlsLabel")->isHidden());
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("600"));
    QTest::keyClick(limit, Qt::Key_Return);
    QVERIFY(isThere(boost)); // it stays
}

void GivenLabTest::contextsLeaveChoicesOut()
{
    Queue office;
    const auto page = office.simulator("office");
    QCOMPARE(find<QComboBox>(*page, "modeComboBox")->count(), 2);
    QCOMPARE(find<QSlider>(*page, "workersSlider")->maximum(), 2);
    Queue cloud;
    const auto other = cloud.simulator("cloud");
    QCOMPARE(find<QComboBox>(*other, "modeComboBox")->count(), 3);
}

void GivenLabTest::drawsAreOnesOwn()
{
    const OwnDraws first("s-1042");
    const OwnDraws second("s-1043");
    QCOMPARE(first.seed, parameterSeed({}, "s-1042", "waiting-line", 1));
    QCOMPARE(first.p99Ms, first.expectedMs);
    QCOMPARE(second.p99Ms, second.expectedMs);
    QVERIFY(first.p99Ms != second.p99Ms);
    QVERIFY2(first.shown != second.shown, qPrintable(first.shown));
    QVERIFY(first.isOfTheSeed && second.isOfTheSeed);
    QCOMPARE(OwnDraws("s-1042").shown, first.shown);
}

QTEST_MAIN(GivenLabTest)
#include "given_lab_test.moc"
