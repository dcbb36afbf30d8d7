// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gradebook_pdf.h"

#include "app/program.h"
#include "core/base/clock.h"
#include "core/base/error_text.h"
#include "core/base/file.h"
#include "core/export/export_note.h"
#include "core/lab/lab_library.h"
#include "ui/gradebook/gradebook_session.h"
#include "ui/gradebook/pdf_report.h"
#include "ui/policy.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <iostream>
#include <string_view>

namespace foresight::app {

namespace {

// The exit codes of the command line.
constexpr int kDone = 0;
constexpr int kNo = 1;
constexpr int kUsage = 2;
constexpr int kWorld = 3;

struct Asked
{
    std::filesystem::path gradebook;
    std::filesystem::path target;
};

std::optional<Asked> asked(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(QStringLiteral("export"), QString(), QStringLiteral("FORMAT"));
    const QCommandLineOption target({QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("FILE"));
    parser.addOptions({format, target});
    const bool sound = parser.parse(arguments);
    const QStringList files = parser.positionalArguments();
    if (!sound || parser.value(format) != QLatin1String("pdf") || files.size() != 1 || !parser.isSet(target)) {
        return std::nullopt;
    }
    return Asked{files.front().toStdString(), parser.value(target).toStdString()};
}

Result<int> exported(const Asked& words)
{
    const SystemClock clock;
    const ui::GradebookSession session(labPath(programFolder(), dataFolderUnder(ui::policyInForce(), {})), clock);
    const Author author = session.author();
    Result<Gradebook> gradebook = Gradebook::open(words.gradebook);
    if (!gradebook) {
        return fail(gradebook.error());
    }
    const Result<GradeTable> table = gradebook->table(TableDetail::Work);
    if (!table) {
        return fail(table.error());
    }
    const Result<ExportedFile> made = ui::exportClassPdf({gradebook->course(), *table, session.finder(), author.utcMs});
    if (!made) {
        return fail(made.error());
    }
    if (const Result<void> written = writeFile(words.target, made->bytes); !written) {
        return fail(written.error());
    }
    const ExportNote note = exportNote("pdf", gradebook->course(), {}, *made);
    if (const Result<void> noted = gradebook->noteExport(note, author); !noted) {
        return fail(noted.error());
    }
    return made->students;
}

} // namespace

std::optional<int> exportedWithoutWindow(int argc, char** argv, const Policy& policy)
{
    bool exports = false;
    for (int i = 1; i < argc; ++i) {
        exports = exports || std::string_view(argv[i]) == "--export";
    }
    if (!exports) {
        return std::nullopt;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::optional<Asked> words = asked(QGuiApplication::arguments());
    if (!words) {
        std::cerr << "Usage: foresight-gradebook --export pdf GB -o FILE\n";
        return kUsage;
    }
    Result<void> may = mayExportUnder(policy);
    if (may) {
        may = mayPrintUnder(policy);
    }
    if (!may) {
        std::cerr << "foresight-gradebook: " << errorLine(may.error()) << '\n';
        return kNo;
    }
    ui::putInForce(policy);
    const Result<int> students = exported(*words);
    if (!students) {
        std::cerr << "foresight-gradebook: " << errorLine(students.error()) << '\n';
        return kWorld;
    }
    std::cout << words->target.string() << ": " << *students << " student(s), format pdf\n";
    return kDone;
}

} // namespace foresight::app
