// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/app_settings.h"

#include "core/base/file.h"
#include "ui/qt_text.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr std::size_t kSettingsLimit = std::size_t{1024} * 1024;
constexpr int kLeastText = 100;
constexpr int kGreatestText = 200;

const QString kLearnerId = QStringLiteral("learner/id");
const QString kLearnerName = QStringLiteral("learner/name");
const QString kTheme = QStringLiteral("appearance/theme");
const QString kTextPercent = QStringLiteral("appearance/text_percent");
const QString kReducedMotion = QStringLiteral("appearance/reduced_motion");
const QString kTones = QStringLiteral("appearance/tones");
const QString kLanguage = QStringLiteral("appearance/language");
const QString kGeometry = QStringLiteral("window/geometry");

constexpr std::pair<ThemeChoice, const char*> kThemes[] = {{ThemeChoice::System, "system"},
                                                           {ThemeChoice::Light, "light"},
                                                           {ThemeChoice::Dark, "dark"},
                                                           {ThemeChoice::HighContrast, "high-contrast"}};

QString themeName(ThemeChoice choice)
{
    for (const auto& [known, name] : kThemes) {
        if (known == choice) {
            return QLatin1String(name);
        }
    }
    return {};
}

ThemeChoice themeNamed(const QString& name)
{
    for (const auto& [choice, known] : kThemes) {
        if (name == QLatin1String(known)) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

/// QSettings says only that it failed; writing beside its file tells why.
Error whyNotWritten(const std::filesystem::path& file)
{
    constexpr std::size_t kMoreThanSettings = 4096;
    const auto tried = AtomicFile::prepare(file, std::string(kMoreThanSettings, '\n'));
    return tried ? Error{ErrorCode::FileUnwritable, file.string(), {}, {}} : tried.error();
}

std::unique_ptr<QSettings> settingsIn(const std::filesystem::path& file)
{
    return std::make_unique<QSettings>(qtText(file.string()), QSettings::IniFormat);
}

} // namespace

AppSettings::AppSettings(std::filesystem::path file, std::unique_ptr<QSettings> settings)
    : m_file(std::move(file)), m_settings(std::move(settings))
{
}

AppSettings::AppSettings(AppSettings&&) noexcept = default;
AppSettings& AppSettings::operator=(AppSettings&&) noexcept = default;
AppSettings::~AppSettings() = default;

Result<AppSettings> AppSettings::open(const std::filesystem::path& dataDir)
{
    if (const auto made = makePrivateFolder(dataDir); !made) {
        return fail(made.error());
    }
    std::filesystem::path file = dataDir / "settings.ini";
    const QString name = qtText(file.string());
    if (!QFile::exists(name)) {
        if (const auto written = writeFile(file, ""); !written) {
            return fail(written.error());
        }
    }
    if (const auto content = readFile(file, kSettingsLimit); !content) {
        return fail(content.error());
    }
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    auto settings = settingsIn(file);
    return AppSettings(std::move(file), std::move(settings));
}

Result<void> AppSettings::write()
{
    m_settings->sync();
    if (m_settings->status() == QSettings::AccessError) {
        m_settings = settingsIn(m_file); // the old one cannot forget a failure; a new one writes what still waits
    }
    if (m_settings->status() == QSettings::AccessError) {
        return fail(whyNotWritten(m_file));
    }
    QFile::setPermissions(qtText(m_file.string()), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Learner AppSettings::learner() const
{
    return {coreText(m_settings->value(kLearnerId).toString()), coreText(m_settings->value(kLearnerName).toString())};
}

Result<void> AppSettings::setLearner(const Learner& learner)
{
    m_settings->setValue(kLearnerId, qtText(learner.id));
    m_settings->setValue(kLearnerName, qtText(learner.name));
    return write();
}

Appearance AppSettings::appearance() const
{
    Appearance appearance;
    appearance.theme = themeNamed(m_settings->value(kTheme).toString());
    appearance.textPercent = std::clamp(m_settings->value(kTextPercent, kLeastText).toInt(), kLeastText, kGreatestText);
    appearance.reducedMotion = m_settings->value(kReducedMotion, false).toBool();
    appearance.tones = m_settings->value(kTones, false).toBool();
    return appearance;
}

Result<void> AppSettings::setAppearance(const Appearance& appearance)
{
    m_settings->setValue(kTheme, themeName(appearance.theme));
    m_settings->setValue(kTextPercent, appearance.textPercent);
    m_settings->setValue(kReducedMotion, appearance.reducedMotion);
    m_settings->setValue(kTones, appearance.tones);
    return write();
}

QString AppSettings::language() const
{
    return m_settings->value(kLanguage).toString();
}

Result<void> AppSettings::setLanguage(const QString& language)
{
    m_settings->setValue(kLanguage, language);
    return write();
}

QByteArray AppSettings::windowGeometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}

Result<void> AppSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings->setValue(kGeometry, geometry);
    return write();
}

} // namespace foresight::ui
