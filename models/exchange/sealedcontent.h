// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/base/result.h"
#include "models/domain/itemkind.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace jeoul::exchange {

/// What was sealed beside the manifest, without its texts: everything a result follows from. The Sealed event
/// carries the SHA-256 of its canonical form, so that it can be shown to people who may not read the texts.
/// resources/formats/bundle.md.
struct SealedContent
{
    struct Item
    {
        QString id;
        ItemKind kind = ItemKind::Response;
        QString benchmark;         ///< may be empty
        std::set<QString> present; ///< codes that handed in a response
    };
    struct Metric
    {
        QString code;
        QString source;
        Rational value;
    };
    struct SurveyScore
    {
        QString segment;
        qint64 rater = 0; ///< place in the sorted list of rater ids: nobody is named
        QString code;
        Rational score;
    };
    /// A pair of commitments to one text before and after masking. Nothing tells whose it is.
    struct Redaction
    {
        QByteArray displayed; ///< 32 bytes
        QByteArray original;  ///< 32 bytes
    };

    std::vector<Item> items;                       ///< rising by id
    std::map<QString, std::set<QString>> recusals; ///< seat -> codes; no empty sets
    std::vector<Metric> metrics;                   ///< rising by code, source
    std::vector<SurveyScore> survey;               ///< rising by segment, rater, code
    std::vector<Redaction> redactions;             ///< rising by displayed
    QString textsHash;                             ///< SHA-256 hex over all texts

    [[nodiscard]] QJsonObject toJson() const;
    /// Damaged when a member is missing, of another type, out of order or there twice.
    [[nodiscard]] static Result<SealedContent> fromJson(const QJsonObject &object);
};

/// The opening of one SealedContent::Redaction. Part of the vault until then.
struct RedactionOpening
{
    QString where; ///< "response", "prompt", "benchmark" …
    QString field;
    QString item; ///< sealed id of an item or id of a benchmark, may be empty
    QString code; ///< may be empty
    QByteArray salt;
    QString original;
    QString displayed;

    [[nodiscard]] SealedContent::Redaction commitment() const;
    [[nodiscard]] QJsonObject toJson() const;
};

class RecordReader;
/// The members of one opening; trouble is noted in the reader's findings.
[[nodiscard]] RedactionOpening readRedactionOpening(RecordReader &reader);

} // namespace jeoul::exchange
