// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"
#include "core/lab/lab.h"

#include <QString>

#include <algorithm>

/// tests/data/labs/charts: a lab with a chart of every kind.
namespace foresight::test {

inline constexpr const char* kKinds[] = {"one_bar", "curve",     "spare",        "grouped", "stacked",
                                         "named",   "waterfall", "choices",      "heat",    "spread",
                                         "shares",  "drawn",     "drawn_shares", "course",  "roof"};

class KindsLab
{
public:
    KindsLab()
    {
        auto lab = Lab::read(FORESIGHT_TEST_DATA "/labs/charts");
        if (!lab)
            qFatal("the lab of charts cannot be read");
        m_text = std::make_unique<TextRenderer>(*lab, Scenario{"cloud", {}},
                                                QLocale(QLocale::English, QLocale::UnitedStates));
    }

    [[nodiscard]] const TextRenderer& text() const { return *m_text; }
    [[nodiscard]] ChartSpec spec(const std::string& id) const
    {
        const auto& charts = m_text->lab().definition().act("step")->explore.charts;
        return *std::find_if(charts.begin(), charts.end(), [&](const ChartSpec& chart) { return chart.id == id; });
    }
    [[nodiscard]] ChartData made(const ChartSpec& spec, const Settings& settings = {},
                                 const ChartExtras& extras = {}) const
    {
        auto data = chartData(*m_text, "step", spec, settings, extras);
        if (!data)
            qFatal("no chart %s", spec.id.c_str());
        return *data;
    }
    [[nodiscard]] ChartData made(const std::string& id, const Settings& settings = {},
                                 const ChartExtras& extras = {}) const
    {
        return made(spec(id), settings, extras);
    }

private:
    std::unique_ptr<TextRenderer> m_text;
};

/// Text with ordinary spaces.
inline std::string spaced(const std::string& text)
{
    QString shown = QString::fromStdString(text);
    return shown.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

/// A table as lines of cells.
inline QStringList lines(const ChartTable& table)
{
    const auto joined = [](const std::vector<std::string>& cells) {
        QStringList all;
        for (const std::string& cell : cells)
            all += QString::fromStdString(spaced(cell));
        return all.join(QStringLiteral(" | "));
    };
    QStringList all{joined(table.headers)};
    for (const auto& row : table.rows)
        all += joined(row);
    return all;
}

} // namespace foresight::test
