// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paint.h"

#include <QApplication>
#include <QChartView>
#include <QMainWindow>

/// The least program with a window of Qt Widgets and Qt Charts: shows it and ends.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1366, 768);
    const foresight::bench::EndAtFirstPaint end;
    window.show();
    return QApplication::exec();
}
