// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "ui/theme.h"

#include <QApplication>

#include <iostream>

using namespace foresight;

/// foresight_bench [charts|drag|grades|ledger|programs ...]: all of them without a name.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::of(application).apply({ui::ThemeChoice::Light, 100, false});
    const QStringList names = application.arguments().mid(1);
    const std::pair<const char*, std::vector<std::string> (*)()> all[] = {
        {"charts", bench::benchCharts}, {"drag", bench::benchDrag},          {"grades", bench::benchGrades},
        {"ledger", bench::benchLedger}, {"ledger", bench::benchLargeLedger}, {"programs", bench::benchPrograms}};
    for (const auto& [name, run] : all)
        if (names.isEmpty() || names.contains(QLatin1String(name)))
            for (const std::string& line : run())
                std::cout << line << std::endl;
    return 0;
}
