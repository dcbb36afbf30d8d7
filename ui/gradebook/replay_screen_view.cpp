// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/replay_screen_view.h"

#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/replay_simulator.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/message_card.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace foresight::ui {

namespace {

QLabel* namedLabel(const char* name, const QString& role, QWidget* parent)
{
    QLabel* label = textLabel({}, role, parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

void setOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString lines(const std::vector<NamedValue>& values)
{
    QStringList parts;
    for (const NamedValue& each : values)
        parts.append(ReplayScreenView::tr("%1: %2").arg(shownWords(each.name), shownWords(each.value)));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

ReplayScreenView::ReplayScreenView(QWidget* parent) : QScrollArea(parent)
{
    nameWidget(this, QStringLiteral("replayScreenScrollArea"), tr("What the student saw"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame* card = roleFrame(QStringLiteral("card"), this);
    const int margin = Theme::current().scaled(10); // cards stand in it, and have margins of their own
    frameLayout(card)->setContentsMargins(margin, margin, margin, margin);
    m_title = namedLabel("replayTitleLabel", QStringLiteral("section"), card);
    m_labState = namedLabel("replayLabStateLabel", QStringLiteral("lead"), card);
    m_words = new QVBoxLayout;
    m_prediction = namedLabel("replayPredictionLabel", QStringLiteral("strong"), card);
    m_reason = namedLabel("replayReasonLabel", QStringLiteral("lead"), card);
    m_closed = namedLabel("replayClosedLabel", QStringLiteral("lead"), card);
    m_differing = roleFrame(QStringLiteral("notice"), card);
    m_differing->setProperty("level", QStringLiteral("warn"));
    frameLayout(m_differing)
        ->addWidget(textLabel(tr("Recorded figures that the model does not give"), QStringLiteral("strong")));
    m_differences = namedLabel("replayDifferencesLabel", {}, m_differing);
    frameLayout(m_differing)->addWidget(m_differences);
    m_recorded = namedLabel("replayRecordedLabel", {}, card);
    m_place = new QVBoxLayout;
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(m_title);
    column->addWidget(m_labState);
    column->addLayout(m_words);
    for (QWidget* each :
         {static_cast<QWidget*>(m_prediction), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_closed),
          static_cast<QWidget*>(m_differing), static_cast<QWidget*>(m_recorded)})
        column->addWidget(each);
    column->addLayout(m_place);
    column->addStretch();
    setWidget(card);
}

ReplayScreenView::~ReplayScreenView() = default;

void ReplayScreenView::setReplay(std::shared_ptr<const Replay> replay)
{
    delete std::exchange(m_simulator, nullptr); // it reads the replay
    m_text.reset();
    m_replay = std::move(replay);
    verticalScrollBar()->setValue(0);
    if (!m_replay)
        return;
    if (auto text = replayText(*m_replay, locale()))
        m_text.emplace(std::move(*text));
    setOrHide(m_labState, shownParagraphs(labStateWords(*m_replay)));
}

void ReplayScreenView::show(std::size_t at)
{
    if (!m_replay || at >= m_replay->moments.size())
        return;
    showScreen(at);
    showDifferences(at);
    showFigures(at);
}

void ReplayScreenView::showScreen(std::size_t at)
{
    const ScreenWords words = screenWords(*m_replay, at, m_text ? &*m_text : nullptr);
    m_title->setText(shownWords(words.title));
    clearLayout(m_words);
    if (!words.from.empty())
        m_words->addWidget(new MessageCard(shownWords(words.from), qtText(words.text), MessageCard::Extent::Whole));
    else
        addParagraphs(m_words, qtText(words.text));
    showOptions(words);
    setOrHide(m_prediction, shownWords(words.prediction));
    setOrHide(m_reason, words.reason.empty() ? QString() : tr("“%1”").arg(shownParagraphs(words.reason)));
    setOrHide(m_closed, qtText(words.simulator));
}

void ReplayScreenView::showOptions(const ScreenWords& words)
{
    if (!words.question.empty())
        m_words->addWidget(textLabel(qtText(words.question), QStringLiteral("strong")));
    for (const ScreenOption& option : words.options) {
        const QString text =
            option.id.empty() ? qtText(option.text) : tr("%1 · %2").arg(qtText(option.id), qtText(option.text));
        //: an answer, marked as the one that was chosen
        m_words->addWidget(textLabel(option.chosen ? tr("● %1 (chosen)").arg(text) : tr("○ %1").arg(text),
                                     option.chosen ? QStringLiteral("strong") : QString()));
    }
}

void ReplayScreenView::showDifferences(std::size_t at)
{
    QStringList found;
    for (const Disagreement& each : m_replay->differencesAt(at))
        found.append(shownWords(differenceWords(each, m_text ? &*m_text : nullptr, m_replay->moments[at].act)));
    m_differences->setText(found.join(QLatin1Char('\n')));
    m_differing->setVisible(!found.isEmpty());
}

void ReplayScreenView::showFigures(std::size_t at)
{
    const std::string& act = m_replay->moments[at].act;
    const Explored* look = m_replay->look(at);
    const Act* known = m_replay->lab ? m_replay->lab->definition().act(act) : nullptr;
    if (m_simulator && (!known || m_simulator->act() != act))
        delete std::exchange(m_simulator, nullptr);
    if (look && known && !m_simulator) {
        m_simulator = new ReplaySimulator(m_replay, *known, locale());
        m_place->addWidget(m_simulator);
    }
    if (m_simulator) {
        m_simulator->setVisible(look != nullptr);
        m_simulator->show(at);
    }
    setOrHide(m_recorded, look && !known ? tr("Settings\n%1\n\nRecorded figures\n%2")
                                               .arg(lines(lookSettings(*look, nullptr, act)),
                                                    lines(recordedFigures(*look, nullptr, act)))
                                         : QString());
}

} // namespace foresight::ui
