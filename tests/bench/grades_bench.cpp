// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_table_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QWindow>

#include <algorithm>

namespace foresight::bench {

namespace {

constexpr int kStudents = 10'000;
constexpr int kItems = 10;
constexpr int kRuns = 21;

std::shared_ptr<const GradeTable> largeTable()
{
    auto table = std::make_shared<GradeTable>();
    for (int i = 0; i < kStudents; ++i) {
        GradeRow row;
        row.student.studentId = "S" + std::to_string(100'000 + (i * 7919) % kStudents);
        row.student.familyName = "Family" + std::to_string(i);
        row.student.givenName = "Given";
        row.student.section = std::string(1, static_cast<char>('A' + i % 5));
        for (int item = 0; item < kItems; ++item) {
            GradeCell cell;
            if ((i + item) % 9 != 0) {
                cell.state = CellState::Graded;
                cell.points = (i * 31 + item * 17) % 101 / 10.0;
                cell.grade = Grade{"hash", *cell.points, 0, *cell.points, false};
            }
            row.cells.push_back(std::move(cell));
        }
        table->rows.push_back(std::move(row));
    }
    return table;
}

Course course()
{
    Course made;
    for (int item = 0; item < kItems; ++item) {
        CourseLab lab;
        lab.item = "Lab " + std::to_string(item);
        lab.points = 10;
        made.labs.push_back(lab);
    }
    return made;
}

/// Median of what a change and the painting after it take.
std::string line(const std::string& name, double goalMs, const std::function<void(int)>& change)
{
    std::vector<double> took;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        change(run);
        QCoreApplication::sendPostedEvents(); // lays out and paints
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    const double median = took[took.size() / 2];
    return "grades, 10,000 x 10, " + name + ": " + std::to_string(median) + " ms, slowest " +
           std::to_string(took.back()) + " ms; goal " + std::to_string(static_cast<int>(goalMs)) + " ms " +
           (median <= goalMs ? "kept" : "missed");
}

} // namespace

std::vector<std::string> benchGrades()
{
    const auto table = largeTable();
    const Course made = course();
    ui::GradeTableModel model;
    QWidget window;
    window.resize(1280, 720);
    QTableView* view = ui::areaTable(&model, QStringLiteral("view"), QStringLiteral("Grades"), &window);
    view->resize(window.size());
    view->setSortingEnabled(true);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    std::vector<std::string> lines;
    lines.push_back(line("shown", 500, [&](int) { model.setTable(table, made, QLocale::c()); }));
    lines.push_back(line("sorted", 100, [&](int run) {
        view->sortByColumn(run % (kItems + ui::GradeTableModel::kFirstItem),
                           run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }));
    lines.push_back(line("filtered by text", 100, [&](int run) {
        model.setFilter({QString::number(run), {}, ui::Standing::Any, -1});
    }));
    lines.push_back(line("filtered by state", 100, [&](int run) {
        model.setFilter({{}, {}, run % 2 == 0 ? ui::Standing::Missing : ui::Standing::Any, -1});
    }));
    lines.push_back(line("scrolled by a page", 16, [&](int run) {
        view->verticalScrollBar()->setValue(run * view->verticalScrollBar()->pageStep());
    }));
    return lines;
}

} // namespace foresight::bench
