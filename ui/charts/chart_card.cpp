// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/class_chart_views.h"
#include "ui/charts/drawn_view.h"
#include "ui/charts/lines_view.h"
#include "ui/charts/point_handle.h"
#include "ui/charts/ruler_view.h"
#include "ui/charts/target_picker.h"
#include "ui/charts/timeline_view.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace foresight::ui {

namespace {

constexpr int kDescribeMs = 100;

LabChartView* makeView(ChartKind kind, QWidget* parent)
{
    switch (kind) {
    case ChartKind::Lines:
        return new LinesView(parent);
    case ChartKind::Ruler:
        return new RulerView(parent);
    case ChartKind::Timeline:
        return new TimelineView(parent);
    default:
        break;
    }
    return new DrawnView(parent);
}

QLabel* makeLabel(QWidget* parent, const char* role, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    label->setObjectName(name);
    return label;
}

QTableWidget* makeTable(QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(QStringLiteral("chartTableWidget"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setMinimumHeight(Theme::current().scaled(140));
    table->hide();
    return table;
}

/// The card that Ctrl+T means: the one with the focus in it, otherwise the first that can be seen.
ChartCard* cardInReach(const QWidget* window)
{
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto* card = qobject_cast<ChartCard*>(widget))
            return card;
    for (ChartCard* card : window->findChildren<ChartCard*>())
        if (card->isVisible())
            return card;
    return nullptr;
}

} // namespace

/// What a card says beside the chart.
struct ChartCard::Words
{
    QString title;
    QString summary;
    ChartTable table;
    bool hidden = false;
};

struct ChartCard::Parts
{
    bool large = false;
    Words words;
    QLabel* title = nullptr;
    LabChartView* labView = nullptr; ///< one of the two
    ClassChartView* classView = nullptr;
    ChartView* view = nullptr; ///< the one that is there
    QLabel* summary = nullptr;
    QPushButton* tableButton = nullptr;
    QTableWidget* table = nullptr;
    QTimer describeSoon;
    PointHandle* handle = nullptr;  ///< charts of lines
    TargetPicker* picker = nullptr; ///< charts whose parts stand for settings

    [[nodiscard]] QString keyWords() const;

    void fillTable();
};

QString ChartCard::Parts::keyWords() const
{
    return handle ? handle->keyWords() : picker ? picker->keyWords() : QString();
}

void ChartCard::Parts::fillTable()
{
    const auto columns = static_cast<int>(words.table.headers.size());
    const auto rows = static_cast<int>(words.table.rows.size());
    table->setColumnCount(columns);
    table->setRowCount(rows);
    QStringList headers;
    for (const std::string& header : words.table.headers)
        headers += qtText(header);
    table->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < rows; ++row) {
        const auto& cells = words.table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns; ++column) {
            if (!table->item(row, column)) {
                auto* made = new QTableWidgetItem;
                if (column > 0)
                    made->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                table->setItem(row, column, made);
            }
            const auto index = static_cast<std::size_t>(column);
            table->item(row, column)->setText(index < cells.size() ? qtText(cells[index]) : QString());
        }
    }
}

ChartCard::ChartCard(ChartKind kind, QWidget* parent) : QFrame(parent), m_parts(new Parts)
{
    m_parts->labView = makeView(kind, this);
    build(m_parts->labView);
    if (kind == ChartKind::Lines) {
        auto* handle = new PointHandle(*m_parts->labView);
        connect(handle, &PointHandle::moved, this, &ChartCard::moved);
        connect(handle, &PointHandle::settled, this, &ChartCard::settled);
        connect(handle, &PointHandle::cancelled, this, &ChartCard::moveCancelled);
        m_parts->handle = handle;
    } else if (auto* view = qobject_cast<DrawnView*>(m_parts->labView)) {
        auto* picker = new TargetPicker(*view);
        connect(picker, &TargetPicker::moved, this, &ChartCard::moved);
        connect(picker, &TargetPicker::settled, this, &ChartCard::settled);
        m_parts->picker = picker;
    }
}

ChartCard::ChartCard(ClassChartKind kind, QWidget* parent) : QFrame(parent), m_parts(new Parts)
{
    m_parts->classView = makeClassChartView(kind, this);
    build(m_parts->classView);
}

void ChartCard::build(ChartView* view)
{
    setProperty("role", QStringLiteral("card"));
    Parts& p = *m_parts;
    p.title = makeLabel(this, "section", QStringLiteral("chartTitleLabel"));
    p.view = view;
    p.view->setObjectName(QStringLiteral("chartView"));
    p.summary = makeLabel(this, "summary", QStringLiteral("chartSummaryLabel"));
    p.summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    p.summary->setFocusPolicy(Qt::TabFocus); // a screen reader's way to what the chart shows
    p.tableButton = new QPushButton(tr("Data table"), this);
    p.tableButton->setObjectName(QStringLiteral("dataTablePushButton"));
    p.tableButton->setAccessibleName(p.tableButton->text()); // until there are data to name it after
    p.tableButton->setProperty("role", QStringLiteral("disclosure"));
    p.tableButton->setCheckable(true);
    p.tableButton->setToolTip(tr("Show or hide the chart's numbers (Ctrl+T)"));
    p.table = makeTable(this);

    auto* below = new QHBoxLayout;
    below->addWidget(p.summary, 1);
    below->addWidget(p.tableButton, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(16), theme.scaled(12));
    layout->setSpacing(theme.scaled(8));
    layout->addWidget(p.title);
    layout->addWidget(p.view, 1);
    layout->addLayout(below);
    layout->addWidget(p.table);
    layout->addStretch(0); // words alone stand at the top
    p.describeSoon.setSingleShot(true);
    p.describeSoon.setInterval(kDescribeMs);
    connect(&p.describeSoon, &QTimer::timeout, this, &ChartCard::describe);
    connect(p.tableButton, &QPushButton::toggled, this, &ChartCard::setTableShown);

    // Every card has the shortcut; whichever is asked, the one in reach answers.
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    const auto toggle = [this] {
        if (ChartCard* card = cardInReach(window()))
            card->setTableShown(!card->tableShown());
    };
    connect(shortcut, &QShortcut::activated, this, toggle);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, toggle);
}

ChartCard::~ChartCard()
{
    forgetMoves(); // hiding its parts would still tell them, when there is no card any more
}

void ChartCard::setData(const ChartData& chart)
{
    Q_ASSERT(m_parts->labView);
    m_parts->labView->setData(chart);
    take({qtText(chart.title), qtText(chart.summary), chart.table, false});
}

const ChartData& ChartCard::data() const
{
    Q_ASSERT(m_parts->labView);
    return m_parts->labView->data();
}

void ChartCard::setData(const ClassChart& chart)
{
    Q_ASSERT(m_parts->classView);
    m_parts->classView->setData(chart);
    take({qtText(chart.title), qtText(chart.summary), chart.table, !chart.isDrawn()});
}

void ChartCard::take(Words words)
{
    Parts& p = *m_parts;
    const bool first = p.words.title.isEmpty();
    p.words = std::move(words);
    p.view->setVisible(!p.words.hidden);
    p.tableButton->setVisible(!p.words.hidden);
    if (p.words.hidden)
        setTableShown(false);
    // The words are for whoever cannot see the chart, and for the room where there is none.
    setStyleProperty(*p.summary, "room", p.large && p.words.hidden);
    if (first || !isVisible())
        describe();
    else if (!p.describeSoon.isActive())
        p.describeSoon.start();
}

void ChartCard::describe()
{
    Parts& p = *m_parts;
    p.describeSoon.stop();
    const QString& title = p.words.title;
    const QString& summary = p.words.summary;
    if (p.title->text() != title) {
        p.title->setText(title);
        setAccessibleName(title);
        p.view->setAccessibleName(title);
        p.table->setAccessibleName(tr("Data table: %1").arg(title));
        p.tableButton->setAccessibleName(p.table->accessibleName());
    }
    if (p.summary->text() != summary) {
        p.summary->setText(summary);
        setAccessibleDescription(summary); // tells assistive technology that it changed
    }
    const QString keys = p.keyWords();
    //: what a chart shows, then which keys work on it
    const QString said = keys.isEmpty() ? summary : tr("%1 %2").arg(summary, keys);
    if (p.view->accessibleDescription() != said)
        p.view->setAccessibleDescription(said);
    if (tableShown())
        p.fillTable();
}

void ChartCard::setMovable(const std::optional<InputScale>& steps)
{
    Parts& p = *m_parts;
    if (!p.handle)
        return;
    p.handle->setScale(steps);
    p.view->setToolTip(steps ? tr("Drag the point, or click a line to choose it") : QString());
    describe();
}

void ChartCard::setSelectable(bool selectable)
{
    Parts& p = *m_parts;
    if (!p.picker)
        return;
    p.picker->setEnabled(selectable);
    p.view->setToolTip(selectable ? tr("Click a part of the chart to apply its settings") : QString());
    describe();
}

void ChartCard::settleNow()
{
    if (m_parts->picker)
        m_parts->picker->settlePending();
    if (m_parts->handle)
        m_parts->handle->settlePending();
}

void ChartCard::forgetMoves()
{
    if (m_parts->picker)
        m_parts->picker->forgetPending();
    if (m_parts->handle)
        m_parts->handle->forgetPending();
}

void ChartCard::setLarge(bool large)
{
    Parts& p = *m_parts;
    p.view->setLarge(large);
    for (QWidget* each : std::initializer_list<QWidget*>{p.table, p.table->horizontalHeader()})
        setStyleProperty(*each, "room", large);
    p.large = large;
}

bool ChartCard::tableShown() const
{
    return m_parts->table->isVisibleTo(this);
}

void ChartCard::setTableShown(bool shown)
{
    shown = shown && !m_parts->words.hidden;
    if (shown)
        m_parts->fillTable();
    m_parts->table->setVisible(shown);
    m_parts->tableButton->setChecked(shown);
}

} // namespace foresight::ui
