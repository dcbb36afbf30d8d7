// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/beside.h"
#include "ui/student/lab_progress.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace foresight::ui {

/// Where the labs and a learner's work are.
struct LibraryPlaces
{
    std::vector<std::filesystem::path> labs; ///< see labPath()
    std::string language;
    QLocale locale;
    std::filesystem::path dataDir;
    Learner learner;
    LabTerms terms;
    std::filesystem::path mirror; ///< the folder of all mirrors; empty when there is none
};

/// The labs that are installed and how far a learner is in each.
struct Library
{
    std::vector<CatalogueEntry> labs;
    Result<std::map<std::string, LabProgress>> progress;
};

/// Reads the library beside the window, so that a start never waits for it: labs from their index, and those that the
/// learner has begun whole. Only the latest request is answered.
class LibraryReader final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryReader(QObject* parent = nullptr);

    void read(const LibraryPlaces& places);
    void giveUp() { m_reading.giveUp(); }

Q_SIGNALS:
    void done(const foresight::ui::Library& library);

private:
    Beside<Library> m_reading;
};

} // namespace foresight::ui
