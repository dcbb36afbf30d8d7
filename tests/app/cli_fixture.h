// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace foresight::test {

/// What a command line said and answered.
struct Said
{
    int code = 0;
    std::string out;
    std::string err;

    /// The one document on the output stream; null when it is anything else.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(out)); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
};

/// Runs command lines in this process, at a time that stands still.
class CommandLine
{
public:
    CommandLine() { qputenv("FORESIGHT_LAB_PATH", FORESIGHT_LABS); }

    Said run(const std::vector<std::string>& arguments) const
    {
        std::ostringstream out;
        std::ostringstream err;
        const int code = cli::runCommandLine(arguments, {out, err, "/nonexistent/bin", m_clock});
        return {code, out.str(), err.str()};
    }

    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    std::string write(const std::string& name, const std::string& content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    [[nodiscard]] static std::string data(const std::string& name) { return FORESIGHT_TEST_DATA "/" + name; }

    /// Plays a script of tests/data/play and exports the attempt.
    std::string handIn(const std::string& script, const std::string& learner) const
    {
        run({"lab", "play", "data-gravity-trap", "--script", data("play/" + script + ".yaml"), "--data-dir",
             path("data"), "--learner", learner});
        const std::string file = path(learner + ".foresight");
        run({"submission", "export", "--data-dir", path("data"), "--learner", learner, "--lab", "data-gravity-trap",
             "-o", file});
        return file;
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
};

} // namespace foresight::test
