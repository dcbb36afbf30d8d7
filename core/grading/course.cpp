// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course.h"

#include <algorithm>
#include <cassert>

namespace foresight {

std::string attemptPolicyName(AttemptPolicy policy)
{
    switch (policy) {
    case AttemptPolicy::First:
        return "first";
    case AttemptPolicy::Last:
        return "last";
    case AttemptPolicy::LastBeforeDeadline:
        return "last-before-deadline";
    case AttemptPolicy::Best:
        return "best";
    case AttemptPolicy::Chosen:
        return "chosen";
    }
    assert(false);
    return {};
}

std::string identifierName(Identifier identifier)
{
    switch (identifier) {
    case Identifier::StudentId:
        return "student_id";
    case Identifier::SisId:
        return "sis_id";
    case Identifier::Login:
        return "login";
    case Identifier::Email:
        return "email";
    case Identifier::LmsId:
        return "lms_id";
    }
    assert(false);
    return {};
}

std::string CourseLab::platformId(const std::string& platform) const
{
    const auto it = platformIds.find(platform);
    return it == platformIds.end() ? std::string() : it->second;
}

const CourseLab* Course::labOfItem(const std::string& item) const
{
    const auto it = std::find_if(labs.begin(), labs.end(), [&item](const CourseLab& lab) { return lab.item == item; });
    return it == labs.end() ? nullptr : &*it;
}

} // namespace foresight
