// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_merge.h"
#include "core/export/lms_text.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

using IsOurs = std::function<bool(const CourseLab& lab, const std::string& heading)>;

std::vector<std::size_t> columnsOf(const CourseLab& lab, const std::vector<std::string>& headings, const IsOurs& isOurs)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; isOurs && column < headings.size(); ++column) {
        if (isOurs(lab, headings[column])) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// Whether text is a number with a given decimal sign.
bool isNumber(const std::string& text, char sign)
{
    const std::size_t at = text.find(sign);
    return at != std::string::npos && at > 0 && at + 1 < text.size() &&
           text.find_first_not_of("0123456789", at + 1) == std::string::npos &&
           text.find_first_not_of("-0123456789") == at;
}

void noteMaximum(const CourseLab& lab, std::optional<double> maximum, const std::string& platform, ExportedFile& file)
{
    constexpr double kSame = 1e-9;
    if (maximum && std::abs(*maximum - lab.points) > kSame) {
        file.notes.push_back("item \"" + lab.item + "\" gives " + lmsNumber(lab.points) + " points here and " +
                             lmsNumber(*maximum) + " in " + platform + ": points are written as they are here");
    }
}

} // namespace

std::optional<std::size_t> columnNamed(const LmsFile& lms, const std::string& heading)
{
    const std::vector<std::string> headings = lms.cells(0);
    const auto it = std::find_if(headings.begin(), headings.end(), [&heading](const std::string& each) {
        return lowerCase(oneLine(each)) == lowerCase(heading);
    });
    return it == headings.end() ? std::nullopt
                                : std::optional<std::size_t>(static_cast<std::size_t>(it - headings.begin()));
}

std::vector<LmsKey> keysNamed(const LmsFile& lms, const Course& course,
                              const std::vector<std::pair<std::string, Identifier>>& headings)
{
    std::vector<LmsKey> keys;
    for (const auto& [heading, identifier] : headings) {
        const std::optional<std::size_t> column = columnNamed(lms, heading);
        if (!column) {
            continue;
        }
        keys.push_back({*column, identifier});
        if (identifier == Identifier::SisId && course.match == Identifier::StudentId) {
            keys.push_back({*column, Identifier::StudentId});
        }
    }
    return keys;
}

Result<std::vector<LmsColumn>> itemColumns(const ExportRequest& request, const LmsFile& lms,
                                           const LmsHeadings& headings, ExportedFile& file)
{
    const std::vector<std::string> texts = lms.cells(0);
    const auto& labs = request.course.labs;
    std::vector<LmsColumn> columns;
    for (std::size_t item = 0; item < labs.size(); ++item) {
        const std::vector<std::size_t> found = columnsOf(labs[item], texts, headings.isPoints);
        const std::vector<std::size_t> comments = columnsOf(labs[item], texts, headings.isComment);
        if (found.empty()) {
            file.notes.push_back("item \"" + labs[item].item + "\" has no column in " + lms.file() +
                                 ": nothing is written for it");
            continue;
        }
        if (found.size() > 1 || comments.size() > 1) {
            return platformRefuses(headings.platform, "item \"" + labs[item].item + "\" has more than one column in " +
                                                          lms.file() + "; give its id in the course file");
        }
        for (const LmsColumn& before : columns) {
            if (before.points == found.front()) {
                return platformRefuses(headings.platform, "items \"" + labs[before.item].item + "\" and \"" +
                                                              labs[item].item + "\" have the same column");
            }
        }
        columns.push_back({item, found.front(), comments.empty() ? std::nullopt : std::optional(comments.front())});
        noteMaximum(labs[item], headings.maximum ? headings.maximum(found.front()) : std::nullopt, headings.platform,
                    file);
    }
    if (columns.empty()) {
        return notOfPlatform(lms, "no column for any item; the headings are: " + listed(texts));
    }
    return columns;
}

bool hasDecimalComma(const LmsFile& lms, const std::vector<LmsColumn>& columns)
{
    bool comma = false;
    for (std::size_t record = 1; record < lms.records(); ++record) {
        for (const LmsColumn& column : columns) {
            const std::string text = lms.cell(record, column.points);
            if (isNumber(text, '.')) {
                return false;
            }
            comma = comma || isNumber(text, ',');
        }
    }
    return comma;
}

} // namespace foresight
