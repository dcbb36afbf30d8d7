// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace foresight {

/// The key every draft of an act's prediction begins with.
[[nodiscard]] std::string predictionDrafts(const std::string& act);

[[nodiscard]] Error refused(Refusal refusal, std::string place = {});

/// What a session holds. Only session*.cpp look inside.
struct Session::Parts
{
    std::shared_ptr<const Lab> lab;
    EventStore* store = nullptr;
    const Clock* clock = nullptr;
    int attempt = 1;
    SessionRules rules;
    SessionState state;
    std::map<std::string, std::string> drafts;
    std::map<std::string, Model> models; ///< compiled when first asked for, under the scenario
    [[nodiscard]] Scenario scenario() const;
    [[nodiscard]] Event following(const std::string& act, EventBody body) const;

    /// Whether the rules allow this kind of event now.
    [[nodiscard]] Result<void> allowed(const std::string& act, EventBody body) const;

    /// Judges, keeps, and only then moves on.
    [[nodiscard]] Result<void> record(const std::string& act, EventBody body);
    [[nodiscard]] const Model& model(const std::string& act);
    [[nodiscard]] Settings story(const std::string& act);
    [[nodiscard]] Result<Evaluation> look(const std::string& act, const Settings& settings);
    [[nodiscard]] Result<bool> isMet(const std::string& act, const Mission& mission, const Evaluation& evaluation);

    /// Records the missions that the last look meets. The first look alone meets none: something has to be changed.
    /// Asked again on return, because a crash may have come between a look and its missions.
    [[nodiscard]] Result<void> recordMissions(const std::string& act);
    [[nodiscard]] Result<void> keepDraft(const std::string& key, const std::string& text);

    /// The prediction is durable already: a draft that cannot be removed does not undo it and is dropped on return.
    void dropDrafts(const std::string& act);
};

} // namespace foresight
