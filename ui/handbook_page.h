// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QTextBrowser;

namespace foresight::ui {

/// A handbook: a page installed with the program, shown without a network.
class HandbookPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookPage(std::filesystem::path file, QWidget* parent = nullptr);

    /// Turns to an anchor ("predict"), or to the top.
    void showAnchor(const QString& anchor);

private:
    void load();
    void showPage(const std::filesystem::path& file, const QString& anchor);

    std::filesystem::path m_file;  ///< the first page
    std::filesystem::path m_shown; ///< it, or another page beside it
    QTextBrowser* m_browser = nullptr;
    QString m_anchor;
};

} // namespace foresight::ui
