// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/fields.h"

#include "models/base/text.h"
#include "models/intake/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace jeoul::intake {

namespace {

constexpr qsizetype kLongestId = 200;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool looksEatenBySpreadsheet(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9](\\.[0-9]+)?[eE]\\+[0-9]{2,}$"));
    return pattern.match(id).hasMatch();
}

/// A comma with other than three digits behind it can only be a decimal comma.
std::optional<QString> withoutComma(const QString &text, NumberStyle style)
{
    static const QRegularExpression pattern(QStringLiteral("^-?[0-9]+,([0-9]+)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!style.decimalComma || !match.hasMatch() || match.capturedLength(1) == 3)
        return std::nullopt;
    return QString(text).replace(u',', u'.');
}

QString numberRemedy(const QString &text, NumberStyle style)
{
    static const QRegularExpression scientific(QStringLiteral("^-?[0-9.,]+[eE][+-]?[0-9]+$"));
    if (scientific.match(text).hasMatch())
        return Words::tr("Write it out without an exponent.");
    if (text.contains(u','))
        return style.decimalComma ? Words::tr("Write it without thousands separators, with a decimal point.")
                                  : Words::tr("Write it with a decimal point and without separators.");
    return Words::tr("Write digits with at most one decimal point, such as 3 or 72.5.");
}

} // namespace

QString readId(const QString &raw, const FieldPlace &place, ProblemList &problems)
{
    QString id = text::nfc(raw.trimmed());
    if (id.isEmpty()) {
        problems.error(place.line, place.column, {}, Words::tr("The value is missing."),
                       Words::tr("Fill it in or remove the row."));
    } else if (id.size() > kLongestId) {
        problems.error(place.line, place.column, id, Words::tr("The name is longer than 200 characters."),
                       Words::tr("Shorten it."));
    } else if (std::any_of(id.begin(), id.end(), isControl)) {
        problems.error(place.line, place.column, id,
                       Words::tr("The name holds a line break or another control character."),
                       Words::tr("Remove it."));
    } else if (looksEatenBySpreadsheet(id)) {
        problems.note(place.line, place.column, id,
                      Words::tr("A spreadsheet may have turned this name into a number."),
                      Words::tr("Compare it with the original list."));
    }
    return id;
}

QStringList readList(const QString &raw)
{
    QStringList out;
    for (const QString &part : raw.split(u';')) {
        if (const QString word = text::nfc(part.trimmed()); !word.isEmpty())
            out << word;
    }
    return out;
}

void noteControls(const QString &text, const FieldPlace &place, ProblemList &problems)
{
    const auto odd = [](QChar c) { return isControl(c) && c != u'\n' && c != u'\r' && c != u'\t'; };
    const auto count = std::count_if(text.begin(), text.end(), odd);
    if (count == 0)
        return;
    const auto first = std::find_if(text.begin(), text.end(), odd);
    problems.note(
        place.line, place.column,
        QStringLiteral("U+%1").arg(int(first->unicode()), 4, 16, QChar(u'0')).toUpper(),
        Words::tr("The text holds %n control character(s). Reviewers will see a visible sign there.", nullptr,
                  static_cast<int>(count)));
}

std::optional<Rational> readNumber(const QString &raw, NumberStyle style, const FieldPlace &place,
                                   ProblemList &problems)
{
    const QString text = raw.trimmed();
    if (text.isEmpty()) {
        problems.error(place.line, place.column, {}, Words::tr("The number is missing."),
                       Words::tr("Remove the row when there is no value; a missing value is not a zero."));
        return std::nullopt;
    }
    const QString plain = withoutComma(text, style).value_or(text);
    Result<Rational> number =
        plain.contains(u'/') ? Result<Rational>(Error(ErrorCode::BadInput, {})) : Rational::parse(plain);
    if (number.ok())
        return *std::move(number);
    problems.error(place.line, place.column, text,
                   Words::tr("This is not a number that can be read exactly."), numberRemedy(text, style));
    return std::nullopt;
}

} // namespace jeoul::intake
