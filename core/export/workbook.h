// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <locale.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace foresight {

/// A time as a cell has it.
struct CellTime
{
    std::int64_t utcMs = 0;
};

/// What stands in a cell; nothing for a blank one. Text stays text, whatever it begins with.
using WorkbookCell = std::variant<std::monostate, double, std::string, CellTime>;

struct WorkbookColumn
{
    std::string heading;
    double width = 12; ///< in characters
};

/// Writes an xlsx file row by row, so that its size does not matter. While one exists the calling thread writes numbers
/// with a point.
class Workbook
{
public:
    explicit Workbook(std::int64_t madeUtcMs);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Begins a sheet whose first row and first `frozenColumns` columns stay in view.
    void addSheet(const std::string& name, const std::vector<WorkbookColumn>& columns, int frozenColumns);
    void addRow(const std::vector<WorkbookCell>& cells);
    /// A row in the headings' look.
    void addHeading(const std::vector<std::string>& words);

    /// The file. Errors: FileUnwritable (cause) when the temporary files cannot be written.
    [[nodiscard]] Result<std::string> take();

private:
    void write(std::uint16_t column, const WorkbookCell& cell, lxw_format* textFormat);
    void keep(int code);

    locale_t m_plainNumbers;
    locale_t m_before;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_time = nullptr;
    std::uint32_t m_row = 0;
    int m_fault = 0;
};

} // namespace foresight
