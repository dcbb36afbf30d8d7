// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/ledger/installation_key.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace foresight::bench {

/// A course of N students and L labs, and the hand-ins of all of them: sessions played in memory through the core that
/// `lab play` uses, with different choices, and signed chains of each student's own. The labs are Lab 04 under L ids.
class HandInGenerator
{
public:
    HandInGenerator(std::filesystem::path folder, int students, int labs);

    [[nodiscard]] LabFinder labs() const;
    [[nodiscard]] std::vector<Student> roster() const;
    /// The course file.
    [[nodiscard]] std::filesystem::path course() const;
    /// Writes every hand-in into folders of a thousand and answers with their parent.
    [[nodiscard]] std::filesystem::path writeAll() const;

private:
    /// The events of one way to work through a lab.
    [[nodiscard]] static std::vector<Event> played(const std::shared_ptr<const Lab>& lab, int way);
    [[nodiscard]] std::string bytes(int student, const Lab& lab, const std::vector<Event>& events) const;

    std::filesystem::path m_folder;
    int m_students;
    std::vector<std::shared_ptr<const Lab>> m_labs;
    InstallationKey m_key;
};

} // namespace foresight::bench
