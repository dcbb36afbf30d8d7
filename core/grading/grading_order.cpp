// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/grading_order.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace foresight {

namespace {

namespace tables = gradebook_tables;

constexpr std::uint32_t kStudentsAtOnce = 512;

std::uint32_t groupOf(const GradingOrder::Place& place)
{
    return place.student / kStudentsAtOnce;
}

std::unordered_map<std::string, std::uint32_t> numbered(const std::vector<std::string>& names)
{
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (const std::string& name : names) {
        numbers.emplace(name, static_cast<std::uint32_t>(numbers.size()));
    }
    return numbers;
}

} // namespace

Result<GradingOrder> GradingOrder::read(const Database& database, const Owners& owners,
                                        const std::vector<std::string>& labs)
{
    Result<std::vector<Student>> students = tables::students(database);
    if (!students) {
        return fail(students.error());
    }
    GradingOrder order;
    for (Student& student : *students) {
        order.m_students.push_back(std::move(student.studentId));
    }
    std::sort(order.m_students.begin(), order.m_students.end());
    const auto studentNumbers = numbered(order.m_students);
    const auto labNumbers = numbered(labs);
    const Result<void> read = tables::eachHandIn(database, [&](const tables::HandInName& handIn) {
        const auto lab = labNumbers.find(handIn.lab);
        const std::string* owner = lab == labNumbers.end() ? nullptr : owners.of(handIn.contentHash, handIn.learnerId);
        const auto student = owner ? studentNumbers.find(*owner) : studentNumbers.end();
        if (student != studentNumbers.end()) {
            order.m_places.push_back({student->second, lab->second, handIn.id});
        }
    });
    if (!read) {
        return fail(read.error());
    }
    std::sort(order.m_places.begin(), order.m_places.end(), [](const Place& a, const Place& b) {
        return std::tuple(groupOf(a), a.lab, a.id) < std::tuple(groupOf(b), b.lab, b.id);
    });
    return order;
}

std::vector<GradingOrder::Group> GradingOrder::groups() const
{
    std::vector<Group> groups;
    auto begin = m_places.begin();
    for (std::uint32_t group = 0; group == 0 || group * kStudentsAtOnce < m_students.size(); ++group) {
        const std::size_t next = std::size_t{group + 1} * kStudentsAtOnce;
        const auto end =
            std::find_if(begin, m_places.end(), [group](const Place& each) { return groupOf(each) != group; });
        groups.push_back({group == 0 ? std::string() : m_students[group * kStudentsAtOnce],
                          next < m_students.size() ? m_students[next] : std::string(), begin, end});
        begin = end;
    }
    return groups;
}

} // namespace foresight
