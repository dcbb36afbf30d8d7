// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_checker_simulations.h"

#include <algorithm>

namespace foresight {
namespace {

/// Something that always holds and has no names in it, to stand in for a condition at fault.
constexpr const char* kHolds = "1 > 0";

/// Expressions computed for one act; a lab needs some dozens of evaluations under each context and profile.
constexpr std::size_t kMostWorkInChecks = 10'000'000;
/// Rows of each simulation that are looked at where only faults are looked for.
constexpr std::size_t kRows = 100;
/// The same with other given values than the defaults.
constexpr std::size_t kRowsElsewhere = 50;

/// The code for what Model says about an expression.
std::string codeFor(const ModelSpec& model, const std::string& reason, const std::string& syntaxCode)
{
    if (reason.starts_with("there is no ")) {
        return "formula-unknown-name";
    }
    if (reason == "it depends on itself") {
        return "formula-cycle";
    }
    if (reason.find("\" is never \"") != std::string::npos) {
        return model.verdict(reason.substr(1, reason.find('"', 1) - 1)) ? "unknown-verdict" : "unknown-choice";
    }
    return syntaxCode;
}

std::string sentence(std::string reason)
{
    if (!reason.empty() && reason.front() >= 'a' && reason.front() <= 'z') {
        reason.front() = static_cast<char>(reason.front() - 'a' + 'A');
    }
    while (!reason.empty() && (reason.back() == '.' || reason.back() == '\n')) {
        reason.pop_back();
    }
    return reason;
}

/// Compiles one act's formulas and conditions and evaluates them.
class ActFormulas
{
public:
    ActFormulas(LabCheck& check, const Act& act) : m_check(check), m_act(act), m_path(actPath(act) + ".") {}

    void run()
    {
        m_spec = m_act.model;
        auto model = compileAll();
        if (!model) {
            return;
        }
        conditions(*model);
        unused(*model);
        if (m_isSound) {
            values();
        }
    }

private:
    void report(const std::string& path, const std::string& reason, const std::string& syntaxCode)
    {
        m_isSound = false;
        m_check.at(path, codeFor(m_spec, reason, syntaxCode), sentence(reason), "Correct the expression.");
    }

    /// Model::compile() stops at the first expression at fault. Each is reported and replaced by one that is not, so
    /// that the next comes up.
    std::optional<Model> compileAll()
    {
        std::size_t expressions = namedFormulas(m_spec, {}).size();
        for (const auto& verdict : m_spec.verdicts) {
            expressions += verdict.rules.size() + 1;
        }
        for (std::size_t i = 0; i <= expressions; ++i) {
            auto model = Model::compile(m_spec);
            if (model) {
                return std::move(*model);
            }
            const auto& args = model.error().args;
            if (args.size() < 2 || !replace(args[0], args[1])) {
                m_check.atKey(m_path + "model", "formula-syntax", sentence(model.error().cause), "Correct the model.");
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    bool replace(const std::string& what, const std::string& reason)
    {
        for (const auto& formula : namedFormulas(m_spec, m_path + "model")) {
            if (formula.what == what) {
                report(formula.path, reason, "formula-syntax");
                *formula.text = standIn(formula.unit);
                return true;
            }
        }
        if (const auto path = pathOfFailure(m_spec, m_path + "model", what); replaceDraw(m_spec, what)) {
            report(path, reason, "formula-syntax");
            return true;
        }
        for (auto& verdict : m_spec.verdicts) {
            if (verdict.id == what) {
                m_isSound = false;
                m_check.atKey(m_path + "model.verdicts." + what, codeFor(m_spec, reason, "condition-syntax"),
                              sentence(reason), "Let the conditions of its rules use other verdicts only.");
            }
            for (auto& rule : verdict.rules) {
                if (verdict.id + "." + rule.id == what) {
                    report(m_path + "model.verdicts." + what + ".when", reason, "condition-syntax");
                }
                if (verdict.id == what || verdict.id + "." + rule.id == what) {
                    rule.when = rule.when.empty() ? "" : kHolds;
                }
            }
            if (what == verdict.id || what.starts_with(verdict.id + ".")) {
                return true;
            }
        }
        return false;
    }

    void condition(const Model& model, const std::string& path, const std::string& when)
    {
        if (when.empty()) {
            return;
        }
        if (const auto compiled = model.condition(when); !compiled) {
            const bool wasSound = m_isSound;
            report(path, compiled.error().args.at(1), "condition-syntax");
            m_isSound = wasSound; // the formulas can be evaluated all the same
        }
    }

    void conditions(const Model& model)
    {
        for (const auto& [path, when] : actConditions(m_act)) {
            condition(model, path, when);
        }
    }

    void unused(const Model& model)
    {
        for (const auto& name : model.unusedNames()) {
            // With an expression at fault nobody knows what it would have used.
            if (m_isSound && m_act.model.input(name)) {
                m_check.atKey(m_path + "model.inputs." + name, "unused-input",
                              inQuotes(name) + " can be set, but nothing depends on it",
                              "Use it in a formula or a condition, or remove it.");
            }
            if (m_isSound && m_act.model.table(name)) {
                m_check.atKey(m_path + "model.tables." + name, "unused-table", "Nothing looks up " + inQuotes(name),
                              "Use it in a formula or a draw, or remove it.");
            }
        }
    }

    void values()
    {
        bool isFirst = true;
        for (const auto& context : m_check.lab.contexts) {
            for (const auto& profile : m_check.lab.profiles) {
                const auto model = m_check.models.at(m_act, {context.id, profile.id});
                if (!model) {
                    continue; // the override that is to blame was reported
                }
                if (isFirst) {
                    dimensions(*model);
                    conditionDimensions(*model);
                }
                isFirst = false;
                everywhere(context.id, profile.id, givenCorners(m_check.givenUsed(m_act)));
            }
        }
    }

    /// At all places, whatever the attempt was given. In full where the story is told; at the ends of ranges the first
    /// rows tell enough.
    void everywhere(const std::string& context, const std::string& profile, const std::vector<Settings>& corners)
    {
        for (const auto& given : corners) {
            const auto model = m_check.models.at(m_act, {context, profile, given});
            if (!model) {
                continue; // a value that does not fit was reported
            }
            for (const auto& [settings, rows] : places(*model, given.empty())) {
                evaluate(*model, settings, rows, context + ", " + profile + settingsText(given));
            }
        }
    }

    void dimensions(const Model& model)
    {
        const auto faults = model.dimensionFaults();
        for (const auto& formula : namedFormulas(m_spec, m_path + "model")) {
            if (std::find(faults.begin(), faults.end(), formula.what) != faults.end()) {
                m_isOfOneKind = false;
                m_check.at(formula.path, "formula-dimension",
                           "The formula does not give " + dimensionText(formula.unit.dimension) +
                               ", or adds what cannot be added",
                           "Check the units of what it uses, or the unit of what it gives.");
            }
        }
    }

    void conditionDimensions(const Model& model)
    {
        auto conditions = actConditions(m_act);
        for (const auto& verdict : m_act.model.verdicts) {
            for (const auto& rule : verdict.rules) {
                conditions.emplace_back(m_path + "model.verdicts." + verdict.id + "." + rule.id + ".when", rule.when);
            }
        }
        for (const auto& [path, when] : conditions) {
            if (!when.empty() && !m_check.isFaulty(path) && !model.comparesLikeWithLike(when)) {
                m_check.at(path, "condition-dimension", "The condition compares quantities of different kinds",
                           "Compare times with times and amounts with amounts; write a unit behind each figure.");
            }
        }
    }

    /// Settings, and how many rows of each simulation are looked at there (0: all).
    using Places = std::vector<std::pair<Settings, std::size_t>>;

    /// Defaults, cases, each choice, and both ends of each range. With other given values than the defaults
    /// checkReliance() looks at the cases in full.
    [[nodiscard]] Places places(const Model& model, bool isDefault) const
    {
        const std::size_t rows = isDefault ? kRows : kRowsElsewhere;
        const std::size_t caseRows = isDefault ? 0 : kRowsElsewhere;
        Places places{{{}, caseRows}};
        for (const auto& spec : m_act.cases) {
            places.emplace_back(spec.settings, caseRows);
        }
        for (const auto& input : model.spec().inputs) {
            for (const auto& choice : input.choices) {
                places.push_back({{{input.id, choice.id}}, rows});
            }
            if (!input.isChoice()) {
                places.push_back({{{input.id, input.least}}, rows});
                places.push_back({{{input.id, input.greatest}}, rows});
            }
        }
        return places;
    }

    void evaluate(const Model& model, const Settings& settings, std::size_t rows, const std::string& scenario)
    {
        if (m_work > kMostWorkInChecks) {
            return;
        }
        const auto evaluation = model.tryOut(settings, rows);
        m_work += model.work();
        if (evaluation || evaluation.error().args.empty()) {
            return;
        }
        const auto& error = evaluation.error();
        const auto words = wordsFor(error);
        const auto path = pathOfFailure(m_spec, m_path + "model", error.args[0]);
        // A key of another kind lies outside as well.
        const bool isExplained = error.code == ErrorCode::OutsideTable && !m_isOfOneKind;
        if (!words || path.empty() || m_check.isFaulty(path) || isExplained) {
            return; // settings at fault were reported with their case; once is enough
        }
        m_check.at(path, words->code, words->message + " (" + scenario + settingsText(settings) + ")", words->remedy);
    }

    struct Words
    {
        std::string code;
        std::string message;
        std::string remedy;
    };
    [[nodiscard]] static std::optional<Words> wordsFor(const Error& error)
    {
        const std::string guard = "Guard it with max(), or change the range.";
        switch (error.code) {
        case ErrorCode::DivisionByZero:
            return Words{"formula-value", "Something is divided by zero", guard};
        case ErrorCode::NotFinite:
            return Words{"formula-value", "The result is no number", guard};
        case ErrorCode::ValueOutOfRange:
            return Words{"formula-value",
                         error.args.at(1) + " does not lie between " + error.args.at(2) + " and " + error.args.at(3),
                         guard};
        case ErrorCode::OutsideTable:
            return Words{"table-outside",
                         error.args.at(1) + " does not lie between " + error.args.at(2) + " and " + error.args.at(3),
                         "Write \"outside: clamp\", or change the range."};
        case ErrorCode::BudgetExceeded:
            return Words{"too-many-steps", error.args.at(1) + " are needed, " + error.args.at(2) + " allowed",
                         "Change the range, or compute fewer rows."};
        default:
            return std::nullopt;
        }
    }

    LabCheck& m_check;
    const Act& m_act;
    const std::string m_path;
    ModelSpec m_spec; ///< with expressions at fault replaced
    bool m_isSound = true;
    bool m_isOfOneKind = true; ///< no formula mixes kinds
    std::size_t m_work = 0;
};

} // namespace

std::vector<std::pair<std::string, std::string>> actConditions(const Act& act)
{
    const auto path = actPath(act) + ".";
    std::vector<std::pair<std::string, std::string>> found;
    for (const auto& mission : act.explore.missions) {
        found.emplace_back(path + "explore.missions." + mission.id + ".when", mission.when);
    }
    for (const auto& stage : act.explore.stages) {
        found.emplace_back(path + "explore.controls.stages." + stage.input + ".when", stage.when);
    }
    for (std::size_t i = 0; i < act.reliesOn.size(); ++i) {
        found.emplace_back(path + "relies_on." + std::to_string(i) + ".when", act.reliesOn[i].when);
    }
    for (const auto& verdict : act.model.verdicts) {
        for (const auto& rule : verdict.rules) {
            const auto advice = path + "model.verdicts." + verdict.id + "." + rule.id + ".advice.";
            for (std::size_t i = 0; i < rule.advice.size(); ++i) {
                found.emplace_back(advice + std::to_string(i) + ".when", rule.advice[i].when);
            }
        }
    }
    return found;
}

void checkFormulas(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        // A model whose parts are at fault would only be blamed again for the same.
        if (!check.isFaulty(actPath(act) + ".model")) {
            ActFormulas(check, act).run();
        }
    }
}

} // namespace foresight
