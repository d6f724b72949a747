// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingsfilters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jeoul::ui {

using itemmodels::RatingListModel;
using reporting::RatingField;

namespace {

enum Remarks { AnyRating, WithRemark, WithComment, WithFlag };

QString everything(RatingField field)
{
    switch (field) {
    case RatingField::Seat:
        return RatingsFilters::tr("All reviewers");
    case RatingField::Team:
        return RatingsFilters::tr("All teams");
    case RatingField::Benchmark:
        return RatingsFilters::tr("All benchmarks");
    case RatingField::Criterion:
        return RatingsFilters::tr("All criteria");
    default:
        return RatingsFilters::tr("All scores");
    }
}

/// The different numbers of a column, which need not all occur.
std::vector<bool> used(const reporting::RatingColumn &column)
{
    std::vector<bool> out(column.words.size(), false);
    for (const std::uint16_t number : column.numbers)
        out[number] = true;
    return out;
}

/// Whether the boxes have no room in one line at the smallest size of the window.
bool isLarge()
{
    return theme::textScale() > 1;
}

void prepare(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(isLarge() ? 14 : 8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

RatingsFilters::RatingsFilters(RatingListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_remarks(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_clear(new QPushButton(tr("Show all"), this))
{
    m_search->setObjectName(QStringLiteral("ratingsSearch"));
    m_search->setPlaceholderText(tr("Search codes and titles"));
    m_search->setAccessibleName(tr("Search codes and titles of ratings"));
    m_search->setClearButtonEnabled(true);
    m_clear->setObjectName(QStringLiteral("ratingsClearButton"));
    m_clear->setToolTip(tr("Take every filter away"));
    addBox(RatingField::Seat, "ratingsSeatBox");
    addBox(RatingField::Team, "ratingsTeamBox");
    addBox(RatingField::Benchmark, "ratingsBenchmarkBox");
    addBox(RatingField::Criterion, "ratingsCriterionBox");
    addBox(RatingField::Score, "ratingsScoreBox");
    m_remarks->setObjectName(QStringLiteral("ratingsRemarksBox"));
    m_remarks->setAccessibleName(tr("Remarks, comments and flags"));
    prepare(m_remarks);
    layOut();
    connect(m_remarks, &QComboBox::currentIndexChanged, this, [this] {
        applyRemarks();
        m_clear->setEnabled(anyChosen());
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.search(words);
        m_clear->setEnabled(anyChosen());
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, &RatingsFilters::clear);
    refill();
}

void RatingsFilters::layOut()
{
    std::vector<QWidget *> shared{m_search};
    for (const Box &each : m_boxes)
        shared.push_back(each.box);
    shared.push_back(m_remarks);
    if (isLarge()) {
        auto *lines = new widgets::FlowLayout(this);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(8);
        for (QWidget *part : shared)
            lines->addWidget(part);
        lines->addWidget(m_clear);
        return;
    }
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    for (QWidget *part : shared)
        across->addWidget(part, 1);
    across->addWidget(m_clear);
}

void RatingsFilters::addBox(RatingField field, const char *name)
{
    const Box box{field, new QComboBox(this)};
    box.box->setObjectName(QLatin1String(name));
    box.box->setAccessibleName(reporting::ratingFieldName(field));
    prepare(box.box);
    connect(box.box, &QComboBox::currentIndexChanged, this, [this, box] {
        apply(box);
        m_clear->setEnabled(anyChosen());
        Q_EMIT changed();
    });
    m_boxes.push_back(box);
}

void RatingsFilters::fill(const Box &box)
{
    const QSignalBlocker quiet(box.box);
    box.box->clear();
    const reporting::RatingList *list = m_model.list();
    if (list == nullptr)
        return;
    box.box->addItem(everything(box.field));
    const reporting::RatingColumn &column = list->column(box.field);
    const std::vector<bool> occurs = used(column);
    for (std::size_t i = 0; i < column.words.size(); ++i) {
        if (occurs[i])
            box.box->addItem(column.words[i], static_cast<int>(i));
    }
}

void RatingsFilters::refill()
{
    for (const Box &each : m_boxes)
        fill(each);
    const QSignalBlocker quietBox(m_remarks);
    const QSignalBlocker quietSearch(m_search);
    m_remarks->clear();
    if (m_model.list() != nullptr)
        m_remarks->addItems(
            {tr("All remarks"), tr("With a remark"), tr("With a comment"), tr("With a flag")});
    m_search->clear();
    m_clear->setEnabled(false);
}

void RatingsFilters::apply(const Box &box)
{
    RatingListModel::Passing passing;
    const QVariant chosen = box.box->currentData();
    if (m_model.list() != nullptr && chosen.isValid()) {
        passing.assign(m_model.list()->column(box.field).words.size(), false);
        passing[static_cast<std::size_t>(chosen.toInt())] = true;
    }
    m_model.restrict(box.field, passing);
}

void RatingsFilters::applyRemarks()
{
    if (m_model.list() == nullptr)
        return;
    const std::array fields{std::pair(RatingField::Remark, WithRemark),
                            std::pair(RatingField::Comment, WithComment),
                            std::pair(RatingField::Flags, WithFlag)};
    for (const auto &[field, choice] : fields) {
        RatingListModel::Passing passing;
        if (m_remarks->currentIndex() == choice) {
            passing.assign(m_model.list()->column(field).words.size(), true);
            passing.front() = false; // the first number of these fields is "nothing"
        }
        m_model.restrict(field, passing);
    }
}

void RatingsFilters::applyAll()
{
    for (const Box &each : m_boxes)
        apply(each);
    applyRemarks();
    m_model.search(m_search->text());
    m_clear->setEnabled(anyChosen());
    Q_EMIT changed();
}

void RatingsFilters::clear()
{
    choose({});
    focusSearch();
}

void RatingsFilters::choose(const RatingsQuery &query)
{
    const std::array wanted{std::pair(RatingField::Seat, query.seat),
                            std::pair(RatingField::Team, query.team),
                            std::pair(RatingField::Benchmark, query.benchmark),
                            std::pair(RatingField::Criterion, query.criterion)};
    for (const Box &each : m_boxes) {
        const QSignalBlocker quiet(each.box);
        each.box->setCurrentIndex(m_model.list() == nullptr ? -1 : 0);
        for (const auto &[field, text] : wanted) {
            if (m_model.list() == nullptr || field != each.field || text.isEmpty())
                continue;
            const reporting::RatingColumn &column = m_model.list()->column(field);
            for (int at = 1; at < each.box->count(); ++at) {
                const auto number = static_cast<std::size_t>(each.box->itemData(at).toInt());
                if (column.ids[number] == text || column.words[number] == text)
                    each.box->setCurrentIndex(at);
            }
        }
    }
    {
        const QSignalBlocker quietBox(m_remarks);
        const QSignalBlocker quietSearch(m_search);
        m_remarks->setCurrentIndex(m_model.list() == nullptr ? -1 : AnyRating);
        m_search->clear();
    }
    applyAll();
}

bool RatingsFilters::anyChosen() const
{
    return m_remarks->currentIndex() > 0 || !m_search->text().isEmpty() ||
           std::any_of(m_boxes.begin(), m_boxes.end(),
                       [](const Box &each) { return each.box->currentIndex() > 0; });
}

void RatingsFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace jeoul::ui
