// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/language.h"

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

namespace foresight::ui {

class GradebookWindow;

/// Where the gradebook program finds and keeps things.
struct GradebookPlaces
{
    std::vector<std::filesystem::path> labs; ///< see labPath()
    std::filesystem::path handbook;          ///< <share>/foresight/handbook/instructor.html
    QString memory;                          ///< see GradebookMemory
    std::filesystem::path translations = {}; ///< <share>/foresight/translations
};

/// The windows of the gradebook program, one for each open gradebook. A file that is opened goes to the window that has
/// it open; another gradebook gets a window of its own, because the one that is looked at may be in the middle of work
/// and two courses are often compared; hand-ins go to the gradebook named with them, or to the window used last.
class GradebookDesk final : public QObject
{
    Q_OBJECT

public:
    /// `reader` is how whoever sits here writes numbers and dates, and which language to begin with; `show` shows a new
    /// window.
    GradebookDesk(GradebookPlaces places, const Clock& clock, const QLocale& reader, std::function<void(QWidget&)> show,
                  QObject* parent = nullptr);
    ~GradebookDesk() override;

    /// For this start of the program, or for another one: gradebooks and hand-ins with their whole paths, or nothing.
    void open(const QStringList& files);
    /// Speaks another language in every window and keeps the choice. Windows are made anew with what they had open;
    /// while one imports, nothing changes and it says so.
    void useLanguage(const QString& code);
    /// See GradebookWindow::keepTyped(); of all windows.
    void keepTyped() const;
    /// Those that are there, the one used last first.
    [[nodiscard]] QList<GradebookWindow*> windows() const;

private:
    /// The window for a gradebook: the one that has it open, an empty one, or a new one. Without a gradebook the one
    /// used last.
    [[nodiscard]] GradebookWindow& windowFor(const QString& gradebook);
    [[nodiscard]] GradebookWindow* windowWith(const QString& gradebook) const;
    [[nodiscard]] GradebookWindow& made();
    /// A window asks to open a gradebook; true when that happens, or is, somewhere else.
    [[nodiscard]] bool opensElsewhere(GradebookWindow& asking, const QString& gradebook);
    void noteUse(QWidget* focused);
    void speak();

    GradebookPlaces m_places;
    const Clock& m_clock;
    QLocale m_reader;
    QLocale m_locale; ///< of the language spoken
    Language m_language;
    std::function<void(QWidget&)> m_show;
    QList<QPointer<GradebookWindow>> m_windows; ///< used last first
};

} // namespace foresight::ui
