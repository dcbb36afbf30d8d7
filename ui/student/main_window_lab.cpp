// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/main_window.h"

#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/area_stack.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/library_page.h"
#include "ui/student/opening_page.h"
#include "ui/student/step_page.h"
#include "ui/student/step_words.h"
#include "ui/student/student_menus.h"

#include <QGuiApplication>
#include <QUndoGroup>

#include <utility>

// The lab that is open, how it comes to be and how it is left.
namespace foresight::ui {

void MainWindow::openLab(const QString& idOrFolder, const AttemptWish& wish)
{
    if (m_labView != nullptr && m_labView->shows(idOrFolder, wish)) {
        m_wanted = idOrFolder;
        m_opening.giveUp();
        showLab();
        return;
    }
    OpeningRequest request;
    request.lab = coreText(idOrFolder);
    request.labs = m_places.labs;
    request.language = coreText(m_language.code());
    request.dataDir = m_places.dataDir;
    request.learner = m_settings->learner();
    request.clock = &m_clock;
    request.locale = m_locale;
    request.wish = wish;
    request.policy = policyInForce().settings;
    request.terms = labTerms();
    if (isOpening() && m_opening.wanted()->isSameWork(request)) {
        return; // asked for twice
    }
    if (!mayLeaveLab()) {
        return;
    }
    m_wanted = idOrFolder;
    m_wish = wish;
    const QWidget* shown = m_areas->shown();
    const bool stays = shown != m_labView && (shown != m_library || m_library->isFilled());
    closeLab();
    m_libraryReader.giveUp(); // who reads keeps who opens from writing
    m_library->stopAwaiting();
    m_opening.begin(request);
    if (!stays) { // otherwise the screen that asked stays until the lab is there, or it takes long
        openingPage().showNothing();
        showPage(&openingPage(), {});
    }
}

bool MainWindow::isOpening() const
{
    return m_opening.wanted().has_value();
}

void MainWindow::tellOpening()
{
    if (!isAside(m_areas->shown())) { // otherwise the way back leads there
        showOpening();
    }
}

void MainWindow::showOpening()
{
    openingPage().showWaiting();
    showPage(&openingPage(), openingPage().title());
}

void MainWindow::takeOpened(std::unique_ptr<StudentSession>& session)
{
    m_labView = new LabView(std::move(session));
    m_areas->add(m_labView);
    connectLab();
    if (isAside(m_areas->shown())) {
        m_menus->setState(false, true, known()); // whoever reads something else goes on reading
    } else {
        showLab();
    }
    if (const auto goOn = std::exchange(m_afterOpening, nullptr)) {
        goOn();
    }
}

void MainWindow::tellNotOpened(const Error& error)
{
    m_afterOpening = nullptr;
    if (!isAside(m_areas->shown())) { // otherwise the way back tries again
        showError(
            error, [this, lab = m_wanted, wish = m_wish] { openLab(lab, wish); }, true);
    }
}

LabTerms MainWindow::labTerms() const
{
    return labTermsFor(policyInForce(), m_places.labs);
}

Result<StoragePlan> MainWindow::storageUnderPolicy() const
{
    return storagePlan(fileSystemAt(m_places.dataDir), policyInForce().settings);
}

std::filesystem::path MainWindow::mirrorUnderPolicy() const
{
    const auto storage = storagePlan({}, policyInForce().settings);
    return storage ? storage->mirror : std::filesystem::path();
}

void MainWindow::connectLab()
{
    LabWizard& wizard = m_labView->wizard();
    connect(&wizard, &LabWizard::shownStepChanged, this, &MainWindow::showStep);
    connect(&wizard, &LabWizard::primaryChanged, this, &MainWindow::refreshPrimary);
    connect(&m_labView->session(), &StudentSession::failed, this, &MainWindow::noteFailure);
    connect(&m_labView->session(), &StudentSession::saved, this, [this] {
        m_ending = false; // the session that was said to end goes on
        if (!m_awayNotice.isEmpty() && m_areas->notice() == m_awayNotice) {
            m_areas->setNotice({});
        }
    });
    // Later, because the view that asks goes.
    connect(
        &wizard, &LabWizard::attemptRequested, this,
        [this, lab = qtText(m_labView->session().lab().id)](const AttemptWish& wish) { openLab(lab, wish); },
        Qt::QueuedConnection);
}

bool MainWindow::mayLeaveLab()
{
    // A log-off cannot be held up: what could be kept was kept when it was announced.
    if (m_labView == nullptr || m_ending || qGuiApp->isSavingSession()) {
        return true;
    }
    m_labView->keep();
    return m_leaveGuard.mayLeave(this, m_labView->session());
}

void MainWindow::keepTyped()
{
    m_ending = true;
    if (m_labView != nullptr) {
        m_labView->keep();
        m_ending = true; // keeping a draft is no sign of somebody working
        m_leaveGuard.keep(m_labView->session());
    }
}

void MainWindow::closeLab()
{
    m_opening.giveUp();
    m_afterOpening = nullptr;
    if (m_labView != nullptr) {
        m_labView->leave();
        m_areas->remove(m_labView);
        delete m_labView;
        m_labView = nullptr;
    }
}

void MainWindow::showLab()
{
    if (m_labView != nullptr) {
        showPage(m_labView, {});
        showStep();
        m_labView->wizard().shownPage().focusTop();
    }
}

void MainWindow::showStep()
{
    if (m_areas->shown() != m_labView) {
        return;
    }
    const LabWizard& wizard = m_labView->wizard();
    const Step& step = wizard.shownStep();
    const QString name = stepTitle(m_labView->session().lab(), step);
    setWindowTitle(tr("%1 - %2 - Foresight", "lab, step").arg(m_labView->title(), name));
    QUndoStack* stack = wizard.shownPage().undoStack();
    if (stack != nullptr) {
        m_menus->undoGroup().addStack(stack);
    }
    m_menus->undoGroup().setActiveStack(stack);
    refreshPrimary();
}

void MainWindow::refreshPrimary()
{
    if (m_labView != nullptr && m_areas->shown() == m_labView) {
        const StepPage& page = m_labView->wizard().shownPage();
        m_menus->setPrimary(page.primaryText(), page.primaryEnabled());
    }
}

} // namespace foresight::ui
