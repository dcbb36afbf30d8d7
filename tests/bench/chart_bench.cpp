// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data.h"
#include "measure.h"
#include "paint_counter.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWindow>

#include <cmath>
#include <filesystem>
#include <memory>

namespace foresight::bench {

namespace {

constexpr int kRuns = 300;
constexpr double kGoal = 1.5;
constexpr double kFrameMs = 8;
const QSize kWindow(1366, 768);

double coordinate(const ChartAxis& axis, double value)
{
    return axis.scale == Scale::Linear ? value : std::log10(value);
}

/// A chart of the same marks as plainly as Qt Charts draws it: its own axes with their labels, no words of ours.
class BareChart
{
public:
    explicit BareChart(QWidget* parent) : m_view(new QChartView(new QChart, parent))
    {
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->chart()->legend()->hide();
        m_view->chart()->setAnimationOptions(QChart::NoAnimation);
    }
    [[nodiscard]] QChartView* view() const { return m_view; }

    void show(const ChartData& data)
    {
        if (m_view->chart()->series().isEmpty())
            build(data);
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            m_sets[i]->replace(0, data.segments[i].value);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            QList<QPointF> points;
            for (const ChartPoint& point : data.series[i].points)
                points += {coordinate(data.x, point.x), coordinate(data.y, point.y)};
            m_lines[i]->replace(points);
        }
        QList<QPointF> marks;
        for (const ChartMark& mark : data.crossings)
            marks += {coordinate(data.x, mark.at.x), coordinate(data.y, mark.at.y)};
        for (const auto* mark : {&data.current, &data.prediction, &data.ghost})
            if (*mark)
                marks += {coordinate(data.x, (*mark)->at.x),
                          data.kind == ChartKind::Ruler ? 0.5 : coordinate(data.y, (*mark)->at.y)};
        if (m_marks)
            m_marks->replace(marks);
        m_x->setRange(coordinate(data.x, data.x.least), coordinate(data.x, data.x.greatest));
    }

private:
    void build(const ChartData& data)
    {
        QChart* chart = m_view->chart();
        m_x = new QValueAxis;
        chart->addAxis(m_x, Qt::AlignBottom);
        QAbstractAxis* y = nullptr;
        if (data.kind == ChartKind::Timeline) {
            auto* categories = new QBarCategoryAxis;
            categories->append(QStringLiteral("batch"));
            y = categories;
        } else {
            auto* values = new QValueAxis;
            if (data.kind == ChartKind::Lines)
                values->setRange(coordinate(data.y, data.y.least), coordinate(data.y, data.y.greatest));
            y = values;
        }
        chart->addAxis(y, Qt::AlignLeft);
        const auto add = [&](QAbstractSeries* series) {
            chart->addSeries(series);
            series->attachAxis(m_x);
            series->attachAxis(y);
        };
        if (data.kind == ChartKind::Timeline) {
            auto* bars = new QHorizontalStackedBarSeries;
            for (const ChartSegment& segment : data.segments) {
                auto* set = new QBarSet(ui::qtText(segment.label));
                set->append(segment.value);
                bars->append(set);
                m_sets.push_back(set);
            }
            add(bars);
            return;
        }
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            m_lines.push_back(new QLineSeries);
            add(m_lines.back());
        }
        m_marks = new QScatterSeries;
        add(m_marks);
    }

    QChartView* m_view;
    QValueAxis* m_x = nullptr;
    std::vector<QBarSet*> m_sets;
    std::vector<QLineSeries*> m_lines;
    QScatterSeries* m_marks = nullptr;
};

/// A setting for each run: what a drag of a slider of that act would set.
Settings settingsAt(const std::string& act, int run)
{
    if (act == "gravity")
        return {{"dataset_gb", std::pow(10.0, 1 + (run % 100) / 20.0)}, {"link", std::string("10g")}};
    return {{"workers", 1.0 + run % 32}};
}

std::string benchAct(const std::shared_ptr<const Lab>& lab, const std::string& act)
{
    const TextRenderer text(lab, {"cloud", {}}, QLocale(QLocale::English, QLocale::UnitedStates));
    const std::vector<ChartSpec>& specs = lab->definition().act(act)->explore.charts;
    QWidget ours;
    QWidget bare;
    for (QWidget* window : {&ours, &bare}) {
        new QVBoxLayout(window);
        window->resize(kWindow);
    }
    std::vector<ui::ChartCard*> cards;
    std::vector<BareChart> charts;
    for (const ChartSpec& spec : specs) {
        cards.push_back(new ui::ChartCard(spec.kind));
        ours.layout()->addWidget(cards.back());
        charts.emplace_back(&bare);
        bare.layout()->addWidget(charts.back().view());
    }
    ours.show();
    bare.show();
    while (!ours.windowHandle()->isExposed() || !bare.windowHandle()->isExposed()) // before that nothing is painted
        QCoreApplication::processEvents();
    std::vector<ChartData> shown(specs.size());
    // The bare chart gets its numbers for nothing; ours come from the model each time.
    const auto runOurs = [&](int run) {
        for (std::size_t i = 0; i < specs.size(); ++i) {
            auto data = chartData(text, act, specs[i], settingsAt(act, run));
            if (data)
                shown[i] = std::move(*data);
            cards[i]->setData(shown[i]);
        }
        QCoreApplication::sendPostedEvents(); // lays out and paints
    };
    const auto runBare = [&](int) {
        for (std::size_t i = 0; i < specs.size(); ++i)
            charts[i].show(shown[i]);
        QCoreApplication::sendPostedEvents();
    };
    PaintCounter oursPainted;
    PaintCounter barePainted;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        cards[i]->findChild<ui::ChartView*>()->viewport()->installEventFilter(&oursPainted);
        charts[i].view()->viewport()->installEventFilter(&barePainted);
    }
    const Pair pair = timed(kRuns, runOurs, runBare);
    const int least = kRuns * static_cast<int>(specs.size());
    if (oursPainted.count() < least || barePainted.count() < least)
        return "charts of " + act + ": not every change was painted (" + std::to_string(oursPainted.count()) + " and " +
               std::to_string(barePainted.count()) + " times)";
    return pairLine("charts of " + act, pair, kGoal) +
           (pair.ours.p99 < kFrameMs ? "; p99 goal kept" : "; p99 goal missed");
}

} // namespace

std::vector<std::string> benchCharts()
{
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / "data-gravity-trap");
    if (!lab)
        return {"charts: the lab could not be read"};
    std::vector<std::string> lines;
    for (const Act& act : (*lab)->definition().acts)
        lines.push_back(benchAct(*lab, act.id));
    return lines;
}

} // namespace foresight::bench
