// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"

#include "core/base/hash.h"
#include "core/lab/lab_texts.h"
#include "core/lab/yaml_tree.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

#include <set>

using namespace foresight;

namespace {

std::shared_ptr<const Lab> smallLab()
{
    auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/small");
    return lab ? *lab : nullptr;
}

} // namespace

class LabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lab = smallLab(); }
    void readsTheHeader();
    void readsContextsAndProfiles();
    void readsTheModel();
    void readsTheAct();
    void readsRubricsAndRecord();
    void givesEveryTextItsKey_data();
    void givesEveryTextItsKey();
    void givesEachTextAKeyOfItsOwn();
    void joinsFoldedLines();
    void hashesTheFileAsItIs();
    void countsFaultsOfAFaultyLab();
    void failsWhereThereIsNoLab();
    void refusesAFileTooLarge();
    void setsWhatContextAndProfileSay_data();
    void setsWhatContextAndProfileSay();
    void letsTheProfileGoOverTheContext();
    void refusesUnknownScenarios_data();
    void refusesUnknownScenarios();
    void completesCases();

private:
    std::shared_ptr<const Lab> m_lab;
};

void LabTest::readsTheHeader()
{
    const auto& lab = m_lab->definition();
    QCOMPARE(lab.id, std::string("copy-time"));
    QCOMPARE(lab.version, std::string("1.0.0"));
    QCOMPARE(lab.language, std::string("en"));
    QCOMPARE(lab.title.text, std::string("Copy time"));
    QCOMPARE(lab.volume, std::string("I"));
    QCOMPARE(lab.chapterTitle.text, std::string("Copies"));
    QCOMPARE(lab.minutesLeast, 5);
    QCOMPARE(lab.minutesMost, 10);
    QCOMPARE(lab.readings.at(0).section, std::string("sec-bandwidth"));
    QCOMPARE(m_lab->folder(), std::filesystem::path(FORESIGHT_TEST_DATA "/labs/small"));
}

void LabTest::readsContextsAndProfiles()
{
    const auto& lab = m_lab->definition();
    QCOMPARE(lab.contexts.size(), std::size_t(2));
    QCOMPARE(lab.contexts[0].id, std::string("office"));
    QCOMPARE(lab.context("cloud")->set.at(1).value, std::string("0.02 USD/GB"));
    QCOMPARE(lab.context("cloud")->words.at("place").text, std::string("the region"));
    QCOMPARE(lab.defaultProfile().id, std::string("measured"));
    QVERIFY(!lab.profile("ideal")->isDefault);
    QVERIFY(!lab.context("home"));
}

void LabTest::readsTheModel()
{
    const auto& model = m_lab->definition().act("copy")->model;
    QCOMPARE(model.constant("share")->value.base, 0.9);
    QCOMPARE(model.constant("share")->unit.symbol, std::string("%"));
    QCOMPARE(model.constant("share")->checked, std::string("2026-11"));
    QVERIFY(model.input("link")->isChoice());
    QCOMPARE(model.input("link")->choice("fast")->attributes.at("rate").base, 1.25e9);
    const auto& volume = *model.input("volume_gb");
    QCOMPARE(volume.scale, Scale::Logarithmic);
    QCOMPARE(volume.stepsPerDecade, 10);
    QCOMPARE(volume.greatest, 10000.0);
    QCOMPARE(volume.defaultNumber, 100.0);
    QVERIFY(model.output("copy_s")->readable);
    QCOMPARE(model.output("total_s")->decimals, std::optional(0));
    QVERIFY(!model.output("copy_s")->decimals);
    const auto& pace = *model.verdict("pace");
    QCOMPARE(pace.rules.at(0).level, VerdictLevel::Bad);
    QCOMPARE(pace.rules.at(0).advice.at(0).when, std::string("link != fast"));
    QVERIFY(pace.rules.at(1).when.empty());
}

void LabTest::readsTheAct()
{
    const auto& act = *m_lab->definition().act("copy");
    QCOMPARE(act.message.from.text, std::string("A colleague"));
    QCOMPARE(act.predict.answer, std::string("B"));
    QCOMPARE(act.predict.options.size(), std::size_t(3));
    QCOMPARE(act.predict.option("A")->value->base, 60.0);
    QCOMPARE(act.predict.option("B")->valueOf, std::string("big.copy_s"));
    QCOMPARE(act.reflect.tries, 2);
    QCOMPARE(std::get<double>(act.caseNamed("big")->settings.at("volume_gb")), 1000.0);
    QCOMPARE(std::get<std::string>(act.caseNamed("big")->settings.at("link")), std::string("fast"));
    const auto& explore = act.explore;
    QCOMPARE(explore.first, (std::vector<std::string>{"link", "volume_gb"}));
    QCOMPARE(explore.ideas, (std::vector<std::string>{"wait_min"}));
    QCOMPARE(explore.cardVerdicts.at("copy_s"), std::string("pace"));
    QCOMPARE(explore.charts.at(1).kind, ChartKind::Lines);
    QCOMPARE(explore.charts.at(1).xScale, Scale::Logarithmic);
    QCOMPARE(explore.charts.at(1).levels.at(0).base, 0.8);
    QCOMPARE(explore.missions.at(0).sees, std::string("baseline"));
    QCOMPARE(explore.comparison->sides.at(1).chosenWhen, std::string("fine"));
    QCOMPARE(act.observe->output, std::string("copy_s"));
    QCOMPARE(act.reveal.model.caseId, std::string("big"));
    QCOMPARE(act.equation.formulas.at(0).name, std::string("time"));
}

void LabTest::readsRubricsAndRecord()
{
    const auto& lab = m_lab->definition();
    QCOMPARE(lab.rubric("default")->points(), 3.0);
    QCOMPARE(lab.rubric("default")->items.at(1).award, Award::Finish);
    QCOMPARE(lab.record.at(2).decimals, 1);
    QCOMPARE(lab.record.at(3).take, RecordTake::EverVerdict);
    QCOMPARE(lab.record.at(3).value, std::string("late"));
    QCOMPARE(lab.record.at(1).decimals, -1);
}

void LabTest::givesEveryTextItsKey_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* words, const char* key) {
        QTest::newRow(key) << QString::fromUtf8(words) << QString::fromUtf8(key);
    };
    row("Copy time", "title");
    row("What a link can carry", "readings.0.gives");
    row("the region", "contexts.cloud.words.place");
    row("Nothing gets lost", "profiles.ideal.note");
    row("A copy", "acts.copy.title");
    row("10 Gbps", "acts.copy.model.inputs.link.choices.fast.label");
    row("in time", "acts.copy.model.verdicts.pace.fine.label");
    row("Copy less", "acts.copy.model.verdicts.pace.late.advice.1.text");
    row("That is too long", "acts.copy.predict.options.C.explain");
    row("mostly busy", "acts.copy.explore.charts.busy.levels.0.label");
    row("Be late", "acts.copy.explore.missions.late.text");
    row("{{current.cost_usd}}", "acts.copy.explore.comparison.sides.0.facts.0.value");
    row("Read the time off", "acts.copy.observe.prompt");
    row("{{current.copy_s}} at {{constant.share}}", "acts.copy.equation.worked.0");
    row("On one desk", "acts.copy.equation.notes.0");
    row("Finish", "rubrics.default.items.finish.title");
    row("Busy at first", "record.busy.status_label");
}

void LabTest::givesEveryTextItsKey()
{
    QFETCH(QString, words);
    QFETCH(QString, key);
    QString found;
    forEachText(m_lab->definition(), [&](const TextSource& text, const TextUse&) {
        if (text.key == key.toStdString()) {
            found = QString::fromStdString(text.in("office"));
        }
    });
    QCOMPARE(found, words);
}

void LabTest::givesEachTextAKeyOfItsOwn()
{
    std::set<std::string> keys;
    forEachText(m_lab->definition(), [&](const TextSource& text, const TextUse&) {
        if (!text.empty()) {
            QVERIFY2(!text.key.empty() && keys.insert(text.key).second, text.key.c_str());
        }
    });
    QVERIFY(keys.size() > 60);
}

void LabTest::joinsFoldedLines()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "summary: How long does a copy take?",
                                    "summary: >\n  How long\n  does it take?\n\n  Who knows?\n"));
    const auto lab = Lab::read(folder.path());
    QVERIFY(lab);
    QCOMPARE((*lab)->definition().summary.text, std::string("How long does it take?\nWho knows?"));
}

void LabTest::hashesTheFileAsItIs()
{
    QCOMPARE(m_lab->contentHash(), hex(blake2b(labData("small/lab.yaml"))));
    const LabFolder changed(labData("small/lab.yaml") + "# more\n");
    const auto lab = Lab::read(changed.path());
    QVERIFY(lab);
    QVERIFY((*lab)->contentHash() != m_lab->contentHash());
}

void LabTest::countsFaultsOfAFaultyLab()
{
    const LabFolder folder(labData("broken/many-names.yaml"));
    Faults faults;
    const auto lab = Lab::read(folder.path(), {}, &faults);
    QVERIFY(!lab);
    QCOMPARE(lab.error().code, ErrorCode::LabFaulty);
    QCOMPARE(lab.error().args, (std::vector<std::string>{std::to_string(faults.size())}));
    QVERIFY(faults.size() > 1);
    QVERIFY(!Lab::read(folder.path()));
}

void LabTest::failsWhereThereIsNoLab()
{
    Faults faults;
    const auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/nowhere", {}, &faults);
    QCOMPARE(lab.error().code, ErrorCode::FileMissing);
    QVERIFY(faults.empty());
}

void LabTest::refusesAFileTooLarge()
{
    const LabFolder folder(labData("small/lab.yaml") + "#" + std::string(kYamlBytes, 'x'));
    QCOMPARE(Lab::read(folder.path()).error().code, ErrorCode::TooLarge);
}

void LabTest::setsWhatContextAndProfileSay_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("link");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("dollars");
    QTest::newRow("office") << "office"
                            << ""
                            << "slow" << 100 / (0.125 * 0.9) << 0.0;
    QTest::newRow("cloud") << "cloud"
                           << "measured"
                           << "fast" << 100 / (1.25 * 0.9) << 2.0;
    QTest::newRow("office, ideal") << "office"
                                   << "ideal"
                                   << "slow" << 100 / 0.25 << 0.0;
    QTest::newRow("cloud, ideal") << "cloud"
                                  << "ideal"
                                  << "fast" << 100 / 1.25 << 2.0;
    QTest::newRow("no context") << ""
                                << ""
                                << "slow" << 100 / (0.125 * 0.9) << 0.0;
}

void LabTest::setsWhatContextAndProfileSay()
{
    QFETCH(QString, context);
    QFETCH(QString, profile);
    QFETCH(QString, link);
    QFETCH(double, seconds);
    QFETCH(double, dollars);
    const auto model = m_lab->model("copy", {context.toStdString(), profile.toStdString()});
    QVERIFY(model);
    QCOMPARE(std::get<std::string>(model->defaults().at("link")), link.toStdString());
    const auto evaluation = model->evaluate({});
    QVERIFY(evaluation);
    QCOMPARE(evaluation->outputs.at("copy_s").base, seconds);
    QCOMPARE(evaluation->outputs.at("cost_usd").base, dollars);
}

void LabTest::letsTheProfileGoOverTheContext()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "set: {copy.share: 100 %",
                                    "set: {copy.price: 0.5 USD/GB, copy.wait_min: 1 h"));
    const auto lab = Lab::read(folder.path());
    QVERIFY(lab);
    const auto spec = scenarioSpec((*lab)->definition(), (*lab)->definition().acts[0], {"cloud", "ideal"});
    QVERIFY(spec);
    QCOMPARE(spec->constant("price")->value.base, 0.5e-9);
    QCOMPARE(spec->input("wait_min")->defaultNumber, 60.0);
    QCOMPARE((*lab)->definition().acts[0].model.constant("price")->value.base, 0.0);
}

void LabTest::refusesUnknownScenarios_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("kind");
    QTest::newRow("act") << "move"
                         << "office"
                         << ""
                         << "act";
    QTest::newRow("context") << "copy"
                             << "home"
                             << ""
                             << "context";
    QTest::newRow("profile") << "copy"
                             << "office"
                             << "guessed"
                             << "profile";
}

void LabTest::refusesUnknownScenarios()
{
    QFETCH(QString, act);
    QFETCH(QString, context);
    QFETCH(QString, profile);
    const auto model = m_lab->model(act.toStdString(), {context.toStdString(), profile.toStdString()});
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::UnknownName);
    QTEST(QString::fromStdString(model.error().args.at(0)), "kind");
}

void LabTest::completesCases()
{
    const auto model = m_lab->model("copy", {"cloud", {}});
    QVERIFY(model);
    const auto baseline = m_lab->caseSettings("copy", "baseline", *model);
    QVERIFY(baseline);
    QCOMPARE(*baseline, model->defaults());
    const auto big = m_lab->caseSettings("copy", "big", *model);
    QCOMPARE(std::get<double>(big->at("volume_gb")), 1000.0);
    QCOMPARE(std::get<double>(big->at("wait_min")), 10.0);
    QCOMPARE(m_lab->caseSettings("copy", "huge", *model).error().code, ErrorCode::UnknownName);
}

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
