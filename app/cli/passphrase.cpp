// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "core/base/file.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace foresight::cli {

namespace {

constexpr std::size_t kLimit = 1024;

/// Nothing that is typed is shown while this lives.
class Unseen
{
public:
    Unseen()
    {
        m_seen = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_seen) {
            termios unseen = m_before;
            unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            unseen.c_lflag |= ECHONL;
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen()
    {
        if (m_seen) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

private:
    termios m_before{};
    bool m_seen = false;
};

/// The first line of the standard input, byte by byte so that none of it stays in a buffer.
Result<Secret> lineOfInput()
{
    std::string line;
    line.reserve(kLimit); // so that it does not move and leave a copy
    char c = 0;
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(errorFromErrno(errno, "standard input"));
        }
        if (got == 0 || c == '\n') {
            break;
        }
        if (line.size() == kLimit) {
            return fail({ErrorCode::TooLarge, "standard input", {std::to_string(kLimit)}, {}});
        }
        line += c;
    }
    return Secret::taken(line);
}

Result<Secret> firstLine(const std::string& file)
{
    Result<std::string> content = readFile(file, kLimit);
    if (!content) {
        return fail(content.error());
    }
    std::string line = content->substr(0, content->find('\n'));
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    wipe(*content);
    return Secret::taken(line);
}

} // namespace

void PassphraseWords::declare(CLI::App& command)
{
    declare(command, "--passphrase-file", "Passphrase");
}

void PassphraseWords::declare(CLI::App& command, const std::string& option, const std::string& called)
{
    m_called = called;
    command.add_option(option, m_file,
                       "File whose first line is the passphrase; - is the standard input. Without it you are asked");
}

Result<Secret> PassphraseWords::read(const Terminal& terminal, bool twice) const
{
    if (isGiven() && m_file != "-") {
        return firstLine(m_file);
    }
    if (::isatty(STDIN_FILENO) == 0) {
        return lineOfInput();
    }
    const Unseen unseen;
    terminal.err << m_called << ": " << std::flush;
    Result<Secret> first = lineOfInput();
    if (!first || !twice) {
        return first;
    }
    terminal.err << "The same again: " << std::flush;
    const Result<Secret> second = lineOfInput();
    if (!second) {
        return fail(second.error());
    }
    if (!first->equals(*second)) {
        return fail(usageError("the two passphrases differ"));
    }
    return first;
}

} // namespace foresight::cli
