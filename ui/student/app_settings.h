// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>

class QSettings;

namespace foresight::ui {

/// What the learner chose about the program: settings.ini in the data folder, readable by its owner only. Each change
/// is written at once.
class AppSettings
{
public:
    /// Makes the data folder and the file when they are missing. Errors: NotAFolder, FileUnwritable, DiskFull.
    [[nodiscard]] static Result<AppSettings> open(const std::filesystem::path& dataDir);
    AppSettings(AppSettings&&) noexcept;
    AppSettings& operator=(AppSettings&&) noexcept;
    ~AppSettings();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// Empty id before the first start is done.
    [[nodiscard]] Learner learner() const;
    [[nodiscard]] Result<void> setLearner(const Learner& learner);
    [[nodiscard]] Appearance appearance() const;
    [[nodiscard]] Result<void> setAppearance(const Appearance& appearance);
    /// Language code of the interface; empty until one is chosen.
    [[nodiscard]] QString language() const;
    [[nodiscard]] Result<void> setLanguage(const QString& language);
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] Result<void> setWindowGeometry(const QByteArray& geometry);

private:
    AppSettings(std::filesystem::path file, std::unique_ptr<QSettings> settings);
    Result<void> write();

    std::filesystem::path m_file;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace foresight::ui
