// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/table_files.h"

#include "core/base/csv.h"
#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace foresight {
namespace {

/// Most faults of one file that are told: whoever has more has the wrong file.
constexpr std::size_t kMostFaults = 20;

/// Makes a table's data from the records of its file, one after the other.
class TableReader
{
public:
    TableReader(const TableSpec& table, const std::string& file, const std::string& path)
        : m_table(table), m_file(file), m_path(path)
    {
    }

    Result<void> take(const CsvRow& row)
    {
        if (m_columns == 0) {
            return takeHeader(row);
        }
        if (++m_rows > kTableRows) {
            report(row.line, 1, "too-large", "The table has too many lines",
                   "Keep to " + std::to_string(kTableRows) + ".");
            return stop();
        }
        if (row.fields.size() != m_columns) {
            report(row.line, 1, "table-row", "This line has another number of fields than the first one",
                   "Write a figure for each column.");
            return goOn();
        }
        std::vector<double> figures;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (const auto figure = figureOf(row, i)) {
                figures.push_back(*figure);
            }
        }
        if (figures.size() == m_places.size()) {
            keep(row, figures);
        }
        return goOn();
    }

    TableReading finish()
    {
        constexpr std::size_t kLeast = 2;
        if (m_result.faults.empty() && m_columns == 0) {
            report(1, 1, "table-row", "The file is empty", "Begin with a line that names the columns.");
        }
        if (m_result.faults.empty()) {
            finishGrid();
        }
        const bool isShort =
            m_result.data.keys[0].size() < kLeast || (m_table.keys.size() > 1 && m_result.data.keys[1].size() < kLeast);
        if (m_result.faults.empty() && isShort) {
            report(m_line, 1, "table-row", "The table has too few lines", "Write at least two keys of each kind.");
        }
        return std::move(m_result);
    }

    void report(int line, int column, std::string code, std::string message, std::string remedy)
    {
        m_result.faults.push_back(
            {std::move(code), m_file, line, column, m_path, std::move(message), std::move(remedy)});
    }

private:
    [[nodiscard]] static Result<void> stop() { return fail({ErrorCode::TooLarge, {}, {}, {}}); }
    [[nodiscard]] Result<void> goOn() const { return m_result.faults.size() < kMostFaults ? Result<void>() : stop(); }

    Result<void> takeHeader(const CsvRow& row)
    {
        m_columns = row.fields.size();
        if (m_columns > kTableColumns) {
            report(row.line, 1, "too-large", "The table has too many columns",
                   "Keep to " + std::to_string(kTableColumns) + ".");
            return stop();
        }
        std::vector<const TableColumn*> wanted;
        for (const TableColumn& key : m_table.keys) {
            wanted.push_back(&key);
        }
        wanted.push_back(&m_table.value);
        for (const TableColumn* column : wanted) {
            const auto found = std::find(row.fields.begin(), row.fields.end(), column->column);
            if (found == row.fields.end()) {
                report(row.line, 1, "table-column", "No column is called " + inQuotes(column->column),
                       "Name it in the first line, or correct \"column:\" in lab.yaml.");
            } else {
                m_places.push_back(static_cast<std::size_t>(found - row.fields.begin()));
                m_wanted.push_back(column);
            }
        }
        return m_places.size() == wanted.size() ? Result<void>() : stop();
    }

    /// Where a field begins, as long as the fields before it are not quoted.
    static int columnOf(const CsvRow& row, std::size_t field)
    {
        std::size_t column = 1;
        for (std::size_t i = 0; i < field; ++i) {
            column += row.fields[i].size() + 1;
        }
        return static_cast<int>(column);
    }

    /// The figure of a wanted column in base units.
    std::optional<double> figureOf(const CsvRow& row, std::size_t index)
    {
        const std::size_t field = m_places[index];
        const double factor = m_wanted[index]->unit.factor;
        const double figure = parseNumber(row.fields[field]).value_or(std::numeric_limits<double>::infinity()) * factor;
        if (!std::isfinite(figure)) {
            report(row.line, columnOf(row, field), "not-a-number", inQuotes(row.fields[field]) + " is not a number",
                   "Write digits with a point, such as 0.5 or 1e9, and no unit.");
        } else if (m_wanted[index]->scale == Scale::Logarithmic && figure <= 0) {
            report(row.line, columnOf(row, field), "table-scale", "A logarithmic column has no figure for zero or less",
                   "Write a figure above zero, or leave out \"scale: log\".");
        } else {
            return figure;
        }
        return std::nullopt;
    }

    void keep(const CsvRow& row, const std::vector<double>& figures)
    {
        m_line = row.line;
        std::vector<double>& first = m_result.data.keys[0];
        const bool hasTwo = m_table.keys.size() > 1;
        const bool isNext = first.empty() || figures[0] > first.back();
        if (!isNext && (!hasTwo || figures[0] < first.back())) {
            report(row.line, columnOf(row, m_places[0]), "table-order", "The keys do not rise",
                   "Sort the lines by their keys, each key once.");
            return;
        }
        if (isNext) {
            first.push_back(figures[0]);
            m_seen = 0;
        }
        if (hasTwo) {
            keepSecond(row, figures[1]);
        }
        m_result.data.values.push_back(figures.back());
    }

    /// The first key's lines say which second keys there are; every other has the same.
    void keepSecond(const CsvRow& row, double key)
    {
        std::vector<double>& second = m_result.data.keys[1];
        const bool isFirst = m_result.data.keys[0].size() == 1;
        const bool fits =
            isFirst ? second.empty() || key > second.back() : m_seen < second.size() && key == second[m_seen];
        if (!fits) {
            report(row.line, columnOf(row, m_places[1]), "table-order",
                   isFirst ? "The keys do not rise" : "This is not the second key that comes next",
                   "Give every first key the same second keys, each once, in rising order.");
            return;
        }
        if (isFirst) {
            second.push_back(key);
        }
        ++m_seen;
    }

    void finishGrid()
    {
        const TableData& data = m_result.data;
        if (m_table.keys.size() > 1 && data.values.size() != data.keys[0].size() * data.keys[1].size()) {
            report(m_line, 1, "table-order", "Some first key lacks second keys that the first one has",
                   "Give every first key the same second keys.");
        }
    }

    const TableSpec& m_table;
    const std::string& m_file;
    const std::string& m_path;
    TableReading m_result;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::size_t m_seen = 0; ///< second keys of the last first key
    int m_line = 1;
    std::vector<std::size_t> m_places; ///< field of each wanted column
    std::vector<const TableColumn*> m_wanted;
};

int lineOf(const Error& error)
{
    const std::size_t colon = error.place.rfind(':');
    const auto line = colon == std::string::npos ? std::nullopt : parseNumber(error.place.substr(colon + 1));
    return line ? static_cast<int>(*line) : 0;
}

} // namespace

TableReading readTableText(const TableSpec& table, std::string_view text, const std::string& file,
                           const std::string& path)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    TableReader reader(table, file, path);
    if (!isUtf8(text)) {
        reader.report(1, 1, "bad-encoding", "The file is not UTF-8 text", "Save it as CSV UTF-8.");
        return reader.finish();
    }
    if (text.starts_with(kMark)) {
        text.remove_prefix(kMark.size());
    }
    const auto read =
        readCsv(text, file, csvSeparator(text, ",;"), [&](const CsvRow& row) { return reader.take(row); });
    if (!read && read.error().code == ErrorCode::FormatInvalid) {
        reader.report(lineOf(read.error()), 1, "syntax", "The line cannot be read: " + read.error().cause,
                      "Correct the quotes.");
    }
    return reader.finish();
}

bool isTableFile(std::string_view name)
{
    constexpr std::string_view kSuffix = ".csv";
    return name.ends_with(kSuffix) && isId(name.substr(0, name.size() - kSuffix.size()), IdKind::Id);
}

namespace {

/// Reads the files of one lab's tables, each once.
class TableFolder
{
public:
    TableFolder(ReadLab& lab, std::filesystem::path folder) : m_lab(lab), m_folder(std::move(folder)) {}

    [[nodiscard]] bool isFaulty(const std::string& path) const
    {
        const auto& faults = m_lab.reading.faults;
        return std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) {
            return !isMinor(fault) && (fault.path == path || fault.path.starts_with(path + "."));
        });
    }

    /// Null where something is wrong, which becomes a fault: at `filePath` where there is no such file, and of `path`.
    std::shared_ptr<const TableData> read(const TableSpec& table, const std::string& name, const std::string& path,
                                          const std::string& filePath)
    {
        const auto file = m_folder / name;
        auto content = m_contents.find(name);
        if (content == m_contents.end()) {
            content = m_contents.emplace(name, readFile(file, kTableBytes)).first;
        }
        if (!content->second) {
            const auto words = errorText(content->second.error());
            std::string message = words.title.substr(0, words.title.find_last_not_of('.') + 1);
            m_lab.reading.faults.push_back(
                m_lab.reading.places.at(filePath, "table-file", "tables/" + name + ": " + message, words.remedy));
            return nullptr;
        }
        m_lab.tableFiles[name] = hex(blake2b(*content->second));
        auto reading = readTableText(table, *content->second, file.string(), path);
        m_lab.reading.faults.insert(m_lab.reading.faults.end(), reading.faults.begin(), reading.faults.end());
        return reading.faults.empty() ? std::make_shared<const TableData>(std::move(reading.data)) : nullptr;
    }

    /// What contexts or profiles put in the table's place.
    template <typename Owner>
    void readOthers(TableSpec& table, const std::string& name, const std::vector<Owner>& owners,
                    const std::string& group)
    {
        for (const Owner& owner : owners) {
            for (const Override& change : owner.set) {
                // Anything else is no table's file, which the checker says.
                if (change.path == name && isTableFile(change.value) && change.value != table.file &&
                    table.others.count(change.value) == 0) {
                    const auto path = group + "." + owner.id + ".set." + change.path;
                    if (auto data = read(table, change.value, path, path)) {
                        table.others[change.value] = std::move(data);
                    }
                }
            }
        }
    }

private:
    ReadLab& m_lab;
    std::filesystem::path m_folder;
    std::map<std::string, Result<std::string>> m_contents;
};

} // namespace

void readTables(ReadLab& lab, const std::filesystem::path& folder)
{
    TableFolder files(lab, folder / "tables");
    for (Act& act : lab.definition.acts) {
        for (TableSpec& table : act.model.tables) {
            const std::string path = "acts." + act.id + ".model.tables." + table.id;
            if (files.isFaulty(path)) { // its file might be blamed for what lab.yaml says of it
                continue;
            }
            table.data = files.read(table, table.file, path, path + ".file");
            const std::string name = act.id + "." + table.id;
            files.readOthers(table, name, lab.definition.contexts, "contexts");
            files.readOthers(table, name, lab.definition.profiles, "profiles");
        }
    }
}

std::string labContentHash(std::string_view labYaml, const ReadLab& lab)
{
    const std::string hash = hex(blake2b(labYaml));
    if (lab.tableFiles.empty()) {
        return hash;
    }
    std::string text = "foresight-lab-tables\n" + hash + "\n";
    for (const auto& [name, tableHash] : lab.tableFiles) {
        text += name + ":" + tableHash + "\n";
    }
    return hex(blake2b(text));
}

} // namespace foresight
