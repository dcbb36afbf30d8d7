// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_trust.h"
#include "ui/beside.h"
#include "ui/student/student_session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace foresight::ui {

/// What opening a lab needs to know.
struct OpeningRequest
{
    std::string lab;                         ///< id or folder
    std::vector<std::filesystem::path> labs; ///< see labPath()
    std::string language;
    std::filesystem::path dataDir;
    Learner learner;
    const Clock* clock = nullptr; ///< lives longer
    QLocale locale;
    AttemptWish wish;
    PolicySettings policy;
    LabTerms terms;            ///< which packed labs may be opened
    std::stop_token stop = {}; ///< requested when nobody waits for it any more

    /// Whether both ask for the same work.
    [[nodiscard]] bool isSameWork(const OpeningRequest& other) const;
};

using OpeningResult = Result<std::unique_ptr<StudentSession>>;
/// Finds the lab and opens its session. Errors: those of findLab(), mayOpen(), storagePlan() and
/// StudentSession::open().
[[nodiscard]] OpeningResult openSession(const OpeningRequest& request);

/// Opens a session beside the window: reading and checking a long ledger, or a mirror on a share, takes as long as it
/// takes. Everything that is open of a session (its database connection above all) is made on the other thread and
/// handed over when that thread is done with it. One opening at a time: the file is locked, so a second one begins when
/// the first has ended.
class OpeningJob final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<OpeningResult(const OpeningRequest&)>;
    explicit OpeningJob(QObject* parent = nullptr);

    /// In place of openSession(): tests make openings slow.
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// Opens; what was asked for before is given up.
    void begin(const OpeningRequest& request);
    /// What is being opened is told to stop, which takes a moment however long the ledger is. What has become open is
    /// closed, and nobody hears of it.
    void giveUp();
    /// What will be told of by opened() or failed().
    [[nodiscard]] const std::optional<OpeningRequest>& wanted() const { return m_wanted; }

Q_SIGNALS:
    /// It takes longer than somebody waits without wondering.
    void slow();
    /// One of the two comes of each begin() that is not given up; `session` is taken by whoever listens.
    void opened(std::unique_ptr<foresight::ui::StudentSession>& session);
    void failed(const foresight::Error& error);

private:
    void finish(OpeningResult result);

    Opener m_opener = openSession;
    std::optional<OpeningRequest> m_wanted;
    Beside<OpeningResult> m_opening;
};

} // namespace foresight::ui
