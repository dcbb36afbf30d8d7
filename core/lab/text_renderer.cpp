// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/text_renderer.h"

#include "core/lab/answer_text.h"
#include "core/lab/gap_text.h"
#include "core/lab/placeholder.h"
#include "core/units/quantity_text.h"

#include <QString>

#include <cmath>
#include <set>

namespace foresight {

namespace {

/// Words and labels may hold placeholders too; one that comes back to itself ends here.
constexpr int kMostNested = 4;

struct ActParts
{
    std::optional<Model> model;
    std::map<std::string, Result<Evaluation>> evaluations; ///< by case
    std::optional<Settings> current;
    std::string prediction; ///< canonical answer
    std::optional<Quantity> placed;
};

/// How the lab declares that a name is shown.
QuantityFormat declaredFormat(const Model& model, const std::string& name, const Quantity& quantity)
{
    QuantityFormat format;
    if (const OutputSpec* output = model.spec().output(name)) {
        format.decimals = output->decimals;
        if (!output->readable)
            format.unit = output->unit;
        return format;
    }
    if (const auto series = model.spec().series(name)) { // rows stand beside each other, so all in one unit
        format.unit = series->unit;
        return format;
    }
    // Amounts of data and time read best in the unit that suits their size; prices and shares in their own.
    const bool readable = quantity.dimension == kTime || quantity.dimension == kData;
    if (!readable)
        format.unit = model.unitOf(name);
    return format;
}

/// Where words run from right to left, "1 h 7 min" would come apart without a frame of its own.
std::string isolated(std::string value, const QLocale& locale)
{
    if (locale.textDirection() != Qt::RightToLeft || value.empty())
        return value;
    return QString(QChar(0x2068) + QString::fromStdString(value) + QChar(0x2069)).toStdString();
}

void applyFormats(QuantityFormat& format, const Placeholder& placeholder)
{
    if (placeholder.decimals)
        format.decimals = placeholder.decimals;
    if (!placeholder.unit.empty())
        format.unit = parseUnit(placeholder.unit);
    if (placeholder.readable)
        format.unit.reset();
    format.plain = placeholder.plain;
}

} // namespace

struct TextRenderer::Parts
{
    std::shared_ptr<const Lab> lab;
    Scenario scenario;
    QLocale locale;
    mutable std::map<std::string, ActParts> acts; ///< made when first asked for
    mutable int nested = 0;

    ActParts& act(const std::string& id) const
    {
        ActParts& parts = acts[id];
        if (!parts.model) {
            if (auto model = lab->model(id, scenario))
                parts.model = std::move(*model);
        }
        return parts;
    }

    const Result<Evaluation>& evaluation(const std::string& actId, const std::string& caseId) const;
    std::string named(const std::string& actId, const Evaluation& evaluation, const Placeholder& placeholder,
                      const TextRenderer& renderer) const;
    std::string ofOption(const std::string& actId, const std::string& optionId, const Placeholder& placeholder,
                         const TextRenderer& renderer) const;
    std::string ofPrediction(const std::string& actId, const Placeholder& placeholder,
                             const TextRenderer& renderer) const;
    /// "value" or "gap" of a quantity that was predicted.
    std::string ofQuantity(const std::string& actId, const std::optional<Quantity>& predicted,
                           const Placeholder& placeholder) const;
    std::string filled(const Placeholder& placeholder, const std::string& textAct, const std::string& optionId,
                       const TextRenderer& renderer) const;
    std::string ofGiven(const Placeholder& placeholder, const TextRenderer& renderer) const;
    std::string given(const std::string& text) const;
    std::string shown(const std::string& actId, const std::string& name, const Quantity& quantity,
                      const Placeholder& placeholder) const;
};

const Result<Evaluation>& TextRenderer::Parts::evaluation(const std::string& actId, const std::string& caseId) const
{
    ActParts& parts = act(actId);
    if (const auto known = parts.evaluations.find(caseId); known != parts.evaluations.end())
        return known->second;
    const auto compute = [&]() -> Result<Evaluation> {
        if (!parts.model)
            return fail({ErrorCode::UnknownName, {}, {"act", actId}, {}});
        if (caseId == "current" && parts.current)
            return parts.model->evaluate(*parts.current);
        auto settings = lab->caseSettings(actId, caseId == "current" ? "baseline" : caseId, *parts.model);
        return settings ? parts.model->evaluate(*settings) : fail(std::move(settings.error()));
    };
    return parts.evaluations.emplace(caseId, compute()).first->second;
}

std::string TextRenderer::Parts::shown(const std::string& actId, const std::string& name, const Quantity& quantity,
                                       const Placeholder& placeholder) const
{
    const ActParts& parts = act(actId);
    QuantityFormat format;
    if (parts.model && !name.empty())
        format = declaredFormat(*parts.model, name, quantity);
    applyFormats(format, placeholder);
    return quantityText(quantity, format, locale);
}

std::string TextRenderer::Parts::named(const std::string& actId, const Evaluation& evaluation,
                                       const Placeholder& placeholder, const TextRenderer& renderer) const
{
    const Model& model = *act(actId).model;
    if (const ConstantSpec* constant = model.spec().constant(placeholder.name); constant && constant->isWord()) {
        for (const ChoiceSpec& choice : constant->choices) {
            if (choice.id == constant->choice)
                return renderer.render(choice.label, actId);
        }
    }
    if (const InputSpec* input = model.spec().input(placeholder.name); input && input->isChoice())
        return renderer.render(input->choice(std::get<std::string>(evaluation.inputs.at(input->id)))->label, actId);
    if (const VerdictSpec* verdict = model.spec().verdict(placeholder.name)) {
        const auto ruleId = evaluation.verdicts.find(verdict->id);
        for (const VerdictRule& rule : verdict->rules) {
            if (ruleId != evaluation.verdicts.end() && rule.id == ruleId->second)
                return renderer.render(rule.label, actId);
        }
    }
    const auto quantity = model.quantity(evaluation, placeholder.name);
    return quantity ? shown(actId, placeholder.name, *quantity, placeholder) : "?";
}

std::string TextRenderer::Parts::ofOption(const std::string& actId, const std::string& optionId,
                                          const Placeholder& placeholder, const TextRenderer& renderer) const
{
    const Act* spec = lab->definition().act(actId);
    const Option* option = spec ? spec->predict.option(optionId) : nullptr;
    if (!option)
        return "?";
    if (placeholder.name == "text")
        return renderer.render(option->text, actId, optionId);
    const bool isPlaced = placeholder.scope == "prediction" && act(actId).placed;
    return ofQuantity(actId, isPlaced ? act(actId).placed : renderer.optionQuantity(actId, *option), placeholder);
}

std::string TextRenderer::Parts::ofPrediction(const std::string& actId, const Placeholder& placeholder,
                                              const TextRenderer& renderer) const
{
    const Act* spec = lab->definition().act(actId);
    const std::string& answer = act(actId).prediction;
    if (!spec || answer.empty())
        return "?";
    if (spec->predict.kind == QuestionKind::SingleChoice)
        return ofOption(actId, answer, placeholder, renderer);
    if (placeholder.name == "text")
        return answerText(renderer, actId, spec->predict, answer);
    const auto number = answerParts(spec->predict, answer).number;
    return ofQuantity(actId, number ? std::optional(Quantity::of(*number, spec->predict.number.unit)) : std::nullopt,
                      placeholder);
}

std::string TextRenderer::Parts::ofQuantity(const std::string& actId, const std::optional<Quantity>& predicted,
                                            const Placeholder& placeholder) const
{
    const Act* spec = lab->definition().act(actId);
    if (!predicted)
        return "?";
    if (placeholder.name == "value")
        return shown(actId, spec->reveal.model.output, *predicted, placeholder);
    const auto& evaluation = this->evaluation(actId, spec->reveal.model.caseId);
    const auto actual = evaluation ? act(actId).model->quantity(*evaluation, spec->reveal.model.output) : std::nullopt;
    return placeholder.name == "gap" && actual ? gapText(*predicted, *actual, locale) : "?";
}

std::string TextRenderer::Parts::filled(const Placeholder& placeholder, const std::string& textAct,
                                        const std::string& optionId, const TextRenderer& renderer) const
{
    const std::string actId = placeholder.act.empty() ? textAct : placeholder.act;
    if (placeholder.scope == "word") {
        const ContextSpec* context = lab->definition().context(scenario.context);
        const auto word = context ? context->words.find(placeholder.name) : decltype(context->words.end()){};
        return context && word != context->words.end() ? renderer.render(word->second, actId) : "?";
    }
    if (placeholder.scope == "earlier" || placeholder.scope == "parameter")
        return ofGiven(placeholder, renderer);
    if (placeholder.scope == "option")
        return ofOption(actId, optionId, placeholder, renderer);
    if (placeholder.scope == "prediction")
        return ofPrediction(actId, placeholder, renderer);
    const auto& evaluation = this->evaluation(actId, placeholder.scope == "constant" ? "baseline" : placeholder.scope);
    return evaluation ? named(actId, *evaluation, placeholder, renderer) : "?";
}

std::string TextRenderer::Parts::ofGiven(const Placeholder& placeholder, const TextRenderer& renderer) const
{
    const GivenSpec* spec = lab->definition().givenNamed(placeholder.name);
    if (!spec)
        return "?";
    const auto found = scenario.given.find(spec->id());
    const Setting value =
        found != scenario.given.end() && spec->fits(found->second) ? found->second : spec->defaultValue();
    if (const auto* word = std::get_if<std::string>(&value))
        return renderer.render(spec->domain.choice(*word)->label);
    const Quantity quantity = Quantity::of(std::get<double>(value), spec->domain.unit);
    QuantityFormat format;
    if (quantity.dimension != kTime && quantity.dimension != kData)
        format.unit = spec->domain.unit;
    if (spec->domain.decimals > 0)
        format.decimals = spec->domain.decimals;
    applyFormats(format, placeholder);
    return quantityText(quantity, format, locale);
}

std::string TextRenderer::Parts::given(const std::string& text) const
{
    // A plain number follows the reader's locale; anything else is shown as the author typed it.
    const auto number = parseNumber(text);
    return number ? locale.toString(*number, 'g', QLocale::FloatingPointShortest).toStdString() : text;
}

TextRenderer::TextRenderer(std::shared_ptr<const Lab> lab, Scenario scenario, const QLocale& locale)
    : m_parts(new Parts{std::move(lab), std::move(scenario), locale, {}, 0})
{
}
TextRenderer::~TextRenderer() = default;
TextRenderer::TextRenderer(TextRenderer&&) noexcept = default;

void TextRenderer::setCurrent(const std::string& act, const Settings& settings)
{
    ActParts& parts = m_parts->act(act);
    parts.current = settings;
    parts.evaluations.erase("current");
}

void TextRenderer::setPrediction(const std::string& act, const std::string& answer,
                                 const std::optional<Quantity>& placed)
{
    m_parts->act(act).prediction = answer;
    m_parts->act(act).placed = placed;
}

std::string TextRenderer::render(const TextSource& text, const std::string& act, const std::string& optionId) const
{
    if (m_parts->nested >= kMostNested)
        return "?";
    ++m_parts->nested;
    std::string rendered;
    for (const TextPiece& piece : parseText(text.in(m_parts->scenario.context)).pieces) {
        if (piece.kind == PieceKind::Literal)
            rendered += piece.text;
        else if (piece.kind == PieceKind::Given)
            rendered += isolated(m_parts->given(piece.text), m_parts->locale);
        else
            rendered += isolated(m_parts->filled(piece.placeholder, act, optionId, *this), m_parts->locale);
    }
    --m_parts->nested;
    return rendered;
}

std::string TextRenderer::quantityOf(const std::string& act, const std::string& name, const Quantity& quantity) const
{
    return isolated(m_parts->shown(act, name, quantity, {}), m_parts->locale);
}

Result<Evaluation> TextRenderer::evaluation(const std::string& act, const std::string& caseId) const
{
    return m_parts->evaluation(act, caseId);
}

std::optional<Quantity> TextRenderer::optionQuantity(const std::string& act, const Option& option) const
{
    if (option.value)
        return option.value;
    const std::size_t dot = option.valueOf.find('.');
    if (dot == std::string::npos)
        return std::nullopt;
    const auto& evaluation = m_parts->evaluation(act, option.valueOf.substr(0, dot));
    return evaluation ? m_parts->act(act).model->quantity(*evaluation, option.valueOf.substr(dot + 1)) : std::nullopt;
}

const Model& TextRenderer::model(const std::string& act) const
{
    const ActParts& parts = m_parts->act(act);
    Q_ASSERT(parts.model); // the checker compiled it under every context and profile
    return *parts.model;
}

const Lab& TextRenderer::lab() const
{
    return *m_parts->lab;
}

const Scenario& TextRenderer::scenario() const
{
    return m_parts->scenario;
}

const QLocale& TextRenderer::locale() const
{
    return m_parts->locale;
}

} // namespace foresight
