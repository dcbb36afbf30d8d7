// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/report_page.h"

#include "core/base/word_locale.h"
#include "core/export/class_chart_svg.h"
#include "core/export/figure_text.h"
#include "core/export/html_text.h"
#include "core/export/report_words.h"

#include <QString>

#include <algorithm>

namespace foresight {

namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light; }
body { font: 15px/1.5 "Noto Sans", "Segoe UI", "DejaVu Sans", sans-serif; color: #0f172a; background: #ffffff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2.5rem; padding-top: 0.75rem;
  border-top: 1px solid #cbd5e1; } h3 { font-size: 1.05rem; margin-top: 1.75rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid #cbd5e1; padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; }
th { background: #f6f8fb; font-weight: 600; } td p { margin: 0 0 0.4rem; } .number { text-align: end; }
figure { margin: 1rem 0; } figcaption, .remark { color: #475569; font-size: 0.9rem; }
svg { max-width: 100%; height: auto; }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
@page { size: A4; margin: 16mm; }
@media print { body { font-size: 10pt; margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; }
  figure, tr { break-inside: avoid; } h1, h2, h3, caption { break-after: avoid; } }
)";

std::string cellText(const std::string& text)
{
    return text.find('\n') == std::string::npos ? htmlText(text) : htmlParagraphs(text);
}

std::string captionText(const ClassChart& chart)
{
    //: title of a chart, what it shows
    const QString words = chart.hidden ? ReportWords::tr("%1: %2") : ReportWords::tr("%1. %2");
    return words.arg(QString::fromStdString(chart.title), QString::fromStdString(chart.summary)).toStdString();
}

/// Whether every cell of a column holds a figure or what stands in place of one.
bool isOfNumbers(const ChartTable& table, std::size_t column)
{
    const std::string minus = wordLocale().negativeSign().toStdString(); // Arabic's is more than one sign
    return std::all_of(table.rows.begin(), table.rows.end(), [column, &minus](const std::vector<std::string>& row) {
        const std::string& cell = row.at(column);
        const bool digits = !cell.empty() && (cell.starts_with(minus) || (cell[0] >= '0' && cell[0] <= '9'));
        return digits || cell == "–" || cell == ReportWords::tr("excused").toStdString() ||
               cell.starts_with(notDefinedText({}));
    });
}

} // namespace

ReportPage& ReportPage::heading(int level, const std::string& text)
{
    const std::string name = "h" + std::to_string(level);
    m_body += "<" + name + ">" + htmlText(text) + "</" + name + ">\n";
    return *this;
}

ReportPage& ReportPage::paragraph(const std::string& text)
{
    m_body += htmlParagraphs(text) + "\n";
    return *this;
}

ReportPage& ReportPage::remark(const std::string& text)
{
    m_body += "<p class=\"remark\">" + htmlText(text) + "</p>\n";
    return *this;
}

ReportPage& ReportPage::code(const std::string& text)
{
    m_body += "<p><code>" + htmlText(text) + "</code></p>\n";
    return *this;
}

ReportPage& ReportPage::table(const std::string& caption, const ChartTable& table, bool numbers)
{
    std::vector<bool> isNumber;
    m_body += "<table><caption>" + htmlText(caption) + "</caption><thead><tr>";
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
        isNumber.push_back(numbers && i > 0 && isOfNumbers(table, i));
        m_body += isNumber[i] ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">";
        m_body += htmlText(table.headers[i]) + "</th>";
    }
    m_body += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows) {
        m_body += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const char* open = i == 0 ? "<th scope=\"row\">" : isNumber.at(i) ? "<td class=\"number\">" : "<td>";
            m_body += open + cellText(row[i]) + (i == 0 ? "</th>" : "</td>");
        }
        m_body += "</tr>\n";
    }
    m_body += "</tbody></table>\n";
    return *this;
}

ReportPage& ReportPage::chart(const ClassChart& chart)
{
    if (chart.hidden) {
        return paragraph(captionText(chart));
    }
    const std::string number = std::to_string(m_charts.size() + 1);
    m_charts.push_back(classChartSvg(chart, "chart" + number));
    const std::string caption = htmlText(captionText(chart));
    if (m_place == Charts::Placed) {
        m_body += "<p><img src=\"chart:" + number + "\"></p><p class=\"remark\">" + caption + "</p>\n";
    } else {
        m_body += "<figure>" + m_charts.back() + "<figcaption>" + caption + "</figcaption></figure>\n";
    }
    return table(chart.title, chart.table);
}

std::string ReportPage::document(const std::string& title) const
{
    //: The language code of this translation
    const std::string language = htmlText(ReportWords::tr("en").toStdString());
    const char* direction = wordLocale().textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
    return "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + direction +
           "\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "base-uri 'none'; form-action 'none'\"><meta name=\"referrer\" content=\"no-referrer\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" +
           htmlText(title) + "</title><style>" + kStyle + "</style></head><body><main>\n" + m_body +
           "</main></body></html>\n";
}

} // namespace foresight
