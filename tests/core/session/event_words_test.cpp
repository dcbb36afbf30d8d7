// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/act_name.h"
#include "core/lab/lab_library.h"
#include "core/session/event_words.h"

#include <QtTest>

using namespace foresight;

namespace {

std::shared_ptr<const Lab> gravityLab()
{
    static const auto lab = *findLab("data-gravity-trap", {FORESIGHT_LABS});
    return lab;
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

class EventWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsWithTheLab_data();
    void wordsWithTheLab();
    void idsWithoutTheLab();
    void scenarioIsWhatTheLabKnows_data();
    void scenarioIsWhatTheLabKnows();
    void actsAreCounted();
};

void EventWordsTest::wordsWithTheLab_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("details");
    const auto add = [](int kind, const char* what, const char* details) {
        QTest::newRow(what) << kind << QString::fromUtf8(what) << QString::fromUtf8(details);
    };
    add(0, "Prediction locked", "Answer C, fairly sure. Reason: “small”");
    add(1, "Settings tried",
        "Settings: Storage NVMe drive; DataLoader workers 8. The model said: GPU utilisation 96.9 %; Utilisation "
        "healthy.");
    add(2, "Observation recorded", "GPU utilisation 22.6 %");
    add(3, "Context chosen", "Edge, one site");
    add(4, "Mission met", "See the story's settings");
    add(5, "Event of a newer version", "mood_told");
}

void EventWordsTest::wordsWithTheLab()
{
    QFETCH(int, kind);
    QFETCH(QString, what);
    QFETCH(QString, details);
    const std::vector<EventBody> bodies{PredictionLocked{"C", Confidence::FairlySure, "small"},
                                        Explored{{{"storage", std::string("nvme")}, {"workers", 8.0}},
                                                 {{"gpu_utilization_pct", 96.93}},
                                                 {{"utilization", "healthy"}}},
                                        ObservationRecorded{"gpu_utilization_pct", 22.6},
                                        ContextChosen{"edge"},
                                        MissionMet{"story"},
                                        UnknownEvent{"mood_told"}};
    const TextRenderer text(gravityLab(), {"cloud", {}}, QLocale::c());
    const EventWords words = eventWords({1, 1, "pipeline", 0, 0, bodies[static_cast<std::size_t>(kind)]}, &text);
    QCOMPARE(plain(words.what), what);
    QCOMPARE(plain(words.details), details);
}

void EventWordsTest::idsWithoutTheLab()
{
    const Explored look{{{"storage", std::string("nvme")}, {"workers", 8.0}}, {{"gpu_utilization_pct", 96.5}}, {}};
    const EventWords words = eventWords({1, 1, "pipeline", 0, 0, look}, nullptr);
    QCOMPARE(plain(words.details),
             QStringLiteral("Settings: storage nvme; workers 8. The model said: gpu_utilization_pct 96.5."));
    const TextRenderer text(gravityLab(), {"cloud", {}}, QLocale::c());
    const EventWords other = eventWords({1, 1, "no such act", 0, 0, look}, &text);
    QCOMPARE(other.details, words.details);
}

void EventWordsTest::scenarioIsWhatTheLabKnows_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("expectedProfile");
    QTest::addColumn<QString>("expectedContext");
    const auto add = [](const char* name, const char* profile, const char* context, const char* expectedProfile,
                        const char* expectedContext) {
        QTest::newRow(name) << QString::fromUtf8(profile) << QString::fromUtf8(context)
                            << QString::fromUtf8(expectedProfile) << QString::fromUtf8(expectedContext);
    };
    add("both known", "published", "edge", "published", "edge");
    add("neither known", "nowhere", "moon", "", "cloud");
}

void EventWordsTest::scenarioIsWhatTheLabKnows()
{
    QFETCH(QString, profile);
    QFETCH(QString, context);
    QFETCH(QString, expectedProfile);
    QFETCH(QString, expectedContext);
    LabStarted started;
    started.profile = profile.toStdString();
    const std::vector<Event> events{{1, 1, {}, 0, 0, started}, {2, 1, {}, 0, 0, ContextChosen{context.toStdString()}}};
    const Scenario scenario = recordedScenario(gravityLab()->definition(), events);
    QCOMPARE(QString::fromStdString(scenario.profile), expectedProfile);
    QCOMPARE(QString::fromStdString(scenario.context), expectedContext);
}

void EventWordsTest::actsAreCounted()
{
    QCOMPARE(actName(gravityLab()->definition(), "pipeline"), std::string("Act I"));
    QCOMPARE(actName(gravityLab()->definition(), "gravity"), std::string("Act II"));
    QCOMPARE(actName(gravityLab()->definition(), "no such act"), std::string("no such act"));
}

QTEST_GUILESS_MAIN(EventWordsTest)
#include "event_words_test.moc"
