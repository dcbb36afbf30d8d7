// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "core/base/word_locale.h"
#include "ui/qt_text.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace foresight::ui {

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kPrefix = QStringLiteral("foresight_");

bool hasLatinDigits(const QLocale& locale)
{
    return locale.zeroDigit() == QLatin1String("0");
}

QString tagOf(const QString& code)
{
    return QString(code).replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

Language::Language() : m_code(kEnglish) {}

Language::~Language()
{
    clear();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList Language::codes(const std::filesystem::path& translations)
{
    QStringList codes{kEnglish};
    const QDir folder(qtText(translations.string()));
    const auto files = folder.entryList({kPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(kPrefix.size()).chopped(3);
        if (!codes.contains(code)) {
            codes << code;
        }
    }
    return codes;
}

QString Language::best(const QStringList& codes, const QStringList& wanted)
{
    for (const QString& each : wanted) {
        const QLocale locale(each);
        for (const QString& code : codes) {
            const QLocale known(code);
            // Scripts tell Chinese in simplified characters from that in traditional ones.
            if (known.language() == locale.language() && known.script() == locale.script()) {
                return code;
            }
        }
    }
    return kEnglish;
}

QString Language::name(const QString& code)
{
    if (code == kEnglish) {
        return QStringLiteral("English"); // and not "American English"
    }
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() ? code : own.left(1).toUpper() + own.mid(1);
}

QLocale Language::locale(const QString& code, const QLocale& reader)
{
    const QLocale usual(code);
    if (reader.language() == usual.language() && reader.script() == usual.script() && hasLatinDigits(reader)) {
        return reader;
    }
    return usualLocale(code);
}

void Language::clear()
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

bool Language::add(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file)) {
        return false;
    }
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

void Language::use(const QString& code, const std::filesystem::path& translations)
{
    clear();
    const QString file = qtText(translations.string()) + QLatin1Char('/') + kPrefix + code + QStringLiteral(".qm");
    m_code = add(file) ? code : kEnglish; // English has a file too, for its plurals
    if (m_code != kEnglish) {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        for (const QString& name : {m_code, m_code.section(QLatin1Char('_'), 0, 0)}) {
            if (add(folder + QStringLiteral("/qtbase_") + name + QStringLiteral(".qm"))) {
                break;
            }
        }
    }
    QGuiApplication::setLayoutDirection(QLocale(tagOf(m_code)).textDirection());
}

} // namespace foresight::ui
