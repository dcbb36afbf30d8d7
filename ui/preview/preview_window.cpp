// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/preview_window.h"

#include "core/base/error_text.h"
#include "ui/labels.h"
#include "ui/language.h"
#include "ui/preview/draft_panel.h"
#include "ui/preview/draft_steps.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/student/lab_view.h"
#include "ui/student/lab_wizard.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/step_words.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr QSize kFirstSize(1360, 800);
constexpr QSize kLeastSize(480, 320);
constexpr int kSettleMs = 150;

QString folderName(const std::filesystem::path& folder)
{
    return QDir(QDir::cleanPath(qtText(std::filesystem::absolute(folder).string()))).dirName();
}

} // namespace

PreviewWindow::PreviewWindow(std::filesystem::path folder, const std::filesystem::path& dataDir, const Clock& clock,
                             const QLocale& locale, QWidget* parent)
    : QMainWindow(parent), m_folder(std::move(folder)), m_locale(locale), m_desk(dataDir, clock)
{
    setObjectName(QStringLiteral("previewWindow"));
    setWindowTitle(tr("%1 - Preview - Foresight", "lab").arg(folderName(m_folder)));
    setWindowIcon(QIcon(QStringLiteral(":/icons/foresight.svg")));
    setMinimumSize(kLeastSize);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setCentralWidget(whole);
    makeBar();
    m_split = new QSplitter(Qt::Horizontal, whole);
    m_split->setObjectName(QStringLiteral("previewSplitter"));
    m_split->setChildrenCollapsible(false);
    auto* words = textLabel(tr("There is no page to show yet: see what is wrong beside."), QStringLiteral("lead"));
    words->setObjectName(QStringLiteral("previewEmptyLabel"));
    words->setAlignment(Qt::AlignCenter);
    m_empty = words;
    m_panel = new DraftPanel;
    m_split->addWidget(m_empty);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    column->addWidget(m_split, 1);
    connect(m_panel, &DraftPanel::pathChosen, this, [this](const std::string& path) {
        const auto step = m_draft.lab ? stepOfPath(m_draft.lab->definition(), path) : std::nullopt;
        if (step) {
            jumpTo(*step);
        }
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    const auto settle = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &PreviewWindow::reload);
    resize(screen() != nullptr ? kFirstSize.boundedTo(screen()->availableSize()) : kFirstSize);
    reload();
}

PreviewWindow::~PreviewWindow()
{
    m_panel->clearBindings();
    delete m_view; // before the folder that its ledger is in
}

QComboBox* PreviewWindow::addChoice(QLayout& bar, const QString& name, const QString& title)
{
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* box = new QComboBox(pair);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameWidget(box, name, title);
    auto* label = new QLabel(title, pair);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    bar.addWidget(pair);
    return box;
}

void PreviewWindow::makeBar()
{
    auto* bar = roleFrame(QStringLiteral("footer"), centralWidget());
    auto* row = new QWidget(bar);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(16, 6);
    m_step = addChoice(*flow, QStringLiteral("previewStepComboBox"), tr("Step"));
    m_context = addChoice(*flow, QStringLiteral("previewContextComboBox"), tr("Context"));
    m_language = addChoice(*flow, QStringLiteral("previewLanguageComboBox"), tr("Words"));
    auto* again = new QPushButton(tr("Read again"), bar);
    again->setShortcut(QKeySequence(Qt::Key_F5));
    again->setToolTip(tr("The folder is read again by itself when it changes (F5)"));
    nameWidget(again, QStringLiteral("previewReloadPushButton"), tr("Read the folder again"));
    flow->addWidget(again);
    frameLayout(bar)->addWidget(row);
    m_state = textLabel({}, QStringLiteral("caption"), bar);
    m_state->setObjectName(QStringLiteral("previewStateLabel"));
    frameLayout(bar)->addWidget(m_state);
    centralWidget()->layout()->addWidget(bar);
    connect(again, &QPushButton::clicked, this, &PreviewWindow::reload);
    connect(m_step, &QComboBox::activated, this,
            [this](int index) { jumpTo(m_steps[static_cast<std::size_t>(index)]); });
    connect(m_context, &QComboBox::activated, this, [this] {
        if (m_view != nullptr) {
            jumpTo(m_view->wizard().shownStep());
        }
    });
    connect(m_language, &QComboBox::activated, this, &PreviewWindow::reload);
}

std::string PreviewWindow::chosen(const QComboBox& box) const
{
    return coreText(box.currentData().toString());
}

/// Everything that a save may touch. Editors that write a new file and rename it end the watch of the old one.
void PreviewWindow::watch()
{
    const QDir folder(qtText(m_folder.string()));
    QStringList paths{folder.path()};
    for (const QString& part : {QStringLiteral("translations"), QStringLiteral("math")}) {
        if (folder.exists(part)) {
            paths << folder.filePath(part);
        }
    }
    const QStringList folders = paths;
    for (const QString& each : folders) {
        for (const QFileInfo& file : QDir(each).entryInfoList(QDir::Files)) {
            paths << file.filePath();
        }
    }
    m_watcher.addPaths(paths);
}

void PreviewWindow::reload()
{
    watch();
    auto draft = readDraft(m_folder, chosen(*m_language));
    if (!draft) {
        m_state->setText(qtText(errorLine(draft.error())));
        return;
    }
    m_panel->setFaults(draft->faults);
    if (!draft->lab) {
        m_panel->showFaults();
        showState(false);
        return;
    }
    m_panel->clearBindings(); // they refer to what is replaced
    const Step step = m_view != nullptr ? m_view->wizard().shownStep() : Step{};
    m_draft = std::move(*draft);
    fillChoices();
    showAt(step);
}

void PreviewWindow::fillChoices()
{
    const LabDefinition& lab = m_draft.lab->definition();
    const std::string context = chosen(*m_context);
    const QString language = m_language->currentData().toString();
    const QSignalBlocker quietStep(m_step);
    m_step->clear();
    m_steps = stepsOf(lab);
    for (const Step& step : m_steps) {
        m_step->addItem(stepTitle(lab, step));
    }
    m_context->clear();
    for (const ContextSpec& each : lab.contexts) {
        m_context->addItem(qtText(each.title.in(each.id)), qtText(each.id));
    }
    m_context->setCurrentIndex(std::max(0, m_context->findData(qtText(context))));
    const auto addLanguage = [this](const QString& code, const QString& value) {
        m_language->addItem(Language::name(code), value);
    };
    m_language->clear();
    addLanguage(qtText(lab.language), {});
    const QDir translations(qtText((m_folder / "translations").string()));
    for (const QFileInfo& file : translations.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        addLanguage(file.completeBaseName(), file.completeBaseName());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void PreviewWindow::jumpTo(const Step& step)
{
    if (m_draft.lab) {
        m_panel->clearBindings();
        showAt(step);
    }
}

void PreviewWindow::showAt(const Step& wanted)
{
    const bool known = std::find(m_steps.begin(), m_steps.end(), wanted) != m_steps.end();
    const Step step = known ? wanted : Step{}; // its own: what is wanted may be the shown view's, which goes below
    auto session = m_desk.open(m_draft.lab, chosen(*m_context), step, m_locale);
    if (!session) {
        m_state->setText(qtText(errorLine(session.error())));
        return;
    }
    const QList<int> sizes = m_split->sizes();
    const bool first = m_view == nullptr;
    delete m_view;
    m_view = new LabView(std::move(*session));
    m_split->insertWidget(0, m_view);
    m_empty->hide();
    m_split->setStretchFactor(0, 3);
    if (!first) {
        m_split->setSizes(sizes);
    }
    connect(&m_view->wizard(), &LabWizard::shownStepChanged, this, &PreviewWindow::followStep);
    connect(&m_view->session(), &StudentSession::stateChanged, this, &PreviewWindow::showBindings);
    m_view->wizard().showStep(step);
    followStep();
    showState(true);
}

void PreviewWindow::followStep()
{
    const auto at = std::find(m_steps.begin(), m_steps.end(), m_view->wizard().shownStep());
    const QSignalBlocker quiet(m_step);
    m_step->setCurrentIndex(static_cast<int>(at - m_steps.begin()));
    showBindings();
}

void PreviewWindow::showBindings()
{
    m_panel->setBindings(m_draft.bindings, m_view->wizard().shownStep(), m_view->session().text());
}

void PreviewWindow::showState(bool isCurrent)
{
    const QString now = clockTime(QDateTime::currentMSecsSinceEpoch(), m_locale);
    QString state = tr("Read at %1.").arg(now);
    if (!isCurrent) {
        state +=
            QLatin1Char(' ') + (m_view != nullptr ? tr("It cannot be shown like this; the page is as it was before.")
                                                  : tr("It cannot be shown like this."));
    }
    m_state->setText(state);
}

} // namespace foresight::ui
