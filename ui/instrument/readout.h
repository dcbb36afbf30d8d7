// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"
#include "core/session/session_state.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight::ui {

class StudentSession;

/// What an act's model says for the settings on the controls, also while they move and nothing is recorded yet.
class Readout
{
public:
    Readout(const StudentSession& session, const Act& act);
    /// The same without a session: what an attempt showed. The act is the lab's.
    Readout(std::shared_ptr<const Lab> lab, const Scenario& scenario, const QLocale& locale, const Act& act,
            const std::optional<Prediction>& prediction, const Settings& settings);

    /// Evaluates complete settings. Settings that the model cannot take leave evaluation() empty.
    void setSettings(const Settings& settings);
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const std::optional<Evaluation>& evaluation() const { return m_evaluation; }

    [[nodiscard]] const Act& act() const { return *m_act; }
    [[nodiscard]] const ModelSpec& spec() const { return text().model(m_act->id).spec(); }
    /// Texts with these settings as "current".
    [[nodiscard]] const TextRenderer& text() const { return m_text; }
    [[nodiscard]] QString rendered(const TextSource& source) const;
    [[nodiscard]] QString outputText(const std::string& output) const;
    /// The rule of a verdict that holds; null when there is none.
    [[nodiscard]] const VerdictRule* rule(const std::string& verdict) const;
    /// The ways out of a rule that are open at these settings.
    /// Whether a condition holds at the settings; an empty one always does.
    [[nodiscard]] bool holds(const std::string& condition) const;
    [[nodiscard]] std::vector<QString> advice(const VerdictRule& rule) const;
    /// Settings of the act's story.
    [[nodiscard]] Settings story() const;

private:
    const Act* m_act;
    TextRenderer m_text;
    Settings m_settings;
    std::optional<Evaluation> m_evaluation;
};

} // namespace foresight::ui
