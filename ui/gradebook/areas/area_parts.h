// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QWidget;

namespace foresight {
struct Course;
}

namespace foresight::ui {

// Parts that the gradebook's areas are put together from.

/// `text` may have a mnemonic; `role` is that of the theme: "primary", "secondary", "link".
[[nodiscard]] QPushButton* areaButton(const QString& text, const QString& objectName, const QString& role,
                                      QWidget* parent);
/// Which column takes the room that a table's columns leave: texts want it last, figures before them, and in a table of
/// many figures none, so that they stand beside what they belong to.
enum class SpareRoom { Last, First, None };
/// A calm read-only table: no grid, whole rows or single cells chosen, columns sized from the rows in view.
[[nodiscard]] QTableView* areaTable(QAbstractItemModel* model, const QString& objectName, const QString& accessibleName,
                                    QWidget* parent, SpareRoom room = SpareRoom::Last);
/// Two parts side by side with a thin line between them to draw at, which none of them can be folded away with.
[[nodiscard]] QSplitter* areaSplitter(const QString& objectName, QWidget* parent);
/// A choice as wide as its texts where there is room. The wheel over it scrolls the page.
[[nodiscard]] QComboBox* areaCombo(const QString& objectName, const QString& accessibleName, QWidget* parent);
/// Fills a choice with a course's items, without a signal, and chooses the wanted one, or the one that was chosen, or
/// the first.
void fillItems(QComboBox* combo, const Course& course, const std::string& wanted = {});
/// A field under its caption, which may be empty to stand beside others that have one.
[[nodiscard]] QWidget* captionedField(const QString& text, QWidget* field, QWidget* parent);
/// The caption of a field, which is its buddy.
[[nodiscard]] QLabel* fieldLabel(const QString& text, QWidget* field, QWidget* parent);

} // namespace foresight::ui
