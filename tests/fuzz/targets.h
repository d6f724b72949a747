// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// One function per parser that reads what strangers wrote. Each takes any bytes, drives the parser as the
/// program does, and checks what must hold for whatever it accepted. The fuzzers and the replay of their
/// corpus share them.
namespace jeoul::fuzz {

/// Empty when everything held; else the sentence to fail with.
using Target = QString (*)(const QByteArray &bytes);

[[nodiscard]] QString container(const QByteArray &bytes);
[[nodiscard]] QString canonicalJson(const QByteArray &bytes);
/// A conflict declaration, its form and its answer.
[[nodiscard]] QString declaration(const QByteArray &bytes);
[[nodiscard]] QString csv(const QByteArray &bytes);
[[nodiscard]] QString jsonLines(const QByteArray &bytes);
[[nodiscard]] QString scheme(const QByteArray &bytes);
[[nodiscard]] QString markdown(const QByteArray &bytes);
[[nodiscard]] QString mathSvg(const QByteArray &bytes);
[[nodiscard]] QString picture(const QByteArray &bytes);
[[nodiscard]] QString recording(const QByteArray &bytes);
/// The bytes of a workspace file, opened and looked at with 64 MiB of memory for SQLite.
[[nodiscard]] QString workspace(const QByteArray &bytes);

struct Named
{
    const char *name; ///< of the fuzzer and of the folder of its corpus
    Target target;
};

[[nodiscard]] const std::vector<Named> &targets();

} // namespace jeoul::fuzz
