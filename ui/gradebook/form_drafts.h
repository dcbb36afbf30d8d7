// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <string>
#include <vector>

namespace foresight::ui {

class GradebookMemory;

/// Which form of a gradebook something was typed into, and about what. Student and item are empty where a form is about
/// none.
struct FormPlace
{
    QString form; ///< "override", "comment", "extension", "attempt", "rubric", "course"
    std::string student;
    std::string item;
    bool operator==(const FormPlace&) const = default;
};

struct FormDraft
{
    FormPlace place;
    std::int64_t utcMs = 0; ///< when it was typed
    QStringList fields;     ///< as the form reads them back
    bool isEarlier = false; ///< typed before the gradebook was opened here
};

/// What was typed into the forms of a gradebook and is neither saved nor discarded: kept in the window's memory soon
/// after it was typed and at the latest when the program ends, and there again when the form is. The gradebook itself
/// knows nothing of it.
class FormDrafts final : public QObject
{
    Q_OBJECT

public:
    FormDrafts(GradebookMemory& memory, const Clock& clock, QObject* parent);
    ~FormDrafts() override;

    /// Those of another gradebook from now on.
    void use(const QString& gradebook);
    /// Null when there is none.
    [[nodiscard]] const FormDraft* find(const FormPlace& place) const;
    [[nodiscard]] const std::vector<FormDraft>& all() const { return m_drafts; }
    /// In place of what was noted there before.
    void note(const FormPlace& place, const QStringList& fields);
    /// It was saved or discarded.
    void drop(const FormPlace& place);
    /// Writes what is not written yet; may be called when there is no display any more.
    void keep();

Q_SIGNALS:
    /// One was noted or dropped, or they are those of another gradebook.
    void changed();

private:
    GradebookMemory& m_memory;
    const Clock& m_clock;
    QString m_gradebook;
    std::vector<FormDraft> m_drafts; ///< oldest first
    QTimer m_soon;
};

} // namespace foresight::ui
