// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gradebook_support.h"

#include "app/cli/lab_places.h"
#include "core/base/text.h"

#include <cstdlib>
#include <map>

namespace foresight::cli {

Author authorNow(const Terminal& terminal)
{
    for (const char* variable : {"USER", "LOGNAME"}) {
        const char* name = std::getenv(variable);
        if (name && *name) {
            return {storable(name, kNameLimit), terminal.clock.utcMs()};
        }
    }
    return {"unknown", terminal.clock.utcMs()};
}

LabFinder labFinder(const Terminal& terminal)
{
    using Found = Result<std::shared_ptr<const Lab>>;
    return [&terminal, found = std::map<std::string, Found>()](const std::string& id) mutable -> Found {
        const auto it = found.find(id);
        return it == found.end()
                   ? found.emplace(id, findGradableLab(id, labPathOf(terminal), labTermsOf(terminal))).first->second
                   : it->second;
    };
}

void CellWords::declare(CLI::App& command)
{
    command.add_option("GB", gradebook, "Gradebook file")->required();
    command.add_option("--student", student, "Student number as on the roster")->required();
    command.add_option("--item", item, "Item as in the course file")->required();
    command.add_flag("--json", json, "One JSON document");
}

void CellWords::declareReason(CLI::App& command)
{
    command.add_option("--reason", reason, "Why; goes into the audit trail")->required();
}

ExitCode changeCell(const Terminal& terminal, const CellWords& words, bool gradeAgain,
                    const std::function<Result<void>(Gradebook&, const Author&)>& change)
{
    Result<Gradebook> gradebook = Gradebook::open(words.gradebook);
    if (!gradebook) {
        return report(terminal, gradebook.error());
    }
    const Author author = authorNow(terminal);
    if (const Result<void> changed = change(*gradebook, author); !changed) {
        return report(terminal, changed.error());
    }
    if (gradeAgain) {
        if (const Result<GradeChange> graded = gradebook->grade(labFinder(terminal), author); !graded) {
            return report(terminal, graded.error());
        }
    }
    const Result<GradeTable> table = gradebook->table(TableDetail::Lines);
    if (!table) {
        return report(terminal, table.error());
    }
    const Course& course = gradebook->course();
    for (const GradeRow& row : table->rows) {
        for (std::size_t i = 0; row.student.studentId == words.student && i < row.cells.size(); ++i) {
            if (course.labs[i].item != words.item) {
                continue;
            }
            if (words.json) {
                printJson(terminal, cellJson(course.labs[i], row.cells[i]));
            } else {
                terminal.out << visibleName(words.student) << ", " << words.item << ": " << cellText(row.cells[i])
                             << '\n';
            }
        }
    }
    return kDone;
}

Result<std::string> handInHash(const std::vector<KeptHandIn>& handIns, const std::string& begin)
{
    std::vector<std::string> found;
    for (const KeptHandIn& handIn : handIns) {
        if (!begin.empty() && handIn.contentHash.starts_with(begin)) {
            found.push_back(handIn.contentHash);
        }
    }
    if (found.size() > 1) {
        return fail(usageError("several hand-ins begin with " + begin));
    }
    return found.empty() ? Result<std::string>(fail({ErrorCode::UnknownName, {}, {"hand-in", begin}, {}}))
                         : found.front();
}

} // namespace foresight::cli
