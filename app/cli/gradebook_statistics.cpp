// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "app/cli/statistics_text.h"
#include "app/cli/work_statistics_text.h"
#include "core/export/export_marks.h"
#include "core/export/prepared_export.h"
#include "core/export/question_lookup.h"
#include "core/grading/work_statistics.h"

namespace foresight::cli {

namespace {

/// One item of the course: what its rubric's lines earned and what was done.
struct ItemFigures
{
    const CourseLab& item;
    MarksTable lines;
    WorkStatistics work;
};

std::vector<ItemFigures> figuresOf(const ExportRequest& request)
{
    std::vector<ItemFigures> all;
    for (std::size_t place = 0; place < request.course.labs.size(); ++place) {
        const CourseLab& item = request.course.labs[place];
        const QuestionLookup lookup(request.labs, item.lab);
        all.push_back(
            {item, marksOfLines(request, place), workStatistics(worksOf(request.table, place), lookup.lab())});
    }
    return all;
}

QJsonObject document(const ExportRequest& request)
{
    QJsonObject object = marksJson(marksOfItems(request));
    QJsonArray lines;
    QJsonArray predictions;
    for (const ItemFigures& each : figuresOf(request)) {
        const QString item = QString::fromStdString(each.item.item);
        QJsonObject ofLines = marksJson(each.lines);
        ofLines[QStringLiteral("item")] = item;
        lines.append(ofLines);
        QJsonObject ofWork = workJson(each.work);
        ofWork[QStringLiteral("item")] = item;
        predictions.append(ofWork);
    }
    object[QStringLiteral("rubric_lines")] = lines;
    object[QStringLiteral("predictions")] = predictions;
    return object;
}

void print(const Terminal& terminal, const ExportRequest& request)
{
    terminal.out << "Items (points that count, with penalties)\n";
    printMarks(terminal, marksOfItems(request));
    for (const ItemFigures& each : figuresOf(request)) {
        terminal.out << "\nLines of the rubric: " << visibleName(each.item.item) << '\n';
        printMarks(terminal, each.lines);
        terminal.out << "\nPredictions: " << visibleName(each.item.item) << '\n';
        printWork(terminal, each.work);
    }
}

class GradebookStatistics final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("statistics", "Item statistics, answers by confidence, calibration and gain");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--item", m_items, "This item only; may be given again");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<GradeTable> table = gradebook->table(TableDetail::Work);
        if (!table) {
            return report(terminal, table.error());
        }
        ExportOptions options;
        options.items = m_items;
        const ExportRequest whole{gradebook->course(), *table, labFinder(terminal), 0, options};
        const Result<std::optional<PreparedExport>> chosen = preparedExport(whole);
        if (!chosen) {
            return report(terminal, chosen.error());
        }
        if (*chosen) {
            answer(terminal, {(*chosen)->course, (*chosen)->table, whole.labs, 0, options});
        } else {
            answer(terminal, whole);
        }
        return kDone;
    }

private:
    void answer(const Terminal& terminal, const ExportRequest& request) const
    {
        m_json ? printJson(terminal, document(request)) : print(terminal, request);
    }

    std::string m_gradebook;
    std::vector<std::string> m_items;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookStatistics()
{
    return std::make_unique<GradebookStatistics>();
}

} // namespace foresight::cli
