// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include "core/base/csv.h"
#include "core/base/data_folder.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/export/xml_text.h"

#include <QFileInfo>

#include <xlsxwriter.h>

namespace foresight {

namespace {

/// Half of what a cell holds, because it counts some characters twice.
constexpr std::size_t kTextLimit = 16'000;
constexpr std::size_t kFileLimit = std::size_t{4} << 30;

std::string cellText(const std::string& text)
{
    return withoutFormula(firstCodePoints(xmlCharacters(text), kTextLimit));
}

/// The library writes grades to files before it packs them: in the user's own data folder where there is one, and where
/// TMPDIR is of no use in the system's place for such files. The folder is its owner's alone and goes with the
/// workbook.
std::unique_ptr<QTemporaryDir> temporaryFolder()
{
    const QString name = QStringLiteral("/workbook-XXXXXX");
    const QString own = QString::fromStdString(usersDataFolder().string());
    if (QFileInfo(own).isDir()) {
        auto folder = std::make_unique<QTemporaryDir>(own + name);
        if (folder->isValid())
            return folder;
    }
    auto folder = std::make_unique<QTemporaryDir>();
    return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>(QStringLiteral("/tmp") + name);
}

} // namespace

Workbook::Workbook(std::int64_t madeUtcMs)
    : m_plainNumbers(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plainNumbers)),
      m_folder(temporaryFolder()), m_file(m_folder->filePath(QStringLiteral("grades.xlsx")).toStdString())
{
    std::string folder = m_folder->path().toStdString();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(m_file.c_str(), &options);
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(madeUtcMs / 1000);
    keep(workbook_set_properties(m_book, &properties));
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    m_text = workbook_add_format(m_book);
    format_set_num_format(m_text, "@");
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
}

Workbook::~Workbook()
{
    if (m_book) {
        workbook_close(m_book);
    }
    uselocale(m_before);
    freelocale(m_plainNumbers);
}

void Workbook::keep(int code)
{
    if (m_fault == LXW_NO_ERROR) {
        m_fault = code;
    }
}

void Workbook::addSheet(const std::string& name, const std::vector<WorkbookColumn>& columns, int frozenColumns)
{
    m_sheet = workbook_add_worksheet(m_book, name.c_str());
    m_row = 0;
    if (!m_sheet) {
        keep(LXW_ERROR_PARAMETER_VALIDATION);
        return;
    }
    std::vector<std::string> words;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        keep(worksheet_set_column(m_sheet, column, column, columns[i].width, nullptr));
        words.push_back(columns[i].heading);
    }
    worksheet_freeze_panes(m_sheet, 1, static_cast<lxw_col_t>(frozenColumns));
    addHeading(words);
}

void Workbook::addHeading(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        write(static_cast<lxw_col_t>(i), words[i], m_heading);
    }
    ++m_row;
}

void Workbook::addRow(const std::vector<WorkbookCell>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        write(static_cast<lxw_col_t>(i), cells[i], m_text);
    }
    ++m_row;
}

void Workbook::write(std::uint16_t column, const WorkbookCell& cell, lxw_format* textFormat)
{
    if (!m_sheet) {
        return;
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        keep(worksheet_write_number(m_sheet, m_row, column, *number, nullptr));
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        if (!text->empty()) {
            keep(worksheet_write_string(m_sheet, m_row, column, cellText(*text).c_str(), textFormat));
        }
    } else if (const auto* time = std::get_if<CellTime>(&cell)) {
        keep(worksheet_write_unixtime(m_sheet, m_row, column, time->utcMs / 1000, m_time));
    }
}

Result<std::string> Workbook::take()
{
    keep(workbook_close(m_book));
    m_book = nullptr;
    if (m_fault != LXW_NO_ERROR) {
        return fail({ErrorCode::FileUnwritable, m_file, {}, lxw_strerror(static_cast<lxw_error>(m_fault))});
    }
    return readFile(m_file, kFileLimit);
}

} // namespace foresight
