// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/leave_guard.h"

#include "ui/dialogs.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/pages/report_file.h"
#include "ui/student/student_session.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>

namespace foresight::ui {

namespace {

struct LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(LeaveWords)
};

std::pair<std::string, int> keyOf(const StudentSession& session)
{
    return {session.lab().id, session.attempt().attempt};
}

/// The last event that a hand-in has.
std::int64_t handedInTo(const StudentSession& session)
{
    const std::vector<Event>& events = session.events();
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const Event& event) { return std::holds_alternative<HandedIn>(event.body); });
    return last == events.rend() ? 0 : last->seq;
}

} // namespace

QString LeaveGuard::banner() const
{
    if (m_storage.seemsEphemeral) {
        return LeaveWords::tr("Your work is kept in a place that may be emptied when this computer restarts. If it is "
                              "not yours alone, hand in before you leave.");
    }
    if (m_storage.storage != StorageClass::Ephemeral) {
        return {};
    }
    return m_storage.mirror.empty()
               ? LeaveWords::tr("This computer forgets your work when you log off or it restarts. Hand in before you "
                                "leave.")
               : LeaveWords::tr("This computer forgets when you log off or it restarts. Every step is also copied to "
                                "another disk, and comes back from there.");
}

bool LeaveGuard::wouldLose(const StudentSession& session) const
{
    if (m_storage.storage != StorageClass::Ephemeral || session.state().context.empty()) {
        return false;
    }
    const MirrorState mirror = session.mirrorState();
    if (mirror.kept && !mirror.behind) {
        return false;
    }
    const auto saved = m_saved.find(keyOf(session));
    return session.state().lastSeq > std::max(handedInTo(session), saved == m_saved.end() ? 0 : saved->second);
}

bool LeaveGuard::mayLeave(QWidget* parent, StudentSession& session)
{
    const QString title = LeaveWords::tr("Hand in before you leave");
    while (wouldLose(session)) {
        const int choice = Dialogs::instance().choose(
            parent, title,
            LeaveWords::tr("This computer forgets your work, and the latest steps of this lab are in no hand-in yet. "
                           "Save one in a place that lasts. A lab that is not finished is saved as it stands."),
            {LeaveWords::tr("Save a hand-in…"), LeaveWords::tr("Leave without it…")});
        if (choice == 0) {
            if (saveAsked(parent, session)) {
                return true;
            }
        } else if (choice != 1) {
            return false;
        } else if (Dialogs::instance().confirm(
                       parent, title,
                       LeaveWords::tr("Without a hand-in, what you did in this lab is gone when you log off or this "
                                      "computer restarts. Nobody can bring it back."),
                       LeaveWords::tr("Leave and lose it"))) {
            note(session); // asked once is enough
            return true;
        }
    }
    return true;
}

bool LeaveGuard::saveAsked(QWidget* parent, StudentSession& session)
{
    const QString file = askReportFile(parent, session, LeaveWords::tr("Save a hand-in"), QStringLiteral(".foresight"),
                                       LeaveWords::tr("Hand-ins (*.foresight)"));
    if (file.isEmpty()) {
        return false;
    }
    const auto saved = session.saveHandIn(filePath(file));
    if (!saved) {
        Dialogs::instance().showError(parent, saved.error());
        return false;
    }
    note(session);
    Dialogs::instance().inform(
        parent, LeaveWords::tr("Saved"),
        LeaveWords::tr("%1\nReceipt: %2").arg(qtText(saved->file.string()), qtText(saved->receipt)));
    return true;
}

void LeaveGuard::keep(StudentSession& session)
{
    const auto& folder = policyInForce().dropFolder;
    if (!folder || !wouldLose(session)) {
        return;
    }
    const QSignalBlocker quiet(session); // there may be no display any more
    if (session.saveHandIn(*folder / filePath(reportFileName(session, QStringLiteral(".foresight"))))) {
        note(session);
    }
}

void LeaveGuard::note(const StudentSession& session)
{
    m_saved[keyOf(session)] = session.state().lastSeq;
}

} // namespace foresight::ui
