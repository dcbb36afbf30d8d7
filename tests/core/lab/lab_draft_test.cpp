// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_draft.h"
#include "core/lab/text_renderer.h"
#include "tests/core/lab/lab_folder.h"

#include <QtTest>

#include <algorithm>

using namespace foresight;

namespace {

const Binding* find(const LabDraft& draft, const std::string& written)
{
    const auto found = std::find_if(draft.bindings.begin(), draft.bindings.end(),
                                    [&](const Binding& binding) { return binding.written == written; });
    return found == draft.bindings.end() ? nullptr : &*found;
}

std::string shown(const LabDraft& draft, const Binding& binding)
{
    const TextRenderer text(draft.lab, {"office", {}}, QLocale::c());
    const std::string shown = text.render({binding.path, binding.written, {}}, binding.act, binding.option);
    return QString::fromStdString(shown).simplified().toStdString(); // units stand after a space that does not break
}

} // namespace

class LabDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTextsAreBoundTo();
    void optionsKeepTheirOwnValue();
    void contextsHaveWordsOfTheirOwn();
    void typedFigureCanStillBeShown();
    void brokenModelCanNot();
    void fileThatIsNoLab();
    void missingFolder();
};

void LabDraftTest::listsWhatTextsAreBoundTo()
{
    const LabFolder folder;
    const auto draft = readDraft(folder.path());
    QVERIFY(draft && draft->lab);
    QVERIFY(draft->faults.empty());
    const Binding* volume = find(*draft, "{{baseline.volume_gb}}");
    QVERIFY(volume);
    QCOMPARE(volume->path, std::string("acts.copy.message.text"));
    QCOMPARE(volume->line, 38);
    QCOMPARE(volume->column, 17);
    QCOMPARE(volume->act, std::string("copy"));
    QCOMPARE(shown(*draft, *volume), std::string("100 GB"));
    const bool inOrder = std::is_sorted(draft->bindings.begin(), draft->bindings.end(),
                                        [](const Binding& a, const Binding& b) { return a.line < b.line; });
    QVERIFY(inOrder);
}

void LabDraftTest::optionsKeepTheirOwnValue()
{
    const LabFolder folder;
    const auto draft = readDraft(folder.path());
    QVERIFY(draft);
    std::vector<std::string> values;
    for (const Binding& binding : draft->bindings) {
        if (binding.written == "{{option.value}}") {
            values.push_back(binding.option + " " + shown(*draft, binding));
        }
    }
    QCOMPARE(values.size(), std::size_t(3));
    QCOMPARE(values.front(), std::string("A 1 min"));
    QCOMPARE(values.back(), std::string("C 10 h"));
}

void LabDraftTest::contextsHaveWordsOfTheirOwn()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "brief: \"You copy files in {{word.place}}.\"",
                                    "brief: {office: \"You copy files in {{word.place}}.\", cloud: \"You copy.\"}"));
    const auto draft = readDraft(folder.path());
    QVERIFY(draft && draft->lab);
    const Binding* place = find(*draft, "{{word.place}}");
    QVERIFY(place);
    QCOMPARE(place->context, std::string("office"));
    QCOMPARE(place->path, std::string("acts.copy.brief.office"));
    QCOMPARE(place->line, 35);
}

void LabDraftTest::typedFigureCanStillBeShown()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "You copy files in", "You copy 12 files in"));
    const auto draft = readDraft(folder.path());
    QVERIFY(draft);
    QCOMPARE(draft->faults.size(), std::size_t(1));
    QVERIFY(isUnboundFigure(draft->faults.front()));
    QCOMPARE(draft->faults.front().line, 35);
    QVERIFY(draft->lab);
    QVERIFY(!Lab::read(folder.path())); // a learner never sees it
}

void LabDraftTest::brokenModelCanNot()
{
    const LabFolder folder(replaced(labData("small/lab.yaml"), "{{baseline.volume_gb}}", "{{baseline.volume_tb}}") +
                           "\nsurprise: true\n");
    const auto draft = readDraft(folder.path());
    QVERIFY(draft);
    QCOMPARE(draft->faults.size(), std::size_t(2));
    QVERIFY(!draft->lab);
    QVERIFY(draft->bindings.empty());
}

void LabDraftTest::fileThatIsNoLab()
{
    const LabFolder folder("- just\n- a list\n");
    const auto draft = readDraft(folder.path());
    QVERIFY(draft);
    QVERIFY(!draft->faults.empty());
    QVERIFY(!draft->lab);
}

void LabDraftTest::missingFolder()
{
    const auto draft = readDraft(FORESIGHT_TEST_DATA "/labs/nowhere");
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(LabDraftTest)
#include "lab_draft_test.moc"
