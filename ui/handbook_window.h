// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <filesystem>
#include <functional>

namespace foresight::ui {

class HandbookPage;

/// Where help is: the English page, the language to read it in, the anchor to open it at, and the window's title.
struct HandbookPlace
{
    std::filesystem::path file;
    QString language;
    QString anchor;
    QString title;
};

/// The handbook in a window of its own, beside the window that asked for it as far as the screen has room.
class HandbookWindow final : public QDialog
{
    Q_OBJECT

public:
    HandbookWindow(const HandbookPlace& place, QWidget* parent);

    void showAnchor(const QString& anchor);

private:
    void placeBeside(const QWidget& other);

    HandbookPage* m_page = nullptr;
};

/// Property of a dialog: the anchor that F1 opens while it is in front. Without it, that of the window behind.
inline constexpr const char* kHelpAnchor = "helpAnchor";

/// F1 in the modal dialogs of a window: no key of the window itself works then. The handbook opens as a window of the
/// dialog's, so that both can be used.
class DialogHelp final : public QObject
{
    Q_OBJECT

public:
    DialogHelp(QWidget& window, std::function<HandbookPlace()> place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOfWindow(const QWidget* dialog) const;
    void show(QWidget& dialog);

    QWidget& m_window;
    std::function<HandbookPlace()> m_place;
};

} // namespace foresight::ui
