// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/student/page_factory.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace foresight::ui::test {

/// A learner's session of Lab 04, or of another, in a folder of its own, brought to any step the way a learner gets
/// there.
class PageFixture
{
public:
    explicit PageFixture(const std::string& context = "cloud",
                         const std::string& labFolder = FORESIGHT_LABS "/data-gravity-trap")
        : m_context(context)
    {
        Theme::of(*qApp).apply({ThemeChoice::Light, 100, true});
        auto lab = Lab::read(labFolder);
        if (!lab || !m_dir.isValid()) {
            qFatal("the lab or the temporary folder cannot be used");
        }
        m_lab = *lab;
        reopen();
    }

    /// Ends the program and starts it again.
    void reopen()
    {
        m_session.reset();
        auto opened = StudentSession::open(std::filesystem::path(m_dir.path().toStdString()), {"s-1042", "Ada"}, m_lab,
                                           m_clock, QLocale(QLocale::English, QLocale::UnitedStates));
        if (!opened) {
            qFatal("the session cannot be opened");
        }
        m_session = std::move(*opened);
    }

    [[nodiscard]] StudentSession& session() { return *m_session; }
    [[nodiscard]] const ActState& act(const std::string& id) { return m_session->state().act(id); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }

    /// A page as the wizard shows it, sized like a small window.
    [[nodiscard]] std::unique_ptr<StepPage> page(StepKind kind, const std::string& act = {}, QSize size = {900, 640})
    {
        auto page = makePage({kind, act}, *m_session);
        page->resize(size);
        page->show();
        page->enter();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qWarning("the page's window is not active");
        }
        return page;
    }

    void toPredict(const std::string& id)
    {
        if (m_session->state().context.empty()) {
            m_session->chooseContext(m_context);
        }
        if (id == "gravity") {
            toDone("pipeline");
        }
        m_session->openAct(id);
    }
    void toExplore(const std::string& id)
    {
        toPredict(id);
        m_session->lockPrediction(id, "C", Confidence::VerySure, QStringLiteral("It looks like that."));
        m_session->openSimulator(id);
    }
    void meetMissions(const std::string& id)
    {
        if (id == "pipeline") {
            m_session->explore(id, {{"storage", std::string("nvme")}});
            m_session->explore(id, {{"gpus", 4.0}});
        } else {
            m_session->explore(id, {{"dataset_gb", 1e6}});
            m_session->explore(id, {{"dataset_gb", 270'000.0}});
        }
    }
    void toReveal(const std::string& id)
    {
        toExplore(id);
        meetMissions(id);
        m_session->reveal(id);
    }
    void toEquation(const std::string& id)
    {
        toReveal(id);
        m_session->answerReflection(id, m_session->lab().act(id)->reflect.answer);
    }
    void toDone(const std::string& id)
    {
        if (act(id).phase == Phase::Done) {
            return;
        }
        toEquation(id);
        m_session->openEquation(id);
        m_session->finishAct(id);
    }

private:
    std::string m_context;
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::shared_ptr<const Lab> m_lab;
    std::unique_ptr<StudentSession> m_session;
};

/// The widget of a name inside another; the test fails when there is none.
template <typename Widget>
[[nodiscard]] Widget* find(const QWidget& parent, const char* name)
{
    auto* widget = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (widget == nullptr) {
        qFatal("no widget is called %s", name);
    }
    return widget;
}

/// Text with ordinary spaces.
[[nodiscard]] inline QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace foresight::ui::test
