// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/policy.h"

#include "core/base/data_folder.h"

#include <algorithm>
#include <array>
#include <pwd.h>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr const char* kYesNo = "yes or no";

/// The user as the system knows them; HOME and USER are the user's to change.
struct Account
{
    std::string name;
    fs::path home;
};

std::optional<Account> account()
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return std::nullopt;
    return Account{entry.pw_name, entry.pw_dir};
}

/// A path of the policy for this user; nothing when it is not absolute then.
std::optional<fs::path> pathFor(std::string value)
{
    constexpr std::string_view kUser = "{user}";
    const bool home = value.starts_with("~/");
    const bool named = value.find(kUser) != std::string::npos;
    const auto user = home || named ? account() : std::optional(Account{});
    if (!user)
        return std::nullopt;
    if (home)
        value = user->home.string() + value.substr(1);
    for (auto at = value.find(kUser); at != std::string::npos; at = value.find(kUser, at + user->name.size()))
        value.replace(at, kUser.size(), user->name);
    fs::path path = fs::path(value).lexically_normal();
    if (!path.is_absolute())
        return std::nullopt;
    return path.has_filename() || path == path.root_path() ? path : path.parent_path();
}

bool isLanguageCode(const std::string& value)
{
    const auto letters = [](std::string_view part, char first, char last) {
        return std::all_of(part.begin(), part.end(), [=](char c) { return c >= first && c <= last; });
    };
    const std::string_view whole = value;
    const std::size_t parted = std::min(whole.find('_'), whole.size());
    const std::string_view language = whole.substr(0, parted);
    const std::string_view country = parted == whole.size() ? "US" : whole.substr(parted + 1);
    return (language.size() == 2 || language.size() == 3) && letters(language, 'a', 'z') && country.size() == 2 &&
           letters(country, 'A', 'Z');
}

/// Takes the lines of a file over into a policy, or notes what is wrong with them.
class PolicyReader
{
public:
    PolicyReader(Policy& policy, const PolicyLines& lines) : m_policy(policy), m_lines(lines) {}

    void read()
    {
        for (const auto& [key, value] : m_lines.settings) {
            const std::string wanted = take(key, value);
            if (wanted.empty())
                m_policy.settings.emplace(key, value);
            else
                fault(key, wanted);
        }
        checkAgreement();
    }

private:
    /// What the value should be instead; empty when it was taken.
    std::string take(const std::string& key, const std::string& value)
    {
        if (key == "data_dir")
            return takePath(m_policy.dataDir, value);
        if (key == "drop_folder")
            return takePath(m_policy.dropFolder, value);
        if (key == "course_file")
            return takePath(m_policy.courseFile, value);
        if (key == "locale") {
            if (!isLanguageCode(value))
                return "a language code such as de";
            m_policy.locale = value;
            return {};
        }
        if (key == "theme")
            return takeTheme(value);
        if (key == "export")
            return takeSwitch(m_policy.mayExport, value);
        if (key == "print")
            return takeSwitch(m_policy.mayPrint, value);
        if (key == "network")
            return value == "no" ? "" : "no: this program uses no network";
        if (key == "storage/class" || key == "storage/mirror" || key == "storage/mirror_required")
            return {}; // read where work is stored
        if (key == "labs/unsigned") {
            m_policy.refusesUnsignedLabs = value != "allow";
            return value == "allow" || value == "refuse" ? "" : "allow or refuse";
        }
        if (key == "labs/trusted_keys")
            return takeKeys(value);
        return "a key that is known";
    }

    static std::string takePath(std::optional<fs::path>& target, const std::string& value)
    {
        target = pathFor(value);
        return target ? "" : "an absolute path, or one that begins with ~/";
    }
    std::string takeTheme(const std::string& value)
    {
        if (value != "system" && value != "light" && value != "dark" && value != "high-contrast")
            return "system, light, dark or high-contrast";
        m_policy.theme = value;
        return {};
    }
    static std::string takeSwitch(bool& target, const std::string& value)
    {
        if (value != "yes" && value != "no")
            return kYesNo;
        target = value == "yes";
        return {};
    }

    std::string takeKeys(const std::string& value)
    {
        constexpr std::size_t kDigits = 64;
        std::istringstream words(value);
        std::vector<std::string> keys;
        for (std::string word; words >> word;) {
            const bool isHex =
                word.size() == kDigits && word.find_first_not_of("0123456789abcdef") == std::string::npos;
            if (!isHex)
                return "public keys of 64 hexadecimal digits, parted by blanks";
            keys.push_back(word);
        }
        m_policy.trustedLabKeys = keys;
        return keys.empty() ? "at least one public key" : "";
    }

    void checkAgreement()
    {
        const PolicySettings& all = m_policy.settings;
        const auto required = all.find("storage/mirror_required");
        if (required != all.end() && required->second == "yes" && !all.contains("storage/mirror"))
            fault(required->first, "set only with storage/mirror");
        if (m_policy.dropFolder && m_policy.dropFolder == m_policy.dataDir)
            fault("drop_folder", "another folder than data_dir");
    }

    void fault(const std::string& key, const std::string& wanted)
    {
        const auto line = m_lines.lines.find(key);
        const std::string place =
            m_policy.file.string() + (line == m_lines.lines.end() ? "" : ":" + std::to_string(line->second));
        const auto value = m_lines.settings.find(key);
        const std::string said = value == m_lines.settings.end() ? key : key + " = " + value->second;
        m_policy.faults.push_back({ErrorCode::FormatInvalid, place, {}, "\"" + said + "\" should be " + wanted});
    }

    Policy& m_policy;
    const PolicyLines& m_lines;
};

Result<void> allowed(const Policy& policy, bool may, const char* what)
{
    if (may)
        return {};
    return fail({ErrorCode::NotHere, policy.file.string(), {what, "policy"}, {}});
}

} // namespace

Policy policyIn(const fs::path& file)
{
    Policy policy;
    const auto lines = readPolicyLines(file);
    if (!lines) {
        policy.file = file;
        policy.faults.push_back(lines.error());
    } else if (lines->there) {
        policy.file = file;
        PolicyReader(policy, *lines).read();
    }
    if (!policy.faults.empty()) {
        policy.mayExport = false;
        policy.mayPrint = false;
    }
    return policy;
}

fs::path dataFolderUnder(const Policy& policy, const fs::path& given)
{
    if (policy.dataDir)
        return *policy.dataDir;
    return given.empty() ? usersDataFolder() : given;
}

bool contradicts(const Policy& policy, const fs::path& given)
{
    if (!policy.dataDir || given.empty())
        return false;
    std::error_code fault;
    const fs::path one = fs::weakly_canonical(given, fault);
    const fs::path other = fs::weakly_canonical(*policy.dataDir, fault);
    return fault || one != other;
}

Result<void> agreesWith(const Policy& policy, const fs::path& given)
{
    if (!contradicts(policy, given))
        return {};
    return fail({ErrorCode::UsageInvalid,
                 {},
                 {},
                 policy.file.string() + " keeps the work in " + policy.dataDir->string() + "; --data-dir names " +
                     given.string()});
}

Result<void> mayExportUnder(const Policy& policy)
{
    return allowed(policy, policy.mayExport, "export");
}

Result<void> mayPrintUnder(const Policy& policy)
{
    return allowed(policy, policy.mayPrint, "print");
}

} // namespace foresight
