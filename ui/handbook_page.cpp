// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook_page.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr std::size_t kHandbookLimit = std::size_t{1024} * 1024;

/// Colours and sizes of the theme for the handbook's plain HTML.
QString documentStyle()
{
    const Theme& theme = Theme::current();
    return QStringLiteral("body { color: %1; } a { color: %2; } h1, h2, h3 { color: %1; } "
                          "p, li { line-height: 135%; } th { text-align: left; } pre { white-space: pre-wrap; }")
        .arg(theme.colors().text.name(), theme.colors().accent.name());
}

} // namespace

HandbookPage::HandbookPage(const std::filesystem::path& file, QString language, QWidget* parent)
    : QWidget(parent), m_language(std::move(language)), m_file(inLanguage(file, m_language)), m_shown(m_file)
{
    setObjectName(QStringLiteral("handbookPage"));
    setAccessibleName(tr("Handbook"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    m_browser = new QTextBrowser(this);
    m_browser->setObjectName(QStringLiteral("handbookTextBrowser"));
    m_browser->setAccessibleName(tr("Handbook"));
    m_browser->setOpenExternalLinks(false);
    m_browser->setOpenLinks(false);
    m_browser->setMaximumWidth(Theme::current().scaled(900));
    column->addWidget(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        // Only pages of the handbook itself are opened: a name, not a path or an address.
        const bool other = link.isRelative() && !link.path().isEmpty() && !link.path().contains(QLatin1Char('/'));
        showPage(other ? inLanguage(m_file.parent_path() / coreText(link.path()), m_language) : m_shown,
                 link.fragment());
    });
    connect(&Theme::current(), &Theme::changed, this, &HandbookPage::load);
    load();
}

std::filesystem::path HandbookPage::inLanguage(const std::filesystem::path& file, const QString& language)
{
    const auto name = file.stem().string() + '_' + coreText(language) + file.extension().string();
    const auto own = file.parent_path() / name;
    std::error_code ignored;
    return std::filesystem::is_regular_file(own, ignored) ? own : file;
}

void HandbookPage::load()
{
    m_browser->document()->setDefaultStyleSheet(documentStyle());
    m_browser->setMaximumWidth(Theme::current().scaled(900));
    const auto html = readFile(m_shown, kHandbookLimit);
    if (html) {
        m_browser->setHtml(qtText(*html));
    } else {
        m_browser->setPlainText(qtText(errorLine(html.error())));
    }
    m_browser->scrollToAnchor(m_anchor);
}

void HandbookPage::showAnchor(const QString& anchor)
{
    showPage(m_file, anchor);
}

void HandbookPage::showPage(const std::filesystem::path& file, const QString& anchor)
{
    if (file != m_shown) {
        m_shown = file;
        load();
    }
    m_anchor = anchor;
    m_browser->scrollToAnchor(anchor.isEmpty() ? QStringLiteral("top") : anchor);
    m_browser->setFocus(Qt::OtherFocusReason);
}

} // namespace foresight::ui
