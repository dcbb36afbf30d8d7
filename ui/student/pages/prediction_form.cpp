// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/prediction_form.h"

#include "core/base/text.h"
#include "core/lab/placement.h"
#include "ui/instrument/disclosure_box.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/answers/answer_form.h"
#include "ui/student/answers/locked_answer.h"
#include "ui/student/pages/confidence_choice.h"
#include "ui/student/pages/limited_text_edit.h"
#include "ui/student/pages/page_words.h"
#include "ui/student/pages/placement_field.h"
#include "ui/student/student_session.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>

namespace foresight::ui {

namespace {

constexpr int kNarrowWidth = 560; ///< below it the reason stands under the confidence

} // namespace

PredictionForm::PredictionForm(const Act& act, const StudentSession& session, QWidget* parent)
    : QWidget(parent), m_act(act), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().scaled(16));
    m_answer = makeAnswerForm({session.text(), act.id, act.predict}, QStringLiteral("predict"));
    layout->addWidget(m_answer);
    if (canPlace(act)) {
        layout->addWidget(makePlacement());
    }
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(Theme::current().scaled(24));
    m_line->addWidget(makeConfidence(), 0);
    m_line->addWidget(makeReason(), 1);
    layout->addLayout(m_line);
    layout->addStretch(1); // free height goes below
    connect(m_answer, &AnswerForm::changed, this, &PredictionForm::changed);
    connect(m_confidence, &ConfidenceChoice::choiceChanged, this, &PredictionForm::changed);
    connect(m_reason, &LimitedTextEdit::textChanged, this, &PredictionForm::changed);
    connect(m_reason, &LimitedTextEdit::lengthCut, this, &PredictionForm::showCut);
}

QWidget* PredictionForm::makePlacement()
{
    auto* card = roleFrame(QStringLiteral("card"));
    const int margin = Theme::current().scaled(8);
    frameLayout(card)->setContentsMargins(margin, margin, margin, margin);
    m_placementBox = new DisclosureBox(tr("Place it on the axis as well (optional)"), QStringLiteral("placement"));
    m_placement = new PlacementField(m_session.text(), m_act);
    m_placement->setObjectName(QStringLiteral("placementField"));
    m_placementBox->content()->addWidget(m_placement);
    frameLayout(card)->addWidget(m_placementBox);
    connect(m_placement, &PlacementField::changed, this, &PredictionForm::changed);
    connect(m_answer, &AnswerForm::changed, this, [this] { m_placement->showChosen(answer()); });
    return card;
}

QWidget* PredictionForm::makeConfidence()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(tr("How sure are you?"), QStringLiteral("caption")));
    m_confidence = new ConfidenceChoice(column);
    m_confidence->setObjectName(QStringLiteral("confidenceChoice"));
    layout->addWidget(m_confidence);
    layout->addStretch(1);
    return column;
}

QWidget* PredictionForm::makeReason()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = textLabel(tr("Why? (optional)"), QStringLiteral("caption"));
    layout->addWidget(label);
    m_reason = new LimitedTextEdit(kReasonLimit, column);
    nameWidget(m_reason, QStringLiteral("reasonLimitedTextEdit"), tr("Why? (optional)"));
    m_reason->setFixedHeight(QFontMetrics(m_reason->font()).lineSpacing() * 3 + Theme::current().scaled(16));
    label->setBuddy(m_reason);
    layout->addWidget(m_reason);
    m_reasonNotice = textLabel({}, QStringLiteral("caption"));
    m_reasonNotice->setObjectName(QStringLiteral("reasonNoticeLabel"));
    m_reasonNotice->hide();
    layout->addWidget(m_reasonNotice);
    layout->addStretch(1);
    return column;
}

void PredictionForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::current().scaled(kNarrowWidth);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PredictionForm::showCut(qsizetype offered)
{
    const QLocale locale;
    m_reasonNotice->setText(tr("Kept the first %1 of %2 characters.", nullptr, static_cast<int>(offered))
                                .arg(locale.toString(static_cast<qulonglong>(m_reason->limit())),
                                     locale.toString(static_cast<qlonglong>(offered))));
    m_reasonNotice->show();
}

std::string PredictionForm::answer() const
{
    return m_answer->answer();
}

QString PredictionForm::missing() const
{
    return m_answer->missing();
}

QString PredictionForm::draft() const
{
    return m_answer->draft();
}

std::optional<Confidence> PredictionForm::confidence() const
{
    return m_confidence->chosen();
}

QString PredictionForm::reason() const
{
    return m_reason->toPlainText();
}

std::optional<double> PredictionForm::placed() const
{
    return m_placement != nullptr ? m_placement->placed() : std::nullopt;
}

QString PredictionForm::placedWords() const
{
    return placed() ? qtText(placedText(m_session.text(), m_act, *placed())) : QString();
}

QString PredictionForm::answerInBrief() const
{
    const auto& options = m_act.predict.options;
    const std::string given = answer();
    for (std::size_t i = 0; m_act.predict.kind == QuestionKind::SingleChoice && i < options.size(); ++i) {
        if (options[i].id == given) {
            return optionLetter(i);
        }
    }
    const QString line = answerLine({m_session.text(), m_act.id, m_act.predict}, given);
    const bool isText = m_act.predict.kind == QuestionKind::Sentence || m_act.predict.kind == QuestionKind::ShortText;
    //: the learner's own words in quotes
    return isText ? tr("“%1”").arg(line) : line;
}

void PredictionForm::fill(const QString& draft, std::optional<Confidence> confidence, const QString& reason,
                          const std::optional<double>& placed)
{
    m_answer->setDraft(draft);
    if (m_placement != nullptr) {
        m_placement->showChosen(answer());
        m_placement->setPlaced(placed);
        m_placementBox->setOpen(m_placement->placed().has_value());
    }
    if (confidence) {
        m_confidence->choose(*confidence);
    }
    m_reason->setLimitedText(reason);
}

void PredictionForm::chooseAt(std::size_t position)
{
    m_answer->chooseAt(position);
}

void PredictionForm::focusFirst()
{
    m_answer->focusFirst();
}

bool PredictionForm::textHasFocus() const
{
    return m_reason->hasFocus() || m_answer->textHasFocus() || (m_placement != nullptr && m_placement->textHasFocus());
}

} // namespace foresight::ui
