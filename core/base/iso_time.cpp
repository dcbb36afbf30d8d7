// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso_time.h"

#include <charconv>
#include <chrono>

namespace foresight {

namespace {

using namespace std::chrono;

/// Takes text from the front, field by field.
class TimeText
{
public:
    explicit TimeText(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }

    bool take(char character)
    {
        if (m_text.empty() || m_text.front() != character) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    /// Exactly `digits` digits giving at most `most`; otherwise the text is not a time.
    int number(std::size_t digits, int most)
    {
        const std::string_view field = m_text.substr(0, digits);
        int value = 0;
        const auto [end, fault] = std::from_chars(field.data(), field.data() + field.size(), value);
        if (field.size() != digits || fault != std::errc{} || end != field.data() + digits || value < 0 ||
            value > most) {
            m_valid = false;
            return 0;
        }
        m_text.remove_prefix(digits);
        return value;
    }

    void need(char character) { m_valid = take(character) && m_valid; }
    [[nodiscard]] bool valid() const { return m_valid; }
    void refuse() { m_valid = false; }

private:
    std::string_view m_text;
    bool m_valid = true;
};

minutes takeOffset(TimeText& text)
{
    if (text.take('Z')) {
        return minutes{0};
    }
    const bool west = text.take('-');
    if (!west) {
        text.need('+');
    }
    const int hoursEast = text.number(2, 23);
    text.need(':');
    const minutes east = hours{hoursEast} + minutes{text.number(2, 59)};
    return west ? -east : east;
}

/// Writes a number with leading zeros over the digits that end before `end`.
void putDigits(char* end, int value, int digits)
{
    for (; digits > 0; --digits, value /= 10) {
        *--end = static_cast<char>('0' + value % 10);
    }
}

} // namespace

std::optional<std::int64_t> parseIsoTime(std::string_view text)
{
    TimeText fields(text);
    const int yearNumber = fields.number(4, 9999);
    fields.need('-');
    const int monthNumber = fields.number(2, 12);
    fields.need('-');
    const int dayNumber = fields.number(2, 31);
    fields.need('T');
    const hours hour{fields.number(2, 23)};
    fields.need(':');
    const minutes minute{fields.number(2, 59)};
    const seconds second{fields.take(':') ? fields.number(2, 59) : 0};
    const minutes offset = takeOffset(fields);
    const year_month_day date{year{yearNumber}, month{static_cast<unsigned>(monthNumber)},
                              day{static_cast<unsigned>(dayNumber)}};
    if (!fields.valid() || !fields.atEnd() || !date.ok()) {
        return {};
    }
    const auto instant = sys_days{date} + hour + minute + second - offset;
    return duration_cast<milliseconds>(instant.time_since_epoch()).count();
}

std::string isoTime(std::int64_t utcMs)
{
    const sys_time<milliseconds> instant{milliseconds{utcMs}};
    const sys_days date = floor<days>(instant);
    const year_month_day parts{date};
    const hh_mm_ss time{floor<seconds>(instant - date)};
    std::string text = "0000-00-00T00:00:00Z";
    putDigits(&text[4], static_cast<int>(parts.year()), 4);
    putDigits(&text[7], static_cast<int>(unsigned{parts.month()}), 2);
    putDigits(&text[10], static_cast<int>(unsigned{parts.day()}), 2);
    putDigits(&text[13], static_cast<int>(time.hours().count()), 2);
    putDigits(&text[16], static_cast<int>(time.minutes().count()), 2);
    putDigits(&text[19], static_cast<int>(time.seconds().count()), 2);
    return text;
}

} // namespace foresight
