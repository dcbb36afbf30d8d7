// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

/// The bytes of a file under tests/data/labs.
inline std::string labData(const std::string& name)
{
    std::ifstream file(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / name, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// A folder with the small lab's files and another lab.yaml; goes when the test is over.
class LabFolder
{
public:
    explicit LabFolder(const std::string& lab = labData("small/lab.yaml"), const std::string& name = "lab")
        : m_folder(std::filesystem::path(m_temporary.path().toStdString()) / name)
    {
        std::filesystem::create_directories(m_folder / "translations");
        std::filesystem::copy(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "small" / "math",
                              m_folder / "math");
        write("lab.yaml", lab);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }
    void write(const std::string& name, const std::string& content) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
    }

private:
    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
};

/// A text with one part of it, which has to be there once, put otherwise.
inline std::string replaced(std::string text, const std::string& part, const std::string& by)
{
    const auto at = text.find(part);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, part.size(), by);
}
