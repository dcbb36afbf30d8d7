// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/prepared_export.h"

#include "core/export/pseudonyms.h"

#include <algorithm>

namespace foresight {

namespace {

/// The places of the chosen items in the course, in the course's order; all when none is named.
Result<std::vector<std::size_t>> chosenPlaces(const Course& course, const std::vector<std::string>& items)
{
    for (const std::string& item : items) {
        if (!course.labOfItem(item)) {
            return fail({ErrorCode::UnknownName, {}, {"item", item}, {}});
        }
    }
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < course.labs.size(); ++i) {
        if (items.empty() || std::find(items.begin(), items.end(), course.labs[i].item) != items.end()) {
            places.push_back(i);
        }
    }
    return places;
}

bool isMissing(const GradeCell& cell)
{
    return cell.state == CellState::Missing;
}

/// Whether a row goes out; judged on the chosen items.
bool goesOut(const GradeRow& row, const std::vector<std::size_t>& places, MissingResult missing)
{
    if (row.dropped) {
        return false;
    }
    return missing != MissingResult::OmitRow || std::any_of(places.begin(), places.end(), [&](std::size_t place) {
               return !isMissing(row.cells.at(place));
           });
}

bool asItIs(const ExportRequest& request, const std::vector<std::size_t>& places)
{
    const auto& rows = request.table.rows;
    return !request.options.pseudonymKey && places.size() == request.course.labs.size() &&
           std::all_of(rows.begin(), rows.end(),
                       [&](const GradeRow& row) { return goesOut(row, places, request.options.missing); });
}

} // namespace

Result<std::optional<PreparedExport>> preparedExport(const ExportRequest& request)
{
    const Result<std::vector<std::size_t>> places = chosenPlaces(request.course, request.options.items);
    if (!places) {
        return fail(places.error());
    }
    if (asItIs(request, *places)) {
        return std::nullopt;
    }
    PreparedExport prepared{request.course, {}, request.madeUtcMs};
    prepared.course.labs.clear();
    for (const std::size_t place : *places) {
        prepared.course.labs.push_back(request.course.labs[place]);
    }
    for (const GradeRow& row : request.table.rows) {
        if (!goesOut(row, *places, request.options.missing)) {
            continue;
        }
        GradeRow& out = prepared.table.rows.emplace_back(GradeRow{row.student, false, {}});
        for (const std::size_t place : *places) {
            out.cells.push_back(row.cells.at(place));
        }
    }
    if (request.options.pseudonymKey) {
        prepared.table = pseudonymous(std::move(prepared.table), *request.options.pseudonymKey, request.course.match);
        prepared.madeUtcMs = dayOf(request.madeUtcMs);
        for (CourseLab& lab : prepared.course.labs) {
            lab.dueUtcMs = lab.dueUtcMs ? std::optional(dayOf(*lab.dueUtcMs)) : std::nullopt;
        }
    }
    return prepared;
}

std::optional<double> exportedPoints(const GradeCell& cell, MissingResult missing)
{
    if (isMissing(cell) && missing == MissingResult::Zero) {
        return 0.0;
    }
    return cell.points;
}

} // namespace foresight
