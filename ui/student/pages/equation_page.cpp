// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/pages/equation_page.h"

#include "core/base/file.h"
#include "core/lab/formula_files.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/student/pages/formula_view.h"
#include "ui/student/pages/page_words.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr std::size_t kFormulaFileLimit = std::size_t{1024} * 1024;

QByteArray drawing(const StudentSession& session, const std::string& name)
{
    const auto content =
        readFile(formulaDrawing(session.session().lab().folder(), name, session.lab().language), kFormulaFileLimit);
    return content ? QByteArray::fromStdString(*content) : QByteArray();
}

} // namespace

EquationPage::EquationPage(const Step& step, StudentSession& session, QWidget* parent) : StepPage(step, session, parent)
{
}

bool EquationPage::isLastAct() const
{
    return session().lab().acts.back().id == step().act;
}

bool EquationPage::finished() const
{
    const SessionState& state = session().state();
    return state.act(step().act).phase == Phase::Done && (!isLastAct() || state.finished);
}

QString EquationPage::primaryText() const
{
    if (!finished()) {
        return tr("Finish %1").arg(actName(session().lab(), step().act));
    }
    if (isLastAct()) {
        return tr("To the report");
    }
    const auto& acts = session().lab().acts;
    for (std::size_t i = 0; i + 1 < acts.size(); ++i) {
        if (acts[i].id == step().act) {
            return tr("Go to %1").arg(actName(session().lab(), acts[i + 1].id));
        }
    }
    return {};
}

bool EquationPage::activatePrimary()
{
    const SessionState& state = session().state();
    if (!state.act(step().act).equationOpened && !session().openEquation(step().act)) {
        return false;
    }
    if (state.act(step().act).phase != Phase::Done && !session().finishAct(step().act)) {
        return false;
    }
    return !isLastAct() || session().state().finished || session().finishLab();
}

void EquationPage::build()
{
    if (!session().state().act(step().act).equationOpened) {
        session().openEquation(step().act); // a failure is reported; pressing the primary button tries again
    }
    addHeading(tr("The equation"));
    auto* intro = new QWidget;
    auto* paragraphs = new QVBoxLayout(intro);
    paragraphs->setContentsMargins(0, 0, 0, 0);
    addParagraphs(paragraphs, session().rendered(act().equation.intro, act().id));
    content()->addWidget(intro);
    addFormulas();
    addWorked();
    addLines(tr("Worth remembering"), act().equation.notes);
}

void EquationPage::addFormulas()
{
    auto* card = roleFrame(QStringLiteral("card"));
    nameWidget(card, QStringLiteral("formulasCard"), tr("Formulas"));
    frameLayout(card)->setSpacing(Theme::current().scaled(12));
    for (const Equation::Formula& formula : act().equation.formulas) {
        const QString spoken = session().rendered(formula.spoken, act().id);
        auto* view = new FormulaView(drawing(session(), formula.name), spoken);
        view->setObjectName(qtText(formula.name) + QStringLiteral("FormulaView"));
        frameLayout(card)->addWidget(view);
        if (!view->isDrawable()) { // said instead of shown
            frameLayout(card)->addWidget(textLabel(spoken));
        }
        frameLayout(card)->addWidget(textLabel(session().rendered(formula.says, act().id), QStringLiteral("lead")));
    }
    content()->addWidget(card);
    addLines(tr("Symbols"), act().equation.symbols);
}

void EquationPage::addWorked()
{
    auto* card = roleFrame(QStringLiteral("card"));
    const QString title = session().rendered(act().equation.workedTitle, act().id);
    nameWidget(card, QStringLiteral("workedCard"), title);
    frameLayout(card)->addWidget(textLabel(title, QStringLiteral("section")));
    m_worked.clear();
    for (std::size_t i = 0; i < act().equation.worked.size(); ++i) {
        auto* label = textLabel({});
        label->setObjectName(QStringLiteral("worked%1Label").arg(i + 1));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        frameLayout(card)->addWidget(label);
        m_worked.push_back(label);
    }
    content()->addWidget(card);
}

void EquationPage::addLines(const QString& title, const std::vector<TextSource>& lines)
{
    if (lines.empty()) {
        return;
    }
    auto* card = roleFrame(QStringLiteral("card"));
    card->setAccessibleName(title);
    frameLayout(card)->addWidget(textLabel(title, QStringLiteral("section")));
    for (const TextSource& line : lines) {
        addParagraphs(frameLayout(card), session().rendered(line, act().id));
    }
    content()->addWidget(card);
}

void EquationPage::refresh()
{
    for (std::size_t i = 0; i < m_worked.size(); ++i) {
        m_worked[i]->setText(session().rendered(act().equation.worked[i], act().id));
    }
    Q_EMIT primaryChanged();
}

} // namespace foresight::ui
