// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/ratingnotes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatingList)
};

constexpr std::uint16_t kFirstUnrated = 2; ///< after "nothing" and "repeated"
constexpr std::size_t kMostRemarks = (std::size_t{1} << 16) - kFirstUnrated;

enum : std::uint8_t { NoComment, OnItem, OnResponse, OnScore };

/// Marks on cells, on whole responses and on whole items, by numbers.
class Marks
{
public:
    explicit Marks(const CellNames &names)
        : m_names(names)
    {
    }

    /// Empty names stand for all. Names that no row has are left out.
    [[nodiscard]] std::uint8_t *at(const QString &seat, const QString &item, const QString &code,
                                   const QString &criterion)
    {
        const auto s = place(m_names.seats, m_seats, seat);
        const auto i = place(m_names.items, m_items, item);
        const auto c = place(m_names.codes, m_codes, code);
        const auto k = place(m_names.criteria, m_criteria, criterion);
        if (s <= 0 || i <= 0 || c < 0 || k < 0)
            return nullptr;
        return &m_marks[key(s, i, c, k)];
    }
    [[nodiscard]] bool empty() const { return m_marks.isEmpty(); }
    [[nodiscard]] std::uint8_t of(int seat, int item, int code, int criterion) const
    {
        return m_marks.value(key(seat, item, code, criterion), 0);
    }

private:
    using Places = QHash<QString, int>;

    /// From 1; 0 for an empty name, -1 for an unknown one.
    static int place(const std::vector<QString> &names, Places &places, const QString &name)
    {
        if (name.isEmpty())
            return 0;
        if (places.isEmpty()) {
            for (std::size_t i = 0; i < names.size(); ++i)
                places.insert(names[i], static_cast<int>(i) + 1);
        }
        return places.value(name, -1);
    }
    static quint64 key(int seat, int item, int code, int criterion)
    {
        constexpr quint64 kRadix = (quint64{1} << 16) + 1; // 0 means all
        const quint64 cell = (static_cast<quint64>(seat) * kRadix + static_cast<quint64>(item)) * 512;
        return (cell + static_cast<quint64>(code)) * 512 + static_cast<quint64>(criterion);
    }

    const CellNames &m_names;
    Places m_seats, m_items, m_codes, m_criteria;
    QHash<quint64, std::uint8_t> m_marks;
};

std::uint8_t flagBit(FlagKind kind)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

/// 1-based numbers of a row's names, 0 being "all".
struct Place
{
    int seat, item, code, criterion;
};

Place placeOf(const RatingList &list, std::size_t row)
{
    const auto number = [&](RatingField field) { return list.column(field).numbers[row] + 1; };
    return {number(RatingField::Seat), number(RatingField::Item), number(RatingField::Team),
            number(RatingField::Criterion)};
}

void fillComments(RatingList &list, const Marks &comments)
{
    RatingColumn &column = list.columns[static_cast<std::size_t>(RatingField::Comment)];
    column.words = {QString(), Words::tr("On the item"), Words::tr("On the response"),
                    Words::tr("On this score")};
    column.ids.assign(column.words.size(), QString());
    column.numbers.assign(list.size(), NoComment);
    for (std::size_t row = 0; row < list.size() && !comments.empty(); ++row) {
        const Place at = placeOf(list, row);
        column.numbers[row] =
            std::max({comments.of(at.seat, at.item, at.code, at.criterion),
                      comments.of(at.seat, at.item, at.code, 0), comments.of(at.seat, at.item, 0, 0)});
    }
}

void fillFlags(RatingList &list, const Marks &flags)
{
    const std::array<QString, 3> kinds{Words::tr("Recognised"), Words::tr("Unsafe"), Words::tr("Broken")};
    RatingColumn &column = list.columns[static_cast<std::size_t>(RatingField::Flags)];
    for (unsigned bits = 0; bits < 1U << kinds.size(); ++bits) {
        QStringList raised;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            if ((bits >> kind & 1U) != 0)
                raised << kinds[kind];
        }
        column.words.push_back(raised.join(QStringLiteral(", ")));
    }
    column.ids.assign(column.words.size(), QString());
    column.numbers.assign(list.size(), 0);
    for (std::size_t row = 0; row < list.size() && !flags.empty(); ++row) {
        const Place at = placeOf(list, row);
        column.numbers[row] = static_cast<std::uint16_t>(flags.of(at.seat, at.item, at.code, 0) |
                                                         flags.of(at.seat, at.item, 0, 0));
    }
}

} // namespace

RatingNotes::RatingNotes(const RatingRemarks &remarks, bool open)
    : m_remarks(remarks)
    , m_open(open)
{
    std::set<QString> different;
    for (const UnratedCell &cell : remarks.unrated)
        different.insert(remarkOf(cell));
    m_unrated.assign(different.begin(), different.end());
}

bool RatingNotes::fit() const
{
    return m_unrated.size() <= kMostRemarks;
}

QString RatingNotes::remarkOf(const UnratedCell &cell) const
{
    const QString reason = m_open ? cell.reason : Words::tr("Reason on record; shown after unsealing");
    return cell.repeat ? Words::tr("Repeated item, does not count; %1").arg(reason) : reason;
}

std::uint16_t RatingNotes::cannotRate(const UnratedCell &cell) const
{
    const auto at = std::lower_bound(m_unrated.begin(), m_unrated.end(), remarkOf(cell));
    return static_cast<std::uint16_t>(kFirstUnrated + (at - m_unrated.begin()));
}

void RatingNotes::fill(RatingList &list, const CellNames &names) const
{
    RatingColumn &remark = list.columns[static_cast<std::size_t>(RatingField::Remark)];
    remark.words = {QString(), Words::tr("Repeated item, does not count")};
    remark.words.insert(remark.words.end(), m_unrated.begin(), m_unrated.end());
    remark.ids.assign(remark.words.size(), QString());
    Marks comments(names);
    for (const CommentMark &mark : m_remarks.comments) {
        std::uint8_t *at = comments.at(mark.seat, mark.item, mark.code, mark.criterion);
        if (at != nullptr)
            *at = mark.code.isEmpty() ? OnItem : mark.criterion.isEmpty() ? OnResponse : OnScore;
    }
    fillComments(list, comments);
    Marks flags(names);
    for (const RaisedFlag &flag : m_remarks.flags) {
        if (std::uint8_t *at = flags.at(flag.seat, flag.item, flag.code, {}))
            *at = static_cast<std::uint8_t>(*at | flagBit(flag.kind));
    }
    fillFlags(list, flags);
}

} // namespace jeoul::reporting
