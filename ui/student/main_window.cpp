// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/main_window.h"

#include "core/base/error_text.h"
#include "ui/handbook_page.h"
#include "ui/handbook_window.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/student/area_stack.h"
#include "ui/student/error_page.h"
#include "ui/student/first_start_page.h"
#include "ui/student/lab_progress.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/library_page.h"
#include "ui/student/record_page.h"
#include "ui/student/settings_page.h"
#include "ui/student/step_page.h"
#include "ui/student/step_words.h"
#include "ui/student/student_menus.h"
#include "ui/student/student_session.h"

#include <QCloseEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QUndoGroup>

namespace foresight::ui {

namespace {

constexpr QSize kFirstSize(1200, 760);
constexpr QSize kLeastSize(480, 320);

} // namespace

MainWindow::MainWindow(StudentPlaces places, const Clock& clock, const QLocale& reader, QWidget* parent)
    : QMainWindow(parent), m_places(std::move(places)), m_clock(clock), m_reader(reader), m_locale(reader),
      m_restoreDesk(clock), m_unlockDesk(clock),
      m_recordReading([this](Result<LearnerRecord> record) { takeRecord(std::move(record)); },
                      [this] { recordPage().showWaiting(); })
{
    setObjectName(QStringLiteral("studentMainWindow"));
    setWindowTitle(tr("Foresight"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/foresight.svg")));
    setMinimumSize(kLeastSize);
    // The look comes before the first widget: a style sheet put over widgets that are there styles each of them again.
    if (auto settings = AppSettings::open(m_places.dataDir)) {
        m_settings = std::move(*settings);
        Theme::current().apply(appearanceUnderPolicy(m_settings->appearance()));
    }
    speak();
    m_menus = new StudentMenus(*this);
    makePages();
    connectMenus();
    connectPages();
    new DialogHelp(*this, [this] { return helpPlace(); });
    resize(screen() != nullptr ? kFirstSize.boundedTo(screen()->availableSize()) : kFirstSize);
}

MainWindow::~MainWindow()
{
    closeLab();
}

void MainWindow::speak()
{
    const QStringList codes = Language::codes(m_places.translations);
    const QString set = languageUnderPolicy(codes);
    const QString chosen = !set.isEmpty() || !m_settings ? set : m_settings->language();
    const bool known = codes.contains(chosen);
    const QString code = known ? chosen : Language::best(codes, m_reader.uiLanguages());
    m_language.use(code, m_places.translations);
    // Whoever has chosen no language keeps their own numbers, also where nobody has translated the words.
    m_locale = known ? Language::locale(code, m_reader) : Language::locale(m_reader.name(), m_reader);
    QLocale::setDefault(m_locale); // what assistive technology is told, and what widgets of their own accord write
}

void MainWindow::useLanguage(const QString& code)
{
    if (m_settings) {
        const auto kept = m_settings->setLanguage(code);
        if (!kept) {
            settingsPage().setFailure(qtText(errorLine(kept.error())));
            return;
        }
    }
    const bool fromSettings = m_areas->shown() == m_settingsPage;
    const std::optional<Step> step =
        m_labView != nullptr ? std::optional(m_labView->wizard().shownStep()) : std::nullopt;
    const QString lab = m_labView != nullptr ? qtText(m_labView->session().lab().id) : QString();
    const auto goOn = [this, step, fromSettings] {
        if (step && m_labView != nullptr) {
            m_labView->wizard().showStep(*step);
        }
        if (fromSettings) {
            showSettings();
            settingsPage().focusLanguage();
        }
    };
    speak();
    makeAnew();
    if (step) {
        openLab(lab);
        m_afterOpening = goOn;
    } else {
        showFirst();
        goOn();
    }
}

void MainWindow::makeAnew()
{
    closeLab();
    m_recordReading.giveUp();
    delete m_areas; // and every page in it
    m_areas = nullptr;
    m_errorPage = nullptr;
    m_firstStart = nullptr;
    m_record = nullptr;
    m_handbook = nullptr;
    m_settingsPage = nullptr;
    m_openingPage = nullptr;
    delete m_menus;
    setMenuBar(new QMenuBar(this)); // clearing the old one would keep its menus
    m_menus = new StudentMenus(*this);
    makePages();
    connectMenus();
    connectPages();
    followAppearance();
}

void MainWindow::makePages()
{
    m_areas = new AreaStack(this);
    m_library = new LibraryPage(m_locale);
    m_areas->add(m_library);
    m_areas->setBanner(m_leaveGuard.banner(), m_leaveGuard.isAdvice());
    setCentralWidget(m_areas);
}

void MainWindow::connectMenus()
{
    const auto inWizard = [this](auto member) {
        return [this, member] {
            if (m_labView != nullptr) {
                (m_labView->wizard().*member)();
            }
        };
    };
    connect(m_menus, &StudentMenus::labsRequested, this, &MainWindow::showLibrary);
    connect(m_menus, &StudentMenus::labRequested, this, &MainWindow::showLab);
    connect(m_menus, &StudentMenus::previousRequested, this, inWizard(&LabWizard::showPrevious));
    connect(m_menus, &StudentMenus::nextRequested, this, inWizard(&LabWizard::showNext));
    connect(m_menus, &StudentMenus::primaryRequested, this, inWizard(&LabWizard::activatePrimary));
    connect(m_menus, &StudentMenus::paneRequested, this, inWizard(&LabWizard::focusNextPane));
    connect(m_menus, &StudentMenus::textStepRequested, this, &MainWindow::stepText);
    connect(m_menus, &StudentMenus::themeRequested, this, [this](ThemeChoice choice) {
        Appearance appearance = Theme::current().appearance();
        appearance.theme = choice;
        useAppearance(appearance);
    });
    connect(m_menus, &StudentMenus::motionRequested, this, [this](bool reduced) {
        Appearance appearance = Theme::current().appearance();
        appearance.reducedMotion = reduced;
        useAppearance(appearance);
    });
    connect(m_menus, &StudentMenus::settingsRequested, this, &MainWindow::showSettings);
    connect(m_menus, &StudentMenus::recordRequested, this, &MainWindow::showRecord);
    connect(m_menus, &StudentMenus::recordExportRequested, this, [this] {
        showRecord();
        m_afterRecord = [this] { recordPage().exportAsText(); };
    });
    connect(m_menus, &StudentMenus::learnerRequested, this, &MainWindow::showFirstStart);
    connect(m_menus, &StudentMenus::handbookRequested, this, [this] { showHandbook(helpAnchor()); });
    connect(m_menus, &StudentMenus::keysRequested, this, [this] { showHandbook(QStringLiteral("keys")); });
    connect(m_menus, &StudentMenus::tourRequested, this, &MainWindow::showTour);
    connect(m_menus, &StudentMenus::aboutRequested, this, &MainWindow::showAbout);
}

void MainWindow::connectPages()
{
    connect(m_areas, &AreaStack::backRequested, this, &MainWindow::leaveArea);
    connect(&m_libraryReader, &LibraryReader::done, this, &MainWindow::fillLibrary, Qt::UniqueConnection);
    connect(&m_restoreDesk, &RestoreDesk::restored, this, &MainWindow::goOnRestored, Qt::UniqueConnection);
    connect(&m_unlockDesk, &UnlockDesk::unlocked, this, &MainWindow::goOnRestored, Qt::UniqueConnection);
    connect(&m_opening, &OpeningJob::slow, this, &MainWindow::tellOpening, Qt::UniqueConnection);
    connect(&m_opening, &OpeningJob::opened, this, &MainWindow::takeOpened, Qt::UniqueConnection);
    connect(&m_opening, &OpeningJob::failed, this, &MainWindow::tellNotOpened, Qt::UniqueConnection);
    connect(m_library, &LibraryPage::labRequested, this, &MainWindow::openLab, Qt::QueuedConnection);
    connect(m_library, &LibraryPage::retryRequested, this, &MainWindow::showLibrary, Qt::QueuedConnection);
}

bool MainWindow::known() const
{
    return m_settings && !m_settings->learner().id.empty();
}

void MainWindow::start(const QString& lab)
{
    m_wanted = lab;
    if (!m_settings) {
        auto settings = AppSettings::open(m_places.dataDir);
        if (!settings) {
            showAppearance(Theme::current().appearance());
            showError(
                settings.error(), [this] { start(m_wanted); }, false,
                tr("Your settings and your work are kept in one folder, the data folder, and it cannot be used now. To "
                   "keep them elsewhere, start the program with --data-dir and the name of a folder."));
            return;
        }
        m_settings = std::move(*settings);
        Theme::current().apply(appearanceUnderPolicy(m_settings->appearance()));
    }
    if (const auto storage = storageUnderPolicy()) {
        m_leaveGuard.useStorage(*storage);
        m_areas->setBanner(m_leaveGuard.banner(), m_leaveGuard.isAdvice());
    }
    followAppearance();
    restoreGeometry(m_settings->windowGeometry());
    showFirst();
}

void MainWindow::showFirst()
{
    if (!known()) {
        showFirstStart();
    } else if (m_wanted.isEmpty()) {
        showLibrary();
    } else {
        openLab(m_wanted);
    }
}

void MainWindow::raiseFor(const QString& lab)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!lab.isEmpty() && known()) {
        openLab(lab);
    }
}

void MainWindow::showPage(QWidget* page, const QString& title)
{
    const bool inLab = m_labView != nullptr && page == m_labView;
    if (page != m_record) {
        m_recordReading.giveUp(); // and with it what keeps the ledger from being written
    }
    m_areas->show(page, isAside(page),
                  m_labView != nullptr || isOpening() ? tr("Back to the lab")
                                                      : (known() ? tr("Back to the labs") : tr("Back")));
    m_menus->setState(inLab, m_labView != nullptr, known());
    setWindowTitle(title.isEmpty() ? tr("Foresight") : tr("%1 - Foresight", "screen").arg(title));
    if (auto* area = qobject_cast<AreaPage*>(page)) {
        area->focusTop();
    }
}

bool MainWindow::isAside(const QWidget* page) const
{
    return page == m_record || page == m_handbook || page == m_settingsPage;
}

void MainWindow::useLearner(const Learner& learner)
{
    if (!mayLeaveLab()) {
        return;
    }
    const auto kept = m_settings->setLearner(learner);
    if (!kept) {
        firstStartPage().setFailure(qtText(errorLine(kept.error())));
        return;
    }
    closeLab();
    if (m_wanted.isEmpty()) {
        showLibrary();
    } else {
        openLab(m_wanted);
    }
}

void MainWindow::showLibrary()
{
    m_wanted.clear();
    m_opening.giveUp();
    if (m_labView != nullptr) {
        m_labView->session().letOthersRead();
    }
    showPage(m_library, m_library->title());
    m_library->awaitLabs();
    m_libraryReader.read({m_places.labs, coreText(m_language.code()), m_locale, m_places.dataDir, m_settings->learner(),
                          labTerms(), mirrorUnderPolicy()});
}

void MainWindow::fillLibrary(const Library& library)
{
    if (library.progress) {
        m_library->setLabs(library.labs, *library.progress, m_places.labs);
    } else if (m_areas->shown() == m_library) {
        showError(
            library.progress.error(), [this] { showLibrary(); }, false);
    }
}

void MainWindow::leaveArea()
{
    if (m_labView != nullptr) {
        showLab();
    } else if (isOpening()) {
        showOpening();
    } else {
        m_settings ? showFirst() : start(m_wanted);
    }
}

QString MainWindow::helpAnchor() const
{
    const QWidget* page = m_areas->shown();
    if (m_labView != nullptr && page == m_labView) {
        return m_labView->wizard().shownPage().helpAnchor();
    }
    if (page == m_record) {
        return QStringLiteral("record");
    }
    if (page == m_settingsPage) {
        return QStringLiteral("settings");
    }
    return page == m_errorPage ? QStringLiteral("errors") : QString();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_labView != nullptr) {
        m_labView->leave();
    }
    if (!mayLeaveLab()) {
        event->ignore();
        return;
    }
    if (m_settings) {
        (void)m_settings->setWindowGeometry(saveGeometry()); // where the window stood is no loss
    }
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_areas->showsWayBack()) {
        leaveArea();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace foresight::ui
