// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy.h"

#include <QCommandLineOption>
#include <QLocale>
#include <QString>

#include <filesystem>
#include <optional>

class QCommandLineParser;
class QGuiApplication;
class QWidget;

/// What the desktop programs do alike before their window appears.
namespace foresight::app {

/// `--version` and `--version --json` are answered before a display is needed; the exit code when that was asked.
[[nodiscard]] std::optional<int> answeredWithoutWindow(int argc, char** argv, const char* program);

/// Name, version, icon and desktop file of the program.
void describe(QGuiApplication& application, const QString& desktopFile, const QString& title);

/// The reader's locale; English where the system names none (LANG=C), so that figures are still written for people.
[[nodiscard]] QLocale readerLocale();

/// Names in the help what is answered before there is a parser: --self-test, --version, --json.
void addAnsweredOptions(QCommandLineParser& parser);
/// `--data-dir DIR`.
[[nodiscard]] QCommandLineOption dataDirOption();
/// The policy's folder, the one given, or the user's own for this program. Says on the error stream when the policy
/// overrules the one given.
[[nodiscard]] std::filesystem::path dataDir(const QString& given, const Policy& policy);

/// The folder that the program's file is in, links resolved.
[[nodiscard]] std::filesystem::path programFolder();
/// <program>/../share/foresight, in an installation and in a build tree alike.
[[nodiscard]] std::filesystem::path shareFolder(const std::filesystem::path& programFolder);

/// Shows a window at its own size where the screen has room for it, and maximised where it has not.
void showFitting(QWidget& window);

} // namespace foresight::app
