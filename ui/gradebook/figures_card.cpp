// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/figures_card.h"

#include "core/base/text.h"
#include "core/export/export_marks.h"
#include "core/export/figure_tables.h"
#include "ui/gradebook/areas/area_parts.h"
#include "ui/gradebook/grade_words.h"
#include "ui/gradebook/text_table_model.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace foresight::ui {

namespace {

enum What { Items, Lines, Questions };
constexpr int kMostRows = 12;

QTableView* figureTable(TextTableModel* model, const char* name, const QString& title, QWidget* parent)
{
    QTableView* table = areaTable(model, QString::fromLatin1(name), title, parent, SpareRoom::First);
    fitRows(*table);
    return table;
}

} // namespace

void setFigures(TextTableModel& model, const ChartTable& table)
{
    QStringList headers;
    QList<int> numeric;
    for (const std::string& header : table.headers) {
        if (!headers.isEmpty())
            numeric += static_cast<int>(headers.size());
        headers += qtText(header).replace(QStringLiteral(" ("), QStringLiteral("\n(")); // the variant under the name
    }
    QList<QList<TableCell>> rows;
    for (const std::vector<std::string>& row : table.rows) {
        QList<TableCell> cells;
        for (const std::string& cell : row)
            cells += TableCell{qtText(cell), {}};
        rows += cells;
    }
    model.setTable(headers, rows, numeric);
}

void fitRows(QTableView& table)
{
    const auto fit = [&table] {
        const int rows = std::clamp(table.model()->rowCount(), 1, kMostRows);
        const bool wide = table.horizontalScrollBar()->maximum() > 0;
        const int height = table.horizontalHeader()->sizeHint().height() +
                           rows * table.verticalHeader()->defaultSectionSize() +
                           (wide ? table.horizontalScrollBar()->sizeHint().height() : 0) + 2 * table.frameWidth();
        table.setMinimumHeight(height);
        table.setMaximumHeight(height);
    };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, fit, Qt::QueuedConnection);
    QObject::connect(&Theme::current(), &Theme::changed, &table, fit, Qt::QueuedConnection);
    QObject::connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, &table, fit, Qt::QueuedConnection);
    fit();
}

FiguresCard::FiguresCard(QWidget* parent)
    : QFrame(parent), m_what(areaCombo(QStringLiteral("figuresComboBox"), tr("Figures of"), this)),
      m_caution(textLabel({}, {}, this)), m_items(new TextTableModel(this)), m_totals(new TextTableModel(this))
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    connect(m_what, &QComboBox::currentIndexChanged, this, &FiguresCard::fill);
    m_caution->setObjectName(QStringLiteral("figuresCautionLabel"));
    auto* copy =
        areaButton(tr("&Copy tables"), QStringLiteral("copyFiguresPushButton"), QStringLiteral("secondary"), this);
    connect(copy, &QPushButton::clicked, this, &FiguresCard::copy);
    layout->addWidget(textLabel(tr("Item statistics"), QStringLiteral("section"), this));
    layout->addWidget(captionedField(tr("Figures &of"), m_what, this), 0, Qt::AlignLeading);
    layout->addWidget(m_caution);
    layout->addWidget(figureTable(m_items, "figuresTableView", tr("Item statistics"), this));
    layout->addWidget(textLabel(tr("In the totals, what is blank adds nothing."), QStringLiteral("caption"), this));
    QTableView* totals = figureTable(m_totals, "totalsTableView", tr("Figures of the totals"), this);
    totals->setMaximumWidth(theme.scaled(560)); // a figure far from its name is hard to find
    layout->addWidget(totals);
    layout->addWidget(copy, 0, Qt::AlignLeading);
}

void FiguresCard::showFigures(const std::shared_ptr<const ItemFigures>& figures)
{
    m_figures = figures;
    {
        const QSignalBlocker quiet(m_what);
        const int chosen = std::max(0, m_what->currentIndex());
        const QString item = shownText(figures->item().item);
        m_what->clear();
        m_what->addItems({tr("All items: points that count, with penalties"), tr("%1: lines of the rubric").arg(item),
                          tr("%1: questions, right at the first try").arg(item)});
        m_what->setCurrentIndex(chosen);
    }
    fill();
}

MarksTable FiguresCard::marks() const
{
    switch (m_what->currentIndex()) {
    case Lines:
        return marksOfLines(m_figures->whole->request(), m_figures->place);
    case Questions:
        return marksOfQuestions(m_figures->works);
    default:
        return marksOfItems(m_figures->whole->request());
    }
}

void FiguresCard::fill()
{
    const int what = m_what->currentIndex();
    const auto titleOf = [this, what](const std::string& item) {
        if (what == Lines)
            return m_figures->lab.lineTitle(item);
        if (what == Questions) {
            for (const QuestionStatistics& question : m_figures->work.questions) {
                if (question.id() == item)
                    return questionTitle(question, m_figures->lab);
            }
        }
        return shownName(item);
    };
    const MarksTable table = marks();
    m_itemRows = itemFigures(table, titleOf);
    m_totalRows = testFigures(table);
    setFigures(*m_items, m_itemRows);
    setFigures(*m_totals, m_totalRows);
    std::size_t most = 0; // of the roster's students some have no marks
    for (const ItemStatistics& item : itemStatistics(table))
        most = std::max(most, item.n);
    const QString caution = qtText(cautionText(most));
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
}

void FiguresCard::copy()
{
    QGuiApplication::clipboard()->setText(qtText(tabbedText(m_itemRows) + "\n" + tabbedText(m_totalRows)));
    Q_EMIT said(tr("Copied: item statistics and totals, with tabs between cells"));
}

} // namespace foresight::ui
