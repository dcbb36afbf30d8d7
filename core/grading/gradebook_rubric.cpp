// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/rubric_edit.h"
#include "core/grading/rubric_file.h"

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;

const RubricItem* lineOf(const Rubric& rubric, const std::string& id)
{
    const auto line =
        std::find_if(rubric.items.begin(), rubric.items.end(), [&id](const RubricItem& each) { return each.id == id; });
    return line == rubric.items.end() ? nullptr : &*line;
}

bool paysTheSame(const RubricItem& a, const RubricItem& b)
{
    return a.act == b.act && a.award == b.award && a.points == b.points;
}

RubricChange changeBetween(const Rubric& before, const Rubric& after)
{
    RubricChange change;
    for (const RubricItem& line : after.items) {
        const RubricItem* old = lineOf(before, line.id);
        if (!old) {
            change.added.push_back(line.id);
        } else if (!paysTheSame(*old, line)) {
            change.repriced.push_back(line.id);
        } else if (old->title.text != line.title.text) {
            change.reworded.push_back(line.id);
        }
    }
    for (const RubricItem& line : before.items) {
        if (!lineOf(after, line.id)) {
            change.removed.push_back(line.id);
        }
    }
    if (before.title.text != after.title.text) {
        change.reworded.push_back("title");
    }
    return change;
}

/// Lines that do not count yet: new ones, and old ones that were waiting already.
std::set<std::string> pendingAfter(const ItemRubric& before, const Rubric& after, const RubricChange& change,
                                   bool apply)
{
    if (apply || change.added.size() == after.items.size()) {
        return {};
    }
    std::set<std::string> pending(change.added.begin(), change.added.end());
    for (const std::string& id : before.pending) {
        if (lineOf(after, id)) {
            pending.insert(id);
        }
    }
    return pending.size() == after.items.size() ? std::set<std::string>{} : pending;
}

/// A rubric in one line, as the audit trail keeps it.
std::string shortText(const ItemRubric& rubric)
{
    std::string text;
    for (const RubricItem& line : rubric.rubric.items) {
        text += (text.empty() ? "" : ", ") + line.id + " " + numberText(line.points);
        text += rubric.pending.contains(line.id) ? " (pending)" : "";
    }
    return text;
}

Result<void> checkLines(const Rubric& rubric)
{
    if (rubric.items.empty()) {
        return fail({ErrorCode::TextInvalid, {}, {}, "a rubric needs at least one line"});
    }
    for (const RubricItem& line : rubric.items) {
        if (!(line.points > 0 && line.points <= kMostLinePoints)) {
            return fail({ErrorCode::ValueOutOfRange,
                         {},
                         {line.id, numberText(line.points), "0", numberText(kMostLinePoints)},
                         {}});
        }
    }
    return {};
}

std::set<std::string> idsOf(const std::string& text)
{
    const std::vector<std::string> ids = tables::parseFlags(text);
    return {ids.begin(), ids.end()};
}

std::string textOf(const std::set<std::string>& ids)
{
    return tables::flagsText({ids.begin(), ids.end()});
}

AuditRow rubricRow(const std::string& item, const ItemRubric& before, const ItemRubric& after, const std::string& why)
{
    AuditRow row;
    row.action = "rubric";
    row.item = item;
    row.oldValue = shortText(before);
    row.newValue = shortText(after);
    row.reason = why;
    return row;
}

Result<ItemRubric> stored(const Database& database, const std::string& item)
{
    const Result<tables::RubricRow> row = tables::rubric(database, item);
    if (!row) {
        return fail(row.error());
    }
    if (row->version == 0) {
        return ItemRubric{};
    }
    Result<Rubric> rubric = parseRubric(row->rubric, database.file().string());
    if (!rubric) {
        return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "rubric: " + rubric.error().cause});
    }
    return ItemRubric{std::move(*rubric), idsOf(row->pending), row->version};
}

Result<void> put(const Database& database, const std::string& item, const ItemRubric& rubric, const Author& author)
{
    return tables::insertRubric(database, item, {rubric.version, rubricText(rubric.rubric), textOf(rubric.pending)},
                                author);
}

/// An item of the course and its lab, for a rubric that both can be graded by.
struct ItemAndLab
{
    const CourseLab* item = nullptr;
    std::shared_ptr<const Lab> lab;
};

Result<ItemAndLab> checkedFor(const Course& course, const std::string& item, const Rubric& rubric,
                              const LabFinder& labs)
{
    const CourseLab* found = course.labOfItem(item);
    if (!found) {
        return fail({ErrorCode::UnknownName, {}, {"item", item}, {}});
    }
    const auto lab = labs(found->lab);
    if (!lab) {
        return fail(lab.error());
    }
    Result<void> sound = checkLines(rubric);
    if (sound) {
        sound = checkRubric(rubric, (*lab)->definition());
    }
    return sound ? Result<ItemAndLab>({found, *lab}) : fail(sound.error());
}

} // namespace

Rubric ItemRubric::applied() const
{
    Rubric counting = rubric;
    std::erase_if(counting.items, [this](const RubricItem& line) { return pending.contains(line.id); });
    return counting;
}

ItemRubric rubricAfter(const ItemRubric& before, const Rubric& rubric, bool apply)
{
    const RubricChange change = changeBetween(before.rubric, rubric);
    return {rubric, pendingAfter(before, rubric, change, apply), before.version + 1};
}

Result<ItemRubric> rubricOfItem(const Database& database, const CourseLab& item, const LabDefinition& lab)
{
    Result<ItemRubric> own = stored(database, item.item);
    if (!own || own->version > 0) {
        return own;
    }
    if (item.ownRubric) {
        const Result<void> fits = checkRubric(*item.ownRubric, lab);
        return fits ? Result<ItemRubric>(ItemRubric{*item.ownRubric, {}, 0}) : fail(fits.error());
    }
    const Rubric* preset = lab.rubric(item.rubric);
    if (!preset) {
        return fail({ErrorCode::UnknownName, {}, {"rubric", item.rubric}, {}});
    }
    return ItemRubric{*preset, {}, 0};
}

Result<ItemRubric> Gradebook::rubric(const std::string& item, const LabFinder& labs) const
{
    const CourseLab* found = course().labOfItem(item);
    if (!found) {
        return fail({ErrorCode::UnknownName, {}, {"item", item}, {}});
    }
    const auto lab = labs(found->lab);
    return lab ? rubricOfItem(m_parts->database, *found, (*lab)->definition()) : fail(lab.error());
}

Result<RubricChange> Gradebook::setRubric(const std::string& item, const Rubric& rubric, bool apply,
                                          const LabFinder& labs, const Author& author)
{
    const Result<ItemAndLab> at = checkedFor(course(), item, rubric, labs);
    if (!at) {
        return fail(at.error());
    }
    const Database& database = m_parts->database;
    RubricChange change;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<ItemRubric> before = rubricOfItem(database, *at->item, at->lab->definition());
        if (!before) {
            return fail(before.error());
        }
        change = changeBetween(before->rubric, rubric);
        const ItemRubric after = rubricAfter(*before, rubric, apply);
        change.version = after.version;
        const Result<void> kept = put(database, item, after, author);
        return kept ? noted(database, author,
                            rubricRow(item, *before, after, "version " + std::to_string(after.version)))
                    : kept;
    });
    return done ? Result<RubricChange>(std::move(change)) : fail(done.error());
}

Result<RubricPreview> Gradebook::previewRubric(const std::string& item, const Rubric& rubric, bool apply,
                                               const LabFinder& labs) const
{
    const Result<ItemAndLab> at = checkedFor(course(), item, rubric, labs);
    if (!at) {
        return fail(at.error());
    }
    const Database& database = m_parts->database;
    RubricPreview preview;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<ItemRubric> before = rubricOfItem(database, *at->item, at->lab->definition());
        if (!before) {
            return fail(before.error());
        }
        preview.lines = changeBetween(before->rubric, rubric);
        const ItemRubric after = rubricAfter(*before, rubric, apply);
        preview.lines.version = after.version;
        const Result<GradePreview> counted =
            previewOfItem(database, course(), *at->item, at->lab, labs, after.applied());
        if (!counted) {
            return fail(counted.error());
        }
        preview.grades = *counted;
        return {};
    });
    return done ? Result<RubricPreview>(std::move(preview)) : fail(done.error());
}

Result<void> Gradebook::applyRubric(const std::string& item, const Author& author)
{
    if (!course().labOfItem(item)) {
        return fail({ErrorCode::UnknownName, {}, {"item", item}, {}});
    }
    const Database& database = m_parts->database;
    return database.transaction([&]() -> Result<void> {
        const Result<ItemRubric> before = stored(database, item);
        if (!before) {
            return fail(before.error());
        }
        if (before->pending.empty()) {
            return {};
        }
        const ItemRubric after{before->rubric, {}, before->version + 1};
        const Result<void> kept = put(database, item, after, author);
        return kept ? noted(database, author, rubricRow(item, *before, after, "applied")) : kept;
    });
}

} // namespace foresight
