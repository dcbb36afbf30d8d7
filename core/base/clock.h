// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace foresight {

/// Time as the ledger records it; given from outside so that tests decide what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC; may jump when the machine's clock is set.
    [[nodiscard]] virtual std::int64_t utcMs() const = 0;
    /// Milliseconds since an arbitrary start; never goes back, counts time asleep.
    [[nodiscard]] virtual std::int64_t monotonicMs() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::int64_t utcMs() const override;
    [[nodiscard]] std::int64_t monotonicMs() const override;
};

/// A clock that moves only when told to: for tests and scripted sessions.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(std::int64_t utcMs = 1'790'000'000'000, std::int64_t monotonicMs = 1'000)
        : m_utcMs(utcMs), m_monotonicMs(monotonicMs)
    {
    }
    [[nodiscard]] std::int64_t utcMs() const override { return m_utcMs; }
    [[nodiscard]] std::int64_t monotonicMs() const override { return m_monotonicMs; }
    void advance(std::int64_t ms)
    {
        m_utcMs += ms;
        m_monotonicMs += ms;
    }
    void setUtcMs(std::int64_t utcMs) { m_utcMs = utcMs; }

private:
    std::int64_t m_utcMs;
    std::int64_t m_monotonicMs;
};

} // namespace foresight
