// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

#include "core/base/file.h"
#include "core/grading/hand_in_reading.h"
#include "core/grading/rubric_file.h"

#include <QJsonDocument>

namespace foresight::cli {

namespace {

constexpr std::size_t kRubricLimit = 256 * 1024;

QJsonArray namesJson(const std::vector<std::string>& names)
{
    QJsonArray array;
    for (const std::string& name : names) {
        array.append(QString::fromStdString(name));
    }
    return array;
}

QJsonObject linesJson(const RubricChange& lines)
{
    return {{QStringLiteral("added"), namesJson(lines.added)},
            {QStringLiteral("removed"), namesJson(lines.removed)},
            {QStringLiteral("repriced"), namesJson(lines.repriced)},
            {QStringLiteral("reworded"), namesJson(lines.reworded)}};
}

void print(const Terminal& terminal, const RubricChange& lines)
{
    terminal.out << lines.added.size() << " line(s) added, " << lines.removed.size() << " removed, "
                 << lines.repriced.size() << " with other points, " << lines.reworded.size() << " reworded; ";
}

QJsonObject rubricJson(const std::string& item, const ItemRubric& rubric)
{
    const QByteArray text = QByteArray::fromStdString(rubricText(rubric.rubric));
    return {{QStringLiteral("item"), QString::fromStdString(item)},
            {QStringLiteral("version"), rubric.version},
            {QStringLiteral("pending"), namesJson({rubric.pending.begin(), rubric.pending.end()})},
            {QStringLiteral("rubric"), QJsonDocument::fromJson(text).object()}};
}

void print(const Terminal& terminal, const std::string& item, const ItemRubric& rubric)
{
    terminal.out << item << ": " << rubric.rubric.title.text << " (version " << rubric.version << ", "
                 << numberText(rubric.applied().points()) << " points)\n";
    for (const RubricItem& line : rubric.rubric.items) {
        terminal.out << line.id << '\t' << numberText(line.points) << '\t' << awardName(line.award) << '\t' << line.act
                     << '\t' << line.title.text << (rubric.pending.contains(line.id) ? "\tnot applied yet" : "")
                     << '\n';
    }
}

class GradebookRubric final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("rubric", "Shows an item's rubric, or sets it and grades again");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--item", m_item, "Item as in the course file")->required();
        CLI::Option* file = command->add_option("--set", m_file, "Rubric file (YAML): new lines wait until --apply");
        command->add_option("--preset", m_preset, "A rubric of the lab: default, correctness, certainty")
            ->excludes(file);
        command->add_flag("--apply", m_apply, "Let new lines count");
        command->add_flag("--preview", m_preview, "Say what would change, and change nothing");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const LabFinder labs = labFinder(terminal);
        QJsonObject document;
        if (!m_file.empty() || !m_preset.empty() || m_apply) {
            const Result<QJsonObject> changed =
                m_preview ? preview(terminal, *gradebook, labs) : change(terminal, *gradebook, labs);
            if (!changed) {
                return report(terminal, changed.error());
            }
            document = *changed;
        }
        const Result<ItemRubric> rubric = gradebook->rubric(m_item, labs);
        if (!rubric) {
            return report(terminal, rubric.error());
        }
        if (m_json) {
            document[QStringLiteral("rubric")] = rubricJson(m_item, *rubric);
            printJson(terminal, document);
        } else {
            print(terminal, m_item, *rubric);
        }
        return kDone;
    }

private:
    /// The rubric to set: a file's, or one of the lab's.
    [[nodiscard]] Result<Rubric> wanted(const Gradebook& gradebook, const LabFinder& labs) const
    {
        if (!m_file.empty()) {
            Result<std::string> text = readFile(m_file, kRubricLimit);
            return text ? parseRubric(std::move(*text), m_file) : fail(text.error());
        }
        const CourseLab* item = gradebook.course().labOfItem(m_item);
        if (!item) {
            return fail({ErrorCode::UnknownName, {}, {"item", m_item}, {}});
        }
        const auto lab = labs(item->lab);
        if (!lab) {
            return fail(lab.error());
        }
        const Rubric* preset = (*lab)->definition().rubric(m_preset);
        return preset ? Result<Rubric>(*preset) : fail({ErrorCode::UnknownName, {}, {"rubric", m_preset}, {}});
    }

    Result<QJsonObject> change(const Terminal& terminal, Gradebook& gradebook, const LabFinder& labs) const
    {
        const Author author = authorNow(terminal);
        RubricChange changed;
        if (m_file.empty() && m_preset.empty()) {
            if (const Result<void> applied = gradebook.applyRubric(m_item, author); !applied) {
                return fail(applied.error());
            }
        } else {
            const Result<Rubric> rubric = wanted(gradebook, labs);
            if (!rubric) {
                return fail(rubric.error());
            }
            auto set = gradebook.setRubric(m_item, *rubric, m_apply || !m_preset.empty(), labs, author);
            if (!set) {
                return fail(set.error());
            }
            changed = std::move(*set);
        }
        const Result<GradeChange> graded = gradebook.grade(labs, author);
        if (!graded) {
            return fail(graded.error());
        }
        if (!m_json) {
            print(terminal, changed);
            terminal.out << graded->changed << " grade(s) changed, " << graded->unchanged << " unchanged\n";
        }
        QJsonObject object = linesJson(changed);
        object[QStringLiteral("grades")] = gradeChangeJson(*graded);
        return object;
    }

    Result<QJsonObject> preview(const Terminal& terminal, const Gradebook& gradebook, const LabFinder& labs) const
    {
        Result<Rubric> rubric = Rubric{};
        if (m_file.empty() && m_preset.empty()) {
            const Result<ItemRubric> now = gradebook.rubric(m_item, labs);
            rubric = now ? Result<Rubric>(now->rubric) : fail(now.error());
        } else {
            rubric = wanted(gradebook, labs);
        }
        if (!rubric) {
            return fail(rubric.error());
        }
        const auto seen = gradebook.previewRubric(m_item, *rubric, m_apply || !m_preset.empty(), labs);
        if (!seen) {
            return fail(seen.error());
        }
        if (!m_json) {
            print(terminal, seen->lines);
            printPreview(terminal, seen->grades);
        }
        QJsonObject object = linesJson(seen->lines);
        object[QStringLiteral("preview")] = gradePreviewJson(seen->grades);
        return object;
    }

    std::string m_gradebook;
    std::string m_item;
    std::string m_file;
    std::string m_preset;
    bool m_apply = false;
    bool m_preview = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookRubric()
{
    return std::make_unique<GradebookRubric>();
}

} // namespace foresight::cli
