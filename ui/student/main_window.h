// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/lab/lab_library.h"
#include "ui/language.h"
#include "ui/student/app_settings.h"
#include "ui/student/learner_record.h"
#include "ui/student/leave_guard.h"
#include "ui/student/library_reader.h"
#include "ui/student/opening_job.h"
#include "ui/student/restore_desk.h"
#include "ui/student/student_session.h"
#include "ui/student/unlock_desk.h"

#include <QLocale>
#include <QMainWindow>

#include <functional>
#include <optional>

namespace foresight::ui {

class AreaStack;
class ErrorPage;
class FirstStartPage;
class HandbookPage;
struct HandbookPlace;
class LabView;
class LibraryPage;
class OpeningPage;
class RecordPage;
class SettingsPage;
class StudentMenus;

/// Where the student program finds and keeps things.
struct StudentPlaces
{
    std::filesystem::path dataDir;           ///< settings, ledgers, the installation's key
    std::vector<std::filesystem::path> labs; ///< see labPath()
    std::filesystem::path handbook;          ///< <share>/foresight/handbook
    std::filesystem::path translations;      ///< <share>/foresight/translations
};

/// The student program's window: first start, library, one open lab, and the screens around it. Whatever is wrong with
/// the world at start is a screen too, never a dialog and never a crash.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `reader` is how whoever sits here writes numbers and dates, and which language to begin with.
    MainWindow(StudentPlaces places, const Clock& clock, const QLocale& reader, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the first screen; `lab` (an id or a folder, may be empty) is opened as soon as the learner is known.
    void start(const QString& lab = {});
    /// Comes to the front for another start of the program, with the lab it named or nothing.
    void raiseFor(const QString& lab);
    /// The lab that is open; null when none is.
    [[nodiscard]] LabView* labView() const { return m_labView; }

    /// Whether a lab is being opened, beside the window; labView() is null until it is there.
    [[nodiscard]] bool isOpening() const;
    /// Whether the learner's record is being read, beside the window.
    [[nodiscard]] bool isReadingRecord() const { return m_recordReading.isWanted(); }
    /// See OpeningJob::setOpener().
    void setOpener(OpeningJob::Opener opener) { m_opening.setOpener(std::move(opener)); }

    void showLibrary();
    void showLab();
    /// Opens a lab in place of the one that is open; where this computer forgets, asks for a hand-in of that one first.
    void openLab(const QString& idOrFolder, const AttemptWish& wish = {});
    void showRecord();
    void showHandbook(const QString& anchor);
    void showSettings();
    void showFirstStart();
    /// Three places of the screen in view, with what they are for.
    void showTour();
    /// Speaks another language at once, on every screen, and keeps the choice. A lab that is open stays at its step.
    void useLanguage(const QString& code);
    /// Writes what was typed and is not written yet, and where this computer forgets also the hand-in that a policy has
    /// a folder for; for the end of a session, which may come at any moment. Asks nothing.
    void keepTyped();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void speak();
    void makeAnew();
    void makePages();
    [[nodiscard]] ErrorPage& errorPage();
    [[nodiscard]] FirstStartPage& firstStartPage();
    [[nodiscard]] RecordPage& recordPage();
    [[nodiscard]] HandbookPage& handbookPage();
    [[nodiscard]] SettingsPage& settingsPage();
    void connectMenus();
    void connectPages();
    [[nodiscard]] LabTerms labTerms() const;
    [[nodiscard]] Result<StoragePlan> storageUnderPolicy() const;
    [[nodiscard]] std::filesystem::path mirrorUnderPolicy() const;
    [[nodiscard]] OpeningPage& openingPage();
    [[nodiscard]] bool isAside(const QWidget* page) const;
    void tellOpening();
    void showOpening();
    void takeOpened(std::unique_ptr<StudentSession>& session);
    void tellNotOpened(const Error& error);
    void takeRecord(Result<LearnerRecord> record);
    [[nodiscard]] bool mayLeaveLab();
    void connectLab();
    void closeLab();
    void showPage(QWidget* page, const QString& title);
    void showError(const Error& error, std::function<void()> retry, bool canLeave, const QString& lead = {});
    void goOnRestored(const QString& notice);
    void noteFailure(const Error& error);
    void showStep();
    void refreshPrimary();
    void leaveArea();
    void useLearner(const Learner& learner);
    void showAppearance(const Appearance& appearance);
    void useAppearance(const Appearance& appearance);
    void stepText(int direction);
    void showFirst();
    void fillLibrary(const Library& library);
    void followAppearance();
    void showAbout();
    [[nodiscard]] bool known() const;
    [[nodiscard]] QString helpAnchor() const;
    [[nodiscard]] HandbookPlace helpPlace() const;

    StudentPlaces m_places;
    const Clock& m_clock;
    QLocale m_reader;
    QLocale m_locale; ///< of the language spoken
    Language m_language;
    std::optional<AppSettings> m_settings;
    LibraryReader m_libraryReader;
    RestoreDesk m_restoreDesk;
    UnlockDesk m_unlockDesk;
    OpeningJob m_opening;
    std::function<void()> m_afterOpening;
    Beside<Result<LearnerRecord>> m_recordReading;
    std::function<void()> m_afterRecord;
    LeaveGuard m_leaveGuard;
    bool m_ending = false; ///< the session was said to end
    QString m_wanted;
    AttemptWish m_wish;   ///< of what is wanted
    QString m_awayNotice; ///< that the work folder cannot be used
    std::function<void()> m_retry;
    StudentMenus* m_menus = nullptr;
    AreaStack* m_areas = nullptr;
    LibraryPage* m_library = nullptr;
    // Made when first shown:
    ErrorPage* m_errorPage = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    RecordPage* m_record = nullptr;
    HandbookPage* m_handbook = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    OpeningPage* m_openingPage = nullptr;
    LabView* m_labView = nullptr;
};

} // namespace foresight::ui
