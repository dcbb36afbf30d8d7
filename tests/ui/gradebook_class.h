// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gradebook_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

namespace foresight::ui::test {

/// How the nth student does the lab: answers, confidence and reasons differ, so that figures do.
[[nodiscard]] inline PlayScript scriptOf(int student)
{
    PlayScript script = *readPlayScript(FORESIGHT_TEST_DATA "/play/dee.yaml");
    static const char* const kAnswers[] = {"A", "B", "C"};
    PlayAct& act = script.acts.front();
    act.predict = kAnswers[student % 3];
    act.confidence = student % 3 == 0 ? Confidence::VerySure : Confidence::Guess;
    act.reason = "because of\n<b>number " + std::to_string(student) + "</b>";
    act.reflect = student % 2 == 0 ? std::vector<std::string>{"C"} : std::vector<std::string>{"A", "C"};
    return script;
}

/// Opens the fixture's window with six students on the roster of whom the first so many handed in.
inline void openClass(GradebookFixture& fixture, int handedIn)
{
    fixture.furtherStudents = "S4,Di,Dole,,di,1004,S4,B\nS5,Ed,Eyre,,ed,1005,S5,B\nS6,Flo,Fox,,flo,1006,S6,B\n";
    QStringList files;
    for (int student = 0; student < handedIn; ++student) {
        const QByteArray learner = "S" + QByteArray::number(student + 1);
        const QByteArray file = learner + ".foresight";
        files += QString::fromUtf8(file);
        fixture.playAndHandIn(learner.constData(), file.constData(), scriptOf(student));
    }
    fixture.open();
    fixture.importNow(files);
    QCOMPARE(fixture.said, QStringList());
}

/// Everything that stands in a part of a window: labels, buttons, choices and tables, with what hints say.
[[nodiscard]] inline QString allTexts(const QWidget& part)
{
    QStringList all;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        all += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->windowTitle()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            all += label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            all += button->text();
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i)
                all += combo->itemText(i);
        if (const auto* table = qobject_cast<const QTableView*>(widget))
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        all += table->model()->index(row, column).data(role).toString();
    }
    return bare(all.join(QLatin1Char('\n')));
}

} // namespace foresight::ui::test
