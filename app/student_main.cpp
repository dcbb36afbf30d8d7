// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/self_test/screen_checks.h"
#include "core/lab/lab_library.h"
#include "ui/single_instance.h"
#include "ui/student/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace foresight;

int main(int argc, char** argv)
{
    if (const auto code = app::answeredWithoutWindow(argc, argv, "foresight"))
        return *code;
    if (const auto code = app::selfTested(argc, argv, "foresight"))
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
    parser.addOptions({lab, dataDir});
    parser.process(application);

    ui::StudentPlaces places;
    places.dataDir = app::dataDir(parser.value(dataDir));
    const auto programFolder = app::programFolder();
    places.labs = labPath(programFolder);
    places.handbook = app::shareFolder(programFolder) / "handbook";
    places.translations = app::shareFolder(programFolder) / "translations";

    // What is wrong with a policy, the self-test says; a ledger is kept here then as if there were none.
    places.policy = readPolicy().value_or(PolicySettings());

    ui::SingleInstance instance(places.dataDir, QStringLiteral("student"));
    if (instance.raiseOther({parser.value(lab)}))
        return 0;

    const SystemClock clock;
    ui::MainWindow window(places, clock, app::readerLocale());
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &window,
                     [&window](const QStringList& words) { window.raiseFor(words.value(0)); });
    window.start(parser.value(lab));
    app::showFitting(window);
    return QApplication::exec();
}
