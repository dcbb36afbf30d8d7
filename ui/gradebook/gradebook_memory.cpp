// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_memory.h"

#include "core/base/file.h"
#include "ui/qt_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr qsizetype kRecent = 8;

/// A path holds slashes, which are groups in a settings file.
QString keyOf(const char* kind, const QString& gradebook)
{
    const QByteArray path = gradebook.isEmpty() ? QByteArray() : QFileInfo(gradebook).absoluteFilePath().toUtf8();
    return QLatin1String(kind) + QLatin1Char('/') +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

/// The names of gradebooks and folders are nobody else's business, whatever the umask. QSettings keeps the rights of
/// the file that is there.
void makePrivate(const QString& file)
{
    const std::filesystem::path path = coreText(file);
    const bool isReady = makePrivateFolder(path.parent_path()) && (QFile::exists(file) || writeFile(path, ""));
    if (isReady)
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QStringList GradebookMemory::values(const QString& key) const
{
    return m_file.isEmpty() ? m_kept.value(key) : QSettings(m_file, QSettings::IniFormat).value(key).toStringList();
}

void GradebookMemory::setValues(const QString& key, const QStringList& values)
{
    if (m_file.isEmpty()) {
        m_kept[key] = values;
        return;
    }
    makePrivate(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    if (values.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, values);
    settings.sync(); // before the work begins that it is to outlive
}

QStringList GradebookMemory::recent() const
{
    QStringList there;
    for (const QString& file : values(QStringLiteral("recent"))) {
        if (QFileInfo::exists(file))
            there.append(file);
    }
    return there;
}

void GradebookMemory::noteOpened(const QString& gradebook)
{
    const QString path = QFileInfo(gradebook).absoluteFilePath();
    QStringList files = values(QStringLiteral("recent"));
    files.removeAll(path);
    files.prepend(path);
    setValues(QStringLiteral("recent"), files.mid(0, kRecent));
}

Appearance GradebookMemory::appearance() const
{
    constexpr int kSmallest = 100;
    constexpr int kLargest = 200;
    const QStringList kept = values(QStringLiteral("appearance"));
    Appearance made;
    made.theme = static_cast<ThemeChoice>(std::clamp(kept.value(0).toInt(), static_cast<int>(ThemeChoice::System),
                                                     static_cast<int>(ThemeChoice::HighContrast)));
    made.textPercent = std::clamp(kept.value(1).toInt(), kSmallest, kLargest);
    return made;
}

void GradebookMemory::setAppearance(const Appearance& appearance)
{
    setValues(QStringLiteral("appearance"),
              {QString::number(static_cast<int>(appearance.theme)), QString::number(appearance.textPercent)});
}

QString GradebookMemory::language() const
{
    return values(QStringLiteral("language")).value(0);
}

void GradebookMemory::setLanguage(const QString& code)
{
    setValues(QStringLiteral("language"), {code});
}

QStringList GradebookMemory::unfinished(const QString& gradebook) const
{
    return values(keyOf("unfinished", gradebook));
}

void GradebookMemory::setUnfinished(const QString& gradebook, const QStringList& paths)
{
    setValues(keyOf("unfinished", gradebook), paths);
}

QStringList GradebookMemory::drafts(const QString& gradebook) const
{
    return values(keyOf("drafts", gradebook));
}

void GradebookMemory::setDrafts(const QString& gradebook, const QStringList& drafts)
{
    setValues(keyOf("drafts", gradebook), drafts);
}

QString GradebookMemory::watched(const QString& gradebook) const
{
    return values(keyOf("watched", gradebook)).value(0);
}

void GradebookMemory::setWatched(const QString& gradebook, const QString& folder)
{
    setValues(keyOf("watched", gradebook), folder.isEmpty() ? QStringList() : QStringList{folder});
}

} // namespace foresight::ui
