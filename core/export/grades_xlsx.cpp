// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grades_xlsx.h"

#include "core/base/text.h"
#include "core/export/export_marks.h"
#include "core/export/prepared_export.h"
#include "core/export/workbook.h"
#include "core/export/xml_text.h"

#include <QString>

#include <algorithm>

namespace foresight {

namespace {

constexpr double kWide = 22;

WorkbookCell numberCell(const std::optional<double>& value)
{
    return value ? WorkbookCell(*value) : WorkbookCell();
}

/// A statistic or why there is none.
WorkbookCell figureCell(const Statistic& statistic)
{
    return statistic.value ? WorkbookCell(*statistic.value) : WorkbookCell("not defined: " + statistic.why);
}

QString folded(const std::string& name)
{
    return QString::fromStdString(name).toCaseFolded();
}

/// Makes the sheets of one export.
class GradeSheets
{
public:
    explicit GradeSheets(const ExportRequest& request) : m_request(request), m_book(request.madeUtcMs) {}

    Result<std::string> make()
    {
        addGrades();
        std::vector<std::string> taken{"Grades", "Statistics"};
        for (std::size_t place = 0; place < m_request.course.labs.size(); ++place) {
            taken.push_back(sheetName(m_request.course.labs[place].item, taken));
            addItem(taken.back(), place);
        }
        addStatistics();
        return m_book.take();
    }

private:
    void addGrades()
    {
        std::vector<WorkbookColumn> columns{
            {"Student number", 16}, {"Family name", kWide}, {"Given name", kWide}, {"Section", 12}};
        for (const CourseLab& lab : m_request.course.labs) {
            columns.push_back({lab.item + " (of " + numberText(lab.points) + ")", 14});
        }
        m_book.addSheet("Grades", columns, 1);
        for (const GradeRow& row : m_request.table.rows) {
            const Student& student = row.student;
            std::vector<WorkbookCell> cells{student.studentId, student.familyName, student.givenName, student.section};
            for (const GradeCell& cell : row.cells) {
                cells.push_back(cell.state == CellState::Excused
                                    ? WorkbookCell(cellStateName(cell.state))
                                    : numberCell(exportedPoints(cell, m_request.options.missing)));
            }
            m_book.addRow(cells);
        }
    }

    void addItem(const std::string& name, std::size_t place)
    {
        const MarksTable& lines = m_lines.emplace_back(marksOfLines(m_request, place));
        std::vector<WorkbookColumn> columns{{"Student number", 16},
                                            {"Family name", kWide},
                                            {"Given name", kWide},
                                            {"State"},
                                            {"Points"},
                                            {"Raw points"},
                                            {"Penalty"},
                                            {"Late", 8},
                                            {"Attempt", 8},
                                            {"Handed in (UTC)", 20},
                                            {"Set by hand", 8}};
        for (std::size_t i = 0; i < lines.items.size(); ++i) {
            columns.push_back({lines.items[i] + " (of " + numberText(lines.maximum[i]) + ")", 16});
        }
        columns.push_back({"Comment", 40});
        m_book.addSheet(name, columns, 1);
        for (const GradeRow& row : m_request.table.rows) {
            m_book.addRow(itemRow(row, row.cells[place], lines.items));
        }
    }

    [[nodiscard]] std::vector<WorkbookCell> itemRow(const GradeRow& row, const GradeCell& cell,
                                                    const std::vector<std::string>& lines) const
    {
        std::vector<WorkbookCell> cells{row.student.studentId, row.student.familyName, row.student.givenName,
                                        cellStateName(cell.state),
                                        numberCell(exportedPoints(cell, m_request.options.missing))};
        cells.push_back(cell.grade ? WorkbookCell(cell.grade->raw) : WorkbookCell());
        cells.push_back(cell.grade ? WorkbookCell(cell.grade->penalty) : WorkbookCell());
        cells.push_back(cell.grade && cell.grade->late ? WorkbookCell("late") : WorkbookCell());
        cells.push_back(cell.handIn ? WorkbookCell(double(cell.handIn->attempt)) : WorkbookCell());
        cells.push_back(cell.handIn ? WorkbookCell(CellTime{cell.handIn->signedUtcMs}) : WorkbookCell());
        cells.push_back(cell.override ? WorkbookCell("yes") : WorkbookCell());
        for (const std::string& line : lines) {
            const auto score = std::find_if(cell.lines.begin(), cell.lines.end(),
                                            [&](const ItemScore& each) { return each.item == line; });
            cells.push_back(score == cell.lines.end() ? WorkbookCell() : WorkbookCell(score->points));
        }
        cells.push_back(cell.comment);
        return cells;
    }

    void addStatistics()
    {
        m_book.addSheet("Statistics",
                        {{"Item", kWide},
                         {"Rubric line", kWide},
                         {"n", 8},
                         {"Maximum"},
                         {"Facility (mean / maximum)", 16},
                         {"Standard deviation (n - 1)", 16},
                         {"Discrimination (item-rest r x 100, Moodle)", 18},
                         {"Discriminative efficiency (%, Moodle)", 18},
                         {"Effective weight (%, Moodle)", 18}},
                        1);
        const MarksTable items = marksOfItems(m_request);
        for (const ItemStatistics& item : itemStatistics(items)) {
            addFigures(item.item, "", item);
        }
        for (std::size_t place = 0; place < m_request.course.labs.size(); ++place) {
            for (const ItemStatistics& line : itemStatistics(m_lines[place])) {
                addFigures(m_request.course.labs[place].item, line.item, line);
            }
        }
        m_book.addRow({});
        addTest(testStatistics(items));
    }

    void addFigures(const std::string& item, const std::string& line, const ItemStatistics& figures)
    {
        m_book.addRow({item, line, static_cast<double>(figures.n), figures.maximum, figureCell(figures.facility),
                       figureCell(figures.standardDeviation), figureCell(figures.discriminationIndex),
                       figureCell(figures.discriminativeEfficiency), figureCell(figures.effectiveWeight)});
    }

    void addTest(const TestStatistics& test)
    {
        m_book.addHeading({"All items together", "Value"});
        m_book.addRow({"Students", static_cast<double>(test.n)});
        m_book.addRow({"Mean", figureCell(test.mean)});
        m_book.addRow({"Median", figureCell(test.median)});
        m_book.addRow({"Standard deviation (n - 1)", figureCell(test.standardDeviation)});
        m_book.addRow({"Skewness (k statistics)", figureCell(test.skewness)});
        m_book.addRow({"Kurtosis (excess, k statistics)", figureCell(test.kurtosis)});
        m_book.addRow({"Cronbach's alpha", figureCell(test.cronbachAlpha)});
        m_book.addRow({"Standard error of measurement", figureCell(test.standardError)});
    }

    const ExportRequest& m_request;
    Workbook m_book;
    std::vector<MarksTable> m_lines; ///< per item
};

} // namespace

std::string sheetName(const std::string& title, const std::vector<std::string>& taken)
{
    constexpr std::size_t kLongest = 31;
    constexpr std::string_view kForbidden = "[]:*?/\\'";
    std::string plain = storable(xmlCharacters(title), title.size());
    for (char& character : plain) {
        if (kForbidden.find(character) != std::string_view::npos || character == '\n' || character == '\t') {
            character = '-';
        }
    }
    if (plain.empty()) {
        plain = "Item";
    }
    // A character outside the first plane counts twice, so that half of them is always short enough.
    const bool wide = QString::fromStdString(plain).size() > static_cast<qsizetype>(codePoints(plain));
    const std::size_t room = wide ? kLongest / 2 : kLongest;
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const std::string& each) { return folded(each) == folded(name); });
    };
    std::string name = firstCodePoints(plain, room);
    for (int number = 2; isTaken(name) || folded(name) == QLatin1String("history"); ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        name = firstCodePoints(plain, room - suffix.size()) + suffix;
    }
    return name;
}

Result<ExportedFile> exportGradesXlsx(const ExportRequest& request)
{
    Result<std::string> bytes = GradeSheets(request).make();
    if (!bytes) {
        return fail(bytes.error());
    }
    ExportedFile file;
    file.bytes = std::move(*bytes);
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
