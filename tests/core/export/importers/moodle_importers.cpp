// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace foresight::test {

namespace {

/// Moodle keeps its cells with formulas escaped.
std::string kept(const std::string& cell)
{
    return !cell.empty() && std::string("=+-@").find(cell[0]) != std::string::npos && cell != "-" ? "'" + cell : cell;
}

std::vector<const PlatformUser*> usersOf(const PlatformCourse& course, std::string PlatformUser::*field,
                                         const std::string& value)
{
    const bool folds = field == &PlatformUser::email || field == &PlatformUser::login;
    std::vector<const PlatformUser*> users;
    for (const PlatformUser& user : course.users) {
        if (folds ? lowered(user.*field) == lowered(value) : user.*field == value) {
            users.push_back(&user);
        }
    }
    return users;
}

const PlatformItem* itemOf(const PlatformCourse& course, std::string PlatformItem::*field, const std::string& value)
{
    const PlatformItem* found = nullptr;
    for (const PlatformItem& item : course.items) {
        if (item.*field == value) {
            if (found) {
                return nullptr;
            }
            found = &item;
        }
    }
    return found;
}

std::string timeFault(const Table& table, const MoodleMapping& mapping)
{
    constexpr std::int64_t kYear = 365LL * 24 * 3600;
    const auto column = std::find(table[0].begin(), table[0].end(), "Last downloaded from this course");
    if (column == table[0].end() || column == table[0].begin()) {
        return {};
    }
    for (std::size_t i = 1; i < table.size(); ++i) {
        const std::string& text = table[i][static_cast<std::size_t>(column - table[0].begin())];
        const auto seconds = static_cast<std::int64_t>(plainNumber(text).value_or(-1));
        if (seconds > mapping.nowSeconds || seconds < mapping.nowSeconds - kYear) {
            return "line " + std::to_string(i + 1) + ": the time of download is out of range";
        }
    }
    return {};
}

class CsvImport
{
public:
    CsvImport(const PlatformCourse& course, const MoodleMapping& mapping, const Table& table)
        : m_course(course), m_mapping(mapping), m_table(table)
    {
    }

    Imported run()
    {
        for (std::size_t i = 1; i < m_table.size(); ++i) {
            const std::string fault = readRow(m_table[i]);
            if (!fault.empty()) {
                return Imported::refused("line " + std::to_string(i + 1) + ": " + fault);
            }
        }
        return m_done;
    }

private:
    std::string readRow(const std::vector<std::string>& row)
    {
        const std::vector<std::string>& header = m_table.front();
        const auto id = std::find(header.begin(), header.end(), m_mapping.idColumn);
        if (id == header.end()) {
            return "no such column";
        }
        const std::string& value = row[static_cast<std::size_t>(id - header.begin())];
        const auto users = usersOf(m_course, m_mapping.mapTo, kept(value));
        if (value.empty() || users.size() != 1) {
            return "user \"" + value + "\" is unknown, blank or ambiguous";
        }
        for (std::size_t i = 0; i < header.size(); ++i) {
            const std::string fault = readCell(*users.front(), header[i], kept(row[i]));
            if (!fault.empty()) {
                return fault;
            }
        }
        return {};
    }

    std::string readCell(const PlatformUser& user, const std::string& heading, const std::string& text)
    {
        if (const auto feedback = m_mapping.feedback.find(heading); feedback != m_mapping.feedback.end()) {
            m_done.cells[{user.number, feedback->second}].feedback = text;
        }
        const auto mapped = m_mapping.items.find(heading);
        if (mapped == m_mapping.items.end()) {
            return {};
        }
        const PlatformItem* item = itemOf(m_course, &PlatformItem::title, mapped->second);
        ImportedCell& cell = m_done.cells[{user.number, mapped->second}];
        if (text.empty() || text == "-") {
            cell.change = m_course.scores.contains({user.number, mapped->second}) ? Change::Cleared : Change::None;
            return {};
        }
        const std::optional<double> points = plainNumber(text, m_mapping.decimal);
        if (!points) {
            return "\"" + text + "\" is no number";
        }
        if (*points < 0 || *points > (item ? item->maximum : 100)) {
            return text + " is out of range";
        }
        cell.change = Change::Points;
        cell.points = *points;
        return {};
    }

    const PlatformCourse& m_course;
    const MoodleMapping& m_mapping;
    const Table& m_table;
    Imported m_done;
};

/// Text between tags as Moodle collects it: pieces end at references, and a piece of white space alone is lost.
std::string collected(const std::string& raw)
{
    std::string text;
    std::string piece;
    bool afterReference = false;
    const auto finish = [&](bool beforeReference) {
        if (!(afterReference && beforeReference && stripped(piece).empty())) {
            text += piece;
        }
        piece.clear();
    };
    for (std::size_t at = 0; at < raw.size();) {
        if (raw.compare(at, 9, "<![CDATA[") == 0) {
            const std::size_t end = raw.find("]]>", at);
            piece += raw.substr(at + 9, end - at - 9);
            at = end + 3;
        } else if (raw[at] == '&') {
            finish(true);
            const std::size_t end = raw.find(';', at);
            const std::string name = raw.substr(at + 1, end - at - 1);
            text += name == "amp" ? "&" : name == "lt" ? "<" : name == "gt" ? ">" : name == "quot" ? "\"" : "?";
            afterReference = true;
            at = end + 1;
        } else {
            piece += raw[at++];
        }
    }
    finish(false);
    return text;
}

std::optional<std::string> elementIn(const std::string& result, const std::string& name)
{
    const std::size_t begin = result.find("<" + name + ">");
    const std::size_t end = result.find("</" + name + ">");
    if (begin == std::string::npos || end == std::string::npos) {
        return std::nullopt;
    }
    return collected(result.substr(begin + name.size() + 2, end - begin - name.size() - 2));
}

std::string readResult(const std::string& result, const PlatformCourse& course, Imported& done)
{
    const std::string itemNumber = elementIn(result, "assignment").value_or("");
    const std::string student = elementIn(result, "student").value_or("");
    const PlatformItem* item = itemOf(course, &PlatformItem::id, itemNumber);
    const auto users = usersOf(course, &PlatformUser::schoolId, student);
    if (!item || student.empty() || users.size() != 1) {
        return "item \"" + itemNumber + "\" or student \"" + student + "\" is not exactly one";
    }
    ImportedCell& cell = done.cells[{users.front()->number, item->title}];
    cell.feedback = elementIn(result, "feedback").value_or("");
    const std::optional<std::string> score = elementIn(result, "score");
    if (!score || *score == "-") {
        cell.change = Change::Cleared;
        return {};
    }
    const std::optional<double> points = plainNumber(*score);
    if (!points) {
        return "score \"" + *score + "\" is no number";
    }
    cell.change = Change::Points;
    cell.points = *points;
    return {};
}

} // namespace

Imported importMoodleCsv(const std::string& file, const PlatformCourse& course, const MoodleMapping& mapping)
{
    std::string text = file.starts_with("\xEF\xBB\xBF") ? file.substr(3) : file;
    std::string unix;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            unix += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            unix += '\n';
        }
    }
    const std::optional<Table> table = readTable(unix, {mapping.separator, true});
    if (!table || table->size() < 2) {
        return Imported::refused("csv");
    }
    for (const auto& row : *table) {
        if (row.size() != table->front().size()) {
            return Imported::refused("csvweirdcolumns");
        }
    }
    const std::string fault = timeFault(*table, mapping);
    return fault.empty() ? CsvImport(course, mapping, *table).run() : Imported::refused(fault);
}

Imported importMoodleXml(const std::string& file, const PlatformCourse& course)
{
    QXmlStreamReader reader(QByteArray::fromStdString(file));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    if (reader.hasError()) {
        return Imported::refused("the rest of the file would be lost: " + reader.errorString().toStdString());
    }
    Imported done;
    std::size_t at = file.find("<results>");
    if (at == std::string::npos || file.find("<result>") == std::string::npos) {
        return Imported::refused("no results");
    }
    for (at = file.find("<result>", at); at != std::string::npos; at = file.find("<result>", at)) {
        const std::size_t end = file.find("</result>", at);
        const std::string fault = readResult(file.substr(at, end - at), course, done);
        if (!fault.empty()) {
            return Imported::refused(fault);
        }
        at = end;
    }
    return done;
}

} // namespace foresight::test
