// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonobjectreader.h"
#include "models/domain/scheme.h"

namespace jeoul::schemewords {

// The words of scheme.json for each enumeration, in one place for reader and writer.
inline const JsonObjectReader::Choices<ItemKind> kItemKinds = {{"response", ItemKind::Response},
                                                               {"dossier", ItemKind::Dossier},
                                                               {"practice", ItemKind::Practice},
                                                               {"repeat", ItemKind::Repeat}};
inline const JsonObjectReader::Choices<CommentWhen> kCommentWhen = {{"never", CommentWhen::Never},
                                                                    {"always", CommentWhen::Always},
                                                                    {"at_extremes", CommentWhen::AtExtremes},
                                                                    {"below", CommentWhen::Below}};
inline const JsonObjectReader::Choices<Average> kAverages = {
    {"trimmed_mean", Average::TrimmedMean}, {"mean", Average::Mean}, {"median", Average::Median}};
inline const JsonObjectReader::Choices<TrimLevel> kTrimLevels = {{"reviewer_total", TrimLevel::ReviewerTotal},
                                                                 {"criterion", TrimLevel::Criterion}};
inline const JsonObjectReader::Choices<SourceKind> kSourceKinds = {
    {"panel", SourceKind::Panel},
    {"metric", SourceKind::Metric},
    {"ratio_to_target", SourceKind::RatioToTarget},
    {"survey", SourceKind::Survey},
    {"fixed", SourceKind::Fixed}};
inline const JsonObjectReader::Choices<RoundingWhere> kRoundingWhere = {
    {"criterion", RoundingWhere::Criterion},
    {"source", RoundingWhere::Source},
    {"part", RoundingWhere::Part},
    {"total", RoundingWhere::Total},
    {"average", RoundingWhere::Average}};
inline const JsonObjectReader::Choices<RoundingMode> kRoundingModes = {
    {"half_up", RoundingMode::HalfUp}, {"half_even", RoundingMode::HalfEven}, {"down", RoundingMode::Down}};
inline const JsonObjectReader::Choices<TieKind> kTieKinds = {{"higher_part", TieKind::HigherPart},
                                                             {"largest_criterion", TieKind::LargestCriterion},
                                                             {"committee", TieKind::Committee}};
inline const JsonObjectReader::Choices<LabelStyle> kLabelStyles = {{"hangul", LabelStyle::Hangul},
                                                                   {"latin", LabelStyle::Latin}};

template <typename T>
[[nodiscard]] QString word(const JsonObjectReader::Choices<T> &choices, T value)
{
    for (const auto &[name, candidate] : choices) {
        if (candidate == value)
            return QLatin1String(name);
    }
    return {};
}

} // namespace jeoul::schemewords
