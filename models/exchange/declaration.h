// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/identity/declaration.h"

#include <QByteArray>

/// Conflict declarations as files: resources/formats/declaration.md. Plain canonical JSON, readable by
/// anybody who is given the file: it holds no score, no text of a round and no code name.
namespace jeoul::exchange::declaration {

constexpr qint64 kMostBytes = qint64(4) << 20;

/// The form for one reviewer (.jdeclare).
[[nodiscard]] Result<QByteArray> formBytes(const DeclarationForm &form);
/// BadInput when it is no form, Damaged when it is one that was changed by hand into something else,
/// NewerVersion.
[[nodiscard]] Result<DeclarationForm> readForm(const QByteArray &bytes);

/// The answer (.jdeclared). BadInput when `answers` does not have one entry for each team of the form.
[[nodiscard]] Result<QByteArray> answerBytes(const Declaration &declaration);
/// As readForm(); an answer always names every team of its form, with a reason for every conflict.
[[nodiscard]] Result<Declaration> readAnswer(const QByteArray &bytes);

} // namespace jeoul::exchange::declaration
