// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_review.h"
#include "screen_walk.h"
#include "tests/core/submission/seal_bench.h"

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Every screen of the student program in every language, theme and size: no words are clipped, nothing lies over
/// something else, contrast suffices.
class ScreensTest : public ScreenWalk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void holdsOnEveryScreen_data() { ScreenReview::addRows(); }

    void holdsOnEveryScreen()
    {
        m_review.begin();
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setAppearance({m_review.look().theme, m_review.look().textPercent, true}));
        QVERIFY(keepCourse(folder("data"), courseFor({1, 2})).has_value());
        begin(m_review.language());
        m_window->resize(m_review.look().size);
        visitAll();
        m_review.conclude();
    }

private:
    void look(const std::string& screen) override { m_review.see(*m_window, QString::fromStdString(screen)); }

    ScreenReview m_review;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
