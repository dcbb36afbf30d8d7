// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/class_chart.h"

#include <string>
#include <vector>

namespace foresight {

/// Collects the body of a report: headings, paragraphs, tables and charts. Everything given as text is escaped here.
class ReportPage
{
public:
    /// How charts stand in the body: as SVG elements, or as <img src="chart:N"> for a program that draws charts() in
    /// their places.
    enum class Charts { Inline, Placed };
    explicit ReportPage(Charts charts = Charts::Inline) : m_place(charts) {}

    ReportPage& heading(int level, const std::string& text);
    ReportPage& paragraph(const std::string& text);
    /// A smaller remark.
    ReportPage& remark(const std::string& text);
    /// A code to be copied.
    ReportPage& code(const std::string& text);
    /// The first cell of a row is its heading; columns of figures are set as such when `numbers`.
    ReportPage& table(const std::string& caption, const ChartTable& table, bool numbers = true);
    /// The chart, its words and its numbers; only the words when it is hidden.
    ReportPage& chart(const ClassChart& chart);

    [[nodiscard]] const std::string& body() const { return m_body; }
    [[nodiscard]] const std::vector<std::string>& charts() const { return m_charts; }
    /// The whole document: nothing in it is fetched from elsewhere, and no script can run.
    [[nodiscard]] std::string document(const std::string& title) const;

private:
    Charts m_place;
    std::string m_body;
    std::vector<std::string> m_charts; ///< SVG
};

/// A report's content, to be shown in a document or drawn on paper.
struct Report
{
    std::string title;
    ReportPage page;
};

} // namespace foresight
