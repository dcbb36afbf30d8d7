// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/student_course.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/session/payload_json.h"
#include "core/submission/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <system_error>

namespace foresight {

namespace {

constexpr std::int64_t kVersion = 1;
constexpr std::size_t kFileLimit = 64 * 1024;
constexpr const char* kKeptName = "course.foresight-course";

/// Over everything that matters: a file that was edited or cut shows it.
std::string checkOf(const StudentCourse& course)
{
    std::string bytes = "foresight-course-1\n" + course.id + "\n" + course.term + "\n";
    for (const Recipient& recipient : course.recipients)
        bytes += hex(recipient.key) + " " + recipient.name + "\n";
    return hex(blake2b(bytes));
}

Result<StudentCourse> readCourse(JsonFields fields)
{
    StudentCourse course;
    course.id = fields.text("course");
    course.term = fields.text("term");
    course.recipients = fields.recipients("recipients");
    const std::string check = fields.text("check");
    if (!fields.good())
        return fail(fields.fault());
    if (course.id.empty() || !isCourseName(course.id) || !isCourseName(course.term))
        return fail(fields.fault("course or term is not a name"));
    if (course.recipients.empty() || course.recipients.size() > kRecipientLimit)
        return fail(fields.fault("recipients: 1 to " + std::to_string(kRecipientLimit)));
    if (check != checkOf(course))
        return fail(fields.fault("check: the file was changed after it was made"));
    return course;
}

} // namespace

bool isCourseName(std::string_view text)
{
    // Also those of Latin-1 (C2 80 to C2 9F) and the separators of lines and paragraphs.
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    if (!isUtf8(text) || codePoints(text) > kNameLimit || std::any_of(text.begin(), text.end(), isControl))
        return false;
    for (std::size_t at = text.find('\xC2'); at != std::string_view::npos; at = text.find('\xC2', at + 1)) {
        if (static_cast<unsigned char>(text[at + 1]) < 0xA0)
            return false;
    }
    return text.find("\xE2\x80\xA8") == std::string_view::npos && text.find("\xE2\x80\xA9") == std::string_view::npos;
}

Result<StudentCourse> parseStudentCourse(std::string_view content, const std::string& file)
{
    if (content.size() > kFileLimit)
        return fail({ErrorCode::TooLarge, file, {std::to_string(kFileLimit)}, {}});
    auto fields = JsonFields::read(content, file, "foresight_course", kVersion);
    return fields ? readCourse(std::move(*fields)) : fail(fields.error());
}

Result<StudentCourse> readStudentCourse(const std::filesystem::path& file)
{
    const auto content = readFile(file, kFileLimit);
    return content ? parseStudentCourse(*content, file.string()) : fail(content.error());
}

std::string studentCourseText(const StudentCourse& course)
{
    const QJsonObject json{{QStringLiteral("foresight_course"), static_cast<qint64>(kVersion)},
                           {QStringLiteral("course"), QString::fromStdString(course.id)},
                           {QStringLiteral("term"), QString::fromStdString(course.term)},
                           {QStringLiteral("recipients"), recipientsJson(course.recipients)},
                           {QStringLiteral("check"), QString::fromStdString(checkOf(course))}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString();
}

Result<std::optional<StudentCourse>> keptCourse(const std::filesystem::path& dataDir)
{
    auto course = readStudentCourse(dataDir / kKeptName);
    if (course)
        return std::optional(std::move(*course));
    if (course.error().code == ErrorCode::FileMissing)
        return std::optional<StudentCourse>();
    return fail(std::move(course.error()));
}

Result<void> keepCourse(const std::filesystem::path& dataDir, const StudentCourse& course)
{
    if (auto made = makePrivateFolder(dataDir); !made)
        return made;
    return writeFile(dataDir / kKeptName, studentCourseText(course));
}

Result<void> forgetCourse(const std::filesystem::path& dataDir)
{
    std::error_code fault;
    std::filesystem::remove(dataDir / kKeptName, fault);
    return fault ? Result<void>(fail(errorFromErrno(fault.value(), dataDir / kKeptName))) : Result<void>();
}

} // namespace foresight
