// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const foresight::SystemClock clock;
    const std::filesystem::path folder = QCoreApplication::applicationDirPath().toStdString();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return foresight::cli::runCommandLine(arguments, {std::cout, std::cerr, folder, clock, foresight::policyIn()});
}
