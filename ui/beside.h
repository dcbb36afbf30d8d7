// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace foresight::ui {

/// Work beside the window, such as reading a long ledger: begun, heard of when it has ended, and given up when nobody
/// waits for it any more. One at a time: what is begun while another one runs is begun when that has ended, and that is
/// told to stop. What came of work that was given up is destroyed in this thread and nobody hears of it.
template <typename T>
class Beside
{
public:
    /// Runs on another thread; ends soon after it is told to stop, with whatever result.
    using Work = std::function<T(const std::stop_token&)>;

    /// Both are called in this thread: `done` with what came of it, `slow` when it takes longer than somebody waits
    /// without wondering.
    explicit Beside(std::function<void(T)> done, std::function<void()> slow = {})
        : m_done(std::move(done)), m_tellSlow(std::move(slow))
    {
        constexpr int kSoonMs = 300; // sooner than this a word about waiting would only flicker
        m_slow.setSingleShot(true);
        m_slow.setInterval(kSoonMs);
        QObject::connect(&m_slow, &QTimer::timeout, &m_slow, [this] {
            if (m_tellSlow)
                m_tellSlow();
        });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    /// Tells what runs to stop and waits until it has.
    ~Beside()
    {
        m_watcher.disconnect();
        m_stop.request_stop();
        m_watcher.waitForFinished();
        if (m_isRunning)
            m_watcher.result()->reset(); // here and now, not when the other thread lets go of it
    }

    /// Begins; what was begun before is given up.
    void begin(Work work)
    {
        m_next = std::move(work);
        m_isWanted = true;
        m_slow.start();
        if (m_isRunning)
            stopRunning();
        else
            run();
    }
    void giveUp()
    {
        m_next = nullptr;
        m_isWanted = false;
        m_slow.stop();
        stopRunning();
    }
    /// Whether somebody waits for the end of something.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

private:
    void stopRunning()
    {
        m_givenUp = m_isRunning;
        m_stop.request_stop();
    }
    void run()
    {
        m_stop = std::stop_source();
        m_isRunning = true;
        m_givenUp = false;
        m_watcher.setFuture(
            QtConcurrent::run([work = std::exchange(m_next, nullptr), stop = m_stop.get_token()]() -> Kept {
                return std::make_shared<std::optional<T>>(work(stop));
            }));
    }
    void finish()
    {
        std::optional<T> result = std::exchange(*m_watcher.result(), std::nullopt);
        m_isRunning = false;
        if (std::exchange(m_givenUp, false)) {
            result.reset(); // gone before the next one begins
            if (m_next)
                run();
            return;
        }
        m_isWanted = false;
        m_slow.stop();
        m_done(std::move(*result));
    }

    using Kept = std::shared_ptr<std::optional<T>>; ///< a future's results are copied
    std::function<void(T)> m_done;
    std::function<void()> m_tellSlow;
    Work m_next; ///< not begun yet
    bool m_isWanted = false;
    bool m_isRunning = false;
    bool m_givenUp = false; ///< the one that is running
    std::stop_source m_stop;
    QFutureWatcher<Kept> m_watcher;
    QTimer m_slow;
};

} // namespace foresight::ui
