// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reading.h"

#include "core/grading/recomputation.h"
#include "core/session/session.h"
#include "core/session/session_reducer.h"
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

/// The events as far as they can be read.
std::vector<Event> eventsOf(const Submission& submission, std::vector<std::string>& flags)
{
    std::vector<Event> events;
    events.reserve(submission.events.size());
    for (const StoredEvent& stored : submission.events) {
        Result<Event> event = parseStored(stored);
        if (!event) {
            flags.emplace_back("unreadable-event");
            break;
        }
        events.push_back(std::move(*event));
    }
    return events;
}

/// Whether a prediction was locked without a word to it.
bool lacksReason(const WorkRecord& work)
{
    return std::any_of(work.answers.begin(), work.answers.end(), [](const AnswerRecord& answer) {
        return answer.role == QuestionRole::Prediction && !answer.answers.empty() && answer.reason.empty();
    });
}

} // namespace

HandInReading readHandIn(const Submission& submission, const Lab& lab)
{
    HandInReading reading;
    reading.labHash = lab.contentHash();
    std::vector<std::string>& flags = reading.flags;
    const std::vector<Event> events = eventsOf(submission, flags);
    const FoldResult folded = fold(sessionRules(lab.definition()), events);
    const auto add = [&flags](bool holds, const char* flag) {
        if (holds) {
            flags.emplace_back(flag);
        }
    };
    reading.marks = awardMarks(lab.definition(), folded.state);
    reading.work = workRecord(lab.definition(), events);
    const bool sameLab = submission.genesis.labHash == lab.contentHash();
    add(folded.refusal.has_value(), "rules-broken");
    add(!folded.state.finished, "not-finished");
    add(submission.genesis.scripted, "scripted");
    add(!sameLab, "lab-version-differs");
    if (sameLab) {
        const auto disagreements = recompute(lab, events);
        add(!disagreements || !disagreements->empty(), "recomputation");
    }
    add(lacksReason(reading.work), "reason-missing");
    std::sort(flags.begin(), flags.end());
    return reading;
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
