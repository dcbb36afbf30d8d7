// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_in_generator.h"

#include "core/base/hash.h"
#include "core/session/play_script.h"
#include "core/submission/submission.h"
#include "tests/core/session/copy_lab.h"

#include <QtGlobal>

#include <fstream>

namespace foresight::bench {

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;
constexpr int kWays = 24;
constexpr int kPerFolder = 1'000;

std::shared_ptr<const Lab> labOf(const std::shared_ptr<const Lab>& original, int number)
{
    LabDefinition definition = original->definition();
    definition.id += "-" + std::to_string(number);
    return std::make_shared<const Lab>(definition, original->folder(), hex(blake2b(definition.id)));
}

PlayScript scriptOf(int way)
{
    const char* const answers[] = {"A", "B", "C", "D"};
    const Confidence confidences[] = {Confidence::Guess, Confidence::FairlySure, Confidence::VerySure};
    PlayAct pipeline;
    pipeline.act = "pipeline";
    pipeline.predict = answers[way % 4];
    pipeline.confidence = confidences[way % 3];
    pipeline.reason = "Because of what I saw the last time, way " + std::to_string(way);
    pipeline.explore = {{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}};
    for (int look = 0; look < way % 5; ++look) {
        pipeline.explore.push_back({{"workers", 1.0 + look}});
    }
    pipeline.reflect = way % 2 == 0 ? std::vector<std::string>{"C"} : std::vector<std::string>{"A", "C"};
    PlayAct gravity;
    gravity.act = "gravity";
    gravity.predict = answers[way / 4 % 4];
    gravity.confidence = confidences[way / 2 % 3];
    gravity.explore = {{{"dataset_gb", 1'000'000.0}}, {{"dataset_gb", 270'000.0}}};
    gravity.reflect = way % 3 == 0 ? std::vector<std::string>{"A", "B"} : std::vector<std::string>{"B"};
    PlayScript script;
    script.context = "cloud";
    script.acts = {pipeline, gravity};
    return script;
}

std::string learnerOf(int student)
{
    return "S" + std::to_string(1'000'000 + student);
}

} // namespace

HandInGenerator::HandInGenerator(std::filesystem::path folder, int students, int labs)
    : m_folder(std::move(folder)), m_students(students), m_key(*InstallationKey::openOrCreate(m_folder / "data"))
{
    const std::shared_ptr<const Lab> original = *Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    for (int number = 1; number <= labs; ++number) {
        m_labs.push_back(labOf(original, number));
    }
}

LabFinder HandInGenerator::labs() const
{
    std::map<std::string, std::shared_ptr<const Lab>> byId;
    for (const auto& lab : m_labs) {
        byId.emplace(lab->definition().id, lab);
    }
    return [byId](const std::string& id) -> Result<std::shared_ptr<const Lab>> {
        const auto lab = byId.find(id);
        return lab == byId.end() ? fail({ErrorCode::LabMissing, {}, {id}, {}})
                                 : Result<std::shared_ptr<const Lab>>(lab->second);
    };
}

std::vector<Student> HandInGenerator::roster() const
{
    std::vector<Student> students(static_cast<std::size_t>(m_students));
    for (int i = 0; i < m_students; ++i) {
        Student& student = students[static_cast<std::size_t>(i)];
        student.studentId = learnerOf(i);
        student.givenName = "Given " + std::to_string(i % 97);
        student.familyName = "Family " + std::to_string(i);
        student.email = learnerOf(i) + "@example.edu";
        student.login = learnerOf(i);
        student.lmsId = std::to_string(i + 1);
        student.sisId = learnerOf(i);
        student.section = "LAB-" + std::to_string(i % 9);
    }
    return students;
}

std::filesystem::path HandInGenerator::course() const
{
    std::ofstream course(m_folder / "course.yaml");
    course << "id: BENCH\nterm: 2026-fall\nlabs:\n";
    for (std::size_t i = 0; i < m_labs.size(); ++i) {
        course << "  - {lab: " << m_labs[i]->definition().id << ", item: \"Lab " << i + 1
               << "\", points: 10, rubric: default, due: 2026-10-01T23:59:00+02:00, canvas_id: " << 5'000 + i << "}\n";
    }
    course << "late: {grace_minutes: 15, percent_per_day: 10, floor_percent: 50}\n";
    return m_folder / "course.yaml";
}

std::vector<Event> HandInGenerator::played(const std::shared_ptr<const Lab>& lab, int way)
{
    const ManualClock clock(kStart);
    test::MemoryStore store;
    Session session = *Session::resume(lab, store, clock);
    if (const Result<void> done = play(scriptOf(way), session, "bench 1"); !done) {
        qFatal("way %d cannot be played: %s", way, done.error().place.c_str());
    }
    return store.kept;
}

std::string HandInGenerator::bytes(int student, const Lab& lab, const std::vector<Event>& events) const
{
    const std::int64_t later = std::int64_t{1'000} * student;
    const std::string learner = learnerOf(student);
    const std::string genesis = genesisBytes(
        {hex(blake2b("ledger of " + learner)).substr(0, 32), learner, "Name of " + learner, lab.definition().id,
         lab.definition().version, lab.contentHash(), 1, m_key.publicKeyHex(), "bench 1", kStart + later, true});
    std::vector<StoredEvent> stored;
    Digest previous = genesisHash(genesis);
    for (Event event : events) {
        event.utcMs += later;
        stored.push_back(chained(event, previous));
        previous = stored.back().hash;
    }
    return submissionBytes(genesis, stored, m_key, kStart + later);
}

std::filesystem::path HandInGenerator::writeAll() const
{
    const std::filesystem::path top = m_folder / "in";
    for (const auto& lab : m_labs) {
        std::vector<std::vector<Event>> ways;
        for (int way = 0; way < kWays; ++way) {
            ways.push_back(played(lab, way));
        }
        for (int student = 0; student < m_students; ++student) {
            const std::filesystem::path folder =
                top / (lab->definition().id + "-" + std::to_string(student / kPerFolder));
            if (student % kPerFolder == 0) {
                std::filesystem::create_directories(folder);
            }
            std::ofstream(folder / (learnerOf(student) + ".foresight"), std::ios::binary)
                << bytes(student, *lab, ways[static_cast<std::size_t>(student * 7 % kWays)]);
        }
    }
    return top;
}

} // namespace foresight::bench
