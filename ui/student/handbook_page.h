// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QTextBrowser;

namespace foresight::ui {

/// The handbook: pages installed with the program, shown without a network.
class HandbookPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookPage(std::filesystem::path folder, QWidget* parent = nullptr);

    /// Opens the student handbook at an anchor ("predict"), or at its top.
    void showAnchor(const QString& anchor);

private:
    void load();
    void showPage(const QString& file, const QString& anchor);

    std::filesystem::path m_folder;
    QString m_file; ///< name of the page that is shown
    QTextBrowser* m_browser = nullptr;
    QString m_anchor;
};

} // namespace foresight::ui
