// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/main_window.h"

#include "core/base/error_text.h"
#include "ui/handbook_page.h"
#include "ui/qt_text.h"
#include "ui/student/area_stack.h"
#include "ui/student/error_page.h"
#include "ui/student/first_start_page.h"
#include "ui/student/learner_record.h"
#include "ui/student/record_page.h"
#include "ui/student/settings_page.h"
#include "ui/student/student_menus.h"

// The screens beside the lab. Each is made when it is first shown: a start pays for the one it shows.
namespace foresight::ui {

namespace {

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
        m_handbook, *m_areas, [this] { return new HandbookPage(m_places.handbook / "student.html"); },
        [](HandbookPage*) {});
}

SettingsPage& MainWindow::settingsPage()
{
    return made(
        m_settingsPage, *m_areas, [this] { return new SettingsPage(AppSettings::languages(m_places.translations)); },
        [this](SettingsPage* page) {
            connect(page, &SettingsPage::appearanceChanged, this, &MainWindow::useAppearance);
            connect(page, &SettingsPage::learnerChangeRequested, this, &MainWindow::showFirstStart);
            connect(page, &SettingsPage::languageChanged, this, [this, page](const QString& code) {
                const auto kept = m_settings ? m_settings->setLanguage(code) : Result<void>();
                page->setFailure(kept ? QString() : qtText(errorLine(kept.error())));
            });
        });
}

void MainWindow::showError(const Error& error, std::function<void()> retry, bool canLeave, const QString& lead)
{
    m_retry = std::move(retry);
    ErrorPage& page = errorPage();
    page.setError(error, canLeave, lead);
    showPage(&page, page.title());
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
    const auto labs = listLabs(m_places.labs, coreText(m_settings->language()));
    const auto record = readRecord(m_places.dataDir, m_settings->learner(), labs, m_locale);
    if (!record) {
        showError(
            record.error(), [this] { showRecord(); }, true);
        return;
    }
    RecordPage& page = recordPage();
    page.setRecord(*record);
    showPage(&page, page.title());
}

void MainWindow::showHandbook(const QString& anchor)
{
    showPage(&handbookPage(), tr("Handbook"));
    handbookPage().showAnchor(anchor);
}

void MainWindow::showSettings()
{
    SettingsPage& page = settingsPage();
    page.setAppearance(Theme::current().appearance());
    page.setLanguage(m_settings ? m_settings->language() : QString());
    page.setLearner(m_settings ? m_settings->learner() : Learner{}, qtText(m_places.dataDir.string()));
    page.setFailure({});
    showPage(&page, page.title());
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
