// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace foresight {

/// Threads that work jobs off side by side; the results come back in the order in which the jobs were given. One thread
/// gives and takes. The destructor waits for jobs that are being worked, and drops the others.
template <typename Job, typename Answer>
class OrderedWorkers
{
public:
    /// `work` is called by one thread at a time, with true in the flag once nothing waits for its answer.
    using Work = std::function<Answer(Job&&, const std::atomic<bool>& stopped)>;

    OrderedWorkers(unsigned threads, const std::function<Work()>& makeWork)
    {
        for (unsigned i = 0; i < threads; ++i) {
            m_threads.emplace_back([this, work = makeWork()] { run(work); });
        }
    }
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;
    ~OrderedWorkers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
            m_jobs.clear();
        }
        m_jobCame.notify_all();
        for (std::thread& thread : m_threads) {
            thread.join();
        }
    }

    void give(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.emplace_back(m_given++, std::move(job));
        }
        m_jobCame.notify_one();
    }

    /// Jobs whose answers have not been taken.
    [[nodiscard]] std::size_t open() const { return static_cast<std::size_t>(m_given - m_taken); }

    /// The next answer in order, when it comes in that time.
    [[nodiscard]] std::optional<Answer> take(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        if (!m_answerCame.wait_for(lock, patience, [this] { return m_answers.contains(m_taken); })) {
            return std::nullopt;
        }
        auto node = m_answers.extract(m_taken++);
        return std::optional<Answer>(std::move(node.mapped()));
    }

private:
    void run(const Work& work)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_jobCame.wait(lock, [this] { return m_stopped || !m_jobs.empty(); });
            if (m_stopped) {
                return;
            }
            std::pair<std::uint64_t, Job> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            Answer answer = work(std::move(job.second), m_stopped);
            lock.lock();
            m_answers.emplace(job.first, std::move(answer));
            if (job.first == m_taken) {
                m_answerCame.notify_one();
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_jobCame;
    std::condition_variable m_answerCame;
    std::deque<std::pair<std::uint64_t, Job>> m_jobs;
    std::map<std::uint64_t, Answer> m_answers;
    std::uint64_t m_given = 0; ///< only the giving thread changes these two, under the lock
    std::uint64_t m_taken = 0;
    std::atomic<bool> m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace foresight
