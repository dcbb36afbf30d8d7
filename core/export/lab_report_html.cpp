// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lab_report_html.h"

#include "core/base/text.h"
#include "core/base/word_locale.h"
#include "core/export/chart_svg.h"
#include "core/export/html_text.h"
#include "core/export/report_words.h"
#include "core/lab/answer_text.h"
#include "core/lab/chart_data.h"
#include "core/lab/placement.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace foresight {

namespace {

std::string escaped(const QString& words)
{
    return htmlText(words.toStdString());
}

constexpr const char* kStyle = R"(
:root { color-scheme: light; }
body { font: 16px/1.5 "Noto Sans", "Segoe UI", "DejaVu Sans", sans-serif; color: #0f172a; background: #ffffff;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid #cbd5e1; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
th { background: #f6f8fb; } td p { margin: 0 0 0.4rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; } figcaption, .quiet { color: #475569; font-size: 0.9rem; } svg { max-width: 100%; height: auto; }
blockquote { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid #cbd5e1; }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 1.1rem; }
@media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } }
)";

class Report
{
public:
    Report(const Lab& lab, const SessionState& state, const TextRenderer& text)
        : m_lab(lab), m_state(state), m_text(text)
    {
    }

    [[nodiscard]] std::string page(const Learner& learner, const std::string& receipt);

private:
    [[nodiscard]] std::string rendered(const TextSource& source, const std::string& act = {},
                                       const std::string& option = {}) const
    {
        return htmlParagraphs(m_text.render(source, act, option));
    }
    [[nodiscard]] std::string inlineText(const TextSource& source, const std::string& act = {}) const
    {
        return htmlText(m_text.render(source, act));
    }
    [[nodiscard]] std::string time(std::int64_t utcMs) const;
    [[nodiscard]] std::string confidence(Confidence confidence) const;
    [[nodiscard]] std::string answer(const Act& act, const Question& question, const std::string& id) const;
    [[nodiscard]] std::string about(const Learner& learner) const;
    [[nodiscard]] std::string missing() const;
    [[nodiscard]] std::string section(const Act& act);
    [[nodiscard]] std::string row(const QString& head, const std::string& own, const std::string& model) const;
    [[nodiscard]] std::string predicted(const Act& act, const ActState& state) const;
    [[nodiscard]] std::string observed(const Act& act, const ActState& state) const;
    [[nodiscard]] std::string explained(const Act& act, const ActState& state) const;
    [[nodiscard]] std::string charts(const Act& act, const ActState& state);
    [[nodiscard]] std::string figure(const Act& act, const ChartSpec& chart, const Settings& settings,
                                     const ChartExtras& extras);
    [[nodiscard]] std::string worked(const Act& act, const ActState& state) const;

    const Lab& m_lab;
    const SessionState& m_state;
    const TextRenderer& m_text;
    int m_figures = 0;
};

std::string actName(const LabDefinition& lab, const Act& act, const TextRenderer& text)
{
    static constexpr const char* kNumerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    const auto index = static_cast<std::size_t>(&act - lab.acts.data());
    const QString numeral = index < std::size(kNumerals) ? QLatin1String(kNumerals[index])
                                                         : text.locale().toString(static_cast<qlonglong>(index) + 1);
    return ReportWords::tr("Act %1: %2")
        .arg(numeral, QString::fromStdString(text.render(act.title, act.id)))
        .toStdString();
}

std::string Report::time(std::int64_t utcMs) const
{
    if (utcMs <= 0)
        return "–";
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    const QString shown = momentWords(at, m_text.locale());
    return "<time datetime=\"" + htmlText(at.toString(Qt::ISODate).toStdString()) + "\">" +
           escaped(ReportWords::tr("%1 UTC").arg(shown)) + "</time>";
}

std::string Report::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::Guess:
        return escaped(ReportWords::tr("guess"));
    case Confidence::FairlySure:
        return escaped(ReportWords::tr("fairly sure"));
    case Confidence::VerySure:
        break;
    }
    return escaped(ReportWords::tr("very sure"));
}

std::string Report::answer(const Act& act, const Question& question, const std::string& id) const
{
    return htmlParagraphs(answerText(m_text, act.id, question, id, AnswerStyle::WithIds));
}

std::string Report::about(const Learner& learner) const
{
    const LabDefinition& lab = m_lab.definition();
    const ContextSpec* context = lab.context(m_state.context);
    std::string rows;
    const auto add = [&rows](const QString& head, const std::string& cell) {
        rows += "<tr><th scope=\"row\">" + escaped(head) + "</th><td>" + cell + "</td></tr>";
    };
    if (!learner.name.empty())
        add(ReportWords::tr("Name"), htmlText(shownName(learner.name)));
    add(ReportWords::tr("Student number"), htmlText(shownName(learner.id)));
    add(ReportWords::tr("Lab version"),
        htmlText(m_state.origin.version.empty() ? lab.version : m_state.origin.version));
    add(ReportWords::tr("Context"), context ? inlineText(context->title) : "–");
    add(ReportWords::tr("Attempt"), escaped(m_text.locale().toString(m_state.attempt)));
    add(ReportWords::tr("Last event"), time(m_state.lastUtcMs));
    return "<table><caption>" + escaped(ReportWords::tr("About this report")) + "</caption><tbody>" + rows +
           "</tbody></table>";
}

std::string Report::missing() const
{
    const LabDefinition& lab = m_lab.definition();
    std::string items;
    const auto add = [&items](const std::string& text) { items += "<li>" + text + "</li>"; };
    if (m_state.context.empty())
        add(escaped(ReportWords::tr("The context has not been chosen.")));
    for (const Act& act : lab.acts) {
        const ActState& state = m_state.act(act.id);
        const auto addFor = [&](const QString& words) {
            add(htmlText(actName(lab, act, m_text)) + " – " + escaped(words));
        };
        if (!state.prediction)
            addFor(ReportWords::tr("no prediction is locked"));
        else if (state.phase < Phase::Revealed)
            addFor(ReportWords::tr("the reveal has not been seen"));
        else if (!state.reflectionClosed)
            addFor(ReportWords::tr("the reflection is open"));
        else if (!state.equationOpened)
            addFor(ReportWords::tr("the equation has not been read"));
        else if (state.phase < Phase::Done)
            addFor(ReportWords::tr("the act is not finished"));
        if (act.observe && state.prediction && !state.observation)
            addFor(ReportWords::tr("no observation is recorded"));
    }
    if (items.empty())
        return "<p>" + escaped(ReportWords::tr("Nothing is missing: every step of the lab is done.")) + "</p>";
    return "<ul>" + items + "</ul>";
}

std::string Report::row(const QString& head, const std::string& own, const std::string& model) const
{
    const std::string nothing = "<span class=\"quiet\">" + escaped(ReportWords::tr("not yet")) + "</span>";
    return "<tr><th scope=\"row\">" + escaped(head) + "</th><td>" + (own.empty() ? nothing : own) + "</td><td>" +
           (model.empty() ? nothing : model) + "</td></tr>";
}

std::string Report::predicted(const Act& act, const ActState& state) const
{
    std::string own;
    if (const auto& prediction = state.prediction) {
        own = answer(act, act.predict, prediction->answer) + "<p class=\"quiet\">" +
              confidence(prediction->confidence) + escaped(listSeparator()) + time(prediction->lockedUtcMs) + "</p>";
        if (prediction->placed && canPlace(act))
            own += "<p>" +
                   escaped(ReportWords::tr("Placed on the axis at %1")
                               .arg(QString::fromStdString(placedText(m_text, act, *prediction->placed)))) +
                   "</p>";
        if (!prediction->reason.empty())
            own += "<blockquote>" + htmlParagraphs(prediction->reason) + "</blockquote>";
    }
    std::string model;
    if (state.phase >= Phase::Revealed)
        model = htmlParagraphs(rightAnswerText(m_text, act.id, act.predict, AnswerStyle::WithIds));
    return row(ReportWords::tr("Predict"), own, model);
}

std::string Report::observed(const Act& act, const ActState& state) const
{
    std::string own;
    if (state.looks > 0)
        own = "<p>" +
              escaped(ReportWords::tr("Looks in the simulator: %1").arg(m_text.locale().toString(state.looks))) +
              "</p>";
    if (const auto unit = state.observation ? m_text.model(act.id).unitOf(state.observation->output) : std::nullopt) {
        const Quantity value = Quantity::of(state.observation->value, *unit);
        own += "<p>" +
               escaped(ReportWords::tr("Read off the chart: %1")
                           .arg(QString::fromStdString(m_text.quantityOf(act.id, state.observation->output, value)))) +
               "</p>";
    }
    std::string model;
    if (state.phase >= Phase::Revealed)
        model = rendered(act.reveal.headline, act.id) + rendered(act.reveal.detail, act.id);
    return row(ReportWords::tr("Observe"), own, model);
}

std::string Report::explained(const Act& act, const ActState& state) const
{
    std::string own;
    for (const std::string& reflection : state.reflections)
        own += answer(act, act.reflect, reflection);
    for (const auto& [about, note] : state.notes)
        own += "<blockquote>" + htmlParagraphs(note) + "</blockquote>";
    std::string model;
    if (state.phase >= Phase::Revealed && state.prediction)
        model += htmlParagraphs(explanationText(m_text, act.id, act.predict, state.prediction->answer));
    if (state.reflectionClosed)
        model += htmlParagraphs(rightAnswerText(m_text, act.id, act.reflect, AnswerStyle::WithIds)) +
                 htmlParagraphs(explanationText(m_text, act.id, act.reflect, act.reflect.right(m_text.scenario())));
    return row(ReportWords::tr("Explain"), own, model);
}

std::string Report::figure(const Act& act, const ChartSpec& chart, const Settings& settings, const ChartExtras& extras)
{
    const auto data = chartData(m_text, act.id, chart, settings, extras);
    if (!data)
        return {};
    std::string html = "<figure>" + chartSvg(*data, "chart" + std::to_string(++m_figures)) + "<figcaption>" +
                       escaped(ReportWords::tr("%1. %2").arg(QString::fromStdString(data->title),
                                                             QString::fromStdString(data->summary))) +
                       "</figcaption></figure><table><caption>" +
                       escaped(ReportWords::tr("Numbers of the chart: %1").arg(QString::fromStdString(data->title))) +
                       "</caption><thead><tr>";
    for (const std::string& header : data->table.headers)
        html += "<th scope=\"col\">" + htmlText(header) + "</th>";
    html += "</tr></thead><tbody>";
    for (const auto& row : data->table.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            html += (i == 0 ? "<th scope=\"row\">" : "<td class=\"number\">") + htmlText(row[i]) +
                    (i == 0 ? "</th>" : "</td>");
        html += "</tr>";
    }
    return html + "</tbody></table>";
}

std::string Report::charts(const Act& act, const ActState& state)
{
    if (state.phase < Phase::Revealed)
        return {};
    std::string html;
    for (const ChartSpec& chart : act.explore.charts) {
        if (chart.id == act.reveal.chart) {
            ChartExtras extras;
            const auto mark = state.prediction
                                  ? predictedMark(m_text, act, state.prediction->answer, state.prediction->placed)
                                  : std::nullopt;
            if (mark) {
                extras.prediction = mark->quantity;
                extras.predictionLabel =
                    ReportWords::tr("predicted: %1").arg(QString::fromStdString(mark->words)).toStdString();
            }
            const auto settings = m_lab.caseSettings(act.id, act.reveal.model.caseId, m_text.model(act.id));
            html += settings ? figure(act, chart, *settings, extras) : std::string();
        } else if (state.lastLook) {
            html += figure(act, chart, state.lastLook->settings, {});
        }
    }
    return html.empty() ? html : "<h3>" + escaped(ReportWords::tr("Charts")) + "</h3>" + html;
}

std::string Report::worked(const Act& act, const ActState& state) const
{
    if (!state.equationOpened)
        return {};
    std::string html = "<h3>" + inlineText(act.equation.workedTitle, act.id) + "</h3><ol>";
    for (const TextSource& line : act.equation.worked)
        html += "<li>" + inlineText(line, act.id) + "</li>";
    return html + "</ol>";
}

std::string Report::section(const Act& act)
{
    const ActState& state = m_state.act(act.id);
    const std::string title = htmlText(actName(m_lab.definition(), act, m_text));
    std::string html = "<section><h2>" + title + "</h2>";
    if (state.phase > Phase::Briefed)
        html += "<p>" + inlineText(act.predict.stem, act.id) + "</p>";
    html += "<table><caption>" + escaped(ReportWords::tr("Predict, observe, explain")) +
            "</caption><thead><tr><th scope=\"col\">" + escaped(ReportWords::tr("Step")) + "</th><th scope=\"col\">" +
            escaped(ReportWords::tr("In the session")) + "</th><th scope=\"col\">" +
            escaped(ReportWords::tr("By the model")) + "</th></tr></thead><tbody>";
    html += predicted(act, state) + observed(act, state) + explained(act, state) + "</tbody></table>";
    return html + charts(act, state) + worked(act, state) + "</section>";
}

std::string Report::page(const Learner& learner, const std::string& receipt)
{
    const LabDefinition& lab = m_lab.definition();
    const std::string title =
        escaped(ReportWords::tr("Lab report: %1").arg(QString::fromStdString(m_text.render(lab.title))));
    //: The language code of this translation
    const std::string language = escaped(ReportWords::tr("en"));
    const char* direction = m_text.locale().textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + direction +
                       "\"><head><meta charset=\"utf-8\">"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
                       "<meta name=\"referrer\" content=\"no-referrer\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" +
                       title + "</title><style>" + kStyle + "</style></head><body><main><h1>" + title + "</h1>";
    html += about(learner) + "<h2>" + escaped(ReportWords::tr("What is missing")) + "</h2>" + missing();
    for (const Act& act : lab.acts)
        html += section(act);
    if (!receipt.empty())
        html += "<h2>" + escaped(ReportWords::tr("Receipt")) + "</h2><p>" +
                escaped(ReportWords::tr(
                    "This attempt was handed in. Keep the code: it names exactly what was handed in.")) +
                "</p><p><code>" + htmlText(receipt) + "</code></p>";
    return html + "</main></body></html>\n";
}

} // namespace

std::string labReportHtml(const Lab& lab, const SessionState& state, const TextRenderer& text, const Learner& learner,
                          const std::string& receipt)
{
    return Report(lab, state, text).page(learner, receipt);
}

} // namespace foresight
