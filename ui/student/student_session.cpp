// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/student_session.h"

#include "core/lab/placement.h"
#include "core/session/remembering_store.h"
#include "ui/qt_text.h"
#include "ui/student/attempt_reading.h"

#include "foresight_version.h"

#include <algorithm>
#include <optional>

namespace foresight::ui {

namespace {

std::string programName()
{
    return "foresight " FORESIGHT_VERSION;
}

/// The course that the data folder knows; none when its file cannot be read, which the hand-in will tell.
std::string courseIn(const std::filesystem::path& dataDir)
{
    const auto course = keptCourse(dataDir);
    return course && *course ? (*course)->id : std::string();
}

Result<void> nothing(const Result<Evaluation>& result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

} // namespace

/// Members in the order in which they depend on each other; destroyed in reverse.
struct StudentSession::Parts
{
    const Clock* clock;
    std::filesystem::path dataDir;
    QLocale locale;
    std::shared_ptr<const Lab> lab;
    std::unique_ptr<Ledger> ledger;
    InstallationKey key;
    AttemptInfo attempt;
    std::unique_ptr<RememberingStore> store;
    std::optional<Session> session;
    std::optional<TextRenderer> text;
    std::int64_t shownSeq = 0;
    InstalledLabs labs;
};

StudentSession::StudentSession(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

StudentSession::~StudentSession() = default;

Result<std::unique_ptr<StudentSession>> StudentSession::open(const std::filesystem::path& dataDir,
                                                             const Learner& learner, std::shared_ptr<const Lab> lab,
                                                             const Clock& clock, const QLocale& locale,
                                                             const AttemptWish& wish, const StoragePlan& storage,
                                                             const LabFinders& labs, const std::stop_token& stop)
{
    AttemptReading reading(lab, labs.own, wish);
    auto ledger = Ledger::open(dataDir, learner, false, storage, {&reading, stop});
    if (!ledger) {
        return fail(ledger.error());
    }
    if (!learner.name.empty() && (*ledger)->learner().name != learner.name) {
        if (const auto renamed = (*ledger)->setLearnerName(learner.name); !renamed) {
            return fail(renamed.error());
        }
    }
    auto key = InstallationKey::openOrCreate(dataDir);
    if (!key) {
        return fail(key.error());
    }
    auto attempt = reading.beginOrResume(**ledger, *key, clock, programName());
    if (!attempt) {
        return fail(attempt.error());
    }
    auto own = reading.labOf(*attempt);
    if (!own) {
        return fail(own.error());
    }
    lab = std::move(*own);
    // What is left of an interrupted hand-in keeps nobody from working; where it cannot be ended now, a later start
    // will.
    (void)finishHandIn(**ledger, lab->definition().id);
    auto store = std::make_unique<RememberingStore>((*ledger)->store(*attempt), reading.historyOf(*attempt));
    auto session = Session::resume(lab, *store, clock, attempt->attempt, reading.foldOf(*attempt));
    if (!session) {
        return fail(session.error());
    }
    if (!session->state().started) {
        const auto beginning =
            beginningFor(**ledger, lab->definition(), attempt->attempt, courseIn(dataDir), labs.installed);
        if (!beginning) {
            return fail(beginning.error());
        }
        const auto started = session->start(lab->definition().defaultProfile().id, programName(), false, *beginning);
        if (!started) {
            return fail(started.error());
        }
    }
    if ((*ledger)->isOlderCopy()) { // the note goes into the ledger beside the session: read it back
        const auto noted = (*ledger)->noteOlderCopy(clock);
        session = noted ? Session::resume(lab, *store, clock, attempt->attempt) : fail(noted.error());
        if (!session) {
            return fail(session.error());
        }
    }
    auto parts = std::make_unique<Parts>(Parts{&clock,
                                               dataDir,
                                               locale,
                                               std::move(lab),
                                               std::move(*ledger),
                                               *key,
                                               std::move(*attempt),
                                               std::move(store),
                                               std::move(*session),
                                               {},
                                               0,
                                               labs.installed});
    parts->shownSeq = parts->session->state().lastSeq;
    auto opened = std::unique_ptr<StudentSession>(new StudentSession(std::move(parts)));
    opened->refreshText();
    StudentSession* receiver = opened.get(); // the ledger goes first, and with it the thread that calls
    opened->ledger().onMirrorChange(
        [receiver] { QMetaObject::invokeMethod(receiver, &StudentSession::mirrorChanged, Qt::QueuedConnection); });
    const auto latest = opened->ledger().latestAttempt(opened->lab().id);
    opened->m_latestAttempt = latest && *latest ? (*latest)->attempt : opened->attempt().attempt;
    return opened;
}

const Session& StudentSession::session() const
{
    return *m_parts->session;
}

std::shared_ptr<const Lab> StudentSession::installedLab(const std::string& id) const
{
    return m_parts->labs ? m_parts->labs(id) : nullptr;
}

const TextRenderer& StudentSession::text() const
{
    return *m_parts->text;
}

const Clock& StudentSession::clock() const
{
    return *m_parts->clock;
}

Learner StudentSession::learner() const
{
    return m_parts->ledger->learner();
}

Ledger& StudentSession::ledger()
{
    return *m_parts->ledger;
}

const std::filesystem::path& StudentSession::ledgerFile() const
{
    return m_parts->ledger->file();
}

void StudentSession::letOthersRead() const
{
    m_parts->ledger->letOthersRead();
}

MirrorState StudentSession::mirrorState() const
{
    return m_parts->ledger->mirrorState();
}

const AttemptInfo& StudentSession::attempt() const
{
    return m_parts->attempt;
}

std::vector<HandInRecord> StudentSession::handIns() const
{
    const auto stored = m_parts->ledger->storedEvents(m_parts->attempt);
    return stored ? handInsOf(m_parts->attempt, *stored, &m_parts->key) : std::vector<HandInRecord>();
}

const std::vector<Event>& StudentSession::events() const
{
    return m_parts->store->history().events();
}

QString StudentSession::rendered(const TextSource& text, const std::string& act, const std::string& option) const
{
    return qtText(m_parts->text->render(text, act, option));
}

bool StudentSession::chooseContext(const std::string& context)
{
    return done(m_parts->session->chooseContext(context));
}

bool StudentSession::openAct(const std::string& act)
{
    return done(m_parts->session->openAct(act));
}

bool StudentSession::lockPrediction(const std::string& act, const std::string& answer, Confidence confidence,
                                    const QString& reason, const std::optional<double>& placed)
{
    return done(m_parts->session->lockPrediction(act, answer, confidence, coreText(reason), placed));
}

bool StudentSession::openSimulator(const std::string& act)
{
    return done(m_parts->session->openSimulator(act));
}

bool StudentSession::explore(const std::string& act, const Settings& changes)
{
    return done(nothing(m_parts->session->explore(act, changes)));
}

bool StudentSession::saveBookmark(const std::string& act)
{
    return done(m_parts->session->saveBookmark(act));
}

bool StudentSession::recordObservation(const std::string& act, const std::string& output, double value)
{
    return done(m_parts->session->recordObservation(act, output, value));
}

bool StudentSession::reveal(const std::string& act)
{
    return done(m_parts->session->reveal(act));
}

bool StudentSession::answerReflection(const std::string& act, const std::string& answer)
{
    return done(m_parts->session->answerReflection(act, answer));
}

bool StudentSession::openEquation(const std::string& act)
{
    return done(m_parts->session->openEquation(act));
}

bool StudentSession::finishAct(const std::string& act)
{
    return done(m_parts->session->finishAct(act));
}

bool StudentSession::finishLab()
{
    return done(m_parts->session->finishLab());
}

bool StudentSession::addNote(const std::string& act, const std::string& about, const QString& text)
{
    return done(m_parts->session->addNote(act, about, coreText(text)));
}

Result<HandInResult> StudentSession::handIn(const std::filesystem::path& target)
{
    const auto sealedFor = course();
    if (!sealedFor) {
        return fail(sealedFor.error());
    }
    auto result = foresight::handIn(*m_parts->ledger, *m_parts->lab, m_parts->key, *m_parts->clock, target,
                                    m_parts->attempt.attempt, *sealedFor ? &**sealedFor : nullptr);
    if (!result) {
        return result;
    }
    // The event was written beside the session, together with the file: read it back.
    auto session = Session::resume(m_parts->lab, *m_parts->store, *m_parts->clock, m_parts->attempt.attempt);
    if (session) {
        m_parts->session = std::move(*session);
        done({});
    } else {
        done(fail(session.error()));
    }
    return result;
}

Result<HandInResult> StudentSession::saveHandIn(const std::filesystem::path& target)
{
    if (state().finished) {
        return handIn(target);
    }
    const auto sealedFor = course();
    return sealedFor ? exportSubmission(*m_parts->ledger, lab().id, m_parts->key, *m_parts->clock, target,
                                        *sealedFor ? &**sealedFor : nullptr)
                     : fail(sealedFor.error());
}

Result<std::optional<StudentCourse>> StudentSession::course() const
{
    return keptCourse(m_parts->dataDir);
}

Result<void> StudentSession::takeCourse(const std::filesystem::path& file)
{
    const auto read = readStudentCourse(file);
    return read ? keepCourse(m_parts->dataDir, *read) : fail(read.error());
}

Result<void> StudentSession::giveUpCourse()
{
    return forgetCourse(m_parts->dataDir);
}

bool StudentSession::saveDraft(const std::string& key, const QString& text)
{
    const auto kept = m_parts->session->saveDraft(key, coreText(text));
    if (!kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    Q_EMIT saved(m_parts->clock->utcMs());
    return true;
}

QString StudentSession::draft(const std::string& key) const
{
    const auto drafts = m_parts->session->drafts();
    const auto it = drafts.find(key);
    return it == drafts.end() ? QString() : qtText(it->second);
}

bool StudentSession::done(const Result<void>& result)
{
    // A command may have stored events before it failed (an explored change, then a mission): show what is kept.
    const bool moved = state().lastSeq != m_parts->shownSeq;
    if (moved) {
        m_parts->shownSeq = state().lastSeq;
        refreshText();
        Q_EMIT stateChanged();
        Q_EMIT saved(state().lastUtcMs);
    }
    if (!result) {
        Q_EMIT failed(result.error());
        return false;
    }
    return true;
}

void StudentSession::refreshText()
{
    const Scenario scenario = session().scenario();
    if (!m_parts->text || m_parts->text->scenario() != scenario) {
        m_parts->text.emplace(m_parts->lab, scenario, m_parts->locale);
    }
    for (const Act& act : lab().acts) {
        const ActState& state = this->state().act(act.id);
        if (state.lastLook) {
            m_parts->text->setCurrent(act.id, state.lastLook->settings);
        }
        if (state.prediction) {
            const auto& placed = state.prediction->placed;
            m_parts->text->setPrediction(act.id, state.prediction->answer,
                                         placed ? placedQuantity(*m_parts->text, act, *placed) : std::nullopt);
        }
    }
}

} // namespace foresight::ui
