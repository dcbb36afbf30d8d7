// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace foresight {

inline const char* const kLab = "small";

inline Lab smallLab()
{
    LabDefinition lab;
    lab.id = kLab;
    lab.version = "1.0.0";
    lab.contexts.push_back({});
    lab.contexts.back().id = "cloud";
    Act act;
    act.id = "only";
    act.predict.options.resize(1);
    act.predict.options.back().id = "A";
    act.reflect = act.predict;
    act.reflect.answer = "A";
    lab.acts.push_back(act);
    return {lab, {}, std::string(64, 'b')};
}

/// What a learner does from the first to the last step.
inline std::vector<EventBody> wholeSession()
{
    return {LabStarted{kLab, "1.0.0", std::string(64, 'b'), "", "foresight 0.1.0", false},
            ContextChosen{"cloud"},
            ActOpened{},
            PredictionLocked{"A", Confidence::Guess, ""},
            Explored{},
            Revealed{},
            ReflectionAnswered{"A", 1},
            EquationOpened{},
            ActFinished{},
            LabFinished{}};
}

/// A learner with an attempt at the small lab, and a folder to hand in to.
class Desk
{
public:
    explicit Desk(std::size_t eventCount = wholeSession().size())
    {
        std::filesystem::create_directory(target().parent_path());
        const auto attempt = m_ledger->beginAttempt(kLab, "1.0.0", std::string(64, 'b'), key.publicKeyHex(),
                                                    "foresight 0.1.0", clock.utcMs());
        const auto store = m_ledger->store(*attempt);
        const std::vector<EventBody> bodies = wholeSession();
        for (std::size_t i = 0; i < eventCount; ++i) {
            const bool ofAct = i >= 2 && i + 1 < bodies.size();
            clock.advance(1000);
            const Event event{static_cast<std::int64_t>(i) + 1,
                              1,
                              ofAct ? "only" : "",
                              clock.utcMs(),
                              clock.monotonicMs(),
                              bodies[i]};
            QVERIFY(store->append(event).has_value());
        }
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path target() const { return folder() / "out" / "Lab 04.foresight"; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] Result<HandInResult> handIn(const std::filesystem::path& path)
    {
        return foresight::handIn(*m_ledger, smallLab(), key, clock, path);
    }
    [[nodiscard]] std::vector<StoredEvent> stored()
    {
        return m_ledger->storedEvents(**m_ledger->latestAttempt(kLab)).value();
    }
    [[nodiscard]] std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(target().parent_path()))
            names.insert(entry.path().filename().string());
        return names;
    }
    [[nodiscard]] bool beginAnother()
    {
        return m_ledger
            ->beginAttempt(kLab, "1.0.0", std::string(64, 'b'), key.publicKeyHex(), "foresight 0.1.0", clock.utcMs())
            .has_value();
    }
    void close() { m_ledger.reset(); }
    void reopen() { m_ledger = Ledger::open(folder(), {"s123", "Ada"}).value(); }

private:
    QTemporaryDir m_folder;

public:
    InstallationKey key = InstallationKey::openOrCreate(folder()).value();
    ManualClock clock;

private:
    std::unique_ptr<Ledger> m_ledger = Ledger::open(folder(), {"s123", "Ada"}).value();
};

inline std::string codeName(const Result<HandInResult>& result)
{
    return result ? "no error" : errorName(result.error().code);
}

} // namespace foresight
