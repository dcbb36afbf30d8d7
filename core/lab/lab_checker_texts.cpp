// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "core/lab/lab_figures.h"
#include "core/lab/lab_texts.h"
#include "core/lab/placeholder.h"

#include <algorithm>

namespace foresight {
namespace {

/// Faults reported of one text; finding the place of each takes time that grows with the text.
constexpr std::size_t kMostFaults = 20;

/// What a placeholder stands for: words, or a quantity of some dimension.
struct Target
{
    std::string fault; ///< empty when the placeholder can be filled
    std::optional<Dimension> dimension;
    bool isKnown = true; ///< false when what it names is at fault, so that its formats cannot be judged
};

Target quantityTarget(const Dimension& dimension)
{
    return {{}, dimension, true};
}

Target faulty(std::string fault)
{
    return {std::move(fault), {}, true};
}

Target unknowable()
{
    return {{}, {}, false};
}

/// An output, an input, an input's attribute or a verdict.
Target namedTarget(const LabCheck& check, const Act& act, const std::string& name)
{
    const auto dot = name.find('.');
    const auto* input = act.model.input(name.substr(0, dot));
    if (act.model.output(name) || (input && dot == std::string::npos && !input->isChoice())) {
        const auto dimension = check.dimension(act, name);
        return dimension ? quantityTarget(*dimension) : unknowable();
    }
    if (act.model.verdict(name) || (input && dot == std::string::npos)) {
        return {};
    }
    if (input && input->isChoice()) {
        const auto& attributes = input->choices.front().attributes;
        const auto attribute = attributes.find(name.substr(dot + 1));
        if (attribute != attributes.end()) {
            return quantityTarget(attribute->second.dimension);
        }
        if (check.isFaulty(actPath(act) + ".model.inputs." + input->id)) {
            return unknowable();
        }
    }
    return faulty("Act " + inQuotes(act.id) + " has no output, input or verdict " + inQuotes(name));
}

std::optional<Dimension> valueDimension(const LabCheck& check, const Act& act, const Option& option)
{
    if (option.value) {
        return option.value->dimension;
    }
    const auto dot = option.valueOf.find('.');
    return dot == std::string::npos ? std::nullopt : namedTarget(check, act, option.valueOf.substr(dot + 1)).dimension;
}

bool hasValue(const Option& option)
{
    return option.value || !option.valueOf.empty();
}

/// Checks the words of one text, in one context.
class WordsCheck
{
public:
    WordsCheck(LabCheck& check, const TextUse& use, std::string path, const std::string& words)
        : m_check(check), m_use(use), m_path(std::move(path)), m_words(words)
    {
    }

    void run()
    {
        const auto parsed = parseText(m_words);
        for (const auto& fault : parsed.faults) {
            report(fault.offset, "placeholder-syntax", fault.message,
                   "Write {{case.name}}, {{case.name | decimals 1}} or [[given: 64]].");
        }
        for (const auto& piece : parsed.pieces) {
            if (piece.kind == PieceKind::Placeholder && !piece.placeholder.name.empty()) {
                placeholder(piece);
            } else if (piece.kind == PieceKind::Literal && !m_use.mayHoldFigures) {
                figures(piece);
            }
        }
    }

private:
    void report(std::size_t offset, std::string code, std::string message, std::string remedy)
    {
        if (++m_reported > kMostFaults) {
            return;
        }
        const auto mark = std::string_view(m_words).substr(offset, 2);
        m_check.within(m_path, offset, mark, std::move(code), std::move(message), std::move(remedy));
    }

    void figures(const TextPiece& piece)
    {
        for (const auto& figure : figuresIn(piece.text)) {
            if (++m_reported > kMostFaults) {
                return;
            }
            m_check.within(m_path, piece.offset + figure.offset, figure.text, "typed-figure",
                           "The figure " + inQuotes(figure.text) + " is typed into the text",
                           "Bind it to the model as {{case.name}}, or vouch for it as [[given: ...]].");
        }
    }

    void placeholder(const TextPiece& piece)
    {
        const auto& placeholder = piece.placeholder;
        const auto target = this->target(placeholder);
        if (!target.fault.empty()) {
            report(piece.offset, "placeholder-unknown", target.fault, "Correct the name, or add what it names.");
            return;
        }
        const bool hasFormat = placeholder.decimals || placeholder.plain || placeholder.readable;
        if (target.isKnown && !target.dimension && (hasFormat || !placeholder.unit.empty())) {
            report(piece.offset, "placeholder-syntax", "This stands for words, which take no format",
                   "Remove what comes after the bar.");
        }
        if (!target.dimension || placeholder.unit.empty()) {
            return;
        }
        const auto unit = parseUnit(placeholder.unit);
        if (!unit) {
            report(piece.offset, "unknown-unit", inQuotes(placeholder.unit) + " is not a unit",
                   "Write a unit such as \"ms\" or \"GB/s\".");
        } else if (unit->dimension != *target.dimension) {
            report(piece.offset, "formula-dimension",
                   "This is in " + dimensionText(*target.dimension) + " and cannot be written in " +
                       inQuotes(placeholder.unit),
                   "Use a unit of the same kind.");
        }
    }

    [[nodiscard]] Target target(const Placeholder& placeholder) const
    {
        if (placeholder.scope == "word") {
            return word(placeholder.name);
        }
        if (placeholder.scope == "earlier" || placeholder.scope == "parameter") {
            return given(placeholder);
        }
        const auto* act = placeholder.act.empty() ? m_use.act : m_check.lab.act(placeholder.act);
        if (!act) {
            return faulty(placeholder.act.empty() ? "This text belongs to no act"
                                                  : inQuotes(placeholder.act) + " is not an act of this lab");
        }
        if (placeholder.scope == "constant") {
            const auto* constant = act->model.constant(placeholder.name);
            if (constant && constant->isWord()) {
                return {};
            }
            return constant ? quantityTarget(constant->value.dimension)
                            : faulty("Act " + inQuotes(act->id) + " has no constant " + inQuotes(placeholder.name));
        }
        if (placeholder.scope == "option") {
            return option(placeholder.name);
        }
        if (placeholder.scope == "prediction") {
            return prediction(*act, placeholder.name);
        }
        if (placeholder.scope != "current" && !act->caseNamed(placeholder.scope)) {
            return faulty("Act " + inQuotes(act->id) + " has no case " + inQuotes(placeholder.scope));
        }
        return namedTarget(m_check, *act, placeholder.name);
    }

    [[nodiscard]] Target given(const Placeholder& placeholder) const
    {
        const auto* spec = m_check.lab.givenNamed(placeholder.name);
        const bool isRead = placeholder.scope == "earlier";
        if (!spec || spec->isRead() != isRead) {
            return faulty("This lab has no " + std::string(isRead ? "reading " : "parameter ") +
                          inQuotes(placeholder.name));
        }
        if (m_check.isFaulty(givenPath(*spec))) {
            return unknowable();
        }
        return spec->domain.isChoice() ? Target{} : quantityTarget(spec->domain.unit.dimension);
    }

    [[nodiscard]] Target word(const std::string& name) const
    {
        for (const auto& context : m_check.lab.contexts) {
            if (context.words.count(name) == 0) {
                return faulty("Context " + inQuotes(context.id) + " has no word " + inQuotes(name));
            }
        }
        return {};
    }

    [[nodiscard]] Target option(const std::string& name) const
    {
        // Only answers of the prediction are quantities.
        if (!m_use.option || m_use.question != &m_use.act->predict) {
            return faulty("Only an answer of the prediction has a value of its own");
        }
        if (name != "value" || !hasValue(*m_use.option)) {
            return faulty(name == "value" ? "This answer has no value" : "An answer has only a \"value\"");
        }
        const auto dimension = valueDimension(m_check, *m_use.act, *m_use.option);
        return dimension ? quantityTarget(*dimension) : unknowable();
    }

    [[nodiscard]] Target prediction(const Act& act, const std::string& name) const
    {
        if (&act == m_use.act && m_use.stage == TextStage::BeforeLock) {
            return faulty("There is no prediction yet when this is read");
        }
        if (name == "text") {
            return {};
        }
        if (name != "value" && name != "gap") {
            return faulty("A prediction has a \"text\", a \"value\" and a \"gap\"");
        }
        if (act.predict.kind == QuestionKind::Number) {
            return number(act, name);
        }
        if (act.predict.kind != QuestionKind::SingleChoice) {
            return faulty("Only a choice among quantities and a number have a value");
        }
        for (const auto& answer : act.predict.options) {
            if (!hasValue(answer)) {
                return faulty("Answer " + inQuotes(answer.id) + " has no value");
            }
        }
        if (name == "gap") {
            return act.reveal.model.output.empty() ? faulty("The reveal compares no quantity") : Target{};
        }
        return act.predict.options.empty()
                   ? Target{}
                   : Target{{}, valueDimension(m_check, act, act.predict.options.front()), true};
    }

    [[nodiscard]] Target number(const Act& act, const std::string& name) const
    {
        if (name == "value") {
            return quantityTarget(act.predict.number.unit.dimension);
        }
        return act.reveal.model.output.empty() ? faulty("The reveal compares no quantity") : Target{};
    }

    LabCheck& m_check;
    const TextUse& m_use;
    const std::string m_path;
    const std::string& m_words;
    std::size_t m_reported = 0;
};

} // namespace

void checkTexts(LabCheck& check, const Translation* translation)
{
    forEachText(check.lab, [&](const TextSource& text, const TextUse& use) {
        const auto words = [&](const std::string& key, const std::string& source) {
            if (!source.empty() && (!translation || translation->texts.count(key) > 0)) {
                WordsCheck(check, use, translation ? "texts." + key : key, source).run();
            }
        };
        words(text.key, text.text);
        for (const auto& [context, source] : text.byContext) {
            words(text.key + "." + context, source);
        }
    });
}

} // namespace foresight
