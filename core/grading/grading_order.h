// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook_parts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace foresight {

/// The order in which a course is graded: some students at a time, and of those one lab after the other, so that a
/// course of any size is graded in the same memory. Of a hand-in it holds no more than where it is.
class GradingOrder
{
public:
    /// A hand-in of somebody on the roster.
    struct Place
    {
        std::uint32_t student = 0; ///< in students()
        std::uint32_t lab = 0;     ///< in the labs given
        std::int64_t id = 0;
    };
    using Places = std::vector<Place>;
    /// Students from one number to before another; everybody from there on when `to` is empty.
    struct Group
    {
        std::string from;
        std::string to;
        Places::const_iterator begin;
        Places::const_iterator end; ///< labs in order, and of each lab as they came in
    };

    [[nodiscard]] static Result<GradingOrder> read(const Database& database, const Owners& owners,
                                                   const std::vector<std::string>& labs);

    /// Student numbers, sorted.
    [[nodiscard]] const std::vector<std::string>& students() const { return m_students; }
    /// All there could be a grade of, in order.
    [[nodiscard]] std::vector<Group> groups() const;

private:
    std::vector<std::string> m_students;
    Places m_places;
};

} // namespace foresight
