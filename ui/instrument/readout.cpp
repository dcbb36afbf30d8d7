// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/readout.h"

#include "core/lab/placement.h"
#include "ui/qt_text.h"
#include "ui/student/student_session.h"

#include <utility>

namespace foresight::ui {

Readout::Readout(const StudentSession& session, const Act& act)
    : Readout(session.session().sharedLab(), session.session().scenario(), session.text().locale(), act,
              session.state().act(act.id).prediction, session.session().currentSettings(act.id))
{
}

Readout::Readout(std::shared_ptr<const Lab> lab, const Scenario& scenario, const QLocale& locale, const Act& act,
                 const std::optional<Prediction>& prediction, const Settings& settings)
    : m_act(&act), m_text(std::move(lab), scenario, locale)
{
    if (prediction) {
        m_text.setPrediction(act.id, prediction->answer,
                             prediction->placed ? placedQuantity(m_text, act, *prediction->placed) : std::nullopt);
    }
    setSettings(settings);
}

void Readout::setSettings(const Settings& settings)
{
    m_settings = settings;
    m_text.setCurrent(m_act->id, settings);
    const auto result = m_text.model(m_act->id).evaluate(settings);
    m_evaluation = result ? std::optional(*result) : std::nullopt;
}

QString Readout::rendered(const TextSource& source) const
{
    return qtText(m_text.render(source, m_act->id));
}

QString Readout::outputText(const std::string& output) const
{
    return m_evaluation ? qtText(m_text.quantityOf(m_act->id, output, m_evaluation->outputs.at(output)))
                        : QStringLiteral("–");
}

const VerdictRule* Readout::rule(const std::string& verdict) const
{
    const VerdictSpec* spec = this->spec().verdict(verdict);
    if (spec == nullptr || !m_evaluation) {
        return nullptr;
    }
    const auto holding = m_evaluation->verdicts.find(verdict);
    for (const VerdictRule& rule : spec->rules) {
        if (holding != m_evaluation->verdicts.end() && rule.id == holding->second) {
            return &rule;
        }
    }
    return nullptr;
}

bool Readout::holds(const std::string& condition) const
{
    if (condition.empty() || !m_evaluation) {
        return condition.empty();
    }
    const Model& model = m_text.model(m_act->id);
    const auto compiled = model.condition(condition);
    return compiled && model.holds(*compiled, *m_evaluation);
}

std::vector<QString> Readout::advice(const VerdictRule& rule) const
{
    std::vector<QString> open;
    for (const VerdictAdvice& advice : rule.advice) {
        if (holds(advice.when)) {
            open.push_back(rendered(advice.text));
        }
    }
    return open;
}

Settings Readout::story() const
{
    const Model& model = m_text.model(m_act->id);
    const auto settings = m_text.lab().caseSettings(m_act->id, "baseline", model);
    return settings ? *settings : model.defaults();
}

} // namespace foresight::ui
