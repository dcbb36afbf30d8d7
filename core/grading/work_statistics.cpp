// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/work_statistics.h"

#include "core/lab/answer_pieces.h"

#include <algorithm>
#include <optional>

namespace foresight {

namespace {

constexpr double kPerCent = 100;

bool isAnswered(const AnswerRecord& answer)
{
    return !answer.answers.empty();
}

Statistic shareOf(double part, std::size_t n)
{
    return n == 0 ? Statistic{std::nullopt, "no-answers"} : Statistic{part / double(n), {}};
}

/// Collects what was answered to one question.
class Tally
{
public:
    Tally(const AnswerRecord& first, const LabDefinition* lab)
    {
        m_figures.act = first.act;
        m_figures.role = first.role;
        m_figures.scored = first.scored;
        const Act* act = lab ? lab->act(first.act) : nullptr;
        if (!act) {
            return;
        }
        m_asked = first.role == QuestionRole::Prediction ? &act->predict : &act->reflect;
        for (const std::string& piece : possiblePieces(*m_asked)) {
            m_figures.answers.push_back({piece, isRightPiece(*m_asked, piece, m_asked->answer), 0, {}});
        }
        for (const Option& option : m_asked->options) {
            if (m_asked->kind == QuestionKind::Allocation) {
                m_figures.parts.push_back({option.id, 0});
            }
        }
    }

    [[nodiscard]] bool isOf(const AnswerRecord& answer) const
    {
        return answer.act == m_figures.act && answer.role == m_figures.role;
    }

    void add(const std::string& studentId, const AnswerRecord& answer)
    {
        if (!isAnswered(answer)) {
            return;
        }
        ++m_figures.n;
        m_figures.right += answer.correct ? 1 : 0;
        m_shares += answer.share();
        addPieces(answer);
        addParts(answer);
        if (answer.secondsToFirst) {
            m_seconds.push_back(*answer.secondsToFirst);
        }
        if (!answer.confidence || !answer.scored) {
            return;
        }
        m_certain.push_back({*answer.confidence, answer.correct});
        if (!answer.correct && *answer.confidence == Confidence::VerySure) {
            m_figures.sureAndWrong.push_back({studentId, answer.answers.front(), answer.reason});
        }
    }

    [[nodiscard]] QuestionStatistics finished(std::vector<CertainAnswer>& all) const
    {
        QuestionStatistics figures = m_figures;
        const Statistic notScored{std::nullopt, "not-scored"};
        figures.rightShare = !figures.scored ? notScored : shareOf(static_cast<double>(figures.right), figures.n);
        figures.facility = !figures.scored ? notScored : shareOf(m_shares, figures.n);
        figures.sureAndWrongShare =
            !figures.scored ? notScored : shareOf(static_cast<double>(figures.sureAndWrong.size()), figures.n);
        figures.seconds = spread(m_seconds);
        figures.certainty = certaintySummary(m_certain);
        if (m_asked) {
            std::stable_sort(
                figures.answers.begin(), figures.answers.end(),
                [&](const AnswerCount& a, const AnswerCount& b) { return pieceBefore(*m_asked, a.answer, b.answer); });
        }
        for (PartMean& part : figures.parts) {
            part.mean = m_allocated == 0 ? 0 : part.mean / static_cast<double>(m_allocated);
        }
        all.insert(all.end(), m_certain.begin(), m_certain.end());
        return figures;
    }

private:
    /// Without the lab an answer is counted as it is, unless it is somebody's own words.
    void addPieces(const AnswerRecord& answer)
    {
        const std::string& first = answer.answers.front();
        const std::vector<std::string> whole{first};
        for (const std::string& piece : m_asked         ? answerPieces(*m_asked, first)
                                        : answer.scored ? whole
                                                        : std::vector<std::string>{}) {
            AnswerCount& count = countOf(piece, answer);
            ++count.n;
            if (answer.confidence) {
                ++count.byConfidence[static_cast<std::size_t>(*answer.confidence)];
            }
        }
    }

    void addParts(const AnswerRecord& answer)
    {
        if (m_figures.parts.empty() || answerFault(*m_asked, answer.answers.front())) {
            return;
        }
        ++m_allocated;
        const AnswerParts parts = answerParts(*m_asked, answer.answers.front());
        for (std::size_t i = 0; i < m_figures.parts.size() && i < parts.amounts.size(); ++i) {
            m_figures.parts[i].mean += parts.amounts[i].second;
        }
    }

    AnswerCount& countOf(const std::string& piece, const AnswerRecord& answer)
    {
        const auto known = std::find_if(m_figures.answers.begin(), m_figures.answers.end(),
                                        [&](const AnswerCount& count) { return count.answer == piece; });
        if (known != m_figures.answers.end()) {
            return *known;
        }
        const std::string& right = answer.right.empty() && m_asked ? m_asked->answer : answer.right;
        const bool isRight = m_asked ? isRightPiece(*m_asked, piece, right) : answer.correct;
        return m_figures.answers.emplace_back(AnswerCount{piece, isRight});
    }

    const Question* m_asked = nullptr; ///< null where the lab is not known
    QuestionStatistics m_figures;
    double m_shares = 0;
    std::size_t m_allocated = 0;
    std::vector<double> m_seconds;
    std::vector<CertainAnswer> m_certain;
};

/// Marks of predictions and reflections in per cent, of an act or of all of them; nothing unless all that are scored
/// were answered.
std::optional<BeforeAfter> beforeAfter(const WorkRecord& work, const std::string& act)
{
    std::size_t asked[] = {0, 0};
    double marks[] = {0, 0};
    for (const AnswerRecord& answer : work.answers) {
        if ((!act.empty() && answer.act != act) || !answer.scored) {
            continue;
        }
        if (!isAnswered(answer)) {
            return std::nullopt;
        }
        const std::size_t place = answer.role == QuestionRole::Prediction ? 0 : 1;
        ++asked[place];
        marks[place] += answer.share();
    }
    if (asked[0] == 0 || asked[1] == 0) {
        return std::nullopt;
    }
    return BeforeAfter{kPerCent * marks[0] / double(asked[0]), kPerCent * marks[1] / double(asked[1])};
}

GainFigures gainOf(const std::vector<StudentWork>& works, const std::string& act)
{
    std::vector<BeforeAfter> matched;
    for (const StudentWork& each : works) {
        if (const std::optional<BeforeAfter> student = beforeAfter(*each.work, act)) {
            matched.push_back(*student);
        }
    }
    return gainFigures(matched);
}

std::vector<StepSpread> timesOf(const std::vector<StudentWork>& works, const std::vector<std::string>& acts)
{
    std::vector<StepSpread> times;
    for (const std::string& act : acts) {
        for (const char* step : {"predict", "explore", "reflect", "equation"}) {
            std::vector<double> seconds;
            for (const StudentWork& each : works) {
                for (const StepTime& time : each.work->times) {
                    if (time.act == act && time.step == step) {
                        seconds.push_back(time.seconds);
                    }
                }
            }
            times.push_back({act, step, spread(std::move(seconds))});
        }
    }
    return times;
}

std::vector<Tally> questionsOf(const std::vector<StudentWork>& works, const LabDefinition* lab)
{
    std::vector<Tally> questions;
    for (const StudentWork& each : works) {
        for (const AnswerRecord& answer : each.work->answers) {
            const auto known = std::find_if(questions.begin(), questions.end(),
                                            [&](const Tally& question) { return question.isOf(answer); });
            Tally& question = known != questions.end() ? *known : questions.emplace_back(answer, lab);
            question.add(each.studentId, answer);
        }
    }
    return questions;
}

} // namespace

std::vector<StudentWork> worksOf(const GradeTable& table, std::size_t place)
{
    std::vector<StudentWork> works;
    for (const GradeRow& row : table.rows) {
        if (!row.dropped && row.cells.at(place).work) {
            works.push_back({row.student.studentId, row.cells[place].work.get()});
        }
    }
    return works;
}

WorkStatistics workStatistics(const std::vector<StudentWork>& works, const LabDefinition* lab)
{
    WorkStatistics figures;
    figures.n = works.size();
    std::vector<CertainAnswer> certain;
    std::vector<std::string> acts;
    for (const Tally& question : questionsOf(works, lab)) {
        figures.questions.push_back(question.finished(certain));
        if (const std::string& act = figures.questions.back().act;
            std::find(acts.begin(), acts.end(), act) == acts.end()) {
            acts.push_back(act);
        }
    }
    figures.certainty = certaintySummary(certain);
    figures.gain = gainOf(works, {});
    for (const std::string& act : acts) {
        figures.actGains.push_back({act, gainOf(works, act)});
    }
    figures.times = timesOf(works, acts);
    std::vector<double> looks;
    std::vector<double> missions;
    for (const StudentWork& each : works) {
        figures.finished += each.work->finishedUtcMs ? 1 : 0;
        looks.push_back(each.work->looks);
        missions.push_back(each.work->missions);
    }
    figures.looks = spread(std::move(looks));
    figures.missions = spread(std::move(missions));
    return figures;
}

MarksTable marksOfQuestions(const std::vector<StudentWork>& works)
{
    MarksTable marks;
    for (const StudentWork& each : works) {
        marks.students.push_back(each.studentId);
        std::vector<std::optional<double>>& row = marks.marks.emplace_back();
        for (const AnswerRecord& answer : each.work->answers) {
            if (!answer.scored) {
                continue;
            }
            const auto known = std::find(marks.items.begin(), marks.items.end(), answer.id());
            const auto column = static_cast<std::size_t>(known - marks.items.begin());
            if (known == marks.items.end()) {
                marks.items.push_back(answer.id());
                marks.maximum.push_back(1);
            }
            row.resize(std::max(row.size(), column + 1));
            if (isAnswered(answer)) {
                row[column] = answer.share();
            }
        }
    }
    for (auto& row : marks.marks) {
        row.resize(marks.items.size());
    }
    return marks;
}

} // namespace foresight
