// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QSize>
#include <QStringList>

namespace foresight::ui::test {

/// A theme, a window's size and a size of text in which every screen must hold.
struct Look
{
    const char* name;
    ThemeChoice theme;
    QSize size;
    int textPercent;
    bool contrast; ///< measured here: it depends on the theme alone
    bool forWords; ///< looked at in every language
};

/// Collects what is wrong with the screens of one program in one look and language. With FORESIGHT_SCREENS naming a
/// folder, each screen is written there as a picture.
class ScreenReview
{
public:
    [[nodiscard]] static QStringList allLanguages();
    /// The columns "language" and "look" of a test's data. Themes and sizes are about the screens, languages about the
    /// words: English in all looks, the others in those with the narrowest room; everything when pictures are wanted.
    static void addRows(const QStringList& languages = allLanguages());
    /// Begins with the row at hand.
    void begin();
    [[nodiscard]] const Look& look() const { return *m_look; }
    [[nodiscard]] const QString& language() const { return m_language; }
    /// A window or a dialog as it stands now.
    void see(QWidget& window, const QString& screen);
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    /// Fails the running test with all of them.
    void conclude() const;

private:
    const Look* m_look = nullptr;
    QString m_language;
    QStringList m_faults;
};

} // namespace foresight::ui::test
