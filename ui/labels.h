// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QString>

class QLayout;
class QVBoxLayout;

namespace foresight::ui {

/// Keeps units such as GB/s and prices such as $20/h on one line, which could else end after the slash. For labels
/// only: what is copied, saved or exported stays without the joiners.
[[nodiscard]] QString unbroken(const QString& text);
/// Lets a line end within a word of more than 32 characters, as a checksum or an address has: else it widens the page
/// or is cut off at its edge. For labels only, as unbroken().
[[nodiscard]] QString breakable(const QString& text);
/// A wrapped, plain-text label with a role of the theme ("", "title", "lead", "caption", "figure", "section",
/// "sender"); units are kept unbroken().
[[nodiscard]] QLabel* textLabel(const QString& text, const QString& role = {}, QWidget* parent = nullptr);
/// One label for each paragraph of a text (separated by an empty line), added to a layout.
void addParagraphs(QVBoxLayout* layout, const QString& text, const QString& role = {});
/// A frame with a role of the theme ("card", "message", "notice", "confirm", "option") and a vertical layout.
[[nodiscard]] QFrame* roleFrame(const QString& role, QWidget* parent = nullptr);
[[nodiscard]] QVBoxLayout* frameLayout(QFrame* frame);
/// Object name and accessible name in one.
void nameWidget(QWidget* widget, const QString& objectName, const QString& accessibleName);
/// Says what is wrong with a field (or with none) in the label below it and in the field's description; an empty text
/// takes it back. A label speaks for one field at a time.
void showFieldFault(QLabel* place, const QString& text, QWidget* field);
/// Takes every widget and layout out of a layout and deletes it.
void clearLayout(QLayout* layout);

} // namespace foresight::ui
