// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/self_test/screen_checks.h"
#include "core/lab/lab_library.h"
#include "core/submission/student_course.h"
#include "ui/dialogs.h"
#include "ui/end_of_session.h"
#include "ui/policy.h"
#include "ui/preview/preview_window.h"
#include "ui/single_instance.h"
#include "ui/student/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace foresight;

namespace {

/// Keeps a course file that was named.
Result<void> keptFrom(const std::filesystem::path& dataDir, const QString& file)
{
    if (file.isEmpty())
        return {};
    const auto course = readStudentCourse(file.toStdString());
    return course ? keepCourse(dataDir, *course) : fail(course.error());
}

/// The program for whoever writes a lab; it keeps nothing and stands beside a learner's window.
int previewed(const QString& folder, const ui::StudentPlaces& places)
{
    const QLocale reader = app::readerLocale();
    ui::Language language;
    const QString code = ui::Language::best(ui::Language::codes(places.translations), reader.uiLanguages());
    language.use(code, places.translations);
    if (const auto settings = ui::AppSettings::open(places.dataDir)) {
        ui::Theme::current().apply(ui::appearanceUnderPolicy(settings->appearance()));
    }
    const SystemClock clock;
    ui::PreviewWindow window(folder.toStdString(), places.dataDir, clock, ui::Language::locale(code, reader));
    app::showFitting(window);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto code = app::answeredWithoutWindow(argc, argv, "foresight"))
        return *code;
    const Policy policy = policyIn();
    if (const auto code = app::selfTested(argc, argv, "foresight", policy))
        return *code;
    QApplication application(argc, argv);
    app::describe(application, QStringLiteral("org.foresight.Foresight"), QStringLiteral("Foresight"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Labs with locked predictions and live simulators."));
    parser.addHelpOption();
    const QCommandLineOption lab(QStringLiteral("lab"),
                                 QApplication::translate("main", "Open the lab with this id or folder."),
                                 QStringLiteral("LAB"));
    const QCommandLineOption dataDir = app::dataDirOption();
    const QCommandLineOption course(
        QStringLiteral("course"),
        QApplication::translate("main", "Keep this course file: hand-ins are sealed for its course."),
        QStringLiteral("FILE"));
    const QCommandLineOption preview(
        QStringLiteral("preview"),
        QApplication::translate("main", "Show the lab in this folder to its author, with the checker beside it."),
        QStringLiteral("DIR"));
    parser.addOptions({lab, course, dataDir, preview});
    app::addAnsweredOptions(parser);
    parser.process(application);

    ui::StudentPlaces places;
    places.dataDir = app::dataDir(parser.value(dataDir), policy);
    const auto programFolder = app::programFolder();
    places.labs = labPath(programFolder, places.dataDir);
    places.handbook = app::shareFolder(programFolder) / "handbook";
    places.translations = app::shareFolder(programFolder) / "translations";
    ui::putInForce(policy);
    if (parser.isSet(preview)) {
        return previewed(parser.value(preview), places);
    }

    // Before another start is asked to come to the front: it reads the course when it is needed.
    const QString courseFile =
        policy.courseFile ? QString::fromStdString(policy.courseFile->string()) : parser.value(course);
    const Result<void> kept = keptFrom(places.dataDir, courseFile);

    ui::SingleInstance instance(places.dataDir, QStringLiteral("student"));
    if (instance.raiseOther({parser.value(lab)})) {
        if (!kept)
            ui::Dialogs::instance().showError(nullptr, kept.error());
        return 0;
    }

    const SystemClock clock;
    ui::MainWindow window(places, clock, app::readerLocale());
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window,
                     [&window](const QStringList& words) { window.raiseFor(words.value(0)); });
    const ui::EndOfSession end(application, [&window] { window.keepTyped(); });
    window.start(parser.value(lab));
    app::showFitting(window);
    if (!kept)
        QTimer::singleShot(0, &window, [&] { ui::Dialogs::instance().showError(&window, kept.error()); });
    return QApplication::exec();
}
