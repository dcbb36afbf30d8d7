// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <QLocale>

#include <map>
#include <optional>
#include <string>

namespace foresight {

/// Puts numbers and words into a lab's texts. Every figure comes from the model, a declared constant or a quantity that
/// the author marked as given; nothing else can print one.
///
/// Placeholders: {{CASE.NAME}} (a case of the act, or "current": what the student set), {{constant.NAME}},
/// {{word.NAME}} (of the context), {{option.value}} (in an option's own texts), {{prediction.text}},
/// {{prediction.value}}, {{ACT:CASE.NAME}} for another act. NAME is an output, number or choice input, or verdict.
/// Formats after a bar: {{baseline.total_ms | decimals 0}}, "| unit s", "| plain" (the number without its unit).
/// [[given: 64]] is a quantity the author vouches for, written as typed but in the reader's locale.
class TextRenderer
{
public:
    TextRenderer(std::shared_ptr<const Lab> lab, Scenario scenario, const QLocale& locale);
    ~TextRenderer();
    TextRenderer(TextRenderer&&) noexcept;

    /// What "current" means for an act; without it {{current.x}} is {{baseline.x}}.
    void setCurrent(const std::string& act, const Settings& settings);
    /// What "prediction" means for an act: an answer (an option id, or what core/lab/answer.h says for other kinds)
    /// and, where the learner placed it on the axis as well, that quantity, which then is its value and decides the
    /// gap. The value of a number is the number itself.
    void setPrediction(const std::string& act, const std::string& answer,
                       const std::optional<Quantity>& placed = std::nullopt);

    /// The text for a reader, plain (no markup). A placeholder that cannot be filled becomes "?" (the checker refuses
    /// such labs).
    [[nodiscard]] std::string render(const TextSource& text, const std::string& act = {},
                                     const std::string& optionId = {}) const;

    /// A quantity the way this act's output or input declares it; "?" for an unknown name.
    [[nodiscard]] std::string quantityOf(const std::string& act, const std::string& name,
                                         const Quantity& quantity) const;
    /// Outputs and verdicts of a case of an act, or of "current". Errors: those of Model::evaluate().
    [[nodiscard]] Result<Evaluation> evaluation(const std::string& act, const std::string& caseId) const;
    /// The quantity an option stands for, if any (its own value, or the model's).
    [[nodiscard]] std::optional<Quantity> optionQuantity(const std::string& act, const Option& option) const;
    /// The compiled model of an act.
    [[nodiscard]] const Model& model(const std::string& act) const;
    [[nodiscard]] const Lab& lab() const;
    [[nodiscard]] const Scenario& scenario() const;
    [[nodiscard]] const QLocale& locale() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace foresight
