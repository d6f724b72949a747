// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul {

/// Where long work says what it is doing and learns that nobody wants it any more.
class ProgressSink
{
public:
    ProgressSink() = default;
    ProgressSink(const ProgressSink &) = delete;
    ProgressSink &operator=(const ProgressSink &) = delete;
    virtual ~ProgressSink() = default;

    /// `finished` of `total` steps; total 0 when unknown. The sentence is for the person waiting.
    virtual void report(qint64 finished, qint64 total, const QString &sentence) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

class SilentProgress final : public ProgressSink
{
public:
    void report(qint64 /*finished*/, qint64 /*total*/, const QString & /*sentence*/) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace jeoul
