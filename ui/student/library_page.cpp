// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/library_page.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/step_words.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr std::size_t kFaultsShown = 20;
constexpr int kSoonMs = 300; ///< sooner than this a word about waiting would only flicker

QString placeText(const LabSummary& lab)
{
    // lupdate does not see the class here.
    return QCoreApplication::translate("foresight::ui::LibraryPage", "Volume %1 · Lab %2 · Chapter %3, %4")
        .arg(qtText(lab.volume))
        .arg(lab.number, 2, 10, QLatin1Char('0'))
        .arg(lab.chapterNumber)
        .arg(qtText(lab.chapterTitle));
}

QString progressText(const LabProgress& progress)
{
    if (!progress.started) {
        return LibraryPage::tr("Not started");
    }
    if (progress.handIns > 0) {
        return LibraryPage::tr("Finished and handed in");
    }
    if (progress.finished) {
        return LibraryPage::tr("Finished, not handed in yet");
    }
    return LibraryPage::tr("%1 of %2 steps done").arg(progress.done).arg(progress.steps);
}

/// The same, told apart from other attempts.
QString latestText(const LabProgress& progress)
{
    return progress.earlier.empty() ? progressText(progress)
                                    : LibraryPage::tr("Attempt %1: %2", "number, progress")
                                          .arg(progress.attempt)
                                          .arg(progressText(progress));
}

QString earlierText(const LabProgress::Earlier& earlier)
{
    if (!earlier.finished) {
        return LibraryPage::tr("Attempt %1: not finished").arg(earlier.attempt);
    }
    return earlier.handIns > 0 ? LibraryPage::tr("Attempt %1: finished and handed in").arg(earlier.attempt)
                               : LibraryPage::tr("Attempt %1: finished, not handed in yet").arg(earlier.attempt);
}

/// That nobody who is trusted here stands behind a lab.
QString unsignedText(const LabSeal& seal)
{
    return seal.state == LabSeal::State::Signed
               ? LibraryPage::tr("Signed with a key that is not trusted here. Courses do not count work at it.")
               : LibraryPage::tr("Unsigned: nobody stands behind this lab. Courses do not count work at it.");
}

QString openText(const LabProgress& progress)
{
    if (!progress.started) {
        return LibraryPage::tr("Start");
    }
    if (progress.finished) {
        return LibraryPage::tr("Open the report");
    }
    return LibraryPage::tr("Continue: %1", "name of a step").arg(stepName(progress.next.kind));
}

QProgressBar* progressBar(const QString& lab, const LabProgress& progress)
{
    auto* bar = new QProgressBar;
    nameWidget(bar, lab + QStringLiteral("ProgressBar"), LibraryPage::tr("Progress"));
    bar->setRange(0, progress.steps);
    bar->setValue(progress.done);
    bar->setTextVisible(false);
    bar->setMaximumWidth(Theme::current().scaled(240));
    bar->setFixedHeight(Theme::current().scaled(10));
    bar->setAccessibleDescription(progressText(progress));
    return bar;
}

} // namespace

LibraryPage::LibraryPage(const QLocale& locale, QWidget* parent)
    : AreaPage(QStringLiteral("libraryPage"), parent), m_locale(locale)
{
    setTitle(tr("Labs"));
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSoonMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { setTitle(tr("Labs"), tr("Reading the labs…")); });
}

void LibraryPage::awaitLabs()
{
    m_slow.start();
}

void LibraryPage::stopAwaiting()
{
    m_slow.stop();
}

void LibraryPage::setLabs(const std::vector<CatalogueEntry>& labs, const std::map<std::string, LabProgress>& progress,
                          const std::vector<std::filesystem::path>& folders)
{
    m_slow.stop();
    m_filled = true;
    clearContent();
    setTitle(tr("Labs"),
             labs.empty() ? QString() : tr("Everything you do is saved at once; leave and come back at any time."));
    bool first = true;
    for (const CatalogueEntry& entry : labs) {
        if (!entry.lab) {
            content()->addWidget(faultyCard(entry));
            continue;
        }
        const auto found = progress.find(entry.lab->id);
        content()->addWidget(labCard(entry, found == progress.end() ? LabProgress{} : found->second, first));
        first = false;
    }
    if (labs.empty()) {
        content()->addWidget(emptyCard(folders));
    }
    content()->addStretch(1);
}

QFrame* LibraryPage::labCard(const CatalogueEntry& entry, const LabProgress& progress, bool first)
{
    const LabSummary& lab = *entry.lab;
    const QString id = qtText(lab.id);
    const QString title = qtText(lab.title);
    QFrame* card = roleFrame(QStringLiteral("card"));
    card->setObjectName(id + QStringLiteral("CardFrame"));
    card->setAccessibleName(title);
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(placeText(lab), QStringLiteral("caption")));
    QLabel* heading = textLabel(title, QStringLiteral("section"));
    heading->setObjectName(id + QStringLiteral("TitleLabel"));
    column->addWidget(heading);
    column->addWidget(textLabel(qtText(lab.summary)));
    if (!entry.isTrusted) {
        QLabel* unsignedLabel = textLabel(unsignedText(lab.seal), QStringLiteral("caption"));
        unsignedLabel->setObjectName(id + QStringLiteral("UnsignedLabel"));
        column->addWidget(unsignedLabel);
    }
    const QString minutes = minutesText(lab.minutesLeast, lab.minutesMost, m_locale);
    QLabel* state =
        textLabel(tr("%1 · %2", "minutes, progress").arg(minutes, latestText(progress)), QStringLiteral("caption"));
    state->setObjectName(id + QStringLiteral("ProgressLabel"));
    column->addWidget(state);
    auto* row = new QHBoxLayout;
    if (progress.started) {
        row->addWidget(progressBar(id, progress), 1, Qt::AlignVCenter);
    }
    row->addStretch(1);
    if (progress.finished) {
        row->addWidget(anotherButton(lab));
    }
    row->addWidget(openButton(lab, progress, first));
    column->addLayout(row);
    addEarlier(column, lab, progress);
    return card;
}

QPushButton* LibraryPage::anotherButton(const LabSummary& lab)
{
    const QString id = qtText(lab.id);
    auto* button = new QPushButton(tr("Start a new attempt"));
    nameWidget(button, id + QStringLiteral("AnotherPushButton"),
               tr("%1, Lab %2", "button, lab number").arg(button->text()).arg(lab.number));
    button->setAccessibleDescription(tr("The finished attempt stays, and both can be handed in."));
    button->setToolTip(button->accessibleDescription());
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT labRequested(id, AttemptWish::another()); });
    return button;
}

void LibraryPage::addEarlier(QVBoxLayout* column, const LabSummary& lab, const LabProgress& progress)
{
    const QString id = qtText(lab.id);
    if (progress.finished) {
        column->addWidget(textLabel(tr("A new attempt asks for new predictions. The finished one stays as it is, and "
                                       "both can be handed in."),
                                    QStringLiteral("caption")));
    }
    for (const LabProgress::Earlier& earlier : progress.earlier) {
        auto* link = new QPushButton(earlierText(earlier));
        link->setProperty("role", QStringLiteral("link"));
        nameWidget(link, id + QStringLiteral("Attempt%1PushButton").arg(earlier.attempt),
                   tr("%1, Lab %2", "button, lab number").arg(link->text()).arg(lab.number));
        connect(link, &QPushButton::clicked, this,
                [this, id, number = earlier.attempt] { Q_EMIT labRequested(id, AttemptWish::numbered(number)); });
        column->addWidget(link, 0, Qt::AlignLeading);
    }
}

QPushButton* LibraryPage::openButton(const LabSummary& lab, const LabProgress& progress, bool first)
{
    const QString id = qtText(lab.id);
    auto* button = new QPushButton(openText(progress));
    nameWidget(button, id + QStringLiteral("OpenPushButton"),
               tr("%1, Lab %2", "button, lab number").arg(button->text()).arg(lab.number));
    button->setProperty("role", first ? QStringLiteral("primary") : QStringLiteral("secondary"));
    const AttemptWish wish = progress.known ? AttemptWish::numbered(progress.attempt) : AttemptWish{};
    connect(button, &QPushButton::clicked, this, [this, id, wish] { Q_EMIT labRequested(id, wish); });
    return button;
}

QFrame* LibraryPage::faultyCard(const CatalogueEntry& entry)
{
    QFrame* card = roleFrame(QStringLiteral("notice"));
    const QString folder = qtText(entry.folder.filename().string());
    card->setObjectName(folder + QStringLiteral("FaultyFrame"));
    card->setProperty("level", QStringLiteral("warn"));
    const QString name = qtText(entry.name);
    card->setAccessibleName(tr("Lab that cannot be opened: %1").arg(name));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(tr("“%1” cannot be opened").arg(name), QStringLiteral("section")));
    column->addWidget(
        textLabel(tr("Its files have %n faults. Your own work is not affected. Tell whoever installed the lab what "
                     "is listed here.",
                     nullptr, static_cast<int>(entry.faults.size()))));
    QStringList lines;
    for (std::size_t i = 0; i < entry.faults.size() && i < kFaultsShown; ++i) {
        lines << qtText(faultLine(entry.faults[i]));
    }
    if (entry.faults.size() > kFaultsShown) {
        lines << tr("and %n more", nullptr, static_cast<int>(entry.faults.size() - kFaultsShown));
    }
    QLabel* faults = textLabel(lines.join(QLatin1Char('\n')), QStringLiteral("caption"));
    nameWidget(faults, folder + QStringLiteral("FaultsLabel"), lines.join(QLatin1Char('\n')));
    faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    faults->hide();
    auto* toggle = new QPushButton(tr("Faults"));
    nameWidget(toggle, folder + QStringLiteral("FaultsPushButton"), tr("Faults of %1").arg(name));
    toggle->setProperty("role", QStringLiteral("disclosure"));
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, faults, &QLabel::setVisible);
    column->addWidget(toggle, 0, Qt::AlignLeading);
    column->addWidget(faults);
    return card;
}

QFrame* LibraryPage::emptyCard(const std::vector<std::filesystem::path>& folders)
{
    QFrame* card = roleFrame(QStringLiteral("card"));
    card->setObjectName(QStringLiteral("noLabsFrame"));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(tr("No labs found"), QStringLiteral("section")));
    QStringList places;
    for (const std::filesystem::path& folder : folders) {
        places << qtText(folder.string());
    }
    const QString looked = places.isEmpty() ? tr("There is no folder to look in.")
                                            : tr("Looked in:\n%1").arg(places.join(QLatin1Char('\n')));
    QLabel* where = textLabel(looked);
    where->setObjectName(QStringLiteral("noLabsLabel"));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(where);
    column->addWidget(
        textLabel(tr("Labs come with the program or from your course. Ask whoever installed Foresight, or put the "
                     "lab's folder into one of these places. Nothing of your work is affected.")));
    auto* retry = new QPushButton(tr("Look again"));
    nameWidget(retry, QStringLiteral("lookAgainPushButton"), retry->text());
    retry->setProperty("role", QStringLiteral("primary"));
    connect(retry, &QPushButton::clicked, this, &LibraryPage::retryRequested);
    column->addWidget(retry, 0, Qt::AlignLeading);
    return card;
}

} // namespace foresight::ui
