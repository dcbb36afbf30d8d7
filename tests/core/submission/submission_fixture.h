// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <QTemporaryDir>

#include <fstream>

namespace foresight {

/// The key that FORMAT.md's example is signed with: its seed is the bytes 00 01 02 ... 1f.
inline InstallationKey exampleKey()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    std::ofstream(path / "installation.key")
        << "foresight-key 1\n000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
    return InstallationKey::openOrCreate(path).value();
}

inline Genesis exampleGenesis(const InstallationKey& key)
{
    return {"4f6c6976656972612d4d617274696e73",
            "s123",
            "Ada Example",
            "data-gravity-trap",
            "1.0.0",
            hex(blake2b("lab.yaml")),
            1,
            key.publicKeyHex(),
            "foresight 0.1.0",
            1'790'000'000'000,
            false};
}

/// The events of FORMAT.md's example.
inline std::vector<Event> exampleEvents()
{
    const auto event = [](std::int64_t seq, const char* act, EventBody body) {
        return Event{seq, 1, act, 1'790'000'000'000 + 1000 * seq, 5000 + 1000 * seq, std::move(body)};
    };
    const LabStarted started{"data-gravity-trap", "1.0.0",           hex(blake2b("lab.yaml")),
                             "calibrated",        "foresight 0.1.0", false};
    const Explored look{
        {{"storage", "hdd"}, {"workers", 4.0}}, {{"gpu_utilization_pct", 22.576}}, {{"health", "starved"}}};
    return {event(1, "", started), event(2, "", ContextChosen{"cloud"}), event(3, "pipeline", ActOpened{}),
            event(4, "pipeline",
                  PredictionLocked{"B", Confidence::FairlySure,
                                   "The disk is \"slow\":\n0,15 GB/s \xe2\x86\x92 d\xc3\xa9j\xc3\xa0 vu"}),
            event(5, "pipeline", look)};
}

inline std::vector<StoredEvent> chainOf(const std::string& genesis, const std::vector<Event>& events)
{
    std::vector<StoredEvent> stored;
    Digest previous = genesisHash(genesis);
    for (const Event& event : events) {
        stored.push_back(chained(event, previous));
        previous = stored.back().hash;
    }
    return stored;
}

inline std::string exampleBytes()
{
    const InstallationKey key = exampleKey();
    const std::string genesis = genesisBytes(exampleGenesis(key));
    return submissionBytes(genesis, chainOf(genesis, exampleEvents()), key, 1'790'000'009'000);
}

} // namespace foresight
