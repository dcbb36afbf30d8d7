// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_note.h"

#include "core/base/hash.h"

namespace foresight {

ExportNote exportNote(const std::string& format, const Course& course, const ExportOptions& options,
                      const ExportedFile& file)
{
    ExportNote note;
    note.format = format;
    note.sha256 = hex(sha256(file.bytes));
    note.students = file.students;
    note.items = options.items;
    if (note.items.empty()) {
        for (const CourseLab& lab : course.labs) {
            note.items.push_back(lab.item);
        }
    }
    note.merged = options.merge.has_value();
    note.pseudonymous = options.pseudonymKey.has_value();
    return note;
}

} // namespace foresight
