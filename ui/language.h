// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

class QTranslator;

namespace foresight::ui {

/// The language that the programs speak. It is the application's: words made before it is used stay as they were, so
/// whoever changes it makes its screens anew.
class Language
{
public:
    Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    /// English again.
    ~Language();

    /// Codes of the languages the interface can speak: English, and each foresight_<code>.qm in a folder.
    [[nodiscard]] static QStringList codes(const std::filesystem::path& translations);
    /// The one of `codes` that `wanted` (as QLocale::uiLanguages() has them, best first) asks for first; English when
    /// none is there.
    [[nodiscard]] static QString best(const QStringList& codes, const QStringList& wanted);
    /// A language by its own name, "Deutsch".
    [[nodiscard]] static QString name(const QString& code);
    /// How numbers, dates and times are written in a language: by the reader's own locale where it speaks the language,
    /// otherwise as is usual for the language. Always with the digits 0 to 9, which formulas and axes use as well.
    [[nodiscard]] static QLocale locale(const QString& code, const QLocale& reader);

    /// Speaks a language from now on, and writes in its direction. A language without a file is English.
    void use(const QString& code, const std::filesystem::path& translations);
    [[nodiscard]] const QString& code() const { return m_code; }

private:
    void clear();
    bool add(const QString& file);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< ours, and Qt's for its own dialogs
};

} // namespace foresight::ui
