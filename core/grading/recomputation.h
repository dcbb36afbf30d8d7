// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/session/event.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace foresight {

/// A recorded figure that the model does not produce from the recorded settings.
struct Disagreement
{
    std::int64_t seq = 0;
    std::string output;
    double recorded = 0;
    std::optional<double> computed; ///< nothing when the model has no value there
};

/// Recomputes every explored event from its settings, in the session's context and profile; figures agree when they
/// differ by no more than 1e-9 relative. Also checks that recorded missions were met. Errors: those of Lab::model().
[[nodiscard]] Result<std::vector<Disagreement>> recompute(const Lab& lab, const std::vector<Event>& events);

/// The same event by event, for many hand-ins in turn: models are compiled once. Keeps no event. Not to be shared
/// between threads.
class Recomputer
{
public:
    explicit Recomputer(const Lab& lab);
    Recomputer(const Recomputer&) = delete;
    Recomputer& operator=(const Recomputer&) = delete;
    ~Recomputer();

    /// Forgets what was seen and found: another hand-in begins.
    void begin();
    /// Errors: those of Lab::model().
    [[nodiscard]] Result<void> take(const Event& event, const Scenario& scenario);
    [[nodiscard]] const std::vector<Disagreement>& found() const { return m_found; }

private:
    struct ActReplay;
    [[nodiscard]] Result<ActReplay*> replayOf(const std::string& act, const Scenario& scenario);
    void checkLook(ActReplay& replay, std::int64_t seq, const Explored& look);
    void checkMission(const ActReplay& replay, std::int64_t seq, const std::string& mission);

    /// Act, context, profile.
    using ReplayKey = std::tuple<std::string, std::string, std::string>;
    using ReplayView = std::tuple<std::string_view, std::string_view, std::string_view>;
    /// clang 14 does not compare the two with std::less<>.
    struct ReplayOrder
    {
        using is_transparent = void;
        template <typename Left, typename Right>
        bool operator()(const Left& left, const Right& right) const
        {
            return ReplayView(left) < ReplayView(right);
        }
    };

    const Lab& m_lab;
    std::map<ReplayKey, std::unique_ptr<ActReplay>, ReplayOrder> m_replays;
    std::vector<Disagreement> m_found;
};

} // namespace foresight
