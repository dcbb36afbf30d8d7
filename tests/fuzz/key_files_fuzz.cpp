// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"
#include "core/submission/keyring.h"
#include "core/submission/sealed.h"
#include "target.h"

using namespace foresight;

namespace {

/// A fault has its place and its words; what was read, written again, reads the same.
template <typename Value, typename Read, typename Text>
void check(const Result<Value>& read, Read again, Text text)
{
    if (!read) {
        fuzz::demand(read.error().place == "file", "a fault has its place");
        fuzz::demand(!errorLine(read.error()).empty(), "a fault has words");
        return;
    }
    const auto second = again(text(*read));
    fuzz::demand(second && text(*second) == text(*read), "what was read can be written and read again");
}

} // namespace

/// A student's course file, and an instructor's keyring.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::text(data, size);
    const auto course = parseStudentCourse(bytes, "file");
    check(
        course, [](const std::string& text) { return parseStudentCourse(text, "file"); },
        [](const StudentCourse& each) { return studentCourseText(each); });
    if (course)
        fuzz::demand(sealed("text", *course).has_value() && course->recipients.size() <= kRecipientLimit,
                     "a course file's keys can be sealed to");
    const auto ring = Keyring::parse(bytes, "file");
    check(
        ring, [](const std::string& text) { return Keyring::parse(text, "file"); },
        [](const Keyring& each) { return each.text(); });
    if (ring) {
        for (const KeyEntry& key : ring->keys())
            fuzz::demand(key.secret.cost.memory <= (std::size_t{256} << 20) && key.secret.cost.operations <= 4,
                         "a file does not say how much memory is taken");
    }
    return 0;
}
