// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/library_reader.h"

#include <QtConcurrent>

namespace foresight::ui {

LibraryReader::LibraryReader(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Library>::finished, this, [this] { Q_EMIT done(m_watcher.result()); });
}

void LibraryReader::read(const LibraryPlaces& places)
{
    m_watcher.setFuture(QtConcurrent::run([places] {
        const auto index = labIndexFile(places.dataDir, places.language, places.locale);
        Library library{labCatalogue(places.labs, places.terms, places.language, places.locale, index).labs, {}};
        library.progress = readProgress(places.dataDir, places.learner, places.labs, places.language, places.mirror);
        return library;
    }));
}

} // namespace foresight::ui
