// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/gradebook_window.h"

#include "core/base/text.h"
#include "core/grading/hand_in_files.h"
#include "foresight_version.h"
#include "ui/dialogs.h"
#include "ui/gradebook/area_rail.h"
#include "ui/gradebook/areas/export_area.h"
#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/areas/import_area.h"
#include "ui/gradebook/areas/roster_area.h"
#include "ui/gradebook/gradebook_welcome.h"
#include "ui/handbook_window.h"
#include "ui/labels.h"
#include "ui/language.h"
#include "ui/policy.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace foresight::ui {

GradebookWindow::GradebookWindow(std::vector<std::filesystem::path> labs, const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_session(new GradebookSession(std::move(labs), clock, this)), m_entries(gradebookAreas()),
      m_pages(new QStackedWidget(this)), m_welcome(new GradebookWelcome(this)), m_status(textLabel({}, {}, this))
{
    setObjectName(QStringLiteral("gradebookMainWindow"));
    setWindowTitle(tr("Foresight Gradebook"));
    setAcceptDrops(true);
    resize(1180, 760);
    makeActions();
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makeWork());
    setCentralWidget(m_pages);
    nameWidget(m_status, QStringLiteral("statusLabel"), tr("Status"));
    m_status->setContentsMargins(12, 2, 12, 2);
    m_status->setWordWrap(false); // one line, however narrow the window is
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    statusBar()->addWidget(m_status, 1);
    connectSession();
}

void GradebookWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto slot, bool needsCourse) {
        QAction* action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        if (needsCourse) {
            action->setEnabled(false);
            m_courseActions.append(action);
        }
        return action;
    };
    QMenu* course = menuBar()->addMenu(tr("&Course"));
    add(course, tr("&New course…"), QKeySequence::New, &GradebookWindow::askForCourse, false);
    add(course, tr("New from a course &file…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")),
        &GradebookWindow::createFromFile, false);
    add(course, tr("&Open…"), QKeySequence::Open, &GradebookWindow::openCourse, false);
    course->addSeparator();
    add(course, tr("&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")), &GradebookWindow::changeCourse, true)
        ->setObjectName(QStringLiteral("courseSettingsAction"));
    add(course, tr("Course &key…"), {}, &GradebookWindow::showKeys, true)
        ->setObjectName(QStringLiteral("courseKeyAction"));
    add(course, tr("&Privacy…"), {}, &GradebookWindow::showPrivacy, true)
        ->setObjectName(QStringLiteral("coursePrivacyAction"));
    course->addSeparator();
    add(course, tr("&Close window"), QKeySequence(QStringLiteral("Ctrl+W")), &QWidget::close, false);
    add(
        course, tr("&Quit"), QKeySequence::Quit, [] { QApplication::closeAllWindows(); }, false);
    QMenu* collect = menuBar()->addMenu(tr("&Import"));
    add(
        collect, tr("&Roster…"), QKeySequence(QStringLiteral("Ctrl+R")),
        [this] { static_cast<RosterArea*>(showArea(QStringLiteral("roster")))->chooseFile(); }, true);
    add(
        collect, tr("&Hand-ins…"), QKeySequence(QStringLiteral("Ctrl+I")),
        [this] { static_cast<ImportArea*>(showArea(QStringLiteral("import")))->chooseFiles(); }, true);
    add(
        collect, tr("&Folder of hand-ins…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")),
        [this] { static_cast<ImportArea*>(showArea(QStringLiteral("import")))->chooseFolder(); }, true);
    QMenu* exports = menuBar()->addMenu(tr("&Export"));
    for (const auto& [format, text] : {std::pair(QStringLiteral("csv"), tr("Grades as &CSV…")),
                                       std::pair(QStringLiteral("xlsx"), tr("Grades as a &workbook…")),
                                       std::pair(QStringLiteral("canvas"), tr("Grades for C&anvas…"))})
        add(
            exports, text, format == QLatin1String("csv") ? QKeySequence(QStringLiteral("Ctrl+E")) : QKeySequence(),
            [this, name = format] { static_cast<ExportArea*>(showArea(QStringLiteral("export")))->chooseFormat(name); },
            true);
    addAreaActions();
    addHelpActions();
}

void GradebookWindow::addAreaActions()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QAction* action = view->addAction(m_entries[i].title);
        action->setObjectName(m_entries[i].name + QStringLiteral("AreaAction"));
        if (i < 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        action->setEnabled(false);
        m_courseActions.append(action);
        connect(action, &QAction::triggered, this, [this, name = m_entries[i].name] { showArea(name); });
    }
    addLookActions(view);
}

void GradebookWindow::addLookActions(QMenu* view)
{
    constexpr int kStep = 25;
    view->addSeparator();
    const auto resized = [this](int by) {
        Appearance look = Theme::current().appearance();
        look.textPercent = std::clamp(look.textPercent + by, 100, 200);
        this->look(look);
    };
    view->addAction(tr("&Larger text"), this, [resized] { resized(kStep); })->setShortcut(QKeySequence::ZoomIn);
    view->addAction(tr("&Smaller text"), this, [resized] { resized(-kStep); })->setShortcut(QKeySequence::ZoomOut);
    view->addSeparator();
    for (const auto& [choice, text] :
         {std::pair(ThemeChoice::System, tr("As the desktop")), std::pair(ThemeChoice::Light, tr("Light")),
          std::pair(ThemeChoice::Dark, tr("Dark")), std::pair(ThemeChoice::HighContrast, tr("High contrast"))})
        view->addAction(text, this,
                        [this, theme = choice] {
                            Appearance look = Theme::current().appearance();
                            look.theme = theme;
                            this->look(look);
                        })
            ->setEnabled(!policySetsTheme());
    view->addSeparator();
    m_languages = view->addMenu(tr("Lan&guage"));
    m_languages->setObjectName(QStringLiteral("languageMenu"));
    m_languages->setEnabled(false);
}

void GradebookWindow::setLanguages(const QStringList& codes, const QString& spoken)
{
    m_languages->clear();
    for (const QString& code : codes) {
        QAction* action =
            m_languages->addAction(Language::name(code), this, [this, code] { Q_EMIT languageRequested(code); });
        action->setObjectName(code + QStringLiteral("LanguageAction"));
        action->setCheckable(true);
        action->setChecked(code == spoken);
    }
    m_languages->setEnabled(codes.size() > 1 && languageUnderPolicy(codes).isEmpty());
}

void GradebookWindow::addHelpActions()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* handbook = help->addAction(tr("&Handbook"), this, &GradebookWindow::showHandbook);
    handbook->setObjectName(QStringLiteral("handbookAction"));
    handbook->setShortcut(QKeySequence(Qt::Key_F1));
    new DialogHelp(*this, [this] { return helpPlace(); });
    help->addAction(tr("&About Foresight Gradebook"), this, &GradebookWindow::showAbout)
        ->setObjectName(QStringLiteral("aboutAction"));
}

void GradebookWindow::setHandbook(const std::filesystem::path& file, const QString& language)
{
    m_handbook = file;
    m_handbookLanguage = language;
}

void GradebookWindow::showHandbook()
{
    const HandbookPlace place = helpPlace();
    if (!m_help)
        m_help = new HandbookWindow(place, this);
    m_help->showAnchor(place.anchor);
}

HandbookPlace GradebookWindow::helpPlace() const
{
    const bool inArea = m_pages->currentIndex() != 0 && m_rail->currentRow() >= 0;
    return {m_handbook, m_handbookLanguage, inArea ? m_entries[m_rail->currentRow()].help : QStringLiteral("course"),
            tr("Instructor handbook")};
}

void GradebookWindow::showAbout()
{
    const QString about =
        tr("Foresight %1\nCollects hand-ins, grades them and exports grades.\nLicence: GPL 3.0 or later.")
            .arg(QLatin1String(FORESIGHT_VERSION));
    const QString policy = policyText();
    Dialogs::instance().inform(this, tr("About Foresight Gradebook"),
                               policy.isEmpty() ? about : about + QLatin1String("\n\n") + policy);
}

void GradebookWindow::look(const Appearance& appearance)
{
    Theme::current().apply(appearanceUnderPolicy(appearance));
    Appearance own = appearance;
    if (policySetsTheme())
        own.theme = m_session->memory().appearance().theme; // theirs again where no policy decides
    m_session->memory().setAppearance(own);
}

QWidget* GradebookWindow::makeWork()
{
    auto* page = new QWidget(this);
    m_rail = new AreaRail(m_entries, page);
    m_areas = new QStackedWidget(page);
    connect(m_rail, &QListWidget::currentRowChanged, this, &GradebookWindow::showRow);
    connect(m_welcome, &GradebookWelcome::openRequested, this, &GradebookWindow::openCourse);
    connect(m_welcome, &GradebookWelcome::newRequested, this, &GradebookWindow::askForCourse);
    connect(m_welcome, &GradebookWelcome::newFromFileRequested, this, &GradebookWindow::createFromFile);
    connect(m_welcome, &GradebookWelcome::fileRequested, this, &GradebookWindow::openFile);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_areas, 1);
    return page;
}

void GradebookWindow::connectSession()
{
    connect(m_session, &GradebookSession::opened, this, &GradebookWindow::showOpened);
    connect(m_session, &GradebookSession::failed, this,
            [this](const Error& error) { Dialogs::instance().showError(this, error); });
}

GradebookArea* GradebookWindow::areaAt(int row)
{
    const AreaEntry& entry = m_entries[row];
    GradebookArea*& area = m_made[entry.name];
    if (!area) {
        area = entry.make(*m_session, m_areas);
        m_areas->addWidget(area);
        connect(area, &GradebookArea::said, this, &GradebookWindow::say);
        connect(area, &GradebookArea::areaRequested, this,
                [this](const QString& name, const std::string& studentId, const std::string& item) {
                    if (GradebookArea* asked = showArea(name))
                        asked->showFor(studentId, item);
                });
    }
    return area;
}

void GradebookWindow::showRow(int row)
{
    if (row >= 0) {
        m_areas->setCurrentWidget(areaAt(row));
        showTitle();
    }
}

GradebookArea* GradebookWindow::showArea(const QString& name)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name == name)
            m_rail->setCurrentRow(static_cast<int>(i));
    }
    return m_made.value(name);
}

void GradebookWindow::openFile(const QString& file)
{
    if (!file.isEmpty() && !(m_elsewhere && m_elsewhere(file)))
        m_session->open(coreText(file));
}

void GradebookWindow::openFiles(const QStringList& files)
{
    QStringList handIns;
    QString gradebook;
    for (const QString& file : files) {
        if (isHandInPath(coreText(file)))
            handIns.append(file);
        else if (gradebook.isEmpty())
            gradebook = file;
    }
    openFile(gradebook);
    takeHandIns(handIns);
}

void GradebookWindow::takeHandIns(const QStringList& paths)
{
    m_waiting += paths;
    if (m_session->isOpen() && !m_waiting.isEmpty()) {
        showArea(QStringLiteral("import"));
        m_session->importPaths(std::exchange(m_waiting, {}));
    }
    m_welcome->showWaiting(m_waiting.size());
}

void GradebookWindow::remember(const QString& file)
{
    m_session->memory() = GradebookMemory(file);
    m_session->drafts().use(m_session->isOpen() ? qtText(m_session->file().string()) : QString());
    m_welcome->showRecent(m_session->memory().recent());
    Theme::current().apply(appearanceUnderPolicy(m_session->memory().appearance()));
}

void GradebookWindow::openCourse()
{
    const QStringList files =
        Dialogs::instance().openFiles(this, tr("Open a gradebook"), {}, tr("Gradebooks (*.fgb);;All files (*)"));
    if (!files.isEmpty())
        openFile(files.first());
}

void GradebookWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void GradebookWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!m_session->isOpen())
        openFiles(paths);
    else if (auto* area = static_cast<GradebookArea*>(m_areas->currentWidget()); !area->takeDropped(paths))
        takeHandIns(paths); // whatever their names are
    event->acceptProposedAction();
}

void GradebookWindow::closeEvent(QCloseEvent* event)
{
    for (GradebookArea* area : std::as_const(m_made)) {
        const QString unsaved = area->unsaved();
        if (unsaved.isEmpty() || qGuiApp->isSavingSession()) // a log-off cannot be held up, and it is kept
            continue;
        if (!Dialogs::instance().confirm(this, tr("Close the window?"), unsaved, tr("Close it")))
            return event->ignore();
        area->discard();
    }
    event->accept();
}

void GradebookWindow::showTitle()
{
    const Course& course = m_session->course();
    QString name = course.term.empty() ? qtText(course.id) : tr("%1, %2").arg(qtText(course.id), qtText(course.term));
    if (const auto* area = qobject_cast<GradebookArea*>(m_areas->currentWidget()))
        name += QStringLiteral(" - ") + area->title();
    setWindowTitle(tr("%1 - Foresight Gradebook").arg(name));
}

void GradebookWindow::showOpened()
{
    showTitle();
    for (QAction* action : std::as_const(m_courseActions))
        action->setEnabled(true);
    m_pages->setCurrentIndex(1);
    for (GradebookArea* area : std::as_const(m_made))
        area->markChanged();
    showArea(QStringLiteral("grades"));
    say(tr("Open: %1").arg(qtText(shownName(m_session->file().string()))));
    m_rail->setFocus();
    takeHandIns({});
}

void GradebookWindow::say(const QString& text)
{
    m_status->setText(text);
    m_status->setToolTip(text.toHtmlEscaped());
}

} // namespace foresight::ui
