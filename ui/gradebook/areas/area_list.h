// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace foresight::ui {

class GradebookArea;
class GradebookSession;

/// A row of the rail: how it looks, and how its area is made when it is first looked at.
struct AreaEntry
{
    QString name; ///< "grades": stable, for code and tests
    QString icon;
    QString title;
    QString help; ///< anchor in the handbook
    GradebookArea* (*make)(GradebookSession& session, QWidget* parent) = nullptr;
};

/// The areas in the order of the rail.
[[nodiscard]] QList<AreaEntry> gradebookAreas();

} // namespace foresight::ui
