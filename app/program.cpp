// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/self_test/self_test.h"
#include "foresight_version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QScreen>
#include <QWidget>

#include <cstdio>
#include <string_view>

namespace foresight::app {

namespace {

/// What a window manager adds above a window; only known after it is shown.
constexpr int kTitleBarHeight = 40;

} // namespace

std::optional<int> answeredWithoutWindow(int argc, char** argv, const char* program)
{
    bool version = false;
    bool json = false;
    for (int i = 1; i < argc; ++i) {
        version = version || std::string_view(argv[i]) == "--version";
        json = json || std::string_view(argv[i]) == "--json";
    }
    if (!version)
        return std::nullopt;
    const std::string line = json ? versionJson(program) : std::string(program) + " " FORESIGHT_VERSION "\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
    return 0;
}

void describe(QGuiApplication& application, const QString& desktopFile, const QString& title)
{
    QCoreApplication::setApplicationName(QStringLiteral("foresight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FORESIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(title);
    QGuiApplication::setDesktopFileName(desktopFile);
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/foresight.svg")));
}

QLocale readerLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

void showFitting(QWidget& window)
{
    const QSize room = window.screen()->availableSize();
    const bool fits = window.width() < room.width() && window.height() + kTitleBarHeight < room.height();
    fits ? window.show() : window.showMaximized();
}

void addAnsweredOptions(QCommandLineParser& parser)
{
    parser.addOptions(
        {{QStringLiteral("self-test"), QCoreApplication::translate("main", "Check this computer, and end.")},
         {QStringLiteral("version"), QCoreApplication::translate("main", "Say which version this is, and end.")},
         {QStringLiteral("json"),
          QCoreApplication::translate("main", "With --self-test or --version: answer as one JSON document.")}});
}

QCommandLineOption dataDirOption()
{
    return QCommandLineOption(QStringLiteral("data-dir"),
                              QCoreApplication::translate("main", "Keep settings and work in this folder."),
                              QStringLiteral("DIR"));
}

std::filesystem::path dataDir(const QString& given, const Policy& policy)
{
    if (contradicts(policy, given.toStdString())) {
        std::fprintf(stderr, "%s: %s keeps the work in %s; --data-dir is not followed.\n",
                     qPrintable(QFileInfo(QCoreApplication::applicationFilePath()).fileName()), policy.file.c_str(),
                     policy.dataDir->c_str());
    }
    return dataFolderUnder(policy, given.toStdString());
}

std::filesystem::path programFolder()
{
    return QCoreApplication::applicationDirPath().toStdString();
}

std::filesystem::path shareFolder(const std::filesystem::path& programFolder)
{
    return programFolder / ".." / "share" / "foresight";
}

} // namespace foresight::app
