// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace foresight::ui {

/// The screens of the main window, one at a time, with a way back above those that stand aside of the work.
class AreaStack final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaStack(QWidget* parent = nullptr);

    void add(QWidget* page);
    void remove(QWidget* page);
    /// Shows a page; one aside of the work gets the way back, with these words.
    void show(QWidget* page, bool aside, const QString& back);
    [[nodiscard]] QWidget* shown() const;
    [[nodiscard]] bool showsWayBack() const;
    /// One line over every screen until it is closed or replaced; empty for none.
    void setNotice(const QString& text);
    [[nodiscard]] QString notice() const;
    /// What stands over every screen for as long as it is true; empty for nothing. `advice`: less loud.
    void setBanner(const QString& text, bool advice);
    void refreshIcons();

Q_SIGNALS:
    void backRequested();

private:
    void addBanner();
    void addNotice();

    QFrame* m_bar = nullptr;
    QPushButton* m_back = nullptr;
    QFrame* m_banner = nullptr;
    QLabel* m_bannerText = nullptr;
    QFrame* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    QPushButton* m_closeNotice = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace foresight::ui
