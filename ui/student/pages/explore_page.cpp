// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/explore_page.h"

#include "core/session/history.h"
#include "ui/instrument/control_panel.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/instrument/mission_list.h"
#include "ui/instrument/observation_card.h"
#include "ui/instrument/tone_player.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/flow_layout.h"
#include "ui/student/pages/explore_results.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/settings_command.h"
#include "ui/student/pages/tab_chain.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>
#include <QUndoStack>

namespace foresight::ui {

namespace {

constexpr int kControlsWidth = 264;
constexpr int kNarrowWidth = 640; ///< below it, controls stand above the results
constexpr int kRoomyHeight = 500; ///< windows at least this high show the introduction unfolded
constexpr int kWideRows = 4;      ///< rows of the left column, the last one empty
constexpr int kUndoSteps = 100;

} // namespace

ExplorePage::ExplorePage(const Step& step, StudentSession& session, QWidget* parent)
    : StepPage(step, session, parent), m_undo(new QUndoStack(this))
{
    m_undo->setUndoLimit(kUndoSteps);
    auto* bookmark = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    connect(bookmark, &QShortcut::activated, this, &ExplorePage::saveBookmark);
}

ExplorePage::~ExplorePage()
{
    // Controls that lose the focus while they go would settle what waits.
    if (m_controls != nullptr) {
        m_controls->disconnect(this);
        m_results->disconnect(this);
    }
}

bool ExplorePage::revealed() const
{
    return session().state().act(step().act).phase >= Phase::Revealed;
}

bool ExplorePage::editable() const
{
    return session().state().act(step().act).phase < Phase::Done;
}

QString ExplorePage::primaryText() const
{
    return revealed() ? tr("Back to the reveal") : tr("See the reveal");
}

bool ExplorePage::primaryEnabled() const
{
    return revealed() || session().state().act(step().act).missionsMet.size() >= act().explore.missions.size();
}

QString ExplorePage::primaryReason() const
{
    if (primaryEnabled()) {
        return editable() ? QString() : tr("This act is finished; the simulator shows your last settings.");
    }
    QStringList open;
    for (const Mission& mission : act().explore.missions) {
        if (session().state().act(step().act).missionsMet.count(mission.id) == 0) {
            open << session().rendered(mission.text, act().id);
        }
    }
    return open.size() == 1 ? tr("The reveal opens after one more mission: %1.").arg(open.front())
                            : tr("The reveal opens after these missions: %1.").arg(open.join(tr("; ")));
}

bool ExplorePage::activatePrimary()
{
    settleNow();
    return revealed() || (primaryEnabled() && session().reveal(step().act));
}

void ExplorePage::build()
{
    m_controls = nullptr;
    m_observation = nullptr;
    m_undo->clear();
    if (session().state().act(step().act).phase == Phase::Locked && !session().openSimulator(step().act)) {
        addHeading(tr("Explore"), tr("The simulator could not be opened. Leave this step and come back to try again."));
        return;
    }
    m_readout = std::make_unique<Readout>(session(), act());
    addHeading(tr("Explore: %1").arg(session().rendered(act().title, act().id)));
    addIntro();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::current().scaled(16));
    m_grid->setVerticalSpacing(Theme::current().scaled(12));
    m_settings = makeSettings();
    makeTasks();
    makeResults();
    content()->addLayout(m_grid);
    m_narrow.reset();
    arrange();
}

void ExplorePage::addIntro()
{
    const QString intro = m_readout->rendered(act().explore.intro);
    if (intro.isEmpty()) {
        return;
    }
    auto* box = new DisclosureBox(tr("What this page shows"), QStringLiteral("intro"));
    addParagraphs(box->content(), intro, QStringLiteral("lead"));
    const bool roomy = window()->height() >= Theme::current().scaled(kRoomyHeight);
    box->setOpen(roomy && session().state().act(step().act).looks <= 1);
    content()->addWidget(box);
}

QWidget* ExplorePage::makeSettings()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(12));
    m_controls = new ControlPanel(*m_readout, m_readout->story());
    m_controls->setObjectName(QStringLiteral("controlPanel"));
    connect(m_controls, &ControlPanel::moved, this, &ExplorePage::showLive);
    connect(m_controls, &ControlPanel::settled, this, &ExplorePage::settle);
    layout->addWidget(m_controls);
    m_actions = makeActions();
    layout->addWidget(m_actions);
    return column;
}

void ExplorePage::makeTasks()
{
    m_missions = new MissionList(*m_readout, &session().clock());
    if (act().observe) {
        m_observation = new ObservationCard(*m_readout, *act().observe);
        connect(m_observation, &ObservationCard::recordRequested, this, [this](double value) {
            settleNow();
            session().recordObservation(step().act, act().observe->output, value);
        });
    }
}

QWidget* ExplorePage::makeActions()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row); // long words go on a row of their own
    layout->setContentsMargins(0, 0, 0, 0);
    const Theme& theme = Theme::current();
    layout->setSpacings(theme.scaled(8), theme.scaled(4));
    const auto addTool = [&](const QString& icon, const QString& name, const QString& words, bool redo) {
        auto* button = new QToolButton;
        button->setIcon(theme.icon(icon));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setEnabled(redo ? m_undo->canRedo() : m_undo->canUndo());
        nameWidget(button, name, words);
        connect(m_undo, redo ? &QUndoStack::canRedoChanged : &QUndoStack::canUndoChanged, button,
                &QToolButton::setEnabled);
        connect(button, &QToolButton::clicked, this, [this, redo] {
            settleNow();
            redo ? m_undo->redo() : m_undo->undo();
        });
        layout->addWidget(button);
    };
    addTool(QStringLiteral("undo"), QStringLiteral("undoToolButton"), tr("Undo the last change of settings"), false);
    addTool(QStringLiteral("redo"), QStringLiteral("redoToolButton"), tr("Redo the change of settings"), true);
    m_storyButton = new QPushButton(tr("Story's settings"));
    m_storyButton->setIcon(theme.icon(QStringLiteral("reset")));
    nameWidget(m_storyButton, QStringLiteral("storyPushButton"), tr("Reset every control to the story's settings"));
    m_storyButton->setToolTip(m_storyButton->accessibleName());
    connect(m_storyButton, &QPushButton::clicked, this, [this] {
        settleNow();
        changeTo(m_readout->story());
    });
    layout->addWidget(m_storyButton);
    return row;
}

void ExplorePage::makeResults()
{
    m_results = new ExploreResults(*m_readout);
    connect(m_results, &ExploreResults::moved, this, [this](const Settings& change) {
        showLive(change);
        m_controls->showSettings(m_readout->settings());
    });
    connect(m_results, &ExploreResults::settled, this, &ExplorePage::settle);
    connect(m_results, &ExploreResults::moveCancelled, this, &ExplorePage::showCurrent);
    connect(m_results, &ExploreResults::bookmarkRequested, this, &ExplorePage::saveBookmark);
    connect(m_results, &ExploreResults::bookmarkChosen, this, &ExplorePage::redraw);
    connect(m_results, &ExploreResults::restoreRequested, this, [this] {
        settleNow();
        changeTo(m_results->chosenBookmark()->settings);
    });
}

void ExplorePage::showLive(const Settings& change)
{
    Settings settings = session().session().currentSettings(step().act);
    for (const auto& [input, value] : change) {
        settings[input] = value;
    }
    m_readout->setSettings(settings);
    redraw();
}

void ExplorePage::settleNow()
{
    if (m_controls != nullptr) {
        m_controls->settleNow();
        m_results->settleNow();
    }
}

void ExplorePage::settle(const Settings& change)
{
    Settings settings = session().session().currentSettings(step().act);
    for (const auto& [input, value] : change) {
        settings[input] = value;
    }
    changeTo(settings);
}

void ExplorePage::changeTo(const Settings& settings)
{
    const Settings before = session().session().currentSettings(step().act);
    if (settings == before) {
        showCurrent();
        return;
    }
    m_undo->push(new SettingsCommand(*this, before, settings));
}

bool ExplorePage::apply(const Settings& settings)
{
    const bool kept = session().explore(step().act, settings);
    if (!kept) {
        showCurrent();
    }
    return kept;
}

void ExplorePage::saveBookmark()
{
    if (m_controls != nullptr && editable()) {
        settleNow();
        session().saveBookmark(step().act);
    }
}

void ExplorePage::showCurrent()
{
    const Settings settings = session().session().currentSettings(step().act);
    m_readout->setSettings(settings);
    m_controls->showSettings(settings);
    m_results->forgetMoves();
    redraw();
}

void ExplorePage::redraw()
{
    m_controls->showStages(session().state().act(step().act).missionsMet);
    m_storyButton->setEnabled(editable() && m_readout->settings() != m_readout->story());
    m_results->update(session().state().act(step().act).bookmarks);
    sound();
}

/// The first share on the cards as a pitch, when it has changed since the page was opened.
void ExplorePage::sound()
{
    if (!Theme::current().appearance().tones) {
        m_heard.reset();
        return;
    }
    for (const std::string& output : act().explore.cards) {
        const OutputSpec* spec = m_readout->spec().output(output);
        if (spec == nullptr || spec->unit.symbol != "%" || !m_readout->evaluation()) {
            continue;
        }
        const double share = m_readout->evaluation()->outputs.at(output).base;
        if (m_heard && *m_heard != share) {
            if (m_tones == nullptr) {
                m_tones = new TonePlayer(this);
            }
            m_tones->play(share);
        }
        m_heard = share;
        return;
    }
}

std::vector<Settings> ExplorePage::earlierLooks() const
{
    std::vector<Settings> looks;
    for (const Event& event : session().events()) {
        const auto* explored = std::get_if<Explored>(&event.body);
        if (explored != nullptr && event.act == step().act) {
            looks.push_back(explored->settings);
        }
    }
    if (looks.size() > History::kLooks) {
        looks.erase(looks.begin(), looks.end() - static_cast<std::ptrdiff_t>(History::kLooks));
    }
    return looks;
}

void ExplorePage::refresh()
{
    if (m_controls == nullptr) {
        return;
    }
    const ActState& state = session().state().act(step().act);
    m_controls->setEnabled(editable());
    m_actions->setEnabled(editable());
    m_results->setEditable(editable());
    m_results->setLooks(earlierLooks());
    m_missions->showMet(state.missionsMet);
    m_missions->setActive(editable());
    if (m_observation != nullptr) {
        m_observation->setEnabled(editable());
        if (const auto reading = lastReading(session().events(), step().act)) {
            m_observation->showReading(*reading);
        }
    }
    showCurrent();
    Q_EMIT primaryChanged();
}

void ExplorePage::left()
{
    settleNow();
}

void ExplorePage::arrange()
{
    if (m_grid == nullptr || m_controls == nullptr) {
        return;
    }
    const bool narrow = width() < Theme::current().scaled(kNarrowWidth);
    if (m_narrow != narrow) {
        place(narrow);
        m_narrow = narrow;
    }
    const int least = narrow ? 0 : Theme::current().scaled(kControlsWidth);
    const int most = narrow ? QWIDGETSIZE_MAX : least;
    for (QWidget* part : std::initializer_list<QWidget*>{m_settings, m_missions, m_observation}) {
        if (part != nullptr) {
            part->setMinimumWidth(least);
            part->setMaximumWidth(most);
        }
    }
}

/// Narrow: one column, with the figures right under the controls that move them. Otherwise two.
void ExplorePage::place(bool narrow)
{
    std::vector<QWidget*> parts{m_settings, m_missions, m_observation, m_results};
    if (narrow) {
        parts = {m_missions, m_settings, m_results, m_observation};
    }
    std::erase(parts, nullptr);
    m_missions->setFolded(narrow);
    int row = 0;
    for (QWidget* part : parts) {
        m_grid->removeWidget(part);
        if (part == m_results && !narrow) {
            m_grid->addWidget(part, 0, 1, kWideRows, 1);
        } else {
            m_grid->addWidget(part, row++, 0, narrow ? Qt::Alignment() : Qt::AlignTop);
        }
    }
    m_grid->setColumnStretch(0, narrow ? 1 : 0);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    m_grid->setRowStretch(kWideRows - 1, narrow ? 0 : 1); // the left column stays at the top
    chainTabs(*this, parts);
}

void ExplorePage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    arrange();
}

} // namespace foresight::ui
