// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/session/event_store.h"

#include <memory>
#include <string>
#include <vector>

namespace foresight::test {

inline Question question(const std::string& answer, int tries)
{
    Question question;
    for (const char* id : {"A", "B", "C"}) {
        Option option;
        option.id = id;
        question.options.push_back(option);
    }
    question.answer = answer;
    question.tries = tries;
    return question;
}

/// How long copying takes: files of 1 GB over a disk's rate. Story: 10 files from a slow disk, 100 s.
inline ModelSpec copyModel()
{
    ModelSpec model;
    InputSpec disk;
    disk.id = "disk";
    disk.choices = {{"slow", {}, {{"rate", *parseQuantity("100 MB/s")}}},
                    {"fast", {}, {{"rate", *parseQuantity("1 GB/s")}}}};
    disk.defaultChoice = "slow";
    InputSpec files;
    files.id = "files";
    files.unit = *parseUnit("1");
    files.least = 1;
    files.greatest = 100;
    files.defaultNumber = 10;
    model.inputs = {disk, files};
    OutputSpec time;
    time.id = "time_min";
    time.formula = "files * 1 GB / disk.rate";
    time.unit = *parseUnit("min");
    model.outputs = {time};
    VerdictSpec pace;
    pace.id = "pace";
    VerdictRule quick;
    quick.id = "quick";
    quick.when = "time_min < 20 s";
    VerdictRule slow;
    slow.id = "slow";
    pace.rules = {quick, slow};
    model.verdicts = {pace};
    return model;
}

inline Mission mission(const std::string& id, const std::string& when, const std::string& sees)
{
    Mission mission;
    mission.id = id;
    mission.when = when;
    mission.sees = sees;
    return mission;
}

inline Act copyAct(const std::string& id)
{
    Act act;
    act.id = id;
    act.model = copyModel();
    act.cases = {{"baseline", {}}, {"fast", {{"disk", std::string("fast")}}}};
    act.predict = question("B", 1);
    act.explore.missions = {mission("story", "", "baseline"), mission("quick", "pace == quick", "")};
    act.observe = Observation{"time_min", {}, {}};
    act.reflect = question("C", 2);
    return act;
}

inline RecordField field(const std::string& id, RecordTake take, const std::string& name = {})
{
    RecordField field;
    field.id = id;
    field.take = take;
    field.act = take == RecordTake::Context ? "" : "first";
    field.name = name;
    return field;
}

inline LabDefinition copyLabDefinition()
{
    LabDefinition lab;
    lab.id = "copy";
    lab.version = "1.0.0";
    lab.chapterNumber = 7;
    ContextSpec home;
    home.id = "home";
    ContextSpec office;
    office.id = "office";
    office.set = {{"first.files", "20"}};
    lab.contexts = {home, office};
    ProfileSpec plain;
    plain.id = "plain";
    plain.isDefault = true;
    ProfileSpec old;
    old.id = "old";
    old.set = {{"first.disk.slow.rate", "50 MB/s"}};
    lab.profiles = {plain, old};
    lab.acts = {copyAct("first"), copyAct("second")};
    RecordField ever = field("quick_ever", RecordTake::EverVerdict, "pace");
    ever.value = "quick";
    RecordField start = field("time_at_start", RecordTake::FirstOutput, "time_min");
    start.decimals = 1;
    lab.record = {field("context", RecordTake::Context),
                  field("disk_chosen", RecordTake::LastInput, "disk"),
                  start,
                  ever,
                  field("right", RecordTake::PredictionCorrect),
                  field("reflection_right", RecordTake::ReflectionCorrect)};
    return lab;
}

inline std::shared_ptr<const Lab> copyLab()
{
    return std::make_shared<const Lab>(copyLabDefinition(), std::filesystem::path{}, std::string(64, '0'));
}

/// Keeps events in memory and can be told to fail.
class MemoryStore final : public EventStore
{
public:
    [[nodiscard]] Result<std::vector<Event>> events() const override { return kept; }
    [[nodiscard]] Result<void> append(const Event& event) override
    {
        if (failing) {
            return fail({ErrorCode::DiskFull, {}, {}, {}});
        }
        kept.push_back(event);
        return {};
    }
    [[nodiscard]] Result<std::map<std::string, std::string>> drafts() const override { return keptDrafts; }
    [[nodiscard]] Result<void> saveDraft(const std::string& key, const std::string& text) override
    {
        if (failing) {
            return fail({ErrorCode::DiskFull, {}, {}, {}});
        }
        keptDrafts[key] = text;
        if (text.empty()) {
            keptDrafts.erase(key);
        }
        return {};
    }
    [[nodiscard]] std::string types() const
    {
        std::string all;
        for (const Event& event : kept) {
            all += (all.empty() ? "" : " ") + eventTypeName(event.body);
        }
        return all;
    }

    std::vector<Event> kept;
    std::map<std::string, std::string> keptDrafts;
    bool failing = false;
};

} // namespace foresight::test
