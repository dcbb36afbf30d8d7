// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"
#include "core/ledger/earlier_labs.h"
#include "core/ledger/installation_key.h"
#include "core/ledger/ledger.h"
#include "core/session/session.h"
#include "core/submission/student_course.h"
#include "core/submission/submission.h"

#include <QLocale>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace foresight::ui {

/// Which attempt at a lab to open.
struct AttemptWish
{
    enum class Kind {
        Latest, ///< begun when there is none
        New,    ///< after the latest, once that is finished; until then the latest itself
        Number  ///< the latest when there is no such attempt
    };
    Kind kind = Kind::Latest;
    int number = 0; ///< with Kind::Number

    [[nodiscard]] static AttemptWish another() { return {Kind::New, 0}; }
    [[nodiscard]] static AttemptWish numbered(int number) { return {Kind::Number, number}; }
};

/// Finds the lab that an attempt was begun with. Errors: those of findLab().
using OwnLabFinder = std::function<Result<std::shared_ptr<const Lab>>(const Genesis& attempt)>;

/// Where a session finds labs beside the one that it is of; either may be empty.
struct LabFinders
{
    InstalledLabs installed; ///< which this one may read the record of
    OwnLabFinder own;
};

/// A learner's session as windows use it: submits commands to the core session and tells who listens. Pages never hold
/// state of their own that the ledger does not have.
class StudentSession final : public QObject
{
    Q_OBJECT

public:
    /// Opens the ledger, begins or resumes an attempt at the lab. An attempt that was begun with another version goes
    /// on with that one; without a finder it gets the lab given. Errors: those of Ledger, Session and the finder; with
    /// whatever error soon after `stop` is requested.
    [[nodiscard]] static Result<std::unique_ptr<StudentSession>>
    open(const std::filesystem::path& dataDir, const Learner& learner, std::shared_ptr<const Lab> lab,
         const Clock& clock, const QLocale& locale, const AttemptWish& wish = {}, const StoragePlan& storage = {},
         const LabFinders& labs = {}, const std::stop_token& stop = {});
    ~StudentSession() override;

    [[nodiscard]] const Session& session() const;
    [[nodiscard]] const SessionState& state() const { return session().state(); }
    [[nodiscard]] const LabDefinition& lab() const { return session().lab().definition(); }
    /// Texts with "current" and "prediction" as this session has them.
    [[nodiscard]] const TextRenderer& text() const;
    [[nodiscard]] Learner learner() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] Ledger& ledger();
    [[nodiscard]] const std::filesystem::path& ledgerFile() const;
    /// Before the ledger's file is read beside this session.
    void letOthersRead() const;
    [[nodiscard]] MirrorState mirrorState() const;
    [[nodiscard]] const AttemptInfo& attempt() const;
    /// Number of the latest attempt at this lab; attempt() may be an earlier one.
    [[nodiscard]] int latestAttempt() const { return m_latestAttempt; }
    /// What was handed in of this attempt, with the receipts.
    [[nodiscard]] std::vector<HandInRecord> handIns() const;
    /// An installed lab by its id; null when there is none.
    [[nodiscard]] std::shared_ptr<const Lab> installedLab(const std::string& id) const;
    /// What happened in the attempt, in order, as core/session/history.h keeps it.
    [[nodiscard]] const std::vector<Event>& events() const;
    /// Rendered text as QString: the form pages need.
    [[nodiscard]] QString rendered(const TextSource& text, const std::string& act = {},
                                   const std::string& option = {}) const;

    // Each answers whether it happened; otherwise failed() was sent and nothing changed.
    bool chooseContext(const std::string& context);
    bool openAct(const std::string& act);
    bool lockPrediction(const std::string& act, const std::string& answer, Confidence confidence, const QString& reason,
                        const std::optional<double>& placed = {});
    bool openSimulator(const std::string& act);
    bool explore(const std::string& act, const Settings& changes);
    bool saveBookmark(const std::string& act);
    bool recordObservation(const std::string& act, const std::string& output, double value);
    bool reveal(const std::string& act);
    bool answerReflection(const std::string& act, const std::string& answer);
    bool openEquation(const std::string& act);
    bool finishAct(const std::string& act);
    bool finishLab();
    bool addNote(const std::string& act, const std::string& about, const QString& text);
    /// Sealed for the course that the data folder keeps, if it keeps one; the file's fault when it cannot be read.
    [[nodiscard]] Result<HandInResult> handIn(const std::filesystem::path& target);
    /// The same for work that may not be finished: an unfinished attempt is written as it stands and nothing is
    /// recorded.
    [[nodiscard]] Result<HandInResult> saveHandIn(const std::filesystem::path& target);

    /// The course that hand-ins are sealed for. Errors: those of keptCourse().
    [[nodiscard]] Result<std::optional<StudentCourse>> course() const;
    /// Keeps a course file for all labs. Errors: those of readStudentCourse() and keepCourse().
    [[nodiscard]] Result<void> takeCourse(const std::filesystem::path& file);
    /// Hand-ins are plain text from then on. Errors: those of forgetCourse().
    [[nodiscard]] Result<void> giveUpCourse();

    /// Keeps a draft at once (callers debounce). Empty text removes it.
    bool saveDraft(const std::string& key, const QString& text);
    [[nodiscard]] QString draft(const std::string& key) const;

Q_SIGNALS:
    /// An event was stored; the state is new.
    void stateChanged();
    /// The last change is durable since this UTC time.
    void saved(qint64 utcMs);
    void failed(const foresight::Error& error);
    /// The mirror fell behind or has caught up; see Ledger::mirrorState().
    void mirrorChanged();

private:
    struct Parts;
    explicit StudentSession(std::unique_ptr<Parts> parts);
    bool done(const Result<void>& result);
    void refreshText();
    std::unique_ptr<Parts> m_parts;
    int m_latestAttempt = 1;
};

} // namespace foresight::ui
