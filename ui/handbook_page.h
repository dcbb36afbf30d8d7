// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <filesystem>

class QTextBrowser;

namespace foresight::ui {

/// A handbook: a page installed with the program, shown without a network. `file` is the English page; beside it
/// student_de.html is the German one of student.html, and a language without a page of its own reads the English one.
class HandbookPage final : public QWidget
{
    Q_OBJECT

public:
    HandbookPage(const std::filesystem::path& file, QString language, QWidget* parent = nullptr);

    /// The page in a language ("de"), or the English page itself.
    [[nodiscard]] static std::filesystem::path inLanguage(const std::filesystem::path& file, const QString& language);

    /// Turns to an anchor ("predict"), or to the top.
    void showAnchor(const QString& anchor);

private:
    void load();
    void showPage(const std::filesystem::path& file, const QString& anchor);

    QString m_language;
    std::filesystem::path m_file;  ///< the first page
    std::filesystem::path m_shown; ///< it, or another page beside it
    QTextBrowser* m_browser = nullptr;
    QString m_anchor;
};

} // namespace foresight::ui
