// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_oneroster.h"

#include "core/base/csv.h"
#include "core/grading/roster_lines.h"
#include "core/grading/roster_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace foresight {

namespace {

constexpr std::array kNames{"manifest.csv", "users.csv", "enrollments.csv", "classes.csv", "roles.csv"};

/// A record whose fields are found by their heading.
class Record
{
public:
    Record(const std::vector<std::string>& headings, const CsvRow& row) : m_headings(headings), m_row(row) {}

    [[nodiscard]] std::string operator[](const std::string& heading) const
    {
        const auto it = std::find(m_headings.begin(), m_headings.end(), heading);
        const auto index = static_cast<std::size_t>(it - m_headings.begin());
        return index < m_row.fields.size() ? m_row.fields[index] : std::string{};
    }
    [[nodiscard]] bool isGone() const { return (*this)["status"] == "tobedeleted"; }
    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] const CsvRow& row() const { return m_row; }

private:
    const std::vector<std::string>& m_headings;
    const CsvRow& m_row;
};

using TakeRecord = std::function<Result<void>(const Record&)>;

class OneRosterReader
{
public:
    OneRosterReader(const OneRosterFiles& files, const std::string& archive, const RosterOptions& options)
        : m_files(files), m_archive(archive), m_options(options), m_lines(options.match)
    {
    }

    Result<RosterRead> read()
    {
        if (!m_files.contains("users.csv")) {
            return fail({ErrorCode::FormatInvalid, m_archive, {}, "there is no users.csv in it"});
        }
        for (const auto step :
             {&OneRosterReader::readManifest, &OneRosterReader::readClasses, &OneRosterReader::readEnrollments,
              &OneRosterReader::readRoles, &OneRosterReader::readHeadings, &OneRosterReader::readUsers}) {
            if (const Result<void> done = (this->*step)(); !done) {
                return fail(done.error());
            }
        }
        for (const auto& [user, line] : m_enrolled) {
            if (!m_users.contains(user)) {
                m_lines.addFault("enrollments.csv", line, {}, "no user \"" + user + "\" in users.csv");
            }
        }
        RosterRead read = m_lines.take();
        read.platform = RosterPlatform::OneRoster;
        read.mapping = m_mapping;
        return read;
    }

private:
    /// Goes through a file of the archive; one that is not there has no records.
    Result<void> eachRecord(const std::string& name, const TakeRecord& take,
                            std::vector<std::string>* headingsToo = nullptr) const
    {
        const auto file = m_files.find(name);
        if (file == m_files.end()) {
            return {};
        }
        const std::string place = m_archive + "/" + name;
        const Result<std::string> text = rosterText(file->second, place);
        if (!text) {
            return fail(text.error());
        }
        std::vector<std::string> headings;
        bool isFirst = true;
        const Result<void> read = readCsv(*text, place, ',', [&](const CsvRow& row) -> Result<void> {
            if (isFirst) {
                isFirst = false;
                headings = row.fields;
                return {};
            }
            return take(Record(headings, row));
        });
        if (headingsToo) {
            *headingsToo = headings;
        }
        return read;
    }

    Result<void> readManifest()
    {
        return eachRecord("manifest.csv", [this](const Record& record) -> Result<void> {
            const std::string name = record["propertyName"];
            const bool isNeeded = name == "file.users" || name == "file.enrollments" || name == "file.classes";
            if (isNeeded && record["value"] == "delta") {
                return fail({ErrorCode::FormatInvalid,
                             m_archive + "/manifest.csv:" + std::to_string(record.line()),
                             {},
                             name + " holds only changes (delta); export the whole (bulk)"});
            }
            return {};
        });
    }

    Result<void> readClasses()
    {
        return eachRecord("classes.csv", [this](const Record& record) -> Result<void> {
            if (!record.isGone()) {
                m_classes[record["sourcedId"]] = record["title"];
            }
            return {};
        });
    }

    Result<void> readEnrollments()
    {
        return eachRecord("enrollments.csv", [this](const Record& record) -> Result<void> {
            const std::string user = record["userSourcedId"];
            if (record["role"] == "student" && !record.isGone()) {
                m_enrolled.emplace(user, record.line());
                const auto title = m_classes.find(record["classSourcedId"]);
                m_sections[user].insert(title == m_classes.end() ? record["classSourcedId"] : title->second);
            }
            return {};
        });
    }

    /// OneRoster 1.2 keeps roles apart from users.
    Result<void> readRoles()
    {
        return eachRecord("roles.csv", [this](const Record& record) -> Result<void> {
            if (record["role"] == "student" && !record.isGone()) {
                m_inRole.insert(record["userSourcedId"]);
            }
            return {};
        });
    }

    /// Which columns of users.csv hold what; the number is in the first of three that any student has filled.
    Result<void> readHeadings()
    {
        std::set<std::string> used;
        std::vector<std::string> headings;
        const Result<void> read = eachRecord(
            "users.csv",
            [&](const Record& record) -> Result<void> {
                for (const char* heading : {"identifier", "username", "sourcedId"}) {
                    if (!whyNot(record) && !record[heading].empty()) {
                        used.insert(heading);
                    }
                }
                return {};
            },
            &headings);
        if (!read) {
            return read;
        }
        const auto map = [&](RosterField field, const char* heading) {
            const auto it = std::find(headings.begin(), headings.end(), heading);
            if (it != headings.end() && !columnOf(m_mapping, field)) {
                setColumn(m_mapping, {field, static_cast<std::size_t>(it - headings.begin()), heading});
            }
        };
        for (const char* heading : {"identifier", "username", "sourcedId"}) {
            if (used.contains(heading)) {
                map(RosterField::StudentId, heading);
            }
        }
        map(RosterField::GivenName, "givenName");
        map(RosterField::FamilyName, "familyName");
        map(RosterField::Email, "email");
        map(RosterField::Login, "username");
        map(RosterField::SisId, "sourcedId");
        Result<void> mapped = applyEntries(m_mapping, headings, m_options.map);
        return mapped ? checkMapping() : fail(faultIn("users.csv:1", mapped.error().cause));
    }

    [[nodiscard]] Result<void> checkMapping() const
    {
        for (const RosterField needed : {RosterField::StudentId, rosterFieldOf(m_options.match)}) {
            if (!columnOf(m_mapping, needed)) {
                return fail(faultIn("users.csv:1", "no column holds " + rosterFieldName(needed)));
            }
        }
        return {};
    }

    Result<void> readUsers()
    {
        return eachRecord("users.csv", [this](const Record& record) -> Result<void> {
            if (m_lines.size() == kRosterRowLimit) {
                return fail(faultIn("users.csv:" + std::to_string(record.line()),
                                    "more than " + std::to_string(kRosterRowLimit) + " lines"));
            }
            const std::string user = record["sourcedId"];
            m_users.insert(user);
            if (const std::optional<std::string> reason = whyNot(record)) {
                m_lines.skip("users.csv", record.line(), *reason);
                return {};
            }
            Student student;
            for (const RosterColumn& column : m_mapping) {
                if (column.field != RosterField::Name && column.index < record.row().fields.size()) {
                    student.*rosterMember(column.field) = record.row().fields[column.index];
                }
            }
            if (!columnOf(m_mapping, RosterField::Section)) {
                student.section = sectionOf(user);
            }
            m_lines.add("users.csv", record.line(), std::move(student));
            return {};
        });
    }

    /// Why a user is no student of the course, or nothing.
    [[nodiscard]] std::optional<std::string> whyNot(const Record& record) const
    {
        if (record.isGone()) {
            return "to be deleted";
        }
        if (record["enabledUser"] == "false") {
            return "not enabled";
        }
        if (m_files.contains("enrollments.csv")) {
            return m_enrolled.contains(record["sourcedId"]) ? std::nullopt
                                                            : std::optional<std::string>("not enrolled as a student");
        }
        const bool isStudent = record["role"] == "student" || m_inRole.contains(record["sourcedId"]);
        return isStudent ? std::nullopt : std::optional<std::string>("not in the role of a student");
    }

    [[nodiscard]] std::string sectionOf(const std::string& user) const
    {
        std::string text;
        const auto sections = m_sections.find(user);
        if (sections != m_sections.end()) {
            for (const std::string& title : sections->second) {
                text += (text.empty() ? "" : "; ") + title;
            }
        }
        return text;
    }

    [[nodiscard]] Error faultIn(const std::string& place, std::string cause) const
    {
        return {ErrorCode::FormatInvalid, m_archive + "/" + place, {}, std::move(cause)};
    }

    const OneRosterFiles& m_files;
    const std::string& m_archive;
    const RosterOptions& m_options;
    RosterLines m_lines;
    RosterMapping m_mapping;
    std::map<std::string, std::string> m_classes;            ///< sourcedId -> title
    std::map<std::string, int> m_enrolled;                   ///< user -> line of the enrollment
    std::map<std::string, std::set<std::string>> m_sections; ///< user -> titles of classes
    std::set<std::string> m_inRole;
    std::set<std::string> m_users;
};

} // namespace

bool isOneRosterFile(const std::string& name)
{
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

Result<RosterRead> readOneRoster(const OneRosterFiles& files, const std::string& archive, const RosterOptions& options)
{
    return OneRosterReader(files, archive, options).read();
}

} // namespace foresight
