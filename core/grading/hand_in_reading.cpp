// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reading.h"

#include "core/grading/hand_in_reader.h"
#include "core/units/quantity.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

constexpr std::array<std::pair<Award, std::string_view>, 6> kAwards{{{Award::Commit, "commit"},
                                                                     {Award::Missions, "missions"},
                                                                     {Award::Reflect, "reflect"},
                                                                     {Award::Correct, "correct"},
                                                                     {Award::Certainty, "certainty"},
                                                                     {Award::Finish, "finish"}}};

/// The fields of each line of a text, as many as `Count` or the line is left out.
template <std::size_t Count, typename Take>
void eachLine(std::string_view text, Take take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::array<std::string_view, Count> fields;
        std::size_t count = 0;
        for (bool more = true; more && count < Count; ++count) {
            const std::size_t tab = line.find('\t');
            more = tab != std::string_view::npos;
            fields[count] = line.substr(0, tab);
            line.remove_prefix(more ? tab + 1 : line.size());
        }
        if (count == Count) {
            take(fields);
        }
    }
}

} // namespace

HandInReading readHandIn(const Submission& submission, const Lab& lab)
{
    HandInReader reader(lab);
    reader.begin(submission.genesis);
    for (const StoredEvent& stored : submission.events) {
        const Result<Event> event = parseStored(stored);
        if (!event) {
            reader.breakOff();
            break;
        }
        reader.take(*event);
    }
    return reader.reading();
}

std::string marksText(const std::vector<AwardMark>& marks)
{
    std::string text;
    for (const AwardMark& mark : marks) {
        text += mark.act + '\t' + awardName(mark.award) + '\t' + numberText(mark.share) + '\t' + mark.why + '\n';
    }
    return text;
}

std::vector<AwardMark> parseMarksText(std::string_view text)
{
    std::vector<AwardMark> marks;
    eachLine<4>(text, [&marks](const std::array<std::string_view, 4>& fields) {
        const std::optional<Award> award = awardFromName(fields[1]);
        const std::optional<double> share = parseNumber(fields[2]);
        if (award && share) {
            marks.push_back({std::string(fields[0]), *award, *share, std::string(fields[3])});
        }
    });
    return marks;
}

std::string linesText(const std::vector<ItemScore>& lines)
{
    std::string text;
    for (const ItemScore& line : lines) {
        text += line.item + '\t' + numberText(line.points) + '\t' + numberText(line.possible) + '\t' + line.why + '\n';
    }
    return text;
}

std::vector<ItemScore> parseLinesText(std::string_view text)
{
    std::vector<ItemScore> lines;
    eachLine<4>(text, [&lines](const std::array<std::string_view, 4>& fields) {
        const std::optional<double> points = parseNumber(fields[1]);
        const std::optional<double> possible = parseNumber(fields[2]);
        if (points && possible) {
            lines.push_back({std::string(fields[0]), *points, *possible, std::string(fields[3])});
        }
    });
    return lines;
}

std::string awardName(Award award)
{
    const auto* const found =
        std::find_if(kAwards.begin(), kAwards.end(), [award](const auto& each) { return each.first == award; });
    return found == kAwards.end() ? std::string() : std::string(found->second);
}

std::optional<Award> awardFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(kAwards.begin(), kAwards.end(), [name](const auto& each) { return each.second == name; });
    return found == kAwards.end() ? std::nullopt : std::optional<Award>(found->first);
}

} // namespace foresight
