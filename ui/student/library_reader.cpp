// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/library_reader.h"

namespace foresight::ui {

LibraryReader::LibraryReader(QObject* parent)
    : QObject(parent), m_reading([this](const Library& library) { Q_EMIT done(library); })
{
}

void LibraryReader::read(const LibraryPlaces& places)
{
    m_reading.begin([places](const std::stop_token& stop) {
        const auto index = labIndexFile(places.dataDir, places.language, places.locale);
        Library library{labCatalogue(places.labs, places.terms, places.language, places.locale, index).labs, {}};
        library.progress =
            readProgress(places.dataDir, places.learner, places.labs, places.language, places.mirror, stop);
        return library;
    });
}

} // namespace foresight::ui
