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
        Library library{listLabs(places.labs, places.language), {}};
        library.progress = readProgress(places.dataDir, places.learner, library.labs, places.mirror);
        return library;
    }));
}

} // namespace foresight::ui
