// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ledger/ledger.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <linux/capability.h>
#include <memory>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Real faults of a folder, made so that root meets them as well.
namespace foresight::test {

/// Binds this thread to permissions like any other user's, root or not, as long as it lives.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        ::syscall(SYS_capget, &m_head, m_before);
        __user_cap_data_struct none[2] = {m_before[0], m_before[1]};
        none[0].effective = none[1].effective = 0;
        ::syscall(SYS_capset, &m_head, none);
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;
    ~WithoutPrivileges() { ::syscall(SYS_capset, &m_head, m_before); }

    /// The same for the program that this process is about to become.
    static void forProgram()
    {
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    }

private:
    __user_cap_header_struct m_head{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

/// Gives this process mounts of its own: as root, or in a user namespace where the kernel lets everybody have one. To
/// be called before there is a second thread.
inline bool takeOwnMounts()
{
    if (::unshare(CLONE_NEWNS) != 0) {
        const std::string user = std::to_string(::geteuid());
        const std::string group = std::to_string(::getegid());
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << user << ' ' << user << " 1";
        std::ofstream("/proc/self/gid_map") << group << ' ' << group << " 1";
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

inline const bool kOwnMounts = takeOwnMounts();

/// A disk of two megabytes, mounted on a folder until it goes.
class SmallDisk
{
public:
    explicit SmallDisk(std::filesystem::path folder) : m_folder(std::move(folder))
    {
        std::filesystem::create_directories(m_folder);
        m_mounted = kOwnMounts && ::mount("none", m_folder.c_str(), "tmpfs", 0, "size=2m,mode=700") == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] bool protect(bool on) const
    {
        return ::mount("none", m_folder.c_str(), nullptr,
                       MS_REMOUNT | (on ? static_cast<unsigned long>(MS_RDONLY) : 0UL), nullptr) == 0;
    }
    void fill() const
    {
        const int file = ::open((m_folder / "filler").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        const std::string page(4096, 'x');
        while (::write(file, page.data(), page.size()) > 0) {
        }
        ::close(file);
    }
    void drain() const { std::filesystem::remove(m_folder / "filler"); }

private:
    std::filesystem::path m_folder;
    bool m_mounted = false;
};

/// What can be wrong with a data folder: the first six before any work is in it, the others with a ledger there.
enum class FolderFault {
    Missing,
    File,
    Unreadable,
    Unwritable,
    WriteProtected,
    Full,
    LedgerReadOnly,
    LedgerDamaged,
    LedgerLocked,
    LedgerTooNew
};

/// A data folder with a fault that can be mended.
class BadFolder
{
public:
    BadFolder(std::filesystem::path folder, std::string learner)
        : m_folder(std::move(folder)), m_learner(std::move(learner))
    {
    }

    /// Mounts what a fault needs; before the folder is used. False where the kernel forbids it.
    bool prepare(FolderFault fault)
    {
        if (fault != FolderFault::WriteProtected && fault != FolderFault::Full)
            return true;
        m_disk = std::make_unique<SmallDisk>(m_folder);
        return m_disk->mounted();
    }

    void spoil(FolderFault fault)
    {
        m_fault = fault;
        namespace fs = std::filesystem;
        const fs::path ledger = Ledger::fileFor(m_folder, m_learner);
        switch (fault) {
        case FolderFault::Missing:
            fs::create_directory_symlink(stick() / "data", m_folder);
            break;
        case FolderFault::File:
            std::ofstream(m_folder) << "notes";
            break;
        case FolderFault::Unreadable:
        case FolderFault::Unwritable:
            fs::create_directories(m_folder);
            fs::permissions(m_folder, fault == FolderFault::Unreadable ? fs::perms::none : fs::perms(0500));
            break;
        case FolderFault::WriteProtected:
            QVERIFY(m_disk->protect(true));
            break;
        case FolderFault::Full:
            m_disk->fill();
            break;
        case FolderFault::LedgerReadOnly:
            fs::permissions(ledger, fs::perms::owner_read);
            break;
        case FolderFault::LedgerDamaged:
            m_before = bytesOf(ledger);
            std::filesystem::resize_file(ledger, m_before.size() / 2);
            break;
        case FolderFault::LedgerLocked:
            m_other = std::move(*Ledger::openFile(ledger, LedgerMode::ReadWrite));
            break;
        case FolderFault::LedgerTooNew:
            m_before = bytesOf(ledger);
            write(ledger, std::string(m_before).replace(kVersionOffset, 4, "\0\0\0c", 4));
            break;
        }
    }

    void mend()
    {
        namespace fs = std::filesystem;
        const fs::path ledger = Ledger::fileFor(m_folder, m_learner);
        switch (m_fault) {
        case FolderFault::Missing:
            fs::create_directories(stick() / "data");
            break;
        case FolderFault::File:
            fs::remove(m_folder);
            break;
        case FolderFault::Unreadable:
        case FolderFault::Unwritable:
            fs::permissions(m_folder, fs::perms::owner_all);
            break;
        case FolderFault::WriteProtected:
            QVERIFY(m_disk->protect(false));
            break;
        case FolderFault::Full:
            m_disk->drain();
            break;
        case FolderFault::LedgerReadOnly:
            fs::permissions(ledger, fs::perms::owner_read | fs::perms::owner_write);
            break;
        case FolderFault::LedgerLocked:
            m_other.reset();
            break;
        case FolderFault::LedgerDamaged:
        case FolderFault::LedgerTooNew:
            write(ledger, m_before);
            break;
        }
    }

    [[nodiscard]] const SmallDisk& disk() const { return *m_disk; }

private:
    /// Where SQLite keeps user_version.
    static constexpr std::size_t kVersionOffset = 60;

    [[nodiscard]] std::filesystem::path stick() const { return m_folder.parent_path() / "stick"; }
    static std::string bytesOf(const std::filesystem::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static void write(const std::filesystem::path& file, const std::string& bytes)
    {
        std::ofstream(file, std::ios::binary) << bytes;
    }

    std::filesystem::path m_folder;
    std::string m_learner;
    FolderFault m_fault = FolderFault::Missing;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<Ledger> m_other;
    std::string m_before;
};

/// Rows "fault", "code" and "used": whether there is work in the folder already.
inline void folderFaultRows()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("used");
    const auto row = [](const char* name, FolderFault fault, ErrorCode code, bool used) {
        QTest::newRow(name) << static_cast<int>(fault) << static_cast<int>(code) << used;
    };
    row("missing", FolderFault::Missing, ErrorCode::FileMissing, false);
    row("a file in its place", FolderFault::File, ErrorCode::NotAFolder, false);
    row("unreadable", FolderFault::Unreadable, ErrorCode::FileUnreadable, false);
    row("unreadable, with work in it", FolderFault::Unreadable, ErrorCode::FileUnreadable, true);
    row("unwritable", FolderFault::Unwritable, ErrorCode::FileUnwritable, false);
    row("write-protected", FolderFault::WriteProtected, ErrorCode::FileSystemReadOnly, false);
    row("write-protected, with work on it", FolderFault::WriteProtected, ErrorCode::FileSystemReadOnly, true);
    row("full, with work on it", FolderFault::Full, ErrorCode::DiskFull, true);
    row("ledger that cannot be written", FolderFault::LedgerReadOnly, ErrorCode::DatabaseReadOnly, true);
    row("ledger damaged", FolderFault::LedgerDamaged, ErrorCode::DatabaseCorrupt, true);
    row("ledger locked", FolderFault::LedgerLocked, ErrorCode::DatabaseLocked, true);
    row("ledger too new", FolderFault::LedgerTooNew, ErrorCode::DatabaseTooNew, true);
}

} // namespace foresight::test
