// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/grading/gradebook.h"
#include "core/ledger/installation_key.h"
#include "core/session/play_script.h"
#include "core/submission/submission.h"
#include "tests/core/session/copy_lab.h"

#include <QTemporaryDir>

#include <fstream>
#include <map>

namespace foresight::test {

/// A folder with Lab 04, a course, and learners whose scripted work becomes hand-in files.
class CourseBench
{
public:
    /// When hand-ins are signed; the course's deadline is here.
    static constexpr std::int64_t kDue = 1'790'891'940'000; // 2026-10-01T23:59:00+02:00

    [[nodiscard]] std::filesystem::path path(const std::string& name) const
    {
        return m_folder.path().toStdString() + "/" + name;
    }

    std::filesystem::path write(const std::string& name, const std::string& content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    [[nodiscard]] static std::shared_ptr<const Lab> lab()
    {
        static const std::shared_ptr<const Lab> lab = *Lab::read(FORESIGHT_LABS "/data-gravity-trap");
        return lab;
    }

    [[nodiscard]] static LabFinder labs()
    {
        return [](const std::string& id) -> Result<std::shared_ptr<const Lab>> {
            if (id != lab()->definition().id) {
                return fail({ErrorCode::LabMissing, {}, {id}, {}});
            }
            return lab();
        };
    }

    /// A session that finishes everything: reflections at the first try, predictions as given.
    [[nodiscard]] static PlayScript wholeScript()
    {
        PlayAct pipeline;
        pipeline.act = "pipeline";
        pipeline.predict = "B";
        pipeline.confidence = Confidence::VerySure;
        pipeline.explore = {{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}};
        pipeline.reflect = {"C"};
        PlayAct gravity;
        gravity.act = "gravity";
        gravity.predict = "C";
        gravity.explore = {{{"dataset_gb", 1'000'000.0}}, {{"dataset_gb", 270'000.0}}};
        gravity.reflect = {"B"};
        PlayScript script;
        script.context = "cloud";
        script.acts = {pipeline, gravity};
        return script;
    }

    /// Plays a script for a learner in memory and writes the attempt as it stands as a hand-in.
    std::filesystem::path handIn(const std::string& learner, const std::string& name, const PlayScript& script,
                                 std::int64_t signedUtcMs = kDue) const
    {
        return write(name, handInBytes(learner, script, signedUtcMs));
    }

    [[nodiscard]] std::string handInBytes(const std::string& learner, const PlayScript& script,
                                          std::int64_t signedUtcMs = kDue) const
    {
        const ManualClock clock(signedUtcMs);
        const int attempt = ++m_attempts[learner];
        MemoryStore store;
        Session session = *Session::resume(lab(), store, clock, attempt);
        if (const Result<void> played = play(script, session, "test 1"); !played) {
            qFatal("the script cannot be played: %s", played.error().place.c_str());
        }
        const InstallationKey key = *InstallationKey::openOrCreate(path("data"));
        const LabDefinition& definition = lab()->definition();
        const std::string genesis = genesisBytes(
            {hex(blake2b("ledger of " + learner)).substr(0, 32), learner, "Name of " + learner, definition.id,
             definition.version, lab()->contentHash(), attempt, key.publicKeyHex(), "test 1", signedUtcMs, true});
        std::vector<StoredEvent> stored;
        Digest previous = genesisHash(genesis);
        for (const Event& event : store.kept) {
            stored.push_back(chained(event, previous));
            previous = stored.back().hash;
        }
        return submissionBytes(genesis, stored, key, signedUtcMs);
    }

private:
    QTemporaryDir m_folder;
    mutable std::map<std::string, int> m_attempts;
};

} // namespace foresight::test
