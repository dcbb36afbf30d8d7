// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace foresight::ui {

/// Every message and file choice of the programs goes through here, so that tests can answer instead of a person.
/// Texts are always plain; nothing of a file is shown as markup.
class Dialogs
{
public:
    [[nodiscard]] static Dialogs& instance();

    /// File to write, empty when cancelled.
    std::function<QString(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)>
        saveFile;
    /// File(s) to open.
    std::function<QStringList(QWidget* parent, const QString& title, const QString& folder, const QString& filter)>
        openFiles;
    std::function<QString(QWidget* parent, const QString& title, const QString& folder)> openFolder;
    std::function<bool(QWidget* parent, const QString& title, const QString& text, const QString& accept)> confirm;
    /// Number of the way that was chosen, from 0; -1 when the dialog was left.
    std::function<int(QWidget* parent, const QString& title, const QString& text, const QStringList& ways)> choose;
    std::function<void(QWidget* parent, const QString& title, const QString& text)> inform;
    void showError(QWidget* parent, const Error& error) const;

    /// The real dialogs again.
    void reset();

private:
    Dialogs();
};

} // namespace foresight::ui
