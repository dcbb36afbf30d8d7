// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/lab/lab.h"
#include "core/session/beginning.h"
#include "core/session/event_store.h"
#include "core/session/session_fold.h"

#include <memory>
#include <optional>

namespace foresight {

/// One learner's attempt at one lab: turns what the learner does into events, lets the reducer judge them, keeps them
/// in the store, and only then changes its state. Every command answers with an error and leaves the state as it was
/// when the rules refuse (Refused) or the store fails (DiskFull, ...).
class Session
{
public:
    /// Folds what the store holds; of what is folded already, by the rules of this lab, only what came after. Errors:
    /// the store's, Refused when stored events do not follow the rules.
    [[nodiscard]] static Result<Session> resume(std::shared_ptr<const Lab> lab, EventStore& store, const Clock& clock,
                                                int attempt = 1, std::optional<SessionFold> begun = {});
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    [[nodiscard]] const SessionState& state() const;
    [[nodiscard]] const SessionRules& rules() const;
    [[nodiscard]] const Lab& lab() const;
    [[nodiscard]] std::shared_ptr<const Lab> sharedLab() const;
    /// Context and profile of this session; the lab's first context until one is chosen.
    [[nodiscard]] Scenario scenario() const;

    /// Values that the lab is given and `beginning` does not bring are recorded with their defaults. Errors also:
    /// UnknownName, ValueOutOfRange, ValueNotANumber for a profile or a value that the lab has no use for.
    [[nodiscard]] Result<void> start(const std::string& profile, const std::string& program, bool scripted,
                                     const Beginning& beginning = {});
    [[nodiscard]] Result<void> chooseContext(const std::string& context);
    [[nodiscard]] Result<void> openAct(const std::string& act);
    /// The reason is made storable() first. Its drafts go when this succeeds. `placed`: a value above zero where the
    /// act's answers are quantities (canPlace()). Errors also: UnknownName, ValueNotANumber.
    [[nodiscard]] Result<void> lockPrediction(const std::string& act, const std::string& answer, Confidence confidence,
                                              const std::string& reason, const std::optional<double>& placed = {});
    /// The simulator opens: records the first look at the story's settings once, later does nothing.
    [[nodiscard]] Result<void> openSimulator(const std::string& act);
    /// One settled change. The same settings as the last look add no event. Records missions that are met by it.
    /// `changes` go over the last look's settings. Answers with what the model says. Errors also: those of Model.
    [[nodiscard]] Result<Evaluation> explore(const std::string& act, const Settings& changes);
    [[nodiscard]] Result<void> saveBookmark(const std::string& act);
    /// `value` in the output's unit.
    [[nodiscard]] Result<void> recordObservation(const std::string& act, const std::string& output, double value);
    [[nodiscard]] Result<void> reveal(const std::string& act);
    [[nodiscard]] Result<void> answerReflection(const std::string& act, const std::string& answer);
    [[nodiscard]] Result<void> openEquation(const std::string& act);
    [[nodiscard]] Result<void> finishAct(const std::string& act);
    [[nodiscard]] Result<void> finishLab();
    [[nodiscard]] Result<void> addNote(const std::string& act, const std::string& about, const std::string& text);

    /// Settings the simulator shows now: the last look, or the story's.
    [[nodiscard]] Settings currentSettings(const std::string& act) const;
    [[nodiscard]] const Model& model(const std::string& act) const;

    [[nodiscard]] std::map<std::string, std::string> drafts() const;
    [[nodiscard]] Result<void> saveDraft(const std::string& key, const std::string& text);

private:
    struct Parts;
    explicit Session(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The rules of a lab for the reducer.
[[nodiscard]] SessionRules sessionRules(const LabDefinition& lab);

} // namespace foresight
