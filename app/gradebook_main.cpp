// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gradebook_pdf.h"
#include "app/program.h"
#include "app/self_test/screen_checks.h"
#include "core/lab/lab_library.h"
#include "ui/end_of_session.h"
#include "ui/gradebook/gradebook_desk.h"
#include "ui/policy.h"
#include "ui/single_instance.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

using namespace foresight;

int main(int argc, char** argv)
{
    if (const auto code = app::answeredWithoutWindow(argc, argv, "foresight-gradebook"))
        return *code;
    const Policy policy = policyIn();
    if (const auto code = app::selfTested(argc, argv, "foresight-gradebook", policy))
        return *code;
    if (const auto code = app::exportedWithoutWindow(argc, argv, policy))
        return *code;
    QApplication application(argc, argv);
    app::describe(application, QStringLiteral("org.foresight.Gradebook"), QStringLiteral("Foresight Gradebook"));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/gradebook.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Collect hand-ins, grade them and export grades."));
    parser.addHelpOption();
    // Done above; named here for the help.
    parser.addOptions({{QStringLiteral("export"),
                        QApplication::translate("main", "Write the class report (pdf) without a window, and end."),
                        QStringLiteral("FORMAT")},
                       {{QStringLiteral("o"), QStringLiteral("output")},
                        QApplication::translate("main", "The file that --export writes."),
                        QStringLiteral("FILE")}});
    app::addAnsweredOptions(parser);
    parser.addPositionalArgument(QStringLiteral("gradebook"), QApplication::translate("main", "Gradebook to open."),
                                 QStringLiteral("[gradebook]"));
    parser.addPositionalArgument(QStringLiteral("hand-ins"),
                                 QApplication::translate("main", "Hand-ins, or folders of them, to import."),
                                 QStringLiteral("[hand-ins...]"));
    parser.process(application);

    QStringList files; // with their whole paths: another program that opens them is somewhere else
    for (const QString& file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());
    ui::SingleInstance instance(app::dataDir({}, policy), QStringLiteral("gradebook"));
    if (instance.raiseOther(files))
        return 0;

    ui::putInForce(policy);
    ui::Theme::of(application).apply(ui::appearanceUnderPolicy({}));
    const SystemClock clock;
    const auto programFolder = app::programFolder();
    const ui::GradebookPlaces places{labPath(programFolder, app::dataDir({}, policy)),
                                     app::shareFolder(programFolder) / "handbook" / "instructor.html",
                                     QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                         QStringLiteral("/gradebook.ini"),
                                     app::shareFolder(programFolder) / "translations"};
    ui::GradebookDesk desk(places, clock, app::readerLocale(), &app::showFitting);
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &desk, &ui::GradebookDesk::open);
    const ui::EndOfSession end(application, [&desk] { desk.keepTyped(); });
    desk.open(files);
    return QApplication::exec();
}
