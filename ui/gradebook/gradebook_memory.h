// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace foresight::ui {

/// What the window remembers from one start to the next: gradebooks that were open, folders that are watched, and
/// imports that were not finished when the program ended. Without a file it remembers until the window is closed.
class GradebookMemory
{
public:
    GradebookMemory() = default;
    explicit GradebookMemory(const QString& file) : m_file(file) {}

    /// Newest first, those that are still there.
    [[nodiscard]] QStringList recent() const;
    void noteOpened(const QString& gradebook);
    [[nodiscard]] QStringList unfinished(const QString& gradebook) const;
    void setUnfinished(const QString& gradebook, const QStringList& paths);
    /// What was typed into forms and not saved, as FormDrafts writes it; without a gradebook that of a new course.
    [[nodiscard]] QStringList drafts(const QString& gradebook) const;
    void setDrafts(const QString& gradebook, const QStringList& drafts);
    [[nodiscard]] QString watched(const QString& gradebook) const;
    void setWatched(const QString& gradebook, const QString& folder);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance& appearance);
    /// Empty until one is chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

private:
    [[nodiscard]] QStringList values(const QString& key) const;
    void setValues(const QString& key, const QStringList& values);

    QString m_file;
    QMap<QString, QStringList> m_kept; ///< without a file
};

} // namespace foresight::ui
