// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/main_window.h"

#include "core/base/error_text.h"
#include "ui/dialogs.h"
#include "ui/handbook_page.h"
#include "ui/handbook_window.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/area_stack.h"
#include "ui/student/error_page.h"
#include "ui/student/first_start_page.h"
#include "ui/student/lab_view.h"
#include "ui/student/library_page.h"
#include "ui/student/opening_page.h"
#include "ui/student/record_page.h"
#include "ui/student/settings_page.h"
#include "ui/student/student_menus.h"
#include "ui/student/tour.h"

#include "foresight_version.h"

#include <QMenuBar>
#include <QPushButton>

#include <algorithm>
#include <iterator>
#include <utility>

// The screens beside the lab. Each is made when it is first shown: a start pays for the one it shows.
namespace foresight::ui {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kTextStep = 10;

template <typename Page, typename Make, typename Connect>
Page& made(Page*& page, AreaStack& areas, Make make, Connect connectIt)
{
    if (page == nullptr) {
        page = make();
        areas.add(page);
        connectIt(page);
    }
    return *page;
}

} // namespace

ErrorPage& MainWindow::errorPage()
{
    return made(
        m_errorPage, *m_areas, [] { return new ErrorPage; },
        [this](ErrorPage* page) {
            connect(page, &ErrorPage::retryRequested, this, [this] {
                const auto retry = m_retry; // showing the next screen replaces it
                retry();
            });
            connect(page, &ErrorPage::labsRequested, this, &MainWindow::showLibrary);
        });
}

FirstStartPage& MainWindow::firstStartPage()
{
    return made(
        m_firstStart, *m_areas, [] { return new FirstStartPage; },
        [this](FirstStartPage* page) { connect(page, &FirstStartPage::learnerGiven, this, &MainWindow::useLearner); });
}

RecordPage& MainWindow::recordPage()
{
    return made(
        m_record, *m_areas, [] { return new RecordPage; }, [](RecordPage*) {});
}

HandbookPage& MainWindow::handbookPage()
{
    return made(
        m_handbook, *m_areas,
        [this] {
            const HandbookPlace place = helpPlace();
            return new HandbookPage(place.file, place.language);
        },
        [](HandbookPage*) {});
}

HandbookPlace MainWindow::helpPlace() const
{
    return {m_places.handbook / "student.html", m_language.code(), helpAnchor(), tr("Handbook")};
}

SettingsPage& MainWindow::settingsPage()
{
    return made(
        m_settingsPage, *m_areas, [this] { return new SettingsPage(Language::codes(m_places.translations)); },
        [this](SettingsPage* page) {
            connect(page, &SettingsPage::appearanceChanged, this, &MainWindow::useAppearance);
            connect(page, &SettingsPage::learnerChangeRequested, this, &MainWindow::showFirstStart);
            // Later, because the page that asks goes.
            connect(page, &SettingsPage::languageChanged, this, &MainWindow::useLanguage, Qt::QueuedConnection);
        });
}

OpeningPage& MainWindow::openingPage()
{
    return made(
        m_openingPage, *m_areas, [] { return new OpeningPage; }, [](OpeningPage*) {});
}

void MainWindow::showError(const Error& error, std::function<void()> retry, bool canLeave, const QString& lead)
{
    m_retry = std::move(retry);
    ErrorPage& page = errorPage();
    const std::filesystem::path ledger =
        m_settings ? Ledger::fileFor(m_places.dataDir, m_settings->learner().id) : std::filesystem::path();
    const bool damaged = RestoreDesk::helps(error, ledger);
    const bool isLocked = !damaged && UnlockDesk::helps(error, ledger);
    page.setError(error, canLeave,
                  damaged    ? tr("The file that keeps your work is damaged or missing. What can be brought back is "
                                     "said below.")
                  : isLocked ? UnlockDesk::lead(error, m_locale)
                             : lead);
    if (damaged) {
        const auto storage = storageUnderPolicy();
        m_restoreDesk.offer(page, {ledger, storage ? storage->mirror : std::filesystem::path(), m_places.labs,
                                   coreText(m_language.code()), m_locale});
    } else if (isLocked) {
        m_unlockDesk.offer(page, ledger);
    }
    showPage(&page, page.title());
}

void MainWindow::goOnRestored(const QString& notice)
{
    m_areas->setNotice(notice);
    if (m_areas->shown() == m_errorPage) {
        const auto retry = m_retry; // showing the next screen replaces it
        retry();
    }
}

/// A full disk is said beside the step; a folder that is gone concerns everything that is typed from now on.
void MainWindow::noteFailure(const Error& error)
{
    constexpr ErrorCode kGone[] = {ErrorCode::FileMissing,      ErrorCode::FileUnreadable,
                                   ErrorCode::FileUnwritable,   ErrorCode::FileSystemReadOnly,
                                   ErrorCode::DatabaseReadOnly, ErrorCode::DatabaseFailed};
    if (std::find(std::begin(kGone), std::end(kGone), error.code) == std::end(kGone)) {
        return;
    }
    m_awayNotice =
        tr("The folder with your work cannot be used now. What you type stays in this window: leave it open. "
           "Saving goes on when the folder is back.");
    m_areas->setNotice(m_awayNotice);
}

void MainWindow::showFirstStart()
{
    if (!m_settings) {
        start(m_wanted); // there is nowhere to keep a name yet
        return;
    }
    FirstStartPage& page = firstStartPage();
    page.setLearner(m_settings->learner());
    showPage(&page, page.title());
    page.focusFirst();
}

void MainWindow::showRecord()
{
    if (m_labView != nullptr) {
        m_labView->session().letOthersRead();
    }
    RecordPage& page = recordPage();
    page.awaitRecord();
    showPage(&page, page.title());
    m_afterRecord = nullptr;
    const auto today = static_cast<std::uint32_t>(m_clock.utcMs() / kDayMs); // other review questions every day
    m_recordReading.begin([places = m_places, learner = m_settings->learner(), language = coreText(m_language.code()),
                           locale = m_locale, mirror = mirrorUnderPolicy(), today](const std::stop_token& stop) {
        const auto labs = listLabs(places.labs, language);
        return readRecord(places.dataDir, learner, labs, locale, today, mirror, stop);
    });
}

void MainWindow::takeRecord(Result<LearnerRecord> record)
{
    const auto goOn = std::exchange(m_afterRecord, nullptr);
    if (!record) {
        showError(
            record.error(), [this] { showRecord(); }, true);
        return;
    }
    recordPage().setRecord(std::move(*record));
    if (goOn) {
        goOn();
    }
}

void MainWindow::showHandbook(const QString& anchor)
{
    showPage(&handbookPage(), tr("Handbook"));
    handbookPage().showAnchor(anchor);
}

void MainWindow::showTour()
{
    const auto at = [this](const char* name) { return m_areas->findChild<QWidget*>(QLatin1String(name)); };
    std::vector<Tour::Stop> stops;
    if (m_labView != nullptr && m_areas->shown() == m_labView) {
        stops = {
            {at("stepRailFrame"), tr("The way through the lab"),
             tr("Each act asks for a prediction first, then opens the simulator, the reveal and the equation. Steps "
                "that are done can be read again at any time.")},
            {at("primaryPushButton"), tr("One button goes on"),
             tr("It says what happens next. While it cannot be pressed, the words beside it say what is missing. "
                "Ctrl+Enter presses it.")},
            {at("statusStripFrame"), tr("Where you stand"),
             tr("What you locked, and when your work was last saved. You can close the window at any time; the lab "
                "opens where you left it.")}};
    } else {
        stops = {{m_areas->shown(), tr("This screen"), tr("Work through it from top to bottom.")},
                 {menuBar(), tr("The menus"),
                  tr("Text size, contrast and language are in View, Settings. Everything that is recorded about you is "
                     "in Record.")},
                 {menuBar(), tr("Help"), tr("F1 opens the handbook at the place that is about the screen in view.")}};
        if (QWidget* open = m_library->findChild<QPushButton*>(); open != nullptr && open->isVisible()) {
            stops[0] = {open, tr("Your labs"),
                        tr("A card for each lab, with the time it takes and how far you are. This button opens it.")};
        }
    }
    new Tour(std::move(stops), this);
}

void MainWindow::showSettings()
{
    SettingsPage& page = settingsPage();
    page.setAppearance(Theme::current().appearance());
    page.setLanguage(m_language.code());
    page.setLearner(m_settings ? m_settings->learner() : Learner{}, qtText(m_places.dataDir.string()));
    page.setFailure({});
    showPage(&page, page.title());
}

void MainWindow::showAbout()
{
    const QString about = tr("Foresight %1\nCourseware with locked predictions.\nLicence: GPL 3.0 or later.")
                              .arg(QLatin1String(FORESIGHT_VERSION));
    const QString policy = policyText();
    Dialogs::instance().inform(this, tr("About Foresight"),
                               policy.isEmpty() ? about : about + QLatin1String("\n\n") + policy);
}

void MainWindow::showAppearance(const Appearance& appearance)
{
    Theme::current().apply(appearance);
    followAppearance();
}

void MainWindow::useAppearance(const Appearance& appearance)
{
    showAppearance(appearanceUnderPolicy(appearance));
    if (!m_settings) {
        return;
    }
    Appearance own = appearance;
    if (policySetsTheme()) {
        own.theme = m_settings->appearance().theme; // theirs again where no policy decides
    }
    const auto kept = m_settings->setAppearance(own);
    settingsPage().setFailure(kept ? QString() : qtText(errorLine(kept.error())));
}

void MainWindow::stepText(int direction)
{
    Appearance appearance = Theme::current().appearance();
    appearance.textPercent =
        direction == 0 ? 100 : std::clamp(appearance.textPercent + direction * kTextStep, 100, 200);
    useAppearance(appearance);
}

void MainWindow::followAppearance()
{
    const Appearance& appearance = Theme::current().appearance();
    m_menus->setAppearance(appearance);
    if (m_settingsPage != nullptr) {
        m_settingsPage->setAppearance(appearance);
    }
    m_areas->refreshIcons();
}

} // namespace foresight::ui
