// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/settings_page.h"

#include "core/base/text.h"
#include "ui/instrument/tone_player.h"
#include "ui/labels.h"
#include "ui/language.h"
#include "ui/policy.h"
#include "ui/qt_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr int kStepPercent = 10;

} // namespace

SettingsPage::SettingsPage(const QStringList& languages, QWidget* parent)
    : AreaPage(QStringLiteral("settingsPage"), parent)
{
    setColumnWidth(640);
    setTitle(tr("Settings"), tr("Every change applies at once and is kept for the next start."));
    addTextSize();
    addTheme();
    addMotion();
    addTones();
    addLanguage(languages);
    m_failure = textLabel({}, QStringLiteral("error"));
    m_failure->setObjectName(QStringLiteral("settingsFailureLabel"));
    m_failure->hide();
    content()->addWidget(m_failure);
    addLearner();
    content()->addStretch(1);
}

void SettingsPage::addRow(QWidget* field, const QString& label, const QString& name, const QString& hint)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* caption = new QLabel(label);
    caption->setObjectName(name + QStringLiteral("Label"));
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(hint);
    column->addWidget(caption);
    column->addWidget(field);
    if (!hint.isEmpty()) {
        column->addWidget(textLabel(hint, QStringLiteral("caption")));
    }
    content()->addLayout(column);
}

void SettingsPage::addChoice(QComboBox* field, const QString& label, const QString& name, bool locked)
{
    addRow(field, label, name, locked ? setByAdministrator() : QString());
    if (locked) {
        lockControl(field, setByAdministrator());
    }
}

void SettingsPage::addTextSize()
{
    m_textSize = new QSlider(Qt::Horizontal);
    m_textSize->setObjectName(QStringLiteral("textSizeSlider"));
    m_textSize->setRange(100, 200);
    m_textSize->setSingleStep(kStepPercent);
    m_textSize->setPageStep(25);
    m_textSize->setAccessibleName(tr("Text size"));
    m_textSizeValue = new QLabel;
    m_textSizeValue->setTextFormat(Qt::PlainText);
    m_textSizeValue->setObjectName(QStringLiteral("textSizeValueLabel"));
    auto* caption = new QLabel(tr("Te&xt size"));
    caption->setObjectName(QStringLiteral("textSizeLabel"));
    caption->setBuddy(m_textSize);
    auto* row = new QHBoxLayout;
    row->addWidget(m_textSize, 1);
    row->addWidget(m_textSizeValue);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(caption);
    column->addLayout(row);
    content()->addLayout(column);
    connect(m_textSize, &QSlider::valueChanged, this, &SettingsPage::choose);
}

void SettingsPage::addTheme()
{
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("themeComboBox"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    addChoice(m_theme, tr("&Theme"), QStringLiteral("theme"), policySetsTheme());
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsPage::choose);
}

void SettingsPage::addMotion()
{
    m_motion = new QCheckBox(tr("&Reduce motion"));
    m_motion->setObjectName(QStringLiteral("reducedMotionCheckBox"));
    m_motion->setAccessibleName(tr("Reduce motion"));
    m_motion->setAccessibleDescription(tr("Nothing slides or fades; changes show at once."));
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_motion);
    column->addWidget(textLabel(m_motion->accessibleDescription(), QStringLiteral("caption")));
    content()->addLayout(column);
    connect(m_motion, &QCheckBox::toggled, this, &SettingsPage::choose);
}

void SettingsPage::addTones()
{
    m_tones = new QCheckBox(tr("Play the utilisation as a &tone"));
    m_tones->setObjectName(QStringLiteral("tonesCheckBox"));
    m_tones->setAccessibleName(tr("Play the utilisation as a tone"));
    const bool there = TonePlayer::isThere();
    m_tones->setEnabled(there);
    m_tones->setAccessibleDescription(there
                                          ? tr("A short tone at each change in the simulator: the higher, the busier.")
                                          : tr("This computer has no sound player (aplay or paplay)."));
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_tones);
    column->addWidget(textLabel(m_tones->accessibleDescription(), QStringLiteral("caption")));
    content()->addLayout(column);
    connect(m_tones, &QCheckBox::toggled, this, &SettingsPage::choose);
}

void SettingsPage::addLanguage(const QStringList& codes)
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageComboBox"));
    for (const QString& code : codes) {
        m_language->addItem(Language::name(code), code);
    }
    addChoice(m_language, tr("&Language"), QStringLiteral("language"), !languageUnderPolicy(codes).isEmpty());
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing) {
            Q_EMIT languageChanged(m_language->currentData().toString());
        }
    });
}

void SettingsPage::addLearner()
{
    QFrame* card = roleFrame(QStringLiteral("card"));
    QVBoxLayout* column = frameLayout(card);
    column->addWidget(textLabel(tr("Who works here"), QStringLiteral("section")));
    m_learner = textLabel({});
    m_learner->setObjectName(QStringLiteral("settingsLearnerLabel"));
    column->addWidget(m_learner);
    m_folder = textLabel({}, QStringLiteral("caption"));
    m_folder->setObjectName(QStringLiteral("settingsFolderLabel"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_folder);
    auto* change = new QPushButton(tr("Change name or number"));
    nameWidget(change, QStringLiteral("changeLearnerPushButton"), change->text());
    connect(change, &QPushButton::clicked, this, &SettingsPage::learnerChangeRequested);
    column->addWidget(change, 0, Qt::AlignLeading);
    content()->addWidget(card);
}

void SettingsPage::setAppearance(const Appearance& appearance)
{
    const QScopedValueRollback showing(m_showing, true);
    m_textSize->setValue(appearance.textPercent);
    m_textSizeValue->setText(tr("%1 %").arg(appearance.textPercent));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(appearance.theme)));
    m_motion->setChecked(appearance.reducedMotion);
    m_tones->setChecked(appearance.tones);
}

void SettingsPage::setLanguage(const QString& code)
{
    const QScopedValueRollback showing(m_showing, true);
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void SettingsPage::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::setLearner(const Learner& learner, const QString& folder)
{
    const QString id = qtText(shownName(learner.id));
    m_learner->setText(
        learner.name.empty() ? id : tr("%1, %2", "name, student number").arg(qtText(shownName(learner.name)), id));
    m_folder->setText(tr("Your work is kept in %1").arg(folder));
}

void SettingsPage::setFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

void SettingsPage::choose()
{
    if (m_showing) {
        return;
    }
    const int steps = (m_textSize->value() + kStepPercent / 2) / kStepPercent;
    if (m_textSize->value() != steps * kStepPercent) {
        m_textSize->setValue(steps *
                             kStepPercent); // a drag goes from step to step, so that the window does not flicker
        return;
    }
    m_textSizeValue->setText(tr("%1 %").arg(m_textSize->value()));
    Appearance appearance;
    appearance.textPercent = m_textSize->value();
    appearance.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    appearance.reducedMotion = m_motion->isChecked();
    appearance.tones = m_tones->isChecked();
    Q_EMIT appearanceChanged(appearance);
}

} // namespace foresight::ui
