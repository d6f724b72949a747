// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// What a workbook asks of its texts.
namespace jeoul::exporting::spreadsheettext {

/// The most UTF-16 units a cell holds.
inline constexpr qsizetype kCellUnits = 32'767;

/// Valid UTF-8 for a cell: LF line ends, control characters as their visible signs, no unpaired surrogates
/// and no non-characters; texts such as "_x0041_", which a spreadsheet would read as a letter, stay as they
/// are.
[[nodiscard]] QByteArray cellBytes(const QString &text);

/// The text in pieces that each fit a cell. When there is more than one, each says that it goes on or is
/// continued.
[[nodiscard]] QStringList cellPieces(const QString &text);

/// Sheet names made from titles: without []:*?/\ and outer apostrophes, at most 31 UTF-16 units, never empty
/// or "History", and different from each other without regard to case.
[[nodiscard]] QStringList sheetNames(const QStringList &titles);

/// Width of the longest line in columns, where Hangul, Hanja and other wide characters take two.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace jeoul::exporting::spreadsheettext
